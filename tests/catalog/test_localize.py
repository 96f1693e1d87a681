import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.extract import extract
from pipeline.catalog.localize import localize
from pipeline.catalog.status import translation_state
from pipeline.model.catalog import Catalog
from pipeline.model.document import Document, SegmentState
from pipeline.model.value import replace
from tests.catalog.making import catalog, message, template
from tests.source.reading import read_body

# Markdown pages put together from real kinds of blocks around any words.
_words = st.text(st.characters(categories=("L", "N")) | st.just(" "), min_size=1, max_size=20).map(
    lambda text: f"x{text.strip()}"
)
_block = st.one_of(
    st.builds("{}\n\n".format, _words),
    st.builds("## {}\n\n".format, _words),
    st.builds("**{}** et [{}](page.md)\n\n".format, _words, _words),
    st.builds("- {}\n- {}\n\n  {}\n\n".format, _words, _words, _words),
    st.builds("1. {}\n   - {}\n\n".format, _words, _words),
    st.builds("> {}\n>\n> {}\n\n".format, _words, _words),
    st.builds("| {} | {} |\n|---|---|\n| {} | |\n\n".format, _words, _words, _words),
    st.builds("{}\n: {}\n\n".format, _words, _words),
    st.builds('![{}](a.svg "{}")\n\n'.format, _words, _words),
    st.builds("::: urgence {}\n{}\n:::\n\n".format, _words, _words),
    st.builds("::: info\n- {}\n:::\n\n".format, _words),
    st.just("```\ncode\n```\n\n"),
)
documents = st.lists(_block, max_size=8).map(lambda blocks: read_body("".join(blocks)))


def identity(document: Document) -> Catalog:
    """The catalog that translates every text by itself."""
    messages = [
        message(found.msgid, found.msgid, msgctxt=found.msgctxt)
        for found in extract(document).messages
    ]
    return Catalog(document.id, document.locale, tuple(messages))


@given(documents)
def test_an_identity_translation_gives_the_source_back(document: Document) -> None:
    localised = localize(document, identity(document))
    assert [segment.text for segment in localised.segments()] == [
        segment.text for segment in document.segments()
    ]
    assert _without_states(localised) == _without_states(document)
    assert {segment.state for segment in localised.segments()} == {SegmentState.TRANSLATED}


@given(documents)
def test_an_empty_catalog_gives_the_source_marked_as_untranslated(document: Document) -> None:
    localised = localize(document, Catalog(document.id, "ar", ()))
    assert localised.locale == "ar"
    assert [segment.text for segment in localised.segments()] == [
        segment.text for segment in document.segments()
    ]
    assert {segment.locale for segment in localised.segments()} == {"fr"}
    assert {segment.state for segment in localised.segments()} == {SegmentState.MISSING}


@given(documents)
def test_every_text_is_in_the_template_once_per_role(document: Document) -> None:
    keys = [found.key for found in extract(document).messages]
    assert len(set(keys)) == len(keys)
    assert set(keys) == {(segment.msgctxt, segment.text) for segment in document.segments()}


def _without_states(document: Document) -> list[object]:
    return [
        (block.id, block.kind, block.attributes, block.critical, block.location)
        for block in document.walk()
    ]


@pytest.mark.parametrize(
    ("msgstr", "flags", "text", "locale", "state"),
    [
        ("One.", (), "One.", "en", SegmentState.TRANSLATED),
        ("One.", ("fuzzy",), "Un.", "fr", SegmentState.FUZZY),
        ("", (), "Un.", "fr", SegmentState.MISSING),
    ],
)
def test_fuzzy_and_missing_texts_stay_in_the_source_language(
    msgstr: str, flags: tuple[str, ...], text: str, locale: str, state: SegmentState
) -> None:
    localised = localize(read_body("Un.\n"), catalog(message("Un.", msgstr, flags=flags)))
    segment = localised.blocks[1].segments[0]
    assert (segment.text, segment.locale, segment.state) == (text, locale, state)


