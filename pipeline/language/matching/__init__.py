"""Finding the terms of a termbase in a text."""
