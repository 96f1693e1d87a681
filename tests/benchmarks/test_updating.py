"""What the measure of updates compares."""

from tests.benchmarks.updating import alike, measured, mixed


def test_both_programs_propose_a_translation_for_every_changed_text() -> None:
    for work in (mixed(120, 0.1), alike(120, 0.1)):
        known = {each.msgid for each in work.catalog.messages}
        changed = [each for each in work.template.messages if each.msgid not in known]
        assert 6 <= len(changed) <= 24
        found = measured(work)
        assert (found.fuzzy, found.fuzzy_of_msgmerge) == (len(changed), len(changed))
