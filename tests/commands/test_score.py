"""limpide score: one text or one a line, and what it answers to unusable input."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.cli import main
from pipeline.language.readability import score

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

EASY = "Vous prenez ce comprimé le matin. Buvez un verre d’eau avec lui. "
LONG = (
    "Si vous avez de la fièvre ou si vous respirez mal et que personne ne répond au numéro que "
    "l’équipe vous a donné, appelez tout de suite le 15 ou le 112."
)
ENGLISH = "The doctor and the nurse are with you and they will help you to sleep at night. " * 2


@dataclass(frozen=True, slots=True)
class Ended:
    code: int
    out: str
    err: str


@pytest.fixture
def limpide(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ended]:
    def run(*arguments: str, given: str | bytes = "") -> Ended:
        data = given if isinstance(given, bytes) else given.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        monkeypatch.setattr(sys, "argv", ["limpide", "score", *arguments])
        monkeypatch.setenv("COLUMNS", "100")
        with pytest.raises(SystemExit) as caught:
            main()
        out, err = capsysbinary.readouterr()
        assert isinstance(caught.value.code, int)
        return Ended(caught.value.code, out.decode(), err.decode())

    return run


def _objects(ended: Ended) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ended.out.splitlines()]


def test_a_text_file_is_measured(limpide: Callable[..., Ended], tmp_path: Path) -> None:
    path = tmp_path / "texte.txt"
    path.write_text(EASY * 10, encoding="utf-8")
    ended = limpide(str(path))
    assert ended.code == 0
    assert "120 words in 20 sentences, the longest of 6 words" in ended.out
    assert "kandel-moles" in ended.out
    assert "Limpide index" in ended.out


def test_one_word_is_counted_in_good_english(limpide: Callable[..., Ended]) -> None:
    first, *_ = limpide("-", given="Bonjour").out.splitlines()
    assert first == "1 word in 1 sentence, no rare words"


def test_markup_is_not_read_as_text(limpide: Callable[..., Ended], tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        f"# Un titre\n\n**{EASY.strip()}**\n\n| a | b |\n|---|---|\n| c | d |\n", "utf-8"
    )
    (found,) = [json.loads(limpide(str(page), "--format", "json").out)]
    assert found["counts"]["words"] == 12
    assert found["left_out"] == {"tables": 4, "headings": 2}


def test_lines_are_scored_in_order(limpide: Callable[..., Ended]) -> None:
    texts = [EASY * 10, LONG, "", "mot", "12 13", "Une ligne\nUne autre"]
    ended = limpide("--jsonl", "--locale", "fr", given="".join(f"{json.dumps(t)}\n" for t in texts))
    found = _objects(ended)
    assert ended.code == 0
    assert len(found) == len(texts)
    expected = [score(text, "fr").index for text in texts]
    assert [each["index"] for each in found] == [
        None if each is None else round(each, 3) for each in expected
    ]
    assert found[0]["formulas"]["kandel-moles"]["value"] is not None
    assert found[1]["formulas"]["kandel-moles"]["band"] == "too short to score"
    assert [each["check"] for each in found[1]["findings"]].count("readability.long-sentence") == 1
    assert found[2]["index"] is None
    assert found[5]["counts"]["sentences"] == 2


def test_values_of_textstat_are_added_on_demand(limpide: Callable[..., Ended]) -> None:
    given = json.dumps(EASY * 10)
    (plain,) = _objects(limpide("--jsonl", given=given))
    (compared,) = _objects(limpide("--jsonl", "--textstat", given=given))
    assert "textstat" not in plain
    assert set(compared["textstat"]) == {"kandel-moles", "lix"}
    assert "textstat" in limpide("-", "--textstat", given=EASY).out


@pytest.mark.parametrize(
    "line", ["12", "Un texte", '"ouvert', "", "null", '["a"]', '"\\ud800"', "[" * 100_000]
)
def test_a_line_that_is_no_json_string_is_named(line: str, limpide: Callable[..., Ended]) -> None:
    ended = limpide("--jsonl", given=f'"Un texte."\n{line}\n"Un autre."\n')
    assert ended.code == 3
    assert len(_objects(ended)) == 1
    assert ended.err.startswith("limpide: standard input:2: the line is not a JSON string.")
    assert "Traceback" not in ended.err


@pytest.mark.parametrize("given", ["", "mot", "12 13 14", "\n\n", "…", "\x00", "# \n- \n", "🙂"])
@pytest.mark.parametrize("shown_as", ["text", "json"])
def test_a_text_without_sentences_is_no_error(
    given: str, shown_as: str, limpide: Callable[..., Ended]
) -> None:
    ended = limpide("-", "--format", shown_as, given=given)
    assert ended.code == 0
    assert "too short to score" in ended.out
    assert ended.err == ""


def test_an_empty_text_is_said_to_be_empty(limpide: Callable[..., Ended]) -> None:
    assert "There are no words to measure" in limpide("-").out


def test_a_text_in_another_language_is_noticed(limpide: Callable[..., Ended]) -> None:
    assert "seems to be in English, not in French" in limpide("-", given=ENGLISH).out
    (found,) = _objects(limpide("--jsonl", given=json.dumps(ENGLISH)))
    assert found["other_language"] == "en"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["-", "--locale", "xx1"], 2, '"xx1" is not the name of a locale'),
        (["--jsonl", "--locale", "../fr"], 2, '"../fr" is not the name of a locale'),
        ([], 2, "there is no text to score"),
        (["texte.txt", "--jsonl"], 2, "--jsonl reads standard input"),
        (["/"], 2, '"/" is a folder, and one text is measured at a time. Name a file. "limpide c'),
        (["absent.txt"], 3, "absent.txt: there is no such file"),
    ],
)
def test_what_cannot_be_scored_is_said(
    arguments: list[str], code: int, says: str, limpide: Callable[..., Ended]
) -> None:
    ended = limpide(*arguments)
    assert ended.code == code
    assert says in ended.err


def test_text_that_is_not_utf8_is_refused_with_its_line(limpide: Callable[..., Ended]) -> None:
    ended = limpide("-", given=b"Un texte.\nUn \xe9t\xe9.")
    assert ended.code == 3
    assert "standard input:2: the text is not UTF-8" in ended.err


def test_a_paragraph_of_five_megabytes_is_scored_like_any(limpide: Callable[..., Ended]) -> None:
    text = EASY * (5_000_000 // len(EASY.encode()))
    ended = limpide("-", "--format", "json", given=text)
    assert ended.code == 0
    assert json.loads(ended.out)["counts"]["words"] == 12 * (len(text) // len(EASY))


@pytest.mark.parametrize("locale", ["en", "es", "it", "de", "pt", "nl", "ru", "ar", "uk", "zh"])
def test_every_locale_has_an_answer(locale: str, limpide: Callable[..., Ended]) -> None:
    ended = limpide("--jsonl", "--locale", locale, given=json.dumps("Ein Text. 病"))
    assert ended.code == 0
    assert "lix" in _objects(ended)[0]["formulas"]
