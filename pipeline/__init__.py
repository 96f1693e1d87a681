"""Limpide: an accessible multilingual content pipeline.

French source texts become gettext catalogs, people translate them, checks read source and
translations, and the same catalogs are exported to web and print. ARCHITECTURE.md tells the way.
"""

import os

# openpyxl writes with lxml where that is installed, and the bytes are then others; it looks for
# this name once, when it is first imported.
os.environ.setdefault("OPENPYXL_LXML", "False")
