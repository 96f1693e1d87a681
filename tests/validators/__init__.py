"""Judges from outside: golden files, the Nu checker, axe-core, PDF/UA, a link crawler."""
