"""The files of a large folder: read when they are asked for and never held, so that an archive may exceed memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dardr_validators.faults import DardrError

Mark = tuple[int, int, int]
"""What tells a file from itself at another time: its size, the time of its last change, its place on the disk."""


class ChangedError(DardrError):
    """A file of a folder was changed while it was read, so that no report on it would be true."""


@dataclass(frozen=True, slots=True)
class Folder(Mapping[str, bytes]):
    """The files of a folder by name; their bytes stay where they are.

    ``marks`` are those of the files as they were first met; ``digests`` are kept once they are worked out.
    """

    paths: Mapping[str, Path]
    marks: Mapping[str, Mark]
    digests: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> bytes:
        content = self.paths[name].read_bytes()
        self.check(name)
        return content

    def __iter__(self) -> Iterator[str]:
        return iter(self.paths)

    def __len__(self) -> int:
        return len(self.paths)

    def size(self, name: str) -> int:
        """How many bytes a file has."""
        return self.marks[name][0]

    def piece(self, name: str, start: int, end: int) -> bytes:
        """The bytes of a file from one place to another."""
        with self.paths[name].open("rb") as file:
            file.seek(start)
            return file.read(end - start)

    def digest(self, name: str) -> str:
        """The SHA-256 digest of a file."""
        if name not in self.digests:
            with self.paths[name].open("rb") as file:
                self.digests[name] = hashlib.file_digest(file, "sha256").hexdigest()
            self.check(name)
        return self.digests[name]

    def check(self, name: str) -> None:
        """Nothing, where a file is as it was.

        Raises: ChangedError where it is not.
        """
        if mark_of(self.paths[name]) != self.marks[name]:
            raise ChangedError(f"{name} was changed while it was read. Check it again when nobody writes to it.")


def folder_of(paths: Mapping[str, Path]) -> Folder:
    """The files at some paths, by name."""
    return Folder(paths, {name: mark_of(path) for name, path in paths.items()})


def mark_of(path: Path) -> Mark:
    """What tells a file from itself at another time."""
    known = path.stat()
    return known.st_size, known.st_mtime_ns, known.st_ino
