import pytest

from pipeline.language.words import count_words, has_letters, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’immunothérapie agit.", ["L’immunothérapie", "agit"]),
        ("l'équipe qu'il voit", ["l'équipe", "qu'il", "voit"]),
        ("c’est-à-dire aujourd’hui", ["c’est-à-dire", "aujourd’hui"]),
        ("Rendez-vous, PD-L1 !", ["Rendez-vous", "PD-L1"]),
        ("«\u00a0Oui\u00a0»\u202f; non\u202f?", ["Oui", "non"]),
        ("12\u202f000 personnes", ["12\u202f000", "personnes"]),
        ("12 000 personnes en 2026", ["12 000", "personnes", "en", "2026"]),
        ("1,5 mg à 38,5 °C", ["1,5", "mg", "à", "38,5", "C"]),
        ("04\u00a093\u00a073\u00a071\u00a038", ["04\u00a093\u00a073\u00a071\u00a038"]),
        ("le 04 93 73 71 38.", ["le", "04 93 73 71 38"]),
        ("+33 4 93 73 71 38", ["+33 4 93 73 71 38"]),
        ("sur www.exemple.fr.", ["sur", "www.exemple.fr"]),
        ("https://exemple.fr/a-b?c=d, puis", ["https://exemple.fr/a-b?c=d", "puis"]),
        ("à info@exemple.fr !", ["à", "info@exemple.fr"]),
        ("et/ou", ["et", "ou"]),
        ("20 % – environ", ["20", "environ"]),
        ("العلاج المناعي، 5 ملغ", ["العلاج", "المناعي", "5", "ملغ"]),
        ("وَصْفَة", ["وَصْفَة"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("Est-ce grave, dit-il ?", ["Est-ce", "grave", "dit-il"]),
        ("A-t-on peut-être tort ?", ["A-t-on", "peut-être", "tort"]),
        ("L’OMS et l’O.M.S. disent", ["L’OMS", "et", "l’O.M.S.", "disent"]),
        ("e.g. le CHU, la H.A.S.", ["e.g.", "le", "CHU", "la", "H.A.S."]),
        ("J. Dupont, M. Petit", ["J", "Dupont", "M", "Petit"]),
        ("l’art. L. 1111-2 et R.4127-35", ["l’art", "L. 1111-2", "et", "R.4127-35"]),
        ("PD-1, CTLA-4 et B12.", ["PD-1", "CTLA-4", "et", "B12"]),
        ("le 1er mai à 14 h 30", ["le", "1er", "mai", "à", "14", "h", "30"]),
        ("le 12/05/2025 à 14:30", ["le", "12/05/2025", "à", "14:30"]),
        ("5 à 10 mg/kg", ["5", "à", "10", "mg", "kg"]),
        ("un·e patient·e", ["un·e", "patient·e"]),
        ("Don’t take the patient’s", ["Don’t", "take", "the", "patient’s"]),
        ("dell’acqua, c’è", ["dell’acqua", "c’è"]),
        ("", []),
        ("… ; !", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert list(words(text)) == expected
    assert count_words(text) == len(expected)


def test_numbers_have_no_letters() -> None:
    assert not has_letters("12\u202f000")
    assert has_letters("PD-L1")
