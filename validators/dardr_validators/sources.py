"""A submission as it was given: one file, or the files of a folder or zip, with their bytes and digest."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO

from dardr_validators.faults import DardrError
from dardr_validators.folders import Folder, folder_of

MAX_BYTES = 200_000_000
"""What a zip may unpack to, and what is taken from a stream whose end is not known."""
LARGEST = 4_000_000_000
"""What is read of a file or folder that somebody names on their own computer: an archive is no hostile upload."""
HELD = 20_000_000
"""What is held of a folder at most; the files of a larger one are read when they are asked for."""
MAX_FILES = 500
MAX_RATIO = 100
STOPPED = "file-stopped"
HEADER_BYTES = 30
"""The fixed part of what stands before each file in a zip."""
KINDS = {".csv": "csv", ".xlsx": "xlsx", ".json": "json"}
TABLE_KINDS = ("csv",)


class SourceError(DardrError):
    """The path cannot be read at all: it is not there, or is not a file or folder."""


@dataclass(frozen=True)
class Source:
    """What a sender gave: a name, the bytes, and for a folder or zip the files in it.

    ``refused`` names the check that keeps it from being read at all, where that is known beforehand.
    """

    name: str
    content: bytes = b""
    files: Mapping[str, bytes] | None = None
    refused: str | None = None

    @property
    def size(self) -> int:
        """Bytes in all."""
        if isinstance(self.files, Folder):
            return sum(map(self.files.size, self.files))
        return sum(map(len, self.files.values())) if self.files is not None else len(self.content)

    @cached_property
    def sha256(self) -> str:
        """The digest of the bytes; of a folder, of the sorted list of its files' names and digests."""
        if self.files is None:
            return hashlib.sha256(self.content).hexdigest()
        lines = (f"{_digest(self.files, name)}  {name}\n" for name in sorted(self.files))
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    @property
    def suffix(self) -> str:
        """The ending of the name in small letters, with its point."""
        return PurePosixPath(self.name).suffix.lower()


def source_of(path: Path) -> Source:
    """The source at a path.

    Raises: SourceError, saying what was expected, when there is nothing that can be read.
    """
    try:
        kind = path.stat()
        if stat.S_ISDIR(kind.st_mode):
            return _folder(path)
        if stat.S_ISFIFO(kind.st_mode):
            with path.open("rb") as stream:
                return Source(shown_name(path.name), read_to_end(stream, path.name))
        if not stat.S_ISREG(kind.st_mode):
            raise SourceError(f"{path} is neither a file nor a folder.")
        if kind.st_size > LARGEST:
            raise SourceError(f"{path.name} is larger than {LARGEST // 1_000_000} MB, the most that is read at once.")
        return Source(shown_name(path.name), path.read_bytes())
    except FileNotFoundError:
        raise SourceError(f"There is no file or folder {path}. Check the name and where it is.") from None
    except OSError as fault:
        raise SourceError(f"{path} cannot be read: {fault.strerror}.") from None


def read_to_end(stream: IO[bytes], name: str) -> bytes:
    """The bytes of a stream that may have no end.

    Raises: SourceError where it holds more than is read at once.
    """
    content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise SourceError(f"{name} holds more than {MAX_BYTES // 1_000_000} MB, the most that is read at once.")
    return content


def shown_name(name: str) -> str:
    """The name of a file as text: bytes in it that are none, which some systems allow, are spelt out."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _digest(files: Mapping[str, bytes], name: str) -> str:
    return files.digest(name) if isinstance(files, Folder) else hashlib.sha256(files[name]).hexdigest()


def _folder(path: Path) -> Source:
    found = sorted(part for part in path.iterdir() if part.is_file() and not part.name.startswith("."))
    if len(found) > MAX_FILES or sum(part.stat().st_size for part in found) > LARGEST:
        raise SourceError(f"{path} holds too much: at most {MAX_FILES} files and {LARGEST // 1_000_000} MB.")
    files = folder_of({shown_name(part.name): part for part in found})
    source = Source(shown_name(path.resolve().name), files=files)
    return source if source.size > HELD else replace(source, files=dict(files))


def unzipped(content: bytes) -> dict[str, bytes]:
    """The files of a zip by name, one top folder taken off.

    Raises: zipfile.BadZipFile when it is damaged; ValueError when it is not safe to open (too large, paths that leave
    the folder, encrypted).
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        check_members(members)
        files = {member.filename: archive.read(member) for member in members if not _hidden(member.filename)}
    tops = {name.partition("/")[0] for name in files if "/" in name}
    if len(tops) == 1 and all("/" in name for name in files):
        files = {name.partition("/")[2]: part for name, part in files.items()}
    return files


def check_members(members: list[zipfile.ZipInfo]) -> None:
    """Refuse a zip that is not safe to unpack, before unpacking any of it.

    Raises: ValueError with the reason; zipfile.BadZipFile where bytes before its directory are missing.
    """
    if any(member.header_offset < 0 for member in members):
        raise zipfile.BadZipFile("a file in it would begin before the zip does")
    total = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > MAX_FILES or total > MAX_BYTES or total > MAX_RATIO * max(packed, 1) + 1_000_000:
        raise ValueError("it unpacks to far more than a return holds")
    if len({member.filename.casefold() for member in members}) < len(members):
        raise ValueError("two files in it have the same name")
    for member in members:
        path = PurePosixPath(member.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts:
            raise ValueError("a file in it points outside the archive")
        if member.flag_bits & 1:
            raise ValueError("it is protected by a password")
    _refuse_overlaps(members)


def _refuse_overlaps(members: list[zipfile.ZipInfo]) -> None:
    """Refuse a zip whose files share their bytes: a few of them unpack to any amount.

    Raises: ValueError.
    """
    end = 0
    for member in sorted(members, key=lambda each: each.header_offset):
        if member.header_offset < end:
            raise ValueError("files in it overlap")
        end = member.header_offset + HEADER_BYTES + member.compress_size


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)


def table_files(source: Source) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file in a folder or zip."""
    yield from sorted((source.files or {}).items())
