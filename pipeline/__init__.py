"""Limpide: an accessible multilingual content pipeline.

French source texts become gettext catalogs, people translate them, checks read source and
translations, and the same catalogs are exported to web and print. ARCHITECTURE.md tells the way.
"""
