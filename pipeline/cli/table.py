"""Every verb, one line each, in the order of `limpide --help`."""

import click

from pipeline.cli.publishing import build, check, export, extract, init, status, update

VERBS: tuple[click.Command, ...] = (
    init,
    extract,
    update,
    status,
    check,
    export,
    build,
)
