"""Every check, one line each."""

from __future__ import annotations

from typing import Any

from pipeline.checks.accessibility.empty_link import EmptyLink
from pipeline.checks.accessibility.fast_caption import FastCaption
from pipeline.checks.accessibility.long_caption import LongCaption
from pipeline.checks.accessibility.missing_alternative import MissingAlternative
from pipeline.checks.accessibility.overlapping_caption import OverlappingCaption
from pipeline.checks.accessibility.skipped_heading import SkippedHeading
from pipeline.checks.accessibility.vague_link import VagueLink
from pipeline.checks.contract import Check
from pipeline.checks.editorial.broken_link import BrokenLink
from pipeline.checks.editorial.expired_waiver import ExpiredWaiver
from pipeline.checks.editorial.overdue_review import OverdueReview
from pipeline.checks.editorial.unused_waiver import UnusedWaiver
from pipeline.checks.readability.abbreviation import Abbreviation
from pipeline.checks.readability.all_capitals import AllCapitals
from pipeline.checks.readability.complex_word import ComplexWord
from pipeline.checks.readability.decimal_number import DecimalNumber
from pipeline.checks.readability.distant_address import DistantAddress
from pipeline.checks.readability.double_negation import DoubleNegation
from pipeline.checks.readability.foreign_word import ForeignWord
from pipeline.checks.readability.hard_tense import HardTense
from pipeline.checks.readability.hard_text import HardText
from pipeline.checks.readability.harder_than_source import HarderThanSource
from pipeline.checks.readability.idiom import Idiom
from pipeline.checks.readability.long_brackets import LongBrackets
from pipeline.checks.readability.long_paragraph import LongParagraph
from pipeline.checks.readability.long_section import LongSection
from pipeline.checks.readability.long_sentence import LongSentence
from pipeline.checks.readability.long_sentence_run import LongSentenceRun
from pipeline.checks.readability.missing_heading import MissingHeading
from pipeline.checks.readability.mixed_terms import MixedTerms
from pipeline.checks.readability.negative_text import NegativeText
from pipeline.checks.readability.nominal_style import NominalStyle
from pipeline.checks.readability.number_heap import NumberHeap
from pipeline.checks.readability.passive_voice import PassiveVoice
from pipeline.checks.readability.percentage import Percentage
from pipeline.checks.readability.pronoun_chain import PronounChain
from pipeline.checks.readability.rare_word import RareWord
from pipeline.checks.readability.semicolon import Semicolon
from pipeline.checks.readability.several_ideas import SeveralIdeas
from pipeline.checks.readability.special_sign import SpecialSign
from pipeline.checks.readability.stacked_clauses import StackedClauses
from pipeline.checks.readability.unexplained_acronym import UnexplainedAcronym
from pipeline.checks.readability.unexplained_term import UnexplainedTerm
from pipeline.checks.terminology.forbidden_term import ForbiddenTerm
from pipeline.checks.terminology.inconsistent_translation import InconsistentTranslation
from pipeline.checks.terminology.missing_term import MissingTerm
from pipeline.checks.terminology.mixed_translation import MixedTranslation
from pipeline.checks.terminology.translated_term import TranslatedTerm
from pipeline.checks.translation.address import Address
from pipeline.checks.translation.ambiguous_date import AmbiguousDate
from pipeline.checks.translation.bidi_control import BidiControl
from pipeline.checks.translation.broken_markup import BrokenMarkup
from pipeline.checks.translation.date import Date
from pipeline.checks.translation.decimal_mark import DecimalMark
from pipeline.checks.translation.frequency import Frequency
from pipeline.checks.translation.fuzzy import Fuzzy
from pipeline.checks.translation.invisible_character import InvisibleCharacter
from pipeline.checks.translation.link_target import LinkTarget
from pipeline.checks.translation.machine_draft import MachineDraft
from pipeline.checks.translation.mixed_script import MixedScript
from pipeline.checks.translation.negation import Negation
from pipeline.checks.translation.number import Number
from pipeline.checks.translation.odd_length import OddLength
from pipeline.checks.translation.opposite import Opposite
from pipeline.checks.translation.phone_number import PhoneNumber
from pipeline.checks.translation.placeholder import Placeholder
from pipeline.checks.translation.reversed_quantity import ReversedQuantity
from pipeline.checks.translation.swapped_link import SwappedLink
from pipeline.checks.translation.swapped_quantity import SwappedQuantity
from pipeline.checks.translation.too_long import TooLong
from pipeline.checks.translation.typography import Typography
from pipeline.checks.translation.unit import Unit
from pipeline.checks.translation.unsafe_markup import UnsafeMarkup
from pipeline.checks.translation.untranslated import Untranslated
from pipeline.checks.translation.unused_suppression import UnusedSuppression
from pipeline.checks.translation.wrong_language import WrongLanguage

