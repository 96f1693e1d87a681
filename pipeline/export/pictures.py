"""The size of pictures, so that a page keeps their place while they load."""

from __future__ import annotations

import re
import struct

from pipeline.model.publication import BundleFile

_PNG = b"\x89PNG\r\n\x1a\n"
_NUMBER = r"\d+(?:\.\d+)?"
_VIEW_BOX = re.compile(
    rf'<svg\b[^>]*\bviewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+({_NUMBER})[ ,]+({_NUMBER})"'
)
_HEAD = 4096


def picture_size(file: BundleFile) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG or an SVG picture, or None where they are not known."""
    if file.data.startswith(_PNG) and len(file.data) >= 24:  # noqa: PLR2004 - the IHDR chunk
        width, height = struct.unpack(">II", file.data[16:24])
        return width, height
    if file.media_type == "image/svg+xml":
        match = _VIEW_BOX.search(file.data[:_HEAD].decode("utf-8", "replace"))
        return (round(float(match[1])), round(float(match[2]))) if match else None
    return None
