"""How far a catalog is translated."""

from __future__ import annotations

from collections import Counter

from pipeline.model.catalog import Catalog, MessageState
from pipeline.model.publication import TranslationState

MEDICAL_REVIEW_FIELD = "X-Medical-Review"
_NOT_REVIEWED = "pending"


def translation_state(catalog: Catalog, template: Catalog) -> TranslationState:
    """Count the template's messages by their state in the catalog."""
    states = Counter(
        found.state if (found := catalog.get(message.key)) else MessageState.MISSING
        for message in template.messages
    )
    reviewed = catalog.header.field(MEDICAL_REVIEW_FIELD, _NOT_REVIEWED)
    return TranslationState(
        translated=states[MessageState.TRANSLATED],
        fuzzy=states[MessageState.FUZZY],
        missing=states[MessageState.MISSING],
        reviewed="" if reviewed == _NOT_REVIEWED else reviewed,
    )


def word_count(catalog: Catalog) -> int:
    """Words of the source texts of a template or catalog, as translators are paid for them."""
    return sum(len(message.msgid.split()) for message in catalog.current)
