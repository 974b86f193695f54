"""Write the carriers of the examples from their authored form.

Run: python examples/build.py. The good and the faulty return are kept as `return.yaml`; all that is written beside
them (`csv/`, `return.zip`, `return.xlsx`, `return.json`, `more/`, `commands/`) follows from it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent))

from carriers import csv_files, json_bytes, workbook_bytes, zip_bytes
from damaged import beside, damaged_files

HERE = Path(__file__).resolve().parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Write every file that follows from the authored ones, and take away what no longer does."""
    parser = argparse.ArgumentParser(description="Write the carriers of the examples.")
    parser.add_argument("--into", type=Path, default=HERE, help="the folder to write to (examples/)")
    into = parser.parse_args(arguments).into
    wanted = dict(built_files())
    for path, content in wanted.items():
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        (into / path).write_bytes(content)
    for folder in ("good/csv", "faulty/csv", "faulty/more", "faulty/commands"):
        for path in sorted((into / folder).rglob("*"), reverse=True):
            if path.is_file() and path.relative_to(into).as_posix() not in wanted:
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
    return 0


def built_files() -> Iterator[tuple[str, bytes]]:
    """Path below examples/ and bytes of every file."""
    good = authored("good/return.yaml")
    for name, layout in (("good", {}), ("faulty", authored("faulty/workbook.yaml"))):
        content = authored(f"{name}/return.yaml")
        files = csv_files(content)
        yield from ((f"{name}/csv/{file}", part) for file, part in files.items())
        yield f"{name}/return.zip", zip_bytes(files)
        yield f"{name}/return.json", json_bytes(content)
        yield f"{name}/return.xlsx", workbook_bytes(content, layout)
    for file, part in damaged_files(good, authored("faulty/characteristics.yaml"), authored("faulty/figures.yaml")):
        yield f"faulty/more/{file}", part
    for file, part in beside(good):
        yield f"faulty/commands/{file}", part


def authored(path: str) -> Any:
    """What an authored file says."""
    return yaml.safe_load((HERE / path).read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
