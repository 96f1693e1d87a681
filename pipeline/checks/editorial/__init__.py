"""Checks of what editors must look after."""
