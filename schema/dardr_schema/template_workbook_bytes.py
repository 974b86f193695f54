"""A workbook as bytes that are the same on every machine and in every run."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook

WRITTEN = datetime(2026, 1, 1)
"""The day that stands in every template in place of the day it was made."""
DATES = re.compile(rb"(<dcterms:(?:created|modified) [^>]*>)[^<]*")
FIRST = ("[Content_Types].xml", "_rels/.rels")
"""Parts that readers look for at the start of the file."""


def settled_bytes(book: Workbook) -> bytes:
    """The bytes of a workbook with fixed dates inside and on its parts, the parts in order.

    Nothing is compressed, so that every version of zlib gives the same.
    """
    saved = io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    stamp = f"{WRITTEN.isoformat()}Z".encode()
    parts["docProps/core.xml"] = DATES.sub(rb"\g<1>" + stamp, parts["docProps/core.xml"])
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(parts, key=lambda part: (part not in FIRST, part)):
            entry = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            archive.writestr(entry, parts[name])
    return target.getvalue()
