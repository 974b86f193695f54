"""How a workbook template looks: its fonts, fills and print set-up."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FACE = "Calibri"
TITLE = Font(name=FACE, size=16, bold=True, color="1F3864")
SECTION = Font(name=FACE, size=12, bold=True, color="1F3864")
BODY = Font(name=FACE, size=11)
BOLD = Font(name=FACE, size=11, bold=True)
LINK = Font(name=FACE, size=11, underline="single", color="0563C1")
FAINT = Font(name=FACE, size=8, color="6B6B6B")
HEADINGS = Font(name=FACE, size=11, bold=True, color="FFFFFF")
TOP = Alignment(vertical="top", wrap_text=True)
BOTTOM = Alignment(vertical="bottom", wrap_text=True)
THIN = Side(style="thin", color="BFBFBF")
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
COLOURS = {"mandatory": "1F3864", "conditional": "2F6DB5", "recommended": "BDD7EE", "optional": "E7E6E6"}
"""The fill of a heading by the obligation of its field, darker the more it binds."""
MISSING, REPEATED = "FFE699", "F4B183"
PAGE_WIDTH = 190
"""Characters across an A4 page on its side that can still be read: about 7 points high."""
A4 = "9"


def solid(colour: str) -> PatternFill:
    """A fill of one colour."""
    return PatternFill("solid", fgColor=colour)


def heading_font(obligation: str) -> Font:
    """White on the dark fills, black on the light ones."""
    return HEADINGS if obligation in ("mandatory", "conditional") else BOLD


def set_print(sheet: Worksheet, footer: str, page: str, *, rows: str | None = None, columns: str | None = None) -> None:
    """A4 on its side, as many pages across as can be read, with the headings on each."""
    width = sum(dimension.width for dimension in sheet.column_dimensions.values())
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = max(1, math.ceil(width / PAGE_WIDTH))
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = rows
    sheet.print_title_cols = columns
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
    sheet.page_margins.header = sheet.page_margins.footer = 0.3
    left, center, right = (_HeaderFooterPart(text=text) for text in (footer, "&A", page))
    sheet.HeaderFooter.oddFooter = HeaderFooterItem(left=left, center=center, right=right)
