"""Words that say the opposite of each other."""
