"""Checks of the words used for concepts of the termbase."""
