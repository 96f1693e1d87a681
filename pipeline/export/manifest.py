"""manifest.json: every file that was published, so that it can be verified and cleaned up."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from pipeline.model.publication import Bundle, ManifestEntry, TranslationState

MANIFEST_VERSION = 1


def manifest_entries(
    bundles: Iterable[Bundle], states: Mapping[tuple[str, str], TranslationState]
) -> tuple[ManifestEntry, ...]:
    """Describe the files of bundles.

    Args:
        bundles: bundles whose formats are folders of the output: `web/...`, `print/...`.
        states: translation states by (locale, document id).

    Returns:
        One entry per file, sorted by path.
    """
    entries = [
        ManifestEntry(
            path=PurePosixPath(bundle.format) / file.path,
            media_type=file.media_type,
            size=len(file.data),
            sha256=hashlib.sha256(file.data).hexdigest(),
            locale=bundle.locale,
            state=states.get((bundle.locale, file.document_id)),
        )
        for bundle in bundles
        for file in bundle.files
    ]
    return tuple(sorted(entries, key=lambda entry: entry.path))


def serialize_manifest(entries: Iterable[ManifestEntry]) -> str:
    """Write the manifest as JSON: sizes in bytes, states as counts of messages."""
    content = {"version": MANIFEST_VERSION, "files": [_as_json(entry) for entry in entries]}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def parse_manifest_paths(text: str) -> tuple[PurePosixPath, ...]:
    """The paths a manifest names; none where the text is not a manifest."""
    try:
        files = json.loads(text)["files"]
        return tuple(PurePosixPath(file["path"]) for file in files)
    except (ValueError, KeyError, TypeError):
        return ()


def _as_json(entry: ManifestEntry) -> dict[str, object]:
    described: dict[str, object] = {
        "path": str(entry.path),
        "media_type": entry.media_type,
        "size": entry.size,
        "sha256": entry.sha256,
        "locale": entry.locale,
    }
    if entry.state is not None:
        described["state"] = {
            "translated": entry.state.translated,
            "fuzzy": entry.state.fuzzy,
            "missing": entry.state.missing,
            "medical_review": entry.state.reviewed or "pending",
        }
    return described
