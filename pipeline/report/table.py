"""Every format of the report and its reporter, one line each."""

from pipeline.report.csv import CsvReporter
from pipeline.report.csv_scores import CsvScoresReporter
from pipeline.report.html import HtmlReporter
from pipeline.report.json import JsonReporter
from pipeline.report.markdown import MarkdownReporter
from pipeline.report.reporter import Reporter
from pipeline.report.terminal import TerminalReporter
from pipeline.report.xlsx import XlsxReporter

REPORTERS: tuple[Reporter[str | bytes], ...] = (
    TerminalReporter(),  # for a person at a terminal
    HtmlReporter(),  # for editors, one file to open in a browser
    MarkdownReporter(),  # a summary for a pull request
    XlsxReporter(),  # findings and scores, for a spreadsheet
    CsvReporter(),  # findings, a row each
    CsvScoresReporter(),  # scores, a row each
    JsonReporter(),  # for programs
)
