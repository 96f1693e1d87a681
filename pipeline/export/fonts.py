"""The fonts that go with every page: from Python packages, never from the machine."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from io import BytesIO

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True)
class Font:
    """One static font file of a package."""

    package: str
    file: str
    family: str
    weight: int
    style: str = "normal"
    ranges: str = ""

    @property
    def name(self) -> str:
        """The file's name without its suffix."""
        return self.file.removesuffix(".ttf")


# Arabic letters, their presentation forms, and the marks that stand between them.
_ARABIC = "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF, U+200C-200F"
_REGULAR = 400
_LATIN = "fontpkg_atkinson_hyperlegible"
_PLEX = "fontpkg_ibm_plex_sans_arabic"
FONTS = (
    Font(_LATIN, "AtkinsonHyperlegible-Regular.ttf", "Atkinson Hyperlegible", 400),
    Font(_LATIN, "AtkinsonHyperlegible-Italic.ttf", "Atkinson Hyperlegible", 400, "italic"),
    Font(_LATIN, "AtkinsonHyperlegible-Bold.ttf", "Atkinson Hyperlegible", 700),
    Font(_LATIN, "AtkinsonHyperlegible-BoldItalic.ttf", "Atkinson Hyperlegible", 700, "italic"),
    Font(_PLEX, "IBMPlexSansArabic-Regular.ttf", "IBM Plex Sans Arabic", 400, ranges=_ARABIC),
    Font(_PLEX, "IBMPlexSansArabic-Bold.ttf", "IBM Plex Sans Arabic", 700, ranges=_ARABIC),
)
PACKAGES = tuple(sorted({font.package.replace("_", "-") for font in FONTS}))


def truetype(font: Font) -> bytes:
    """The font as its package has it."""
    return (files(font.package) / "files" / font.file).read_bytes()


def missing_glyphs(text: str) -> str:
    """The characters of a text that no font can draw, each once; spaces and marks are no matter."""
    drawn = _characters()
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        dict.fromkeys(
            sign
            for sign in composed
            if ord(sign) not in drawn and unicodedata.category(sign)[0] not in "CZM"
        )
    )


@cache
def _characters() -> frozenset[int]:
    """What the regular fonts can draw between them; the bold and italic ones follow them."""
    regular = (font for font in FONTS if font.weight == _REGULAR and font.style == "normal")
    return frozenset().union(
        *(TTFont(BytesIO(truetype(font)), lazy=True).getBestCmap() for font in regular)
    )


def woff2(font: Font) -> bytes:
    """The font compressed for browsers (W3C, WOFF File Format 2.0, 2022)."""
    compressed = BytesIO()
    opened = TTFont(BytesIO(truetype(font)), recalcTimestamp=False)
    opened.flavor = "woff2"
    opened.save(compressed, reorderTables=False)
    return compressed.getvalue()


def digest(font: Font) -> str:
    """A hexadecimal SHA-256 of everything the compressed font's bytes depend on."""
    made_with = f"woff2 fontTools {version('fonttools')} Brotli {version('brotli')}"
    return hashlib.sha256(made_with.encode() + truetype(font)).hexdigest()


def font_faces(folder: str, suffix: str, *, ranges: bool) -> str:
    """The `@font-face` rules of every font.

    Args:
        folder: where the font files are, as seen from the stylesheet.
        suffix: the suffix of the font files, with its dot.
        ranges: whether a font is only loaded for its own script.
    """
    return "\n".join(_font_face(font, f"{folder}/{font.name}{suffix}", ranges) for font in FONTS)


def _font_face(font: Font, url: str, ranges: bool) -> str:  # noqa: FBT001 - passed on
    rules = [
        f'font-family: "{font.family}"',
        f"font-style: {font.style}",
        f"font-weight: {font.weight}",
        "font-display: swap",
        f'src: url("{url}")',
        *([f"unicode-range: {font.ranges}"] if ranges and font.ranges else []),
    ]
    return "@font-face { " + "; ".join(rules) + " }"


def versions() -> str:
    """The versions of the font packages, for telling whether an output is still good."""
    return " ".join(f"{package} {version(package)}" for package in PACKAGES)
