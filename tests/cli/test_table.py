"""Verbs are imported when they are asked for, and each is where the table says."""

import subprocess
import sys

import click
import pytest

from pipeline.cli import _limpide
from pipeline.cli.table import VERBS


@pytest.mark.parametrize("name", VERBS)
def test_a_verb_is_found_under_its_name_and_says_what_it_does_in_one_line(name: str) -> None:
    context = click.Context(_limpide)
    verb = _limpide.get_command(context, name)
    assert verb is not None
    assert verb.name == name
    assert not verb.get_short_help_str(limit=62).endswith("...")


def test_an_unknown_verb_is_none() -> None:
    assert _limpide.get_command(click.Context(_limpide), "publish") is None


def test_a_verb_waits_for_no_library_of_another() -> None:
    script = (
        "import sys; from pipeline.cli import _limpide; import click;"
        "_limpide.get_command(click.Context(_limpide), 'pseudo');"
        "print(sorted({'openpyxl', 'weasyprint', 'textstat', 'wordfreq'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert ran.stdout == "[]\n"
