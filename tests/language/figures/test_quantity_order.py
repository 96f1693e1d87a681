from pipeline.language.figures.quantity_order import isolate_parted, parted, reversed_quantities


def test_a_unit_before_its_number() -> None:
    assert reversed_quantities("خذوا mg 500 الآن") == ("mg 500",)
    assert reversed_quantities("خذوا 500 mg، ثم 20 ml") == ()
    assert reversed_quantities("10 mg 3 مرات") == ()


def test_a_quantity_cut_by_markup() -> None:
    assert parted("خذوا **5** mg") == ("**5** mg",)
    assert parted("خذوا 10 *mg*") == ("10 *mg*",)
    assert parted("خذوا **5 mg**") == ()


def test_isolates_hold_such_a_quantity_together() -> None:
    once = isolate_parted("خذوا **5** mg ثم 10 *mg*")
    assert once == "خذوا \u2066**5** mg\u2069 ثم \u206610 *mg*\u2069"
    assert parted(once) == ()
    assert isolate_parted(once) == once


def test_hostile_texts_take_time_in_proportion() -> None:
    for sign in ("1", "1.", "1**", "mg 1", "\u2066"):
        assert isolate_parted(sign * 50_000)
        assert reversed_quantities(sign * 50_000) is not None
