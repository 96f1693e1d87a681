"""Stage 3: what is checked, in sources and in translations."""
