"""A workbook with what libraries lose: pictures, text boxes, rich text, threaded comments, controls, print settings."""

from __future__ import annotations

import re

from dardr_validators.formats.xlsx_package import parts_of, repacked
from dardr_validators.sources import Source
from tests.unit.validators.renderings.samples import own_workbook

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/>'
    '<xdr:ext cx="900000" cy="300000"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Note"/>'
    '<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr><xdr:txBody><a:bodyPr/><a:p>'
    "<a:r><a:t>Send by Friday</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>"
)
EXTENSION = (
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="0"/></ext>'
    "</extLst>"
)
BAR = (
    '<conditionalFormatting sqref="C2:C9"><cfRule type="dataBar" priority="9"><dataBar><cfvo type="min"/><cfvo '
    'type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" '
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{A}</x14:id></ext></extLst>'
    "</cfRule></conditionalFormatting>"
)
RICH = '<c r="{}" t="inlineStr"><is><r><t>Chased </t></r><r><rPr><b/></rPr><t>housing</t></r></is></c>'
REVIEW, NOTES = "xl/worksheets/sheet2.xml", "xl/worksheets/sheet12.xml"


def lived_in_workbook() -> Source:
    """A faulty return as years of use leave it."""
    parts = parts_of(own_workbook().content)
    parts["xl/media/image1.png"] = b"\x89PNG\r\n\x1a\nour crest"
    parts["xl/drawings/drawing9.xml"] = DRAWING.encode()
    parts["xl/drawings/_rels/drawing9.xml.rels"] = links(("rId1", "image", "../media/image1.png"))
    parts["xl/printerSettings/printerSettings1.bin"] = b"\x00settings"
    parts["customXml/item1.xml"] = b"<label>OFFICIAL</label>"
    parts["xl/threadedComments/threadedComment1.xml"] = b"<ThreadedComments/>"
    parts["xl/worksheets/_rels/sheet2.xml.rels"] = links(
        ("rId1", "drawing", "../drawings/drawing9.xml"),
        ("rId2", "printerSettings", "../printerSettings/printerSettings1.bin"),
    )
    ends = f'<drawing xmlns:r="{OFFICE}" r:id="rId1"/>{EXTENSION}</worksheet>'
    sheet = parts[REVIEW].decode().replace("</worksheet>", ends)
    sheet = re.sub(r"<pageMargins\b", BAR + "<pageMargins", sheet, count=1)
    parts[REVIEW] = sheet.encode()
    book = parts["xl/workbook.xml"].decode()
    names = '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="4">action!$1:$1</definedName>'
    names += '<definedName name="Ours">action!$A$2</definedName></definedNames>'
    book = re.sub(r"<definedNames ?/>|(?=<calcPr)", names, book, count=1)
    parts["xl/workbook.xml"] = book.encode()
    return Source("return.xlsx", repacked(parts))


def links(*targets: tuple[str, str, str]) -> bytes:
    entries = "".join(f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{to}"/>' for key, kind, to in targets)
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{entries}</Relationships>'.encode()
