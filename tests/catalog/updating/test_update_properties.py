"""What an update of a whole locale promises, whatever authors and translators did before."""

from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.updating.heirs import heirs, inherited
from pipeline.catalog.updating.proposal import Languages
from pipeline.catalog.updating.retired import lost
from pipeline.catalog.updating.update import new_catalog, update_locale
from pipeline.model.catalog import Catalog, Message, MessageState
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace
from tests.catalog.making import HEADER, message

LANGUAGES = Languages("fr", "en")
SENTENCES = (
    "Appelez l’équipe soignante.",
    "Appelez vite l’équipe soignante.",
    "Ne prenez pas ce médicament à jeun.",
    "Prenez ce médicament à jeun.",
    "Oui.",
    "La fatigue est fréquente pendant le traitement.",
    "La fatigue est très fréquente pendant ce traitement.",
    "Buvez 1,5 litre d’eau par jour.",
)
NAMES = ("accueil", "fatigue", "peau")

_texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
_roles = st.sampled_from((None, "title"))
_keys = st.tuples(_roles, _texts)


@st.composite
def _messages(draw: st.DrawFn) -> Message:
    context, text = draw(_keys)
    translation = draw(st.sampled_from(("", f"<{text}>", "One. Two.", "1.\n2.", " ")))
    state = draw(st.sampled_from(("used", "fuzzy", "guessed", "obsolete", "obsolete guess")))
    flags = ("fuzzy",) if state not in {"used", "obsolete"} and translation.strip() else ()
    return message(
        text,
        translation,
        msgctxt=context,
        flags=flags,
        translator_comments=draw(st.sampled_from(((), ("note",)))),
        previous_msgid=draw(_texts) if state == "guessed" and flags else None,
        obsolete=state.startswith("obsolete"),
    )


def _catalogs(name: str) -> st.SearchStrategy[Catalog]:
    unique = st.lists(_messages(), max_size=6, unique_by=lambda each: each.key)
    return unique.map(
        lambda each: Catalog(
            name, "en", tuple(sorted(each, key=lambda known: known.obsolete)), HEADER
        )
    )


def _templates(name: str) -> st.SearchStrategy[Catalog]:
    unique = st.lists(_keys, max_size=6, unique=True)
    return unique.map(
        lambda keys: Catalog(
            name,
            None,
            tuple(
                message(
                    text, msgctxt=context, references=("a.md#b",), extracted_comments=("role: x",)
                )
                for context, text in keys
            ),
            HEADER,
        )
    )


_locales = st.tuples(*map(_catalogs, NAMES)).flatmap(
    lambda each: st.lists(st.sampled_from(each), unique=True)
)
_projects = st.tuples(*map(_templates, NAMES)).flatmap(
    lambda each: st.lists(st.sampled_from(each), min_size=1, unique=True)
)
_units = st.lists(
    st.builds(MemoryUnit, _texts, st.just("From afar."), st.just("en"), st.just("old.tmx")),
    max_size=2,
)


def _update(
    catalogs: list[Catalog], templates: list[Catalog], units: list[MemoryUnit]
) -> tuple[Catalog, ...]:
    """The whole way of `limpide update`; catalogs that nothing matches are its user's to mend."""
    by_id = {each.document_id: each for each in templates}
    known = {each.document_id: each for each in catalogs}
    heir_of = heirs(known, by_id)
    empty = {
        name: new_catalog(each, "en", "nplurals=2; plural=n!=1;") for name, each in by_id.items()
    }
    return update_locale(inherited(known, heir_of, by_id, empty), templates, LANGUAGES, units=units)


def _with_owner(catalogs: list[Catalog], templates: list[Catalog]) -> list[Catalog]:
    by_id = {each.document_id: each for each in templates}
    known = {each.document_id: each for each in catalogs}
    heir_of = heirs(known, by_id)
    return [each for name, each in known.items() if name in by_id or name in heir_of]


@given(_locales, _projects, _units)
def test_updating_twice_is_updating_once(
    catalogs: list[Catalog], templates: list[Catalog], units: list[MemoryUnit]
) -> None:
    once = _update(catalogs, templates, units)
    assert _update(list(once), templates, units) == once


@given(_locales, _projects, _units)
def test_updating_what_was_written_changes_no_byte(
    catalogs: list[Catalog], templates: list[Catalog], units: list[MemoryUnit]
) -> None:
    once = _update(catalogs, templates, units)
    written = [serialize_po(each).encode() for each in once]
    read = [
        parse_po(data, PurePosixPath("page.po"), each.document_id, "en")
        for data, each in zip(written, once, strict=True)
    ]
    assert [serialize_po(each).encode() for each in _update(read, templates, units)] == written


@given(_locales, _projects, _units)
def test_no_translation_is_lost(
    catalogs: list[Catalog], templates: list[Catalog], units: list[MemoryUnit]
) -> None:
    updated = _update(catalogs, templates, units)
    assert lost(_with_owner(catalogs, templates), updated) == ()


@given(_locales, _projects, _units)
def test_the_order_the_comments_and_the_references_are_the_templates(
    catalogs: list[Catalog], templates: list[Catalog], units: list[MemoryUnit]
) -> None:
    updated = _update(catalogs, templates, units)
    for after, template in zip(updated, templates, strict=True):
        assert [each.key for each in after.current] == [each.key for each in template.messages]
        for new, source in zip(after.current, template.messages, strict=True):
            assert new.references == source.references
            assert new.extracted_comments[: len(source.extracted_comments)] == (
                source.extracted_comments
            )
        assert len({each.key for each in after.messages}) == len(after.messages)


@given(_locales, _projects, _units)
def test_a_confirmed_message_never_changes_and_nothing_else_becomes_one(
    catalogs: list[Catalog], templates: list[Catalog], units: list[MemoryUnit]
) -> None:
    confirmed = {
        (each.key, each.msgstr)
        for known in catalogs
        for each in known.messages
        if each.msgstr.strip() and "fuzzy" not in each.flags
    }
    before = {known.document_id: known for known in catalogs}
    for after in _update(catalogs, templates, units):
        for new in after.current:
            if new.state is MessageState.TRANSLATED:
                assert (new.key, new.msgstr) in confirmed
            known = before[after.document_id].get(new.key) if after.document_id in before else None
            if known is not None and known.state is MessageState.TRANSLATED:
                assert (new.msgstr, new.state) == (known.msgstr, known.state)


@given(_templates("accueil"), st.data())
def test_renaming_splitting_and_joining_documents_keeps_every_translation_in_use(
    whole: Catalog, data: st.DataObject
) -> None:
    def translated(template: Catalog) -> Catalog:
        messages = (replace(each, msgstr=f"<{each.msgid}>") for each in template.messages)
        return replace(template, locale="en", messages=tuple(messages))

    cut = data.draw(st.integers(0, len(whole.messages)))
    parts = [
        replace(whole, document_id="fatigue", messages=whole.messages[:cut]),
        replace(whole, document_id="peau", messages=whole.messages[cut:]),
    ]
    renamed = replace(whole, document_id="peau")
    for before, after in (([whole], [renamed]), ([whole], parts), (parts, [whole])):
        updated = _update([translated(each) for each in before], after, [])
        states = [each.state for found in updated for each in found.messages]
        assert states == [MessageState.TRANSLATED] * len(whole.messages)