def test_obsolete_translations_are_never_published() -> None:
    localised = localize(read_body("Un.\n"), catalog(message("Un.", "One.", obsolete=True)))
    assert localised.blocks[1].segments[0].text == "Un."


def test_a_template_cannot_be_published() -> None:
    with pytest.raises(ValueError, match="no locale"):
        localize(read_body("Un.\n"), template("Un."))


def test_states_are_counted_over_the_template() -> None:
    known = catalog(message("a", "b"), message("c", "d", flags=("fuzzy",)), message("gone", "x"))
    state = translation_state(known, template("a", "c", "e"))
    assert (state.translated, state.fuzzy, state.missing, state.reviewed) == (1, 1, 1, "")
    assert not state.complete


HTML = '<div>\n<p>Un <b>mot</b>\nencore</p>\n<img alt="Un dessin">\n</div>\n'


def test_html_is_translated_whole() -> None:
    known = (
        message("Un <b>mot</b> encore", "One <b>word</b> more"),
        message("Un dessin", "A drawing"),
    )
    block = localize(read_body(HTML), catalog(*known)).blocks[1]
    assert block.attribute("html") == (
        '<div>\n<p>One <b>word</b> more</p>\n<img alt="A drawing">\n</div>\n'
    )


def test_html_with_a_text_to_translate_stays_in_the_source_language() -> None:
    known = catalog(message("Un dessin", "A drawing"))
    block = localize(read_body(HTML), known).blocks[1]
    assert block.attribute("html") == HTML


def test_only_the_text_of_html_is_translated_not_what_is_written_like_it() -> None:
    html = '<div class="note" title="note">\n<p>note</p>\n</div>\n'
    block = localize(read_body(html), catalog(message("note", "remark"))).blocks[1]
    assert block.attribute("html") == html.replace('title="note"', 'title="remark"').replace(
        "<p>note", "<p>remark"
    )


@pytest.mark.parametrize(
    ("html", "msgstr", "expected"),
    [
        ('<img alt="un">', 'a "b"', '<img alt="a &quot;b&quot;">'),
        ("<img alt='un'>", "l'un", "<img alt='l&#39;un'>"),
        ("<img alt=un>", "a b", '<img alt="a b">'),
    ],
)
def test_a_translation_stays_inside_its_attribute(html: str, msgstr: str, expected: str) -> None:
    block = localize(read_body(html + "\n"), catalog(message("un", msgstr))).blocks[1]
    assert block.attribute("html") == expected + "\n"


def test_the_title_of_a_link_definition_is_translated_where_links_use_it() -> None:
    document = read_body('Un [lien][ici].\n\n[ici]: https://example.org "Un titre"\n')
    known = message("Un titre", "A title", msgctxt="link title")
    (link,) = localize(document, catalog(known)).link_definitions
    assert (link.target, link.title) == ("https://example.org", "A title")


@pytest.mark.parametrize(
    ("written", "reviewed"),
    [("pending", ""), ("2026-11-23", "2026-11-23"), ("no", ""), ("in winter", ""), ("", "")],
)
def test_only_a_date_is_a_review(written: str, reviewed: str) -> None:
    known = catalog(message("a", "b"))
    header = replace(known.header, fields=(("X-Medical-Review", written),))
    assert translation_state(replace(known, header=header), template("a")).reviewed == reviewed


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ("Appelez.\n", SegmentState.TRANSLATED),
        ("::: urgence Alerte\nAppelez.\n:::\n", SegmentState.FUZZY),
    ],
)
def test_what_a_machine_wrote_is_not_published_where_it_is_critical(
    body: str, state: SegmentState
) -> None:
    draft = replace(message("Appelez.", "Call."), translator_comments=("limpide: machine",))
    localised = localize(read_body(body), catalog(draft))
    (found,) = [each for each in localised.segments() if each.source == "Appelez."]
    assert found.state is state
    assert found.text == ("Call." if state is SegmentState.TRANSLATED else "Appelez.")
