"""One bad input: what it is, the file that code makes of it, and what must come of it."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.unit.validators.formats.samples import parts

Made = bytes | Mapping[str, bytes]
MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bad:
    """A bad input and its outcome.

    ``row`` is its number in the published list of bad inputs. ``code`` is the exit code; ``rules`` are those of which
    the report must have a finding, ``silent`` those of which it must have none. ``megabytes`` and ``seconds`` bound
    the whole command.
    """

    row: int
    title: str
    name: str
    make: Callable[[], Made]
    code: int = 2
    rules: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    megabytes: int = 512
    seconds: float = 10

    @property
    def label(self) -> str:
        """How a test names it."""
        return f"{self.row} {self.title}"


def zip_of(content: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Files as a zip."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, part in content.items():
            archive.writestr(name, part)
    return target.getvalue()


def zip_of_zeros(name: str, size: int) -> bytes:
    """A zip of one file of that many zero bytes, made without ever holding them."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as part:
        for _ in range(size // MEBIBYTE):
            part.write(bytes(MEBIBYTE))
    return target.getvalue()


def lying(content: bytes, name: str, size: int) -> bytes:
    """The zip with another unpacked size told for a file, in both places that tell it."""
    found = bytearray(content)
    for mark, size_at, name_at in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        place = found.find(mark)
        while place >= 0:
            if found[place + name_at :].startswith(name.encode()):
                found[place + size_at : place + size_at + 4] = struct.pack("<I", size)
            place = found.find(mark, place + 4)
    return bytes(found)


def workbook_with(**changed: bytes) -> bytes:
    """The good workbook with parts changed or added; in a keyword `__` stands for `/` and `_0_` for a point."""
    return zip_of({**parts(), **{name.replace("__", "/").replace("_0_", "."): part for name, part in changed.items()}})


def sheet_with(change: Callable[[bytes], bytes], sheet: str = "xl/worksheets/sheet1.xml") -> bytes:
    """The good workbook with the text of one sheet changed."""
    held = parts()
    return zip_of({**held, sheet: change(held[sheet])})
