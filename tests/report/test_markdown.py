"""The summary for a pull request: short, true, and harmless whatever the pages say."""

from __future__ import annotations

from markdown_it import MarkdownIt

from pipeline.model.value import replace
from pipeline.report.markdown import MarkdownReporter
from tests.report.samples import CLEAN, COMPARED, FINDINGS, PASSAGE, REPORT


def test_it_says_what_got_worse_and_better() -> None:
    rendered = MarkdownReporter().render(COMPARED)
    worse, better = rendered.split("### What got better")
    worse = worse.partition("### What got worse")[2]
    assert "- **note** `source_fr/fiches/fatigue.md:9` (fr): This sentence has 31 words" in worse
    assert "Kandel-Moles 75.2 before, 71.0 now (higher is easier)" in worse
    assert "- Idiom: 2 gone" in better
    assert "Limpide index 42.0 before, 38.4 now (lower is easier)" in better


def test_without_a_baseline_it_compares_nothing() -> None:
    rendered = MarkdownReporter().render(REPORT)
    assert "baseline" not in rendered
    assert "2 errors, 8 warnings, 1 note in 2 documents." in rendered


def test_it_counts_findings_by_check() -> None:
    rendered = MarkdownReporter().render(REPORT)
    assert "| Forbidden term | 1 | 0 | 0 |" in rendered
    assert "| Untranslated | 0 | 8 | 0 |" in rendered


def test_it_lists_passages_of_one_language() -> None:
    passages = (*[replace(PASSAGE, text=f"Phrase {n}") for n in range(7)], *REPORT.passages[1:])
    rendered = MarkdownReporter().render(replace(REPORT, passages=passages))
    assert "### The hardest passages (fr)" in rendered
    assert "5. La fatigue, Agir, Limpide index 61 (lower is easier)" in rendered
    assert "Phrase 4" in rendered
    assert "Phrase 5" not in rendered
    assert "إرهاق" not in rendered


def test_it_stays_short_and_counts_the_rest() -> None:
    assert COMPARED.comparison is not None
    new = (*FINDINGS, *FINDINGS, *FINDINGS)
    many = replace(COMPARED, comparison=replace(COMPARED.comparison, new=new, worse=()))
    rendered = MarkdownReporter(most=20).render(many)
    assert "- … and 13 more" in rendered


def test_texts_are_no_markup_and_call_nobody() -> None:
    text = "*a* `b` [c](d) <script>e</script> | f @g # h\n# i\n\n- j ![k](l) _m_ ~n~ &lt; $o$"
    passage = replace(PASSAGE, text=text)
    rendered = MarkdownReporter().render(replace(CLEAN, passages=(passage,)))
    (line,) = [line for line in rendered.splitlines() if line.startswith("1. ")]
    html = MarkdownIt("gfm-like", {"linkify": False}).render(line)
    assert html.count("<code>") == 1  # the place alone
    for tag in ("<em>", "<a ", "<img", "<script", "<h1", "<s>", "<strong>"):
        assert tag not in html
    assert "@g" not in rendered


def test_nothing_found() -> None:
    assert "Nothing found in 2 documents." in MarkdownReporter().render(CLEAN)
