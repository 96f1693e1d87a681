import pytest
from rich.table import Table
from rich.text import Text

from pipeline.cli.terminal import show

PATH = f"locales/en/LC_MESSAGES/{'comment-marche-le-systeme-immunitaire/' * 5}index.po"


def test_a_path_is_never_cut_in_two(capsys: pytest.CaptureFixture[str]) -> None:
    show(Text(f"{PATH}  complete"))
    assert capsys.readouterr().out == f"{PATH}  complete\n"


def test_a_table_has_room_where_no_window_limits_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = PATH[:150]
    table = Table("document", box=None, pad_edge=False)
    table.add_row(name)
    monkeypatch.delenv("COLUMNS", raising=False)
    show(table, on_error_stream=True)
    assert name in capsys.readouterr().err.split("\n")
    monkeypatch.setenv("COLUMNS", "40")
    show(table)
    assert max(map(len, capsys.readouterr().out.split("\n"))) == 40
