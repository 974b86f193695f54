"""An entry that is found in the text of a compiled file is the one that parsing the whole file gives."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from dardr_vocabularies.generated_files import content, entries, section


def whole(name: str) -> dict[str, Any]:
    """What parsing all of a compiled file gives."""
    held: dict[str, Any] = orjson.loads(content(name))
    return held


SECTIONS = [
    pytest.param(name, key, id=f"{name} {key}")
    for name in ("vocabularies.json", "registers.json")
    for key in whole(name)
]
ENTERED = [one for one in SECTIONS if isinstance(whole(str(one.values[0]))[str(one.values[1])], dict)]


@pytest.mark.parametrize(("name", "key"), SECTIONS)
def test_a_section_is_what_the_whole_file_holds_there(name: str, key: str) -> None:
    assert section(name, key) == whole(name)[key]


@pytest.mark.parametrize(("name", "key"), ENTERED)
def test_every_entry_is_found_in_its_order(name: str, key: str) -> None:
    found = {entry: orjson.loads(text) for entry, text in entries(name, key).items()}
    held = whole(name)[key]
    assert found == held
    assert list(found) == list(held)


def test_a_key_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(ValueError, match="not found"):
        section("registers.json", "nowhere")
