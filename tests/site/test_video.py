"""Every video plays with its captions, in the language of the page, opened by a double click."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Browser

from tests.site.locales import DESKTOP, each_locale
from tests.validators.browser import opened
from tests.validators.project import BuiltSite

VIDEOS = 2
LOOK = """async () => {
    const video = document.querySelector("video");
    video.preload = "auto";
    video.load();
    const [track] = video.textTracks;
    track.mode = "showing";
    const ready = () => video.duration > 0 && track.cues?.length > 0;
    for (let tries = 0; tries < 100 && !ready(); tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    return {
        seconds: video.duration,
        language: track.language,
        last: track.cues?.length ? track.cues[track.cues.length - 1].endTime : 0,
        error: video.error?.message ?? "",
    };
}"""


@each_locale
def test_each_video_plays_with_captions(site: BuiltSite, browser: Browser, tag: str) -> None:
    paths = [path for path in site.pages(tag) if "<video" in path.read_text(encoding="utf-8")]

    assert len({path for path in paths if path.parent.name == "videos"}) == VIDEOS
    with opened(browser, DESKTOP) as page:
        for path in paths:
            page.goto(path.as_uri())
            seen: dict[str, Any] = page.evaluate(LOOK)

            assert seen["error"] == "", path
            assert 0 < seen["last"] <= seen["seconds"], path
            assert seen["language"] == tag, path
