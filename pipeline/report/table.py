"""Every format of the report and its reporter, one line each."""

from pipeline.report.html import HtmlReporter
from pipeline.report.json import JsonReporter
from pipeline.report.reporter import Reporter
from pipeline.report.terminal import TerminalReporter

REPORTERS: tuple[Reporter, ...] = (
    TerminalReporter(),  # for a person at a terminal
    JsonReporter(),  # for programs
    HtmlReporter(),  # for editors, one file to open in a browser
)
