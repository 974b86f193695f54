"""What several tests of the vocabularies read."""

from __future__ import annotations

from pathlib import Path

import pytest

from dardr_vocabularies.authored import AuthoredScheme, authored_schemes

ROOT = Path(__file__).resolve().parents[3]
collect_ignore = [] if (ROOT / "../shared/facts").is_dir() else ["test_lists_keep_the_facts.py"]


@pytest.fixture(scope="session")
def folder() -> Path:
    """The folder that holds the authored vocabularies."""
    return ROOT / "vocabularies"


@pytest.fixture(scope="session")
def authored(folder: Path) -> dict[str, AuthoredScheme]:
    """All authored lists by name."""
    return {scheme.name: scheme for scheme in authored_schemes(folder)}
