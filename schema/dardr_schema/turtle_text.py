"""Turtle, written by hand so that it reads well and is the same on every machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def document(prefixes: Mapping[str, str], blocks: Sequence[str], *, comment: str = "") -> str:
    """A whole document: what it says of itself, its prefixes by name, then its blocks."""
    said = [f"# {line}".rstrip() for line in comment.splitlines()]
    named = [f"@prefix {prefix}: <{namespace}> ." for prefix, namespace in sorted(prefixes.items())]
    return "\n".join([*said, *named]) + "\n\n" + "\n\n".join(blocks) + "\n"


def block(subject: str, says: Sequence[str]) -> str:
    """All that is said about one subject, each thing once."""
    return f"{subject}\n    " + " ;\n    ".join(dict.fromkeys(says)) + " ."


def words(term: str, texts: Mapping[str, str]) -> list[str]:
    """One statement for each language."""
    return [f"{term} {quoted(text)}@{language}" for language, text in sorted(texts.items())]


def quoted(text: str) -> str:
    """A literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
