"""The lists of words that have plainer ones: those of Limpide, then the project's own."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath

from pipeline.checks.expressions import WordLists
from pipeline.config import Config
from pipeline.language.locale import base_language
from pipeline.model.errors import PipelineError
from pipeline.model.plain_language import Expression, WordList
from pipeline.model.spelling import did_you_mean
from pipeline.source.plain_language import parse_expressions
from pipeline.workspace import Workspace

_PACKAGE = "pipeline.language"
_SHIPPED = {
    WordList.COMPLEX: "fr_plainer_words.yaml",
    WordList.FOREIGN: "fr_foreign_words.yaml",
    WordList.IDIOM: "fr_idioms.yaml",
}
_OWN = "plainer_words.yaml"


def word_lists(workspace: Workspace, config: Config) -> WordLists:
    """The shipped lists, with the project's own words before those of the same text.

    Raises:
        PipelineError: if the project's list cannot be read or is for a language it does not have.
    """
    lists = dict(shipped_lists().lists)
    path = config.catalogs / _OWN
    if workspace.exists(path):
        own = parse_expressions(workspace.read_text(path), path)
        _refuse_other_languages(own, config, path)
        for language, expressions in own.items():
            key = (language, WordList.COMPLEX)
            lists[key] = _joined(expressions, lists.get(key, ()))
    return WordLists(lists)


@cache
def shipped_lists() -> WordLists:
    """The lists that come with Limpide."""
    lists = {}
    for kind, name in _SHIPPED.items():
        text = files(_PACKAGE).joinpath("data", name).read_text(encoding="utf-8")
        for language, expressions in parse_expressions(text, PurePosixPath(name)).items():
            lists[language, kind] = expressions
    return WordLists(lists)


def _joined(own: tuple[Expression, ...], shipped: tuple[Expression, ...]) -> tuple[Expression, ...]:
    texts = {expression.text.casefold() for expression in own}
    return own + tuple(each for each in shipped if each.text.casefold() not in texts)


def _refuse_other_languages(
    own: dict[str, tuple[Expression, ...]], config: Config, path: PurePosixPath
) -> None:
    locales = (config.source_locale, *(policy.locale for policy in config.locales))
    known = sorted({base_language(locale) for locale in locales})
    for language in own:
        if language not in known:
            raise PipelineError(
                f'the project has no language "{language}"',
                remedy=did_you_mean(language, known),
                path=path,
                line=1,
            )
