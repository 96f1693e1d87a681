"""Every verb, one line each, in the order of `limpide --help`."""

import click

from pipeline.cli.checking import check
from pipeline.cli.exchange import exchange, memory
from pipeline.cli.git import install_git, merge_driver
from pipeline.cli.publishing import build, export, extract, init, status, update
from pipeline.cli.repair import repair
from pipeline.cli.scoring import score
from pipeline.cli.testing import pseudo

VERBS: tuple[click.Command, ...] = (
    init,
    extract,
    update,
    status,
    exchange,
    memory,
    check,
    score,
    export,
    build,
    repair,
    install_git,
    merge_driver,
    pseudo,
)
