"""Empty templates, copied out of the compiled standard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import dardr_schema.tables
from dardr_service.inputs import UsageError, write_file

COMPILED = Path(dardr_schema.tables.__file__).parent / "generated" / "templates"


def write_csv_template(output: str, language: str) -> Iterator[Path]:
    """Write the CSV template into a new or empty folder; the paths written, in order.

    Columns carry the names of the standard in either language: they are what a system reads and writes.
    Raises: UsageError when the folder holds something or cannot be written.
    """
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UsageError(f"{folder} is not empty. Name a new folder for the template.")
        for source in sorted((COMPILED / "csv").iterdir()):
            (folder / source.name).write_bytes(source.read_bytes())
            yield folder / source.name
    except OSError as fault:
        raise UsageError(f"{folder} cannot be written: {fault.strerror}.") from None


def write_workbook_template(output: str, language: str) -> Path:
    """Write the workbook template in one language to a new file; the path written.

    Raises: UsageError when the name does not end in .xlsx, when the file is there already, or when it cannot be
    written.
    """
    path = Path(output)
    if path.suffix.lower() != ".xlsx":
        raise UsageError(f"{path} does not end in .xlsx. Name the workbook to write.")
    if path.exists():
        raise UsageError(f"{path} is there already. Name a new file for the template.")
    write_file(output, (COMPILED / f"dardr-return.{language}.xlsx").read_bytes())
    return path
