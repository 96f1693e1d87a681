from __future__ import annotations

import struct
from pathlib import PurePosixPath

import pytest

from pipeline.export.pictures import picture_size
from pipeline.model.publication import BundleFile

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 360)


@pytest.mark.parametrize(
    ("media_type", "data", "size"),
    [
        ("image/png", PNG, (640, 360)),
        ("image/png", PNG[:20], None),
        ("image/svg+xml", b'<?xml?><svg a="b" viewBox="0 0 30.4 20">', (30, 20)),
        ("image/svg+xml", b'<svg width="10">', None),
        ("image/jpeg", b"\xff\xd8\xff", None),
    ],
)
def test_sizes_are_read_from_the_file(
    media_type: str, data: bytes, size: tuple[int, int] | None
) -> None:
    assert picture_size(BundleFile(PurePosixPath("x"), media_type, data)) == size
