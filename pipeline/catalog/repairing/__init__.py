"""Damaged PO files -> whole ones, and what was done to them."""
