"""The project stands alone: no file names the machine it was written on or where packages came from."""

from __future__ import annotations

import re

from tests.architecture.project import ROOT, files, name_of

# Written in pieces, so that this file does not hold what it looks for.
UNWANTED = re.compile(
    "|".join(
        [
            r"(?<![\w.])/(?:" + "|".join(["work", "root", "farm"]) + r")/",
            r"(?<![\w.])/(?:" + "|".join(["home", "Users"]) + r")/\w",
            "/tmp/" + "(?:bash_jobs|brief)",
            "registry" + r"\.npmjs",
            "pypi" + r"\.org",
            "files" + r"\.pythonhosted",
            "deb" + r"\.debian",
        ]
    )
)
LARGEST_TEXT = 5_000_000


def test_no_file_names_a_machine_or_a_registry() -> None:
    assert [f"{name_of(path)}: {hit}" for path in files() if (hit := first_hit(path.read_bytes()))] == []


def test_a_machine_path_is_seen() -> None:
    assert first_hit(b"see /" + b"work/main")
    assert first_hit(b'"resolved": "https://registry' + b".npmjs")
    assert not first_hit(b"vocabularies/work/lists and review/root/cause")


def test_the_scan_reads_this_project() -> None:
    assert ROOT / "pyproject.toml" in set(files())


def first_hit(content: bytes) -> str:
    """The first unwanted words of a text file; none in a binary one."""
    if b"\0" in content[:8192] or len(content) > LARGEST_TEXT:
        return ""
    found = UNWANTED.search(content.decode("utf-8", errors="replace"))
    return found.group() if found else ""
