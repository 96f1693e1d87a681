"""Template + what translators left -> catalogs brought up to date, a locale at once."""
