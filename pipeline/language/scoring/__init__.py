"""Counts of a text, and the formulas that make values of them."""
