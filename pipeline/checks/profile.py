"""Whom a text is for: what is easy enough for one audience is too hard for another."""

from enum import StrEnum

from pipeline.model.document import Document

_EASY_LOCALE = "@simple"


class Profile(StrEnum):
    """The audiences a page can name in its front matter."""

    PUBLIC = "public"
    EASY = "easy"
    PROFESSIONAL = "professional"


def is_easy(locale: str) -> bool:
    """Whether a locale is an easy-to-read version of a language."""
    return locale.endswith(_EASY_LOCALE)


def profile_of(document: Document) -> Profile:
    """The audience of a document: easy-to-read locales have readers of their own."""
    if is_easy(document.locale):
        return Profile.EASY
    return Profile(document.metadata.audience)
