"""PO text <-> Catalog."""