CHECKS: tuple[Check[Any], ...] = (
    LongSentence(),  # sentences over the limit of the page's audience
    HardText(),  # pages and sections of low reading ease
    LongSentenceRun(),  # long sentences without a rest
    LongParagraph(),  # paragraphs too long to be taken in
    LongSection(),  # sections too long to be found again
    MissingHeading(),  # long text without a heading
    RareWord(),  # words few readers know, not explained
    UnexplainedTerm(),  # technical terms not explained at first use
    UnexplainedAcronym(),  # acronyms not expanded at first use
    PassiveVoice(),  # what is done, but not by whom
    NominalStyle(),  # nouns that do the work of verbs
    DoubleNegation(),  # negations on a negation
    NegativeText(),  # sections that mostly deny
    StackedClauses(),  # clauses inside clauses
    LongBrackets(),  # sentences inside brackets
    NumberHeap(),  # many numbers in one sentence
    Percentage(),  # percentages
    DecimalNumber(),  # decimals
    DistantAddress(),  # pages that never say « vous »
    AllCapitals(),  # words all in capitals
    ForeignWord(),  # foreign words
    Idiom(),  # idioms and metaphors
    MixedTerms(),  # the same thing named by two words
    ComplexWord(),  # words that have a plainer one
    Abbreviation(),  # shortened words
    SpecialSign(),  # signs that stand for words
    Semicolon(),  # semicolons, in easy texts
    SeveralIdeas(),  # two statements in one easy sentence
    HardTense(),  # conditional, simple past
    PronounChain(),  # sentences in a row that start with a pronoun
    HarderThanSource(),  # translations with longer sentences or rarer words than their source
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
    Number(),  # numbers changed, lost or added
    PhoneNumber(),  # phone numbers changed
    Unit(),  # g for mg
    SwappedQuantity(),  # doses that changed places
    Frequency(),  # a week for a day
    Date(),  # other months than in the source
    AmbiguousDate(),  # 03/12/2026 in English
    DecimalMark(),  # 1,5 in English
    Address(),  # addresses that readers see, changed
    Negation(),  # negations lost or added
    Opposite(),  # at most for at least, after for before
    WrongLanguage(),  # texts in another language than their locale
    OddLength(),  # far too short, far too long
    TooLong(),  # over the limit of the message
    Typography(),  # spaces and signs of another language
    SwappedLink(),  # links that exchanged their targets
    ReversedQuantity(),  # doses that right-to-left text reverses
    BidiControl(),  # overrides and open isolates
    InvisibleCharacter(),  # zero-width and control characters
    MixedScript(),  # letters that only look right
    MachineDraft(),  # what a machine wrote and nobody confirmed
    UnusedSuppression(),  # comments that suppress nothing
    UnsafeMarkup(),  # scripts and scripted addresses
    SkippedHeading(),  # heading levels that leave one out
    MissingAlternative(),  # images without alternative text
    EmptyLink(),  # links without words
    VagueLink(),  # links that say « ici »
    FastCaption(),  # captions gone before they are read
    LongCaption(),  # captions that cover the picture
    OverlappingCaption(),  # captions shown at the same time
    BrokenLink(),  # pages, headings, files that do not exist
    OverdueReview(),  # pages nobody has read again in time
    ExpiredWaiver(),  # waivers whose day is past
    UnusedWaiver(),  # waivers that cover nothing
)
