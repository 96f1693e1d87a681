"""What is true of a language, whatever the document."""
