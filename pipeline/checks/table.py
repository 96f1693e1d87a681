"""Every check, one line each."""

from __future__ import annotations

from typing import Any

from pipeline.checks.accessibility.empty_link import EmptyLink
from pipeline.checks.accessibility.missing_alternative import MissingAlternative
from pipeline.checks.accessibility.skipped_heading import SkippedHeading
from pipeline.checks.accessibility.vague_link import VagueLink
from pipeline.checks.contract import Check
from pipeline.checks.editorial.broken_link import BrokenLink
from pipeline.checks.editorial.overdue_review import OverdueReview
from pipeline.checks.readability.hard_text import HardText
from pipeline.checks.readability.long_sentence import LongSentence
from pipeline.checks.terminology.forbidden_term import ForbiddenTerm
from pipeline.checks.terminology.inconsistent_translation import InconsistentTranslation
from pipeline.checks.terminology.missing_term import MissingTerm
from pipeline.checks.terminology.mixed_translation import MixedTranslation
from pipeline.checks.terminology.translated_term import TranslatedTerm
from pipeline.checks.translation.broken_markup import BrokenMarkup
from pipeline.checks.translation.fuzzy import Fuzzy
from pipeline.checks.translation.link_target import LinkTarget
from pipeline.checks.translation.placeholder import Placeholder
from pipeline.checks.translation.unsafe_markup import UnsafeMarkup
from pipeline.checks.translation.untranslated import Untranslated

CHECKS: tuple[Check[Any], ...] = (
    LongSentence(),  # sentences over the limit of the page's audience
    HardText(),  # pages and sections of low reading ease
    ForbiddenTerm(),  # deprecated terms, in sources and translations
    MissingTerm(),  # concepts translated without an approved term
    TranslatedTerm(),  # names that stay as they are, translated or lost
    MixedTranslation(),  # one word of the source, two of the translation
    InconsistentTranslation(),  # the same sentence translated in two ways
    Untranslated(),  # messages without a translation
    Fuzzy(),  # translations not confirmed
    BrokenMarkup(),  # emphasis, links, footnotes lost or added
    Placeholder(),  # {name} and %s lost or added
    LinkTarget(),  # links that lead elsewhere than in the source
    UnsafeMarkup(),  # scripts and scripted addresses
    SkippedHeading(),  # heading levels that leave one out
    MissingAlternative(),  # images without alternative text
    EmptyLink(),  # links without words
    VagueLink(),  # links that say « ici »
    BrokenLink(),  # pages, headings, files that do not exist
    OverdueReview(),  # pages nobody has read again in time
)
