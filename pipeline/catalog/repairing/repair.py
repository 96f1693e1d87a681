"""A damaged PO file -> the file mended, and what was done to it.

Only what has one right answer is mended. Two translations of one message become one fuzzy message
that holds both, as in a merge: nothing that a translator wrote is dropped, and nothing is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.catalog.po.po import parse_po
from pipeline.catalog.repairing.conflicts import mend_conflicts
from pipeline.catalog.repairing.encoding import mend_bytes
from pipeline.catalog.repairing.messages import mend_messages
from pipeline.catalog.repairing.steps import Damaged, Mended
from pipeline.model.errors import PipelineError


@dataclass(frozen=True, slots=True)
class Repair:
    """A file's bytes after mending, what was done, and what stands in the way if it cannot be.

    Where `left` says why the file cannot be mended, `data` are its old bytes.
    """

    data: bytes
    done: tuple[Mended, ...] = ()
    left: PipelineError | None = None


def repair(data: bytes, subject: Damaged) -> Repair:
    """Mend what is damaged in a PO file.

    Args:
        data: the file's bytes.
        subject: which file it is.
    """
    try:
        text, newline, done = mend_bytes(data, subject)
        for mend in (mend_conflicts, mend_messages):
            text, more = mend(text, subject)
            done += more
        mended = text.replace("\n", newline).encode()
        parse_po(mended, subject.path, subject.document_id, subject.locale)
    except PipelineError as error:
        return Repair(data, left=error)
    return Repair(mended, done) if done else Repair(data)
