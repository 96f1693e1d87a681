import pytest

from pipeline.model.errors import PipelineError
from pipeline.source.site import parse_site
from tests.source.reading import source_file

SITE = """\
title: Information
home: accueil
publisher: {name: Un centre, note: Une note.}
contacts:
  - {id: equipe, name: L’équipe, phone: "+33493737138", note: Quand appeler.}
navigation:
  - page: accueil
  - group: Fiches
    pages: [a, b]
languages: {fr@simple: Facile à lire}
review: {every_months: 6, notice: À relire.}
share: [email, sms]
"""


def test_site_data_and_its_texts() -> None:
    site = parse_site(source_file(SITE, "site.yaml"))
    assert [segment.text for segment in site.document.segments()] == [
        "Information",
        "Un centre",
        "Une note.",
        "À relire.",
        "L’équipe",
        "Quand appeler.",
        "Fiches",
    ]
    contact = site.contact("equipe")
    assert contact is not None
    assert contact.phone == "+33493737138"
    name = site.segment(contact.name)
    assert name is not None
    assert name.text == "L’équipe"
    assert [entry.pages for entry in site.navigation] == [("accueil",), ("a", "b")]
    assert (site.review_months, site.share) == (6, ("email", "sms"))
    assert dict(site.languages) == {"fr@simple": "Facile à lire"}


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("home: accueil\n", "", 1, 'lacks the key "home"'),
        ("title:", "titel:", 1, 'unknown key "titel"'),
        ('"+33493737138"', "04 93 73 71 38", 5, '"phone" cannot be "04 93 73 71 38"'),
        ("[email, sms]", "[email, fax]", 12, '"share" cannot be "fax"'),
        ("pages: [a, b]", "pages: []", 9, '"pages" is empty'),
    ],
)
def test_bad_site_data_is_refused_with_its_line(
    old: str, new: str, line: int, problem: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_site(source_file(SITE.replace(old, new), "site.yaml"))
    assert caught.value.line == line
    assert problem in caught.value.problem
