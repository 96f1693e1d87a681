import pytest

from pipeline.config import Config, LocalePolicy, Threshold, Untranslated, parse_config
from pipeline.model.errors import UsageError
from pipeline.model.finding import Severity

WHOLE = """\
source_locale: fr
folders: {source: textes, catalogs: langues, output: sortie}
site_url: https://example.org/sante/
locales:
  en:
  ar: {untranslated: withhold}
  fr@simple: {untranslated: mark}
checks:
  fail_on: warning
  severity: {readability.long-sentence: "off", translation.fuzzy: error}
  profiles:
    easy:
      readability.long-sentence: {words: 12}
      readability.semicolon: {semicolons: off}
"""


def test_every_setting_is_read() -> None:
    config = parse_config(WHOLE)
    assert [str(folder) for folder in (config.source, config.catalogs, config.output)] == [
        "textes",
        "langues",
        "sortie",
    ]
    assert config.locales == (
        LocalePolicy("en"),
        LocalePolicy("ar", Untranslated.WITHHOLD),
        LocalePolicy("fr@simple"),
    )
    assert config.site_url == "https://example.org/sante"
    assert config.fail_on is Severity.WARNING
    assert dict(config.severities) == {
        "readability.long-sentence": None,
        "translation.fuzzy": Severity.ERROR,
    }
    assert config.thresholds == (
        Threshold("easy", "readability.long-sentence", "words", 12, 13),
        Threshold("easy", "readability.semicolon", "semicolons", None, 14),
    )
    assert str(config.termbase) == "langues/termbase.yaml"


def test_an_empty_file_is_the_defaults() -> None:
    assert parse_config("") == Config()


@pytest.mark.parametrize(
    ("text", "line", "problem", "remedy"),
    [
        ("local: [en]\n", 1, 'unknown key "local"', 'Did you mean "locales"?'),
        ("locales:\n  ../../etc: {}\n", 2, "../../etc", "Write a language code"),
        ("locales:\n  xx: {}\n", 2, '"xx"', "Write a language code"),
        ("locales:\n  fr: {}\n", 1, 'lists "fr"', "Remove it"),
        ("locales: {pt_BR: {}, pt-BR: {}}\n", 1, 'same language as "pt_BR"', "Keep one"),
        ("source_locale: fr_CA\nlocales: {fr-CA: {}}\n", 2, 'language as "fr_CA"', "Keep one"),
        ("locales:\n  en: {untranslated: hide}\n", 2, '"hide"', "mark, withhold"),
        ("folders: {output: ../dist}\n", 1, "not inside the project", "Name a folder"),
        ("folders: {output: /dist}\n", 1, "not inside the project", "Name a folder"),
        ("site_url: example.org\n", 1, '"example.org"', "https://"),
        ("checks:\n\tfail_on: error\n", 2, "a tab", "spaces"),
        ("checks: {fail_on: eror}\n", 1, '"eror"', 'Did you mean "error"?'),
        ("checks:\n  profiles:\n    publik: {}\n", 3, '"publik"', 'Did you mean "public"?'),
        ("checks: {profiles: {easy: {a.b: {words: many}}}}\n", 1, "a number", "or off"),
        ("checks: {profiles: {easy: {a.b: {words: true}}}}\n", 1, "a number", "or off"),
    ],
)
def test_bad_settings_are_refused_with_line_and_remedy(
    text: str, line: int, problem: str, remedy: str
) -> None:
    with pytest.raises(UsageError) as caught:
        parse_config(text)
    assert (caught.value.line, caught.value.exit_code) == (line, 2)
    assert problem in caught.value.problem
    assert remedy in caught.value.remedy
