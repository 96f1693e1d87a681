"""What counts as dropping a translation."""

from pathlib import PurePosixPath

import pytest

from pipeline.catalog.dropped import refuse_dropped
from pipeline.model.catalog import Message
from pipeline.model.errors import PipelineError
from tests.catalog.making import catalog, message

PATH = PurePosixPath("page.po")


@pytest.mark.parametrize(
    "now",
    [
        message("un", "one"),
        message("un", "1"),
        message("un", "one", flags=("fuzzy",)),
        message("un", "one", obsolete=True),
        message("un", translator_comments=("merge: taken out: one", "merge: I")),
    ],
)
def test_a_translation_is_kept(now: Message) -> None:
    refuse_dropped((message("un", "one\nI"), message("deux")), catalog(now), PATH)


@pytest.mark.parametrize(
    "now",
    [
        message("deux", "one"),
        message("un"),
        message("un", " \n"),
        message("un", msgctxt="title", msgstr="one"),
        message("un", translator_comments=("merge: taken out: one",)),
        message("un", extracted_comments=("one", "I")),
    ],
)
@pytest.mark.parametrize("obsolete", [False, True])
def test_a_translation_would_be_dropped(now: Message, *, obsolete: bool) -> None:
    old = message("un", "one\nI", obsolete=obsolete, line=7)
    with pytest.raises(PipelineError) as caught:
        refuse_dropped((old,), catalog(now), PATH)
    assert (caught.value.path, caught.value.line) == (PATH, 7)
    assert caught.value.problem == 'writing this would lose the translation of "un"'


def test_plural_forms_are_translations_too() -> None:
    old = Message("un", msgid_plural="des", msgstr_plural=("one", "some"))
    refuse_dropped((old,), catalog(message("un", "one")), PATH)
    with pytest.raises(PipelineError):
        refuse_dropped((old,), catalog(message("un")), PATH)
