"""Where sentences end: the traps that a full stop alone gets wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.sentences import sentences
from tests.language.sentence_traps import TRAPS as FRENCH_TRAPS

# Each line: a locale, and the sentences that its text, joined by a space, must be split into.
TRAPS: list[tuple[str, list[str]]] = [
    ("fr", ["M. Martin est là.", "Il va bien."]),
    ("fr", ["Voyez le Dr. Dupont demain."]),
    ("fr", ["Mme. Durand et MM. Petit et Roy arrivent."]),
    ("fr", ["Mangez des fruits, p. ex. des pommes."]),
    ("fr", ["Mangez des fruits, p. ex. Golden ou Gala."]),
    ("fr", ["Prenez du pain, du lait, etc.", "Puis reposez-vous."]),
    ("fr", ["Du pain, du lait, etc. sont utiles."]),
    ("fr", ["La dose est de 1.5 mg.", "Elle est faible."]),
    ("fr", ["La dose est de 1,5 mg par jour."]),
    ("fr", ["Le professeur J. Dupont vous reçoit."]),
    ("fr", ["J.-C. Martin est infirmier."]),
    ("fr", ["Prenez de la vitamine C.", "Elle aide."]),
    ("fr", ["Vous avez une hépatite B.", "Le médecin vous suit."]),
    ("fr", ["Attendez… vous y êtes presque."]),
    ("fr", ["Attendez…", "Vous y êtes presque."]),
    ("fr", ["Attendez...", "Puis recommencez."]),
    ("fr", ["« Bonjour.", "Comment allez-vous ? »", "Il sourit."]),
    ("fr", ["« Vraiment ? » demande le patient."]),
    ("fr", ["Il dit : « Venez. »", "Elle vient."]),
    ("fr", ["Appelez le 04 93 73 71 38.", "Nous répondons."]),
    ("fr", ["Appelez le 04.93.73.71.38 pour un avis."]),
    ("fr", ["Voir p. 12 et fig. 3 du guide."]),
    ("fr", ["Le guide date de 2024.", "Il est à jour."]),
    ("fr", ["1. Lavez-vous les mains."]),
    ("fr", ["Avez-vous mal ?", "Appelez-nous !", "Nous sommes là."]),
    ("fr", ["Allez sur www.exemple.fr pour en savoir plus."]),
    ("fr", ["Écrivez à info@exemple.fr.", "Merci."]),
    ("fr", ["Il a pris 5 mm.", "Puis 6."]),
    ("fr", ["C’est fini (enfin presque).", "On continue."]),
    ("fr", ["Restez au calme (voir le chap. 2)."]),
    ("fr", ["(Il est tard.)", "Elle dort."]),
    ("fr", ["Le point est clair : reposez-vous ; buvez."]),
    ("fr", ["Quoi ?!", "Rien."]),
    ("fr", ["L’équipe est là.", "L’infirmière aussi."]),
    ("fr", ["Il pèse env. 70 kg."]),
    ("fr", ["Un site de l’O.M.S. explique cela."]),
    ("fr", ["À 14 h 30.", "Puis à 15 h."]),
    ("en", ["Mr. Smith saw Dr. Jones.", "He left."]),
    ("en", ["Eat fruit, e.g. apples.", "It helps."]),
    ("en", ["Is it 3.5 mg?", "Yes."]),
    ("en", ["J. R. Smith is a nurse."]),
    ("en", ["Take vitamin C.", "It helps."]),
    ("es", ["La Dra. Pérez vive en EE. UU. desde 2020."]),
    ("es", ["¿Tiene fiebre?", "¡Llame!"]),
    ("es", ["Llame al Sr. López.", "Está aquí."]),
    ("it", ["Il dott. Rossi è qui.", "La sig.ra Bianchi no."]),
    ("it", ["Mangi frutta, p. es. mele, pere, ecc.", "Poi riposi."]),
    ("ar", ["هل لديك حمى؟", "اتصل بنا."]),
    ("ar", ["راجع د. أحمد غدا.", "ثم اتصل."]),
    ("ar", ["الجرعة 1.5 ملغ.", "خذها."]),
    ("de", ["Fragen Sie Dr. Weber, z.B. heute.", "Er hilft."]),
    ("de", ["Essen Sie Obst, z. B. Äpfel.", "Das hilft."]),
    ("de", ["Kommen Sie am 3. Mai.", "Wir warten."]),
    ("de", ["Die Dosis ist 1,5 mg.", "Nehmen Sie sie abends."]),
    ("pt", ["Fale com a Dra. Silva.", "Ela ajuda."]),
    ("pt", ["Coma fruta, p. ex. Maçãs.", "Beba água."]),
    ("nl", ["Bel dhr. Jansen, bijv. vandaag.", "Hij helpt."]),
    ("ru", ["А. С. Петров — врач.", "Он поможет."]),
    ("ru", ["См. рис. 2 и стр. 14.", "Там всё ясно."]),
    ("ru", ["Это было в 2020 г.", "Он здоров."]),
    ("ur", ["کیا آپ کو بخار ہے؟", "ہمیں فون کریں۔", "شکریہ۔"]),
    ("ar", ["هل تشعر بألم؟", "نعم.", "متى بدأ؟"]),
    ("en", ["Dr. Smith is here.", "He is kind."]),
    ("en", ["Take 1.5 mg at 8 a.m. every day."]),
    ("en", ["Take it at 8 p.m.", "Then rest."]),
    ("en", ["The U.S. Food and Drug Administration approved it."]),
    ("en", ["Smith et al. found this."]),
    ("en", ["See Fig. 2 and Table 3.", "It is clear."]),
    ("en", ["Eat fruit, e.g. apples, pears, etc.", "Drink water."]),
    ("en", ["Visit www.nhs.uk.", "It is free."]),
    ("en", ["“Are you well?” she asked."]),
    ("en", ["No. 5 is best."]),
    ("en", ["He lives on St. John St. in London."]),
    ("en", ["It weighs 3 lb. or so."]),
    ("en", ["J. K. Rowling wrote it."]),
    ("es", ["El Dr. Gómez y la Sra. Ruiz llegan.", "Esperan."]),
    ("es", ["Tome 1,5 mg cada 8 h.", "Descanse."]),
    ("es", ["Coma fruta, p. ej. manzanas."]),
    ("es", ["Vive en EE. UU. desde 2020."]),
    ("es", ["¿Le duele?", "Dígalo."]),
    ("es", ["Uds. pueden venir."]),
    ("es", ["Véase la fig. 3.", "Es clara."]),
    ("it", ["Il dott. Rossi e la sig.ra Bianchi arrivano.", "Aspettano."]),
    ("it", ["Prenda 1,5 mg alle ore 8.", "Poi riposi."]),
    ("it", ["Mangi frutta, ad es. mele."]),
    ("it", ["Il prof. Verdi è qui."]),
    ("it", ["Cfr. pag. 12."]),
    ("de", ["Dr. med. Weber ist da.", "Er hilft."]),
    ("de", ["Nehmen Sie z. B. Obst, Gemüse usw. zu sich."]),
    ("de", ["Am 3. Mai 2024 war es so weit."]),
    ("de", ["Das ist d. h. wichtig."]),
    ("de", ["Ca. 5 mg reichen.", "Dann warten."]),
    ("de", ["Er nimmt u. a. Aspirin."]),
    ("de", ["Die Dosis beträgt max. 3 Tabletten."]),
    ("de", ["Der 2. Weltkrieg endete 1945.", "Danach war Frieden."]),
    ("pt", ["O Sr. Silva e a Dra. Costa chegaram.", "Esperam."]),
    ("pt", ["Tome 1,5 mg às 8 h.", "Descanse."]),
    ("pt", ["Coma fruta, p. ex. maçãs."]),
    ("ru", ["Это т. е. важно."]),
    ("ru", ["Он родился в 1950 г. в Москве."]),
    ("ru", ["Примите 1,5 мг.", "Отдохните."]),
    ("ru", ["И т. д. и т. п."]),
    ("ar", ["خذ 1.5 ملغ كل يوم.", "ثم استرح."]),
    ("ar", ["هل لديك ألم؟", "قل لنا!"]),
    ("ar", ["قال د. أحمد نعم."]),
]
WRAPPED = (
    "Cette fatigue est plus forte que d’habitude et ne part\n"
    "pas toujours avec le repos. Elle peut durer plusieurs\nmois."
)


@pytest.mark.parametrize(("locale", "expected"), TRAPS, ids=[trap[1][0] for trap in TRAPS])
def test_trap(locale: str, expected: list[str]) -> None:
    assert [found.text for found in sentences(" ".join(expected), locale)] == expected


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, line) for kind, lines in FRENCH_TRAPS.items() for line in lines.strip().splitlines()],
)
def test_french_trap(kind: str, text: str) -> None:
    found = [sentence.text for sentence in sentences(text.replace("|", " "), "fr")]
    assert found == text.split("|"), kind


def test_boundaries_of_running_french_are_found() -> None:
    """Traps that end as a sentence does, one after the other; F1 as Palmer and Hearst (1997)."""
    known = [
        sentence
        for lines in FRENCH_TRAPS.values()
        for line in lines.strip().splitlines()
        for sentence in line.split("|")
        if sentence[0].isupper() and sentence[-1] in ".!?"
    ]
    text = " ".join(known)
    ends = {sum(len(each) + 1 for each in known[: last + 1]) - 1 for last in range(len(known))}
    found = {sentence.start + len(sentence.text) for sentence in sentences(text, "fr")}
    right = len(ends & found)
    assert 2 * right / (len(ends) + len(found)) >= 0.99


def test_a_wrapped_line_goes_on_and_items_without_full_stops_do_not() -> None:
    assert [len(found.text.split()) for found in sentences(WRAPPED, "fr")] == [15, 5]
    items = "de la fièvre\nune toux qui dure\n- une grande fatigue\n- du mal à respirer"
    assert len(sentences(items, "fr")) == 4


def test_a_text_without_capitals_has_sentences_too() -> None:
    found = sentences("vous avez mal . appelez-nous ! prenez p. ex. du pain.", "fr")
    assert [each.text for each in found] == [
        "vous avez mal .",
        "appelez-nous !",
        "prenez p. ex. du pain.",
    ]
    assert len(sentences("de la fièvre, une toux (1.5 mg)", "fr")) == 1


def test_a_forgotten_space_hides_no_boundary() -> None:
    def found(text: str) -> list[str]:
        return [sentence.text for sentence in sentences(text, "fr")]

    assert found("Il va bien.Elle aussi.") == ["Il va bien.", "Elle aussi."]
    assert found("Avez-vous mal ?Dites-le !Merci.") == ["Avez-vous mal ?", "Dites-le !", "Merci."]
    for one in ("Allez sur www.Exemple.Fr.", "M.Petit et Mme.Durand.", "Le S.Aureus résiste."):
        assert found(one) == [one]


def test_french_spaces_before_signs_do_not_matter() -> None:
    text = "Avez-vous mal\u202f? Appelez\u202f! «\u00a0Oui.\u00a0» Bien."
    found = [sentence.text for sentence in sentences(text, "fr")]
    assert found == ["Avez-vous mal\u202f?", "Appelez\u202f!", "«\u00a0Oui.\u00a0»", "Bien."]


def test_line_breaks_are_boundaries() -> None:
    assert [found.text for found in sentences("Une ligne\nUne autre", "fr")] == [
        "Une ligne",
        "Une autre",
    ]


@pytest.mark.parametrize("text", ["", "   ", "…", "?!", "—", "\n\n", "« »"])
def test_text_without_words_has_no_sentence(text: str) -> None:
    assert sentences(text, "fr") == ()


@given(st.text(alphabet="aA1. !?…«»\u00a0\u202fé’-\n", max_size=60))
def test_sentences_say_where_they_stand_and_lose_no_word(text: str) -> None:
    found = sentences(text, "fr")
    for sentence in found:
        assert text[sentence.start :].startswith(sentence.text)
    letters = [sign for sign in text if sign.isalnum()]
    assert [sign for sentence in found for sign in sentence.text if sign.isalnum()] == letters
