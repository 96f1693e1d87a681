"""Options that several verbs share, and the exit codes."""

from pathlib import Path

import click

FINDINGS, INTERNAL_FAULT, INTERRUPTED = 1, 4, 130

project_option = click.option(
    "--project",
    "folder",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The project's folder; the current one if not given.",
)
locale_option = click.option(
    "--locale", "locales", multiple=True, help="A locale to work on; all if not given. Repeatable."
)
