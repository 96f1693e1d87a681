"""What translators are told of the terms in a text."""

from __future__ import annotations

from pipeline.catalog.extract import TermHints
from pipeline.commands.steps.project import Project
from pipeline.language.matching.index import Terminology
from pipeline.model.termbase import Concept, Term


def term_hints(project: Project, locales: tuple[str, ...]) -> TermHints:
    """A function from a source text to its comment lines.

    Args:
        project: the project, for its termbase and source locale.
        locales: whose approved terms are given; a term without one in any of them gets no line.

    Returns:
        For each concept a text names, « term: fièvre = en fever, es fiebre », in reading order.
    """
    if not project.termbase.concepts:
        return lambda _text: ()
    index = Terminology(project.termbase).index(project.config.source_locale)

    def hints(text: str) -> tuple[str, ...]:
        first_matches = {match.concept.id: match for match in reversed(index.find(text))}
        ordered = sorted(first_matches.values(), key=lambda match: (match.start, match.concept.id))
        lines = (_line(match.concept, match.term, locales) for match in ordered)
        return tuple(line for line in lines if line)

    return hints


def _line(concept: Concept, term: Term, locales: tuple[str, ...]) -> str:
    approved = [
        f"{locale} {preferred.text}"
        for locale in locales
        if (preferred := concept.preferred(locale))
    ]
    return f"term: {term.text} = {', '.join(approved)}" if approved else ""
