"""limpide.yaml -> Config."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from pipeline.language.locale import bcp47, is_known
from pipeline.model.errors import PipelineError, UsageError
from pipeline.model.finding import Severity
from pipeline.source.front_matter import AUDIENCES
from pipeline.source.yaml_text import Node, parse_yaml

CONFIG_NAME = "limpide.yaml"
_LOCALE = re.compile(r"[a-z]{2,3}(?:[_-](?:[A-Z][a-z]{3}|[A-Z]{2}))?(?:@[a-z]{2,8})?")
_URL = re.compile(r"https?://[^\s<>\"]+")
_OFF = "off"
_KEYS = ("source_locale", "pages", "folders", "locales", "site_url", "checks")
_CHECKS_KEYS = ("fail_on", "severity", "profiles")
_SOURCE = PurePosixPath("source_fr")
_CATALOGS = PurePosixPath("locales")
_OUTPUT = PurePosixPath("dist")


class Pages(StrEnum):
    """What kind of Markdown the pages are."""

    LIMPIDE = "limpide"  # with a title, known keys and known containers
    ANY = "any"  # of another site builder, whose additions are kept as they are


class Untranslated(StrEnum):
    """What is done with a page that is not wholly translated."""

    MARK = "mark"  # publish it, source text marked as such
    WITHHOLD = "withhold"  # do not publish it in this locale


@dataclass(frozen=True, slots=True)
class LocalePolicy:
    """How one locale is published."""

    locale: str
    untranslated: Untranslated = Untranslated.MARK


@dataclass(frozen=True, slots=True)
class Threshold:
    """What one audience gets instead of a check's own bound; None where it is not asked.

    `line` is where limpide.yaml says so (1-based).
    """

    audience: str
    check_id: str
    option: str
    value: float | None
    line: int


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings; folders and files are relative to the project.

    `severities` overrides the severity of checks by id, None turning one off, and `thresholds`
    their bounds by audience; a run of checks
    fails on findings of `fail_on` or graver; `site_url` is where the web pages will stand, "" if
    that is not known.
    """

    source_locale: str = "fr"
    pages: Pages = Pages.LIMPIDE
    source: PurePosixPath = _SOURCE
    catalogs: PurePosixPath = _CATALOGS
    output: PurePosixPath = _OUTPUT
    locales: tuple[LocalePolicy, ...] = ()
    site_url: str = ""
    fail_on: Severity = Severity.ERROR
    severities: tuple[tuple[str, Severity | None], ...] = ()
    thresholds: tuple[Threshold, ...] = ()

    @property
    def termbase(self) -> PurePosixPath:
        """The termbase's file; a project may have none."""
        return self.catalogs / "termbase.yaml"


def parse_config(text: str) -> Config:
    """Read the settings of a project.

    Raises:
        UsageError: if the YAML, a key or a value cannot be used.
    """
    try:
        return _config(parse_yaml(text, PurePosixPath(CONFIG_NAME)))
    except UsageError:
        raise
    except PipelineError as error:
        raise UsageError(
            error.problem, remedy=error.remedy, path=error.path, line=error.line
        ) from None


def _config(root: Node) -> Config:
    keys = root.mapping(known=_KEYS)
    folders = (
        keys["folders"].mapping(known=("source", "catalogs", "output")) if "folders" in keys else {}
    )
    checks = keys["checks"].mapping(known=_CHECKS_KEYS) if "checks" in keys else {}
    config = Config(
        source_locale=_locale(keys["source_locale"]) if "source_locale" in keys else "fr",
        pages=Pages(keys["pages"].choice(Pages)) if "pages" in keys else Pages.LIMPIDE,
        locales=_policies(keys.get("locales")),
        site_url=_url(keys.get("site_url")),
        fail_on=Severity(checks["fail_on"].choice(Severity))
        if "fail_on" in checks
        else Severity.ERROR,
        severities=_severities(checks.get("severity")),
        thresholds=tuple(_thresholds(checks.get("profiles"))),
        **{name: _folder(node) for name, node in folders.items()},
    )
    if config.source_locale in {policy.locale for policy in config.locales}:
        keys["locales"].fail(
            f'lists "{config.source_locale}", the language of the sources',
            "Remove it: the sources are published as they are",
        )
    _refuse_one_language_twice(config, keys.get("locales"))
    return config


def _refuse_one_language_twice(config: Config, node: Node | None) -> None:
    """Two spellings of a locale are one language tag, and would share their published pages."""
    first = {bcp47(config.source_locale).casefold(): config.source_locale}
    for policy in config.locales:
        known = first.setdefault(bcp47(policy.locale).casefold(), policy.locale)
        if known != policy.locale and node is not None:
            node.fail(
                f'lists "{policy.locale}", which is the same language as "{known}"',
                "Keep one of the two names, and the folder of catalogs that has it",
            )


def _policies(node: Node | None) -> tuple[LocalePolicy, ...]:
    if node is None:
        return ()
    return tuple(
        _policy(_locale(Node(policy.path, policy.line, "locale", name)), policy)
        for name, policy in node.mapping().items()
    )


def _policy(locale: str, node: Node) -> LocalePolicy:
    keys = node.mapping(known=("untranslated",)) if node.value is not None else {}
    if "untranslated" not in keys:
        return LocalePolicy(locale)
    return LocalePolicy(locale, Untranslated(keys["untranslated"].choice(Untranslated)))


def check_locale(locale: str) -> str:
    """The locale itself, if it is the name of one.

    Raises:
        UsageError: if it is not: a locale names folders, and must not lead out of the project.
    """
    if not _LOCALE.fullmatch(locale) or not is_known(locale):
        raise UsageError(
            f'"{locale}" is not the name of a locale',
            remedy="Write a language code, such as fr, pt_BR or fr@simple",
        )
    return locale


def _locale(node: Node) -> str:
    try:
        return check_locale(node.text())
    except UsageError as error:
        node.fail(f'cannot be "{node.text()}": it is not the name of a locale', error.remedy)


def _folder(node: Node) -> PurePosixPath:
    folder = PurePosixPath(node.text())
    if folder.is_absolute() or ".." in folder.parts or not folder.parts:
        node.fail(f'"{folder}" is not inside the project', "Name a folder below the project's own")
    return folder


def _url(node: Node | None) -> str:
    if node is None:
        return ""
    if not _URL.fullmatch(node.text()):
        node.fail(f'cannot be "{node.text()}"', "Write the whole address, starting with https://")
    return node.text().rstrip("/")


def _severities(node: Node | None) -> tuple[tuple[str, Severity | None], ...]:
    if node is None:
        return ()
    return tuple((check_id, _severity(value)) for check_id, value in node.mapping().items())


def _severity(node: Node) -> Severity | None:
    word = node.choice((*Severity, _OFF))
    return None if word == _OFF else Severity(word)


def _thresholds(node: Node | None) -> Iterator[Threshold]:
    """`profiles` is audience -> check id -> option -> a number, or off."""
    for audience, checks in node.mapping(known=AUDIENCES).items() if node else ():
        for check_id, options in checks.mapping().items():
            for option, value in options.mapping().items():
                yield Threshold(audience, check_id, option, _number(value), value.line)


def _number(node: Node) -> float | None:
    if node.value is False or node.value == _OFF:
        return None
    if isinstance(node.value, bool) or not isinstance(node.value, int | float):
        node.fail("must be a number", "Write a number, or off where it is not to be asked")
    return node.value
