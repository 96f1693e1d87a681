"""What French sentences are made of, as far as readability asks."""
