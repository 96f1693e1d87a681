"""Cases too many for a golden folder: dates of reviews, and ways to hide a script."""

from __future__ import annotations

import pytest

from pipeline.checks.editorial.overdue_review import OverdueReview
from pipeline.checks.run import run
from pipeline.checks.translation.unsafe_markup import UnsafeMarkup
from tests.checks.small_project import subjects_of


@pytest.mark.parametrize(
    ("dates", "message"),
    [
        ("", "This page was never reviewed"),
        ("next_review: 2026-11-24\n", "2026-11-24, yesterday"),
        ("next_review: 2026-11-25\n", ""),  # today is the last day
        ("reviewed: 2025-11-23\n", "2026-11-23, 2 days ago"),
        ("reviewed: 2025-11-25\n", ""),
        ("reviewed: 2024-02-29\n", "2025-02-28, 635 days ago"),
        ("reviewed: 2024-02-29\nnext_review: 2027-01-01\n", ""),
        ("reviewed: 9999-12-31\n", ""),  # the last day a calendar has
    ],
)
def test_reviews_are_due_on_their_date_or_a_year_after_the_last(dates: str, message: str) -> None:
    found = run(subjects_of(f"---\ntitle: T\n{dates}---\n\nTexte.\n"), [OverdueReview()])
    assert len(found) == bool(message)
    assert all(message in each.observation.message for each in found)


ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x>",
    "<script",
    "<scr\u0069pt >",
    '<iframe src="x">',
    "<img src=x onerror=alert(1)>",
    "<img src=x\nonerror = alert(1)>",
    '<b title="<" onclick="x">gras</b>',
    "<svg/onload=alert(1)>",
    "<object data=x>",
    '<form action="x">',
    "<style>p{}</style>",
    '<meta http-equiv="refresh">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](vbscript:msgbox)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](javascript:alert(1))",
    "<javascript:alert(1)>",
]
HARMLESS = [
    "3 < 5 et 7 > 6",
    "Le script de la vidéo : on clique.",
    "[le code](https://www.example.org/script?on=1)",
    "<a href='https://www.example.org/'>x</a>",
    "`<script>` et `javascript:`",
    "**gras** &lt; *italique*",
    "<info@example.org> et <https://www.example.org/>",
    "Le mot javascript: il désigne un langage.",
]


@pytest.mark.parametrize("text", ATTACKS)
def test_scripts_are_seen_in_pages_and_in_translations(text: str) -> None:
    page = subjects_of(f"---\ntitle: T\n---\n\nUn {text} ici.\n")
    assert run(page, [UnsafeMarkup()])
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    entry = f'\nmsgid "Texte."\nmsgstr "Un {escaped} ici."\n'
    found = run(subjects_of("---\ntitle: T\n---\n\nTexte.\n", {"en": entry}), [UnsafeMarkup()])
    assert {each.locale for each in found} == {"en"}


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_text_is_left_alone(text: str) -> None:
    assert run(subjects_of(f"---\ntitle: T\n---\n\n{text}\n"), [UnsafeMarkup()]) == ()
