"""Zips: read as the folder they hold, and refused where they are not safe to open."""

from __future__ import annotations

import struct

import pytest

from dardr_validators.sources import MAX_FILES, Source
from tests.unit.validators.formats.samples import files, found, refused, zipped


def test_a_zip_is_read_as_its_folder() -> None:
    assert found(zipped(files())) == []


def test_one_top_folder_and_what_a_mac_adds_do_not_matter() -> None:
    given = {f"Our return/{name}": content for name, content in files().items()}
    assert found(zipped({**given, "__MACOSX/Our return/._action.csv": b"\x00\x05", "Our return/.DS_Store": b"x"})) == []


def test_a_zip_is_known_by_its_bytes_whatever_its_name() -> None:
    assert found(zipped(files(), "return.dat")) == []


@pytest.mark.parametrize("name", ["../action.csv", "a/../../action.csv", "/etc/action.csv", "..\\action.csv"])
def test_a_path_that_leaves_the_zip_is_refused(name: str) -> None:
    assert refused(zipped({**files(), name: b"x"})) == "FIL-005"


def test_a_zip_that_unpacks_to_far_more_than_it_holds_is_refused() -> None:
    assert refused(zipped({"action.csv": bytes(30_000_000)})) == "FIL-005"


def test_a_zip_that_lies_about_its_sizes_is_refused_or_damaged() -> None:
    content = bytearray(zipped({"action.csv": bytes(3_000_000)}).content)
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = content.index(mark) + offset
        content[place : place + 4] = struct.pack("<I", 10)
    assert refused(Source("return.zip", bytes(content))) in {"FIL-001", "FIL-005"}


def test_a_zip_of_too_many_files_is_refused() -> None:
    assert refused(zipped({f"{number}.csv": b"x" for number in range(MAX_FILES + 1)})) == "FIL-005"


def test_a_zip_with_a_password_is_refused() -> None:
    content = bytearray(zipped(files()).content)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    assert refused(Source("return.zip", bytes(content))) == "FIL-005"


@pytest.mark.parametrize("keep", [4, 100, 3000, -30])
def test_a_zip_that_is_cut_short_is_damaged(keep: int) -> None:
    assert refused(Source("return.zip", zipped(files()).content[:keep])) == "FIL-001"


def test_a_zip_with_spoilt_bytes_is_damaged() -> None:
    content = bytearray(zipped(files()).content)
    content[60:90] = bytes(30)
    assert refused(Source("return.zip", bytes(content))) == "FIL-001"


def test_a_zip_without_a_table_is_refused() -> None:
    assert refused(zipped({"readme.txt": b"hello", "logo.png": b"\x89PNG"})) == "FIL-004"
    assert refused(Source("return.zip", b"PK\x05\x06" + bytes(18))) in {"FIL-001", "FIL-002", "FIL-004"}


def test_a_way_of_packing_that_we_do_not_know_is_damaged() -> None:
    content = bytearray(zipped({"action.csv": b"action_id\n"}).content)
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        place = content.index(mark) + offset
        content[place : place + 2] = struct.pack("<H", 99)
    assert refused(Source("return.zip", bytes(content))) == "FIL-001"
