"""Stage 1: the texts of source files become values. Nothing here opens a file."""
