"""Findings and scores -> text: for the terminal, for programs, for editors."""
