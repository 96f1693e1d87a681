"""Pages made by chance within the rules of Markdown: blocks in lists in quotes in lists."""

from __future__ import annotations

from hypothesis import strategies as st

# Lines of a block, each without its end.
Lines = list[str]

_WORDS = (
    "un", "deux", "fièvre", "38\u00a0°C", "l’équipe", "*penché*", "**gras**", "`code`", "~~non~~",
    "[lien](x.md)", "[lien](<a b> 'Un titre')", "[réf][r]", '![image](y.svg "Titre")', "[^n]",
    "<https://example.org>", "https://example.org", '<b title="Mot">mot</b>', "<br>", "&eacute;",
    "\\*", "\\_", "a_b", "2.", "-", "+", ":", "|", "#", "=", "!", "«\u00a0oui\u202f!\u00a0»",
    "مرحبا", "👩🏽‍⚕️", "{{ nom }}", "<!-- rien -->", "$x$", "\\ x", "&", "<", "(c)", "\t",
)  # fmt: skip
_INDENTS = st.sampled_from(("", "", "", " ", "  ", "   "))
_BREAKS = st.sampled_from(("", "", "", "  ", "\\", "   ", " "))
_FIXED = (
    ["***"],
    ["---"],
    ["```python", "print('un')", "", "```"],
    ["    du code", "", "      encore"],
    ["<div>", '<p class="un" title="Un titre">un <b>deux</b></p>', "<p>un", "  deux</p>", "</div>"],
    ["<img alt='Une image' src=x>"],
    ["<details>", "<summary>Un résumé</summary>", "", "Du texte.", "", "</details>"],
    ["<!-- un", "commentaire -->"],
    ["<script>", "var un = 1;", "</script>"],
    ["[r]: https://example.org 'Un titre'"],
    ["[r2]:", "  /u", '  "Un titre', '  encore"'],
    ["[^n]: une note", "", "    sa suite"],
    ["Terme", ": définition", "", "    suite", ": autre"],
    ["| A | B |", "|---|:-:|", "| un | un |", "| deux \\| trois | `a \\| b` |", "| court |"],
    ["A | B", "--|--", "un | "],
    ["::: avis Un titre", "un *mot*", "", "- un", ":::"],
    ['![Une image](x.svg "Sa légende")'],
    ["![Une *image*](x.svg)"],
    ["- [ ] à faire", "- [x] fait"],
)


@st.composite
def _paragraph(draw: st.DrawFn) -> Lines:
    words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6).map(" ".join)
    lines = draw(st.lists(words, min_size=1, max_size=4))
    return [f"{draw(_INDENTS)}mot {line}{draw(_BREAKS)}" for line in lines]


@st.composite
def _heading(draw: st.DrawFn) -> Lines:
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join))
    if draw(st.booleans()):
        closing = draw(st.sampled_from(("", " #", " ##  ", "#")))
        return [f"{draw(_INDENTS)}{'#' * draw(st.integers(1, 6))} {words}{closing}"]
    return [f"mot {words}", draw(st.sampled_from(("---", "=====", "  ==", "-")))]


@st.composite
def _quote(draw: st.DrawFn, inside: st.SearchStrategy[Lines]) -> Lines:
    mark = draw(st.sampled_from(("> ", ">", " > ", ">  ")))
    return [(mark + line) if line else mark.rstrip() for line in draw(inside)]


@st.composite
def _list(draw: st.DrawFn, inside: st.SearchStrategy[Lines]) -> Lines:
    marker = draw(st.sampled_from(("-", "*", "+", "1.", "7)", "10.")))
    gap = draw(st.sampled_from((" ", " ", "  ", "   ")))
    loose = draw(st.booleans())
    lines: Lines = []
    for body in draw(st.lists(inside, min_size=1, max_size=3)):
        margin = " " * len(marker + gap)
        head, *tail = body
        lines.append(marker + gap + head if head else marker)
        lines += [margin + line if line else "" for line in tail]
        lines += [""] if loose else []
    return lines


def _flow(block: st.SearchStrategy[Lines]) -> st.SearchStrategy[Lines]:
    """A few blocks, parted by a blank line or not."""
    gaps = st.sampled_from(([""], [""], [""], [], ["", ""]))
    pairs = st.lists(st.tuples(block, gaps), min_size=1, max_size=3)
    return pairs.map(lambda found: [line for lines, gap in found for line in (*lines, *gap)])


_LEAVES = st.one_of(_paragraph(), _heading(), st.sampled_from(_FIXED).map(list))
_BLOCKS = st.recursive(
    _LEAVES, lambda inside: st.one_of(_quote(_flow(inside)), _list(_flow(inside))), max_leaves=6
)
# For a renderer that knows no directives their body is code, so what follows would be torn apart.
_TAILS = st.sampled_from(
    ("", "", "", "\n\n.. question:: Un titre\n    :level: 2\n\n    du texte\n\n    - un")
)
_HEADS = st.sampled_from(
    ("", "", "---\ntitle: Un titre\n---\n", "---\nlayout: x\ndescription: 'L''un'\n---\n\n")
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A page with all that a file may have: front matter, its mark, its line endings, no end."""
    text = (
        draw(_HEADS)
        + "\n".join(draw(_flow(_BLOCKS)))
        + draw(_TAILS)
        + draw(st.sampled_from(("", "\n")))
    )
    mark = draw(st.sampled_from(("", "", "", "\ufeff")))
    return mark + text.replace("\n", draw(st.sampled_from(("\n", "\n", "\r\n", "\r"))))
