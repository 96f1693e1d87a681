"""Arguments, terminal and exit codes: the only package that prints or exits.

Exit codes: 0 clean, 1 findings at or over the gate (or templates out of date), 2 wrong usage or
configuration, 3 input that cannot be read, 4 internal fault, 130 interrupted.
"""

from __future__ import annotations

import gc
import sys
import traceback
from importlib import import_module
from importlib.metadata import version
from typing import NoReturn

import click

from pipeline.cli.options import INTERNAL_FAULT, INTERRUPTED
from pipeline.cli.table import VERBS
from pipeline.model.errors import PipelineError


class _Verbs(click.Group):
    """Lists verbs as they follow each other in the work, and imports the one asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in VERBS:
            return None
        module = import_module(f"{__name__}.{VERBS[cmd_name]}")
        verb: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return verb


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("limpide"), prog_name="limpide")
def _limpide() -> None:
    """Publish French patient information in many languages, checked and accessible."""


# Documents and catalogs live to the end of a run and hold no cycles: looking through them for some
# at every 700 new values, as Python does by default, costs a tenth of the time and finds nothing.
_NEW_VALUES = 100_000


def main() -> NoReturn:
    """Run the command line and exit with its code."""
    gc.set_threshold(_NEW_VALUES)
    try:
        code = _limpide.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except PipelineError as error:
        click.echo(f"limpide: {error}", err=True)
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("limpide: interrupted; no file was left half written", err=True)
        sys.exit(INTERRUPTED)
    except Exception:  # noqa: BLE001 - a bug must not look like findings
        traceback.print_exc()
        click.echo(
            "limpide: this is a fault of Limpide itself; please report the lines above", err=True
        )
        sys.exit(INTERNAL_FAULT)
    sys.exit(code if isinstance(code, int) else 0)
