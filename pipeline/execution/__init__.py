"""How work is run: in this process or in several, and not at all where it was done before."""
