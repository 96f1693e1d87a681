from pipeline.catalog.extract import extract
from pipeline.model.catalog import Message
from pipeline.model.value import replace
from tests.source.reading import read_body, read_text


def _find(messages: tuple[Message, ...], msgid: str) -> Message:
    return next(message for message in messages if message.msgid == msgid)


def test_comments_tell_role_section_danger_and_limits() -> None:
    messages = extract(
        read_body("## Appeler {#appeler}\n\n::: urgence Vite\n- la fièvre\n:::\n")
    ).messages
    assert _find(messages, "Une page").extracted_comments == ("role: title", "limit: 70 characters")
    assert _find(messages, "Une page").flags == ("max-length:70",)
    assert _find(messages, "Appeler").extracted_comments == ("role: heading",)
    assert _find(messages, "la fièvre").extracted_comments == (
        "role: list item",
        "section: Appeler",
        "critical: a mistake here could harm a patient",
    )


def test_captions_tell_how_long_they_can_be_read() -> None:
    captions = read_text("WEBVTT\n\n00:01.000 --> 00:03.500\nUn\n", "film.vtt")
    assert extract(captions).messages[0].extracted_comments == (
        "role: video caption",
        "limit: 2 lines of 37 characters, read in 2.5 seconds",
    )


def test_references_name_file_and_block_but_no_line() -> None:
    messages = extract(read_body("## Appeler {#appeler}\n\nUn.\n")).messages
    assert _find(messages, "Appeler").references == ("source_fr/page.md#appeler",)
    (reference,) = _find(messages, "Un.").references
    assert reference.startswith("source_fr/page.md#appeler/paragraph-")


def test_one_text_in_two_places_is_one_message_unless_its_role_differs() -> None:
    messages = extract(read_body("## Oui {#oui}\n\nOui\n\n- Oui\n")).messages
    assert [
        (found.msgctxt, len(found.references)) for found in messages if found.msgid == "Oui"
    ] == [
        ("heading", 1),
        (None, 2),
    ]


def test_a_text_of_spaces_alone_is_no_message() -> None:
    document = read_body("Un.\n")
    *_, paragraph = document.blocks
    (said,) = paragraph.segments
    blank = replace(paragraph, segments=(replace(said, text="\u00a0 "),))
    assert extract(replace(document, blocks=(blank,))).messages == ()


def test_hints_about_terms_follow_the_other_comments() -> None:
    messages = extract(read_body("La fièvre.\n"), lambda text: (f"term: {text}",)).messages
    assert messages[1].extracted_comments == ("role: paragraph", "term: La fièvre.")
