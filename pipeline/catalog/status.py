"""How far a catalog is translated."""

from __future__ import annotations

from collections import Counter
from datetime import date

from pipeline.model.catalog import Catalog, MessageState
from pipeline.model.publication import TranslationState

MEDICAL_REVIEW_FIELD = "X-Medical-Review"


def translation_state(catalog: Catalog, template: Catalog) -> TranslationState:
    """Count the template's messages by their state in the catalog."""
    states = Counter(
        found.state if (found := catalog.get(message.key)) else MessageState.MISSING
        for message in template.messages
    )
    return TranslationState(
        translated=states[MessageState.TRANSLATED],
        fuzzy=states[MessageState.FUZZY],
        missing=states[MessageState.MISSING],
        reviewed=_review_date(catalog),
    )


def _review_date(catalog: Catalog) -> str:
    """The day of the clinician's review; what is not a date is no review, whatever it says."""
    written = catalog.header.field(MEDICAL_REVIEW_FIELD)
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError:
        return ""


def word_count(catalog: Catalog) -> int:
    """Words of the source texts of a template or catalog, as translators are paid for them."""
    return sum(len(message.msgid.split()) for message in catalog.current)
