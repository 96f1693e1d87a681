"""The forms a word takes, and the word behind a form."""
