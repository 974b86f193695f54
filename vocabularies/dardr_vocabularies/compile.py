"""Compile the authored vocabularies into the files that running code reads."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dardr_vocabularies.authored import (
    AuthoredConcept,
    AuthoredScheme,
    authored_phrases,
    authored_schemes,
)
from dardr_vocabularies.consistency import SharedTexts, check, index, phrase_index, shared_texts
from dardr_vocabularies.document_text import document_text
from dardr_vocabularies.name_lists import names
from dardr_vocabularies.reference import registers
from dardr_vocabularies.remits import authored_remits
from dardr_vocabularies.skos import turtle


def compiled(folder: Path) -> dict[str, str]:
    """Text of every generated file by its path, from the folder that holds the authored vocabularies.

    Raises: ValueError when an authored file is at fault.
    """
    schemes = authored_schemes(folder)
    shared = shared_texts(folder)
    check(schemes, shared)
    vocabularies = {
        "schemes": {scheme.name: _scheme(scheme, shared) for scheme in schemes},
        "phrases": {name: phrase_index(lines) for name, lines in authored_phrases(folder).items()},
    }
    held = registers(folder)
    files = {
        "names.json": document_text(names(folder, schemes, held), depth=1),
        "vocabularies.json": document_text(vocabularies, depth=4),
        "registers.json": document_text(held, depth=2),
        "remits.json": document_text(authored_remits(folder, schemes), depth=1),
    }
    return files | {f"skos/{scheme.name}.ttl": turtle(scheme) for scheme in schemes}


def _scheme(scheme: AuthoredScheme, shared: SharedTexts) -> dict[str, Any]:
    return {
        "title": scheme.title,
        "source": scheme.source,
        "broader_scheme": scheme.broader_scheme,
        "concepts": {concept.notation: _concept(concept, scheme.cy_checked) for concept in scheme.concepts},
        "index": {text: list(codes) for text, codes in index(scheme).items()},
        "decided": {
            text: {"by": said.decided_by, "codes": list(said.notations)}
            for (name, text), said in sorted(shared.items())
            if name == scheme.name and said.decided_by
        },
    }


def _concept(concept: AuthoredConcept, cy_checked: bool) -> dict[str, Any]:
    return {
        "label": concept.label,
        "definition": concept.definition,
        "also_seen": list(concept.also_seen),
        "broader": concept.broader,
        "valid_from": concept.valid_from,
        "valid_to": concept.valid_to,
        "planned": concept.planned,
        "replaced_by": list(concept.replaced_by),
        "since": concept.since,
        "source": concept.source,
        "cy_checked": cy_checked,
    }


def write(files: dict[str, str], into: Path) -> None:
    """Write the files below a folder and remove every other file there."""
    for name, text in sorted(files.items()):
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for path in sorted(into.rglob("*")):
        if path.is_file() and path.relative_to(into).as_posix() not in files:
            path.unlink()


def main(argv: Sequence[str] | None = None) -> int:
    """Compile; the exit status."""
    package = Path(__file__).parent
    parser = argparse.ArgumentParser(prog="python -m dardr_vocabularies.compile", description=__doc__)
    parser.add_argument("--root", type=Path, default=package.parents[1], help="folder that holds vocabularies/")
    parser.add_argument("--into", type=Path, default=package / "generated", help="folder for the generated files")
    chosen = parser.parse_args(argv)
    write(compiled(chosen.root / "vocabularies"), chosen.into)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
