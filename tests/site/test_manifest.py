"""The manifest tells the truth about every file."""

from __future__ import annotations

import hashlib
import json

from tests.validators.project import BuiltSite


def test_the_manifest_lists_each_file_as_it_is(site: BuiltSite) -> None:
    listed = json.loads((site.dist / "manifest.json").read_text(encoding="utf-8"))["files"]
    told = {each["path"]: (each["size"], each["sha256"]) for each in listed}
    written = {
        name: (len(data), hashlib.sha256(data).hexdigest())
        for name, data in site.files().items()
        if name != "manifest.json"
    }

    assert sorted(told) == sorted(written)
    assert [name for name in told if told[name] != written[name]] == []
    assert {each["locale"] for each in listed} >= {"ar", "en", "es", "fr", "fr@simple", "it"}
