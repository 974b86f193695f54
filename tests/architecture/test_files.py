"""A file holds one idea, under a name that says which."""

from __future__ import annotations

import sys

import pytest

from tests.architecture.project import CORE, files, name_of, sources

LONGEST = 500
REASON_NEEDED_ABOVE = 300
REASON = "# Long because: "
SAYS_NOTHING = {"manager", "helper", "helpers", "utils", "util", "common", "base", "impl", "misc"}

PYTHON_FILES = [path for path in files(pattern="*.py") if "generated" not in path.parts]


def test_no_file_is_over_500_lines() -> None:
    assert {name_of(path): lines for path in PYTHON_FILES if (lines := line_count(path.read_text())) > LONGEST} == {}


def test_a_file_over_300_lines_says_why() -> None:
    long = {name_of(path): path.read_text() for path in PYTHON_FILES}
    assert [name for name, text in long.items() if line_count(text) > REASON_NEEDED_ABOVE and REASON not in text] == []


def test_a_module_is_named_for_what_it_holds() -> None:
    assert [name_of(path) for path in sources() if path.stem == "data" or SAYS_NOTHING & {*path.stem.split("_")}] == []


def test_no_module_takes_a_name_of_the_standard_library() -> None:
    assert [name_of(path) for path in sources() if path.stem in sys.stdlib_module_names] == []


@pytest.mark.parametrize("package", [*CORE, "dardr_service"])
def test_a_package_has_modules(package: str) -> None:
    """The other tests of this folder look at every file there is, so there must be some."""
    assert [path for path in sources(package) if path.name != "__init__.py"]


def line_count(text: str) -> int:
    return text.count("\n")
