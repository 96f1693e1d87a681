"""Catalogs <-> the files of translators' own tools."""
