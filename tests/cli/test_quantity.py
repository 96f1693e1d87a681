from pipeline.screen.quantity import quantity


def test_one_thing_is_one_thing() -> None:
    assert [quantity(count, "catalog") for count in (0, 1, 2)] == [
        "0 catalogs",
        "1 catalog",
        "2 catalogs",
    ]
