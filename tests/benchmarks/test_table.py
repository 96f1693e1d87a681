"""What `make bench` prints."""

from tests.benchmarks.stages import Timing, table


def test_the_table_gives_ratios_and_shares() -> None:
    printed = table([Timing("extract", 1.0, 0.25), Timing("export --format web", 3.0, 3.0)])

    assert printed.splitlines()[1].split() == ["extract", "1.00s", "0.25s", "0.25", "25%"]
    assert printed.splitlines()[2].split()[-2:] == ["1.00", "75%"]
