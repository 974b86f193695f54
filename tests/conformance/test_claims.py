"""A claim stands only as it was signed: any change to it, its results or the suite is seen, without a network."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from dardr_conformance.badges import badge
from dardr_conformance.canonical import canonical, readable
from dardr_conformance.claims import Claimant, claim_of, faults_of
from dardr_conformance.faults import KitError
from dardr_conformance.keys import private_key, public_key, signed, text_of, write_keys
from dardr_conformance.results import Results, digest
from dardr_conformance.suites import Suite
from tests.conformance.conftest import CONFORMANCE

CLAIMANT = Claimant("Example Systems Ltd", "dardr", "0", date(2026, 6, 1))
ROLE, LEVEL = "checker", 4


@pytest.fixture(scope="module")
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="module")
def results(reference: Results) -> dict[str, Any]:
    return reference.to_json()


@pytest.fixture(scope="module")
def claim(results: dict[str, Any], suite: Suite, key: Ed25519PrivateKey) -> dict[str, Any]:
    claimant = replace(CLAIMANT, version=results["software"]["version"])
    return dict(claim_of(results, claimant, role=ROLE, level=LEVEL, suite=suite, key=key))


def resigned(claim: dict[str, Any], key: Ed25519PrivateKey) -> dict[str, Any]:
    """The claim with a signature that fits what it now says."""
    unsigned = {name: value for name, value in claim.items() if name != "signature"}
    return {**unsigned, "signature": signed(key, canonical(unsigned))}


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path to every value of a claim, to some of the many cases."""
    if isinstance(value, dict):
        for name in value:
            yield from leaves(value[name], (*path, name))
    elif isinstance(value, list):
        for place in sorted({0, len(value) // 2, len(value) - 1} & set(range(len(value)))):
            yield from leaves(value[place], (*path, place))
    else:
        yield path


def tampered(claim: dict[str, Any], path: tuple[Any, ...]) -> dict[str, Any]:
    """The claim with one value changed."""
    found = copy.deepcopy(claim)
    at = found
    for name in path[:-1]:
        at = at[name]
    value = at[path[-1]]
    changed = not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else f"{value}x"
    at[path[-1]] = changed
    return found


def test_a_claim_is_verified_with_and_without_the_key(
    claim: dict[str, Any], suite: Suite, key: Ed25519PrivateKey
) -> None:
    kept = json.loads(readable(claim))
    assert list(faults_of(kept, suite)) == []
    assert list(faults_of(kept, suite, text_of(key.public_key()))) == []


def test_a_claim_keeps_to_its_schema(claim: dict[str, Any]) -> None:
    schemas = [
        json.loads((CONFORMANCE / "schemas" / f"{name}.schema.json").read_bytes()) for name in ("claim", "results")
    ]
    registry = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas)
    assert list(Draft202012Validator(schemas[0], registry=registry).iter_errors(claim)) == []


def test_a_change_of_any_value_is_seen(claim: dict[str, Any], suite: Suite) -> None:
    paths = list(leaves(claim))
    assert {path[0] for path in paths} == claim.keys()
    assert [path for path in paths if not list(faults_of(tampered(claim, path), suite))] == []


@pytest.mark.parametrize("part", ["who", "software", "role", "level", "results", "date", "key", "signature", "claim"])
def test_a_part_that_is_missing_is_seen(part: str, claim: dict[str, Any], suite: Suite) -> None:
    assert list(faults_of({name: value for name, value in claim.items() if name != part}, suite)) == ["form"]


@pytest.mark.parametrize("place", range(-4, 0))
def test_another_way_to_write_the_signature_is_seen(place: int, claim: dict[str, Any], suite: Suite) -> None:
    """Two bits of the last letter of Base64 mean nothing; nobody may play with them."""
    text = claim["signature"]
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
    for letter in set(letters) - {text[place]}:
        changed = f"{text[:place]}{letter}{text[place:][1:]}"
        assert list(faults_of({**claim, "signature": changed}, suite)) == ["signature"]


@pytest.mark.parametrize("part", ["", " ", "a\x1b[2J", "a\nb", "a\ud800"])
def test_a_name_that_cannot_be_shown_is_seen(
    part: str, claim: dict[str, Any], suite: Suite, key: Ed25519PrivateKey
) -> None:
    for changed in ({"who": part}, {"software": {**claim["software"], "version": part}}):
        other = {**claim, **changed} if "\ud800" in part else resigned({**claim, **changed}, key)
        assert list(faults_of(other, suite)) == ["form"]


@pytest.mark.parametrize("day", ["20260601", "2026-W23-1", "2026-06-01T00:00", "June"])
def test_a_day_in_another_form_is_seen(day: str, claim: dict[str, Any], suite: Suite, key: Ed25519PrivateKey) -> None:
    assert list(faults_of(resigned({**claim, "date": day}, key), suite)) == ["form"]


@pytest.mark.parametrize("other", [None, [], "claim", {}, {"claim": "1.0"}])
def test_what_is_no_claim_is_seen(other: object, suite: Suite) -> None:
    assert list(faults_of(other, suite)) == ["form"]


def test_a_part_that_is_added_is_seen(claim: dict[str, Any], suite: Suite) -> None:
    assert list(faults_of({**claim, "also": True}, suite)) == ["form"]


def test_another_key_is_seen(claim: dict[str, Any], suite: Suite) -> None:
    other = Ed25519PrivateKey.generate()
    assert list(faults_of(claim, suite, text_of(other.public_key()))) == ["key"]
    forged = resigned({**claim, "key": text_of(other.public_key()), "who": "Somebody else"}, other)
    assert list(faults_of(forged, suite, claim["key"])) == ["key"]


def test_another_suite_is_seen(claim: dict[str, Any], suite: Suite) -> None:
    assert list(faults_of(claim, replace(suite, sha256="0" * 64))) == ["suite"]


def test_results_that_were_bettered_and_signed_anew_are_seen(
    claim: dict[str, Any], suite: Suite, key: Ed25519PrivateKey
) -> None:
    """Even the owner of the key cannot claim what the results do not show."""
    failed = copy.deepcopy(claim)
    failed["results"]["cases"][0]["passed"] = False
    assert list(faults_of(resigned(failed, key), suite)) == ["results", "level"]
    failed["results_sha256"] = digest(failed["results"])
    assert list(faults_of(resigned(failed, key), suite)) == ["level"]
    fewer = copy.deepcopy(claim)
    fewer["results"]["cases"] = fewer["results"]["cases"][1:]
    fewer["results_sha256"] = digest(fewer["results"])
    assert list(faults_of(resigned(fewer, key), suite)) == ["level"]
    partly = copy.deepcopy(claim)
    partly["results"]["whole"] = False
    partly["results_sha256"] = digest(partly["results"])
    assert list(faults_of(resigned(partly, key), suite)) == ["level"]


@pytest.mark.parametrize(("role", "level"), [("checker", 5), ("checker", 0)])
def test_what_was_not_reached_cannot_be_claimed(
    role: str, level: int, results: dict[str, Any], suite: Suite, key: Ed25519PrivateKey
) -> None:
    claimant = replace(CLAIMANT, version=results["software"]["version"])
    with pytest.raises(KitError, match="do not show the level"):
        claim_of(results, claimant, role=role, level=level, suite=suite, key=key)


def test_results_of_other_software_cannot_be_claimed(
    results: dict[str, Any], suite: Suite, key: Ed25519PrivateKey
) -> None:
    another = replace(CLAIMANT, name="another", version="1")
    with pytest.raises(KitError, match="other software"):
        claim_of(results, another, role=ROLE, level=LEVEL, suite=suite, key=key)


def test_keys_are_kept_apart_and_never_written_over(tmp_path: Path) -> None:
    private, public = write_keys(tmp_path / "example")
    assert private.stat().st_mode & 0o077 == 0
    assert text_of(private_key(private).public_key()) == public_key(public)
    with pytest.raises(KitError, match="never written over"):
        write_keys(tmp_path / "example")
    for path, read in ((public, private_key), (private, public_key), (tmp_path / "none", public_key)):
        with pytest.raises(KitError, match="holds no"):
            read(path)


@pytest.mark.parametrize(("language", "words"), [("en", "checker, level 4"), ("cy", "gwiriwr, lefel 4")])
def test_a_badge_says_in_its_title_what_it_shows(
    language: str, words: str, claim: dict[str, Any], suite: Suite
) -> None:
    root = ET.fromstring(badge({**claim, "software": {"name": "A & B", "version": "<2>"}}, suite, language))
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert root.get("role") == "img"
    assert root.get("lang") == language
    assert title is not None
    assert root.get("aria-labelledby") == title.get("id")
    assert title.text == f"A & B <2>: DARDR {claim['standard']}, {words}"
    texts = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts == [f"DARDR {claim['standard'].rpartition('.')[0]}", words]
