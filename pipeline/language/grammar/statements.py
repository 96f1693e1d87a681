"""Where a French sentence starts a second statement with a subject of its own."""

from __future__ import annotations

from pipeline.language.tokens import Tokens
from pipeline.language.word_set import word_set

_JOINTS = word_set("et mais car donc puis")
_SUBJECTS = word_set("je j' tu il elle on nous vous ils elles ce c' ça cela")
_SKIPPED = word_set("ensuite alors aussi donc parfois souvent")
# « et vous » ends « pour vous et vous seul »; a verb must follow the subject.
_NO_VERB = word_set("et ou , . ; : ) ( aussi même seul seule -même deux")


def joined_statements(sentence: Tokens) -> tuple[int, ...]:
    """The tokens that join a second statement to the one before, in order."""
    forms, found = sentence.forms, []
    for index, form in enumerate(forms[1:], 1):
        if form not in _JOINTS:
            continue
        at = index + 1
        while at < len(forms) and forms[at] in _SKIPPED:
            at += 1
        follows = forms[at + 1 : at + 2]
        if at < len(forms) and forms[at] in _SUBJECTS and follows and follows[0] not in _NO_VERB:
            found.append(index)
    return tuple(found)
