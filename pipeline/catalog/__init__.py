"""Stage 2: documents become catalogs, and catalogs make documents in other locales."""
