"""Faults put into good translations by hand: nearly all are caught, and nothing good is blamed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from pipeline.checks.subjects import MessageSubject
from pipeline.checks.table import CHECKS
from tests.checks.seeded_catalogs import Seed, around, findings, seeds, subject

HERE = Path(__file__).parent
SEEDED = tuple(seeds(HERE / "seeded"))
HELD_OUT = tuple(seeds(HERE / "held_out"))
PROJECT = around()


def _missed(all_seeds: tuple[Seed, ...]) -> list[Seed]:
    return [seed for seed in all_seeds if seed.fault and not findings(seed, PROJECT)]


def _share_caught(all_seeds: tuple[Seed, ...]) -> float:
    return 1 - len(_missed(all_seeds)) / sum(bool(seed.fault) for seed in all_seeds)


def test_the_seeded_set_is_as_large_and_as_wide_as_it_claims() -> None:
    faults = [seed for seed in SEEDED if seed.fault]
    assert len(faults) >= 300
    assert len({seed.locale for seed in faults}) >= 5
    assert len({(seed.locale, seed.translation) for seed in faults}) == len(faults)
    kinds = Counter(seed.fault for seed in faults)
    assert {"number", "unit", "separator", "phone", "date", "dropped", "added"} <= kinds.keys()
    assert {"link", "wrong-language", "bidi"} <= kinds.keys()


def test_seeded_faults_are_caught() -> None:
    assert _share_caught(SEEDED) >= 0.98, _missed(SEEDED)


def test_faults_in_words_nobody_thought_of_before_are_caught_too() -> None:
    assert sum(bool(seed.fault) for seed in HELD_OUT) >= 80
    assert _share_caught(HELD_OUT) >= 0.98, _missed(HELD_OUT)


@pytest.mark.parametrize("all_seeds", [SEEDED, HELD_OUT], ids=["seeded", "held-out"])
def test_good_translations_are_not_blamed(all_seeds: tuple[Seed, ...]) -> None:
    good = [seed for seed in all_seeds if not seed.fault]
    blamed = {
        seed.translation: [each.observation.message for each in findings(seed, PROJECT)]
        for seed in good
    }
    assert good
    assert not {text: found for text, found in blamed.items() if found}


def test_no_check_would_find_more_if_it_were_asked_about_every_message() -> None:
    for seed in (*SEEDED, *HELD_OUT):
        made = subject(seed.source, seed.translation, seed.locale, PROJECT, flags=seed.flags)
        asked = {
            check.id
            for check in CHECKS
            if MessageSubject in check.subjects and [*check.observe(made)]
        }
        assert asked == {finding.check_id for finding in findings(seed, PROJECT)}


def test_each_kind_of_fault_is_mostly_caught() -> None:
    missed = Counter(seed.fault for seed in _missed(SEEDED))
    whole = Counter(seed.fault for seed in SEEDED if seed.fault)
    assert all(missed[kind] <= whole[kind] * 0.1 for kind in whole)
