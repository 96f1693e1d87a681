from __future__ import annotations

import io
import re
import zipfile

from openpyxl import Workbook

from pipeline.workbook import finished, height

LINE = "Vous pouvez appeler tous les jours, de huit heures à vingt heures."  # 66 characters


def test_a_row_is_as_high_as_its_longest_text() -> None:
    one = height([("court", 60)])
    two = height([("court", 60), (LINE, 60)])
    assert 11 < one < 25, "a line of letters of 11 points, and little more"
    assert one + 11 < two < one + 20
    assert height([(LINE, 60), ("court", 60)]) == two
    assert height([("a\nb\n\nc", 60)]) > height([("a\nb\nc", 60)]) > two


def test_words_too_long_for_the_end_of_a_line_are_reckoned_with() -> None:
    assert height([(f"{LINE} {LINE}", 67)]) > height([(LINE, 80)]) + 2 * 11


def test_no_row_is_higher_than_a_spreadsheet_takes() -> None:
    assert height([("a" * 32_767, 30)]) <= 409.5  # Excel's specifications and limits, row height
    assert height([]) == height([("", 13)]) > 11


def test_rows_grow_with_what_is_typed() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet["A1"] = '<row ht="9" customHeight="1">'
    sheet.row_dimensions[1].height = 40
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(io.BytesIO(finished(buffer))) as packed:
        xml = packed.read("xl/worksheets/sheet1.xml").decode()
    (row,) = re.findall("<row[^>]*>", xml)
    assert 'ht="40' in row
    assert "customHeight" not in row
    assert 'ht="9" customHeight="1"' in xml.replace("&quot;", '"'), "a text is left alone"
