"""Checks of what readers with assistive technology would miss."""
