"""The vocabulary every stage speaks: frozen values, no library but msgspec, no input or output."""
