"""Termbase <-> the files of terminology tools."""
