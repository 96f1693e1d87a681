"""One zip a locale: all that is published in it, the same bytes whoever packs it and when."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePosixPath

from pipeline.model.publication import Bundle, BundleFile

_FILE_MODE = 0o100644 << 16
_UNIX = 3
# Formats that are compressed as they are: packing them again costs time and saves nothing.
_COMPRESSED = frozenset({"application/pdf", "video/mp4", "image/png", "font/woff2"})


def archive(name: str, bundles: Iterable[Bundle], packed_at: datetime) -> BundleFile:
    """Pack bundles into one zip.

    Args:
        name: the zip's file name.
        bundles: what goes into it, each below a folder named after its format.
        packed_at: the time every entry of the zip gets, so that equal content is equal bytes.

    Returns:
        The zip, its entries sorted by path.
    """
    files = sorted(
        (
            (PurePosixPath(bundle.format) / file.path, file)
            for bundle in bundles
            for file in bundle.files
        ),
        key=lambda item: item[0],
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for path, file in files:
            packed.writestr(_entry(path, packed_at), file.data, _compression(file))
    return BundleFile(PurePosixPath(name), "application/zip", buffer.getvalue())


def _entry(path: PurePosixPath, packed_at: datetime) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(str(path), packed_at.timetuple()[:6])
    entry.external_attr = _FILE_MODE
    entry.create_system = _UNIX
    return entry


def _compression(file: BundleFile) -> int:
    return zipfile.ZIP_STORED if file.media_type in _COMPRESSED else zipfile.ZIP_DEFLATED
