from tests.benchmarks.safety import Speed, table


def test_a_speed_is_messages_a_second() -> None:
    shown = table([Speed("limpide", "es", 1000, 0.05, 3), Speed("pofilter", "es", 1000, 0.25, 200)])
    assert shown.splitlines()[1].split() == ["limpide", "es", "1000", "20000", "3"]
    assert shown.splitlines()[2].split() == ["pofilter", "es", "1000", "4000", "200"]
