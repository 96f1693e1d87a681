"""Numbers, units, dates and times as each locale writes them."""
