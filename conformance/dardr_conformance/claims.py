"""A claim: who says that which software reached a level in a role, with the results that show it, signed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from dardr_conformance.canonical import canonical
from dardr_conformance.faults import KitError
from dardr_conformance.keys import is_signed, signed, text_of
from dardr_conformance.results import digest
from dardr_conformance.suites import Suite

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

VERSION = "1.0"
SIGNATURE = "signature"
PARTS: Mapping[str, type] = {
    "claim": str,
    "who": str,
    "software": dict,
    "standard": str,
    "role": str,
    "level": int,
    "suite_sha256": str,
    "results_sha256": str,
    "results": dict,
    "date": str,
    "key": str,
    "signature": str,
}
FAULTS: Mapping[str, Mapping[str, str]] = {
    "form": {
        "en": "It is not a claim of version 1.0: a part is missing, added or of another kind.",
        "cy": "Nid hawliad fersiwn 1.0 mohono: mae rhan ar goll, wedi'i hychwanegu neu o fath arall.",
    },
    "signature": {
        "en": "The signature does not fit: the claim was changed after it was signed.",
        "cy": "Nid yw'r llofnod yn cyfateb: newidiwyd yr hawliad ar ôl ei lofnodi.",
    },
    "key": {
        "en": "It was signed with another key than the one given.",
        "cy": "Fe'i llofnodwyd ag allwedd wahanol i'r un a roddwyd.",
    },
    "results": {
        "en": "The results are not those that were claimed.",
        "cy": "Nid y canlyniadau a hawliwyd yw'r rhain.",
    },
    "suite": {
        "en": "It rests on another suite than this one.",
        "cy": "Mae'n dibynnu ar gyfres wahanol i hon.",
    },
    "level": {
        "en": "The results do not show the level that is claimed in that role.",
        "cy": "Nid yw'r canlyniadau'n dangos y lefel a hawlir yn y rôl honno.",
    },
    "software": {
        "en": "The results are of other software than that claimed.",
        "cy": "Canlyniadau meddalwedd wahanol i'r un a hawlir yw'r rhain.",
    },
}
Claim = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who claims, for which software, and on which day: what no run can tell."""

    who: str
    name: str
    version: str
    day: date


def claim_of(
    results: Claim, claimant: Claimant, *, role: str, level: int, suite: Suite, key: Ed25519PrivateKey
) -> Claim:
    """A signed claim on results in their published form.

    Raises: KitError where the results do not show what is claimed.
    """
    claim: dict[str, Any] = {
        "claim": VERSION,
        "who": claimant.who,
        "software": {"name": claimant.name, "version": claimant.version},
        "standard": suite.manifest["standard"],
        "role": role,
        "level": level,
        "suite_sha256": suite.sha256,
        "results_sha256": digest(results),
        "results": dict(results),
        "date": claimant.day.isoformat(),
        "key": text_of(key.public_key()),
    }
    claim[SIGNATURE] = signed(key, canonical(claim))
    faults = list(faults_of(claim, suite))
    if faults:
        raise KitError(" ".join(FAULTS[fault]["en"] for fault in faults))
    return claim


def faults_of(claim: Any, suite: Suite, key: str | None = None) -> Iterator[str]:
    """What is wrong with a claim, by the keys of ``FAULTS``. ``key``: the public key it must be signed with."""
    if not _is_claim(claim):
        yield "form"
        return
    unsigned = {name: value for name, value in claim.items() if name != SIGNATURE}
    if not is_signed(claim["key"], claim[SIGNATURE], canonical(unsigned)):
        yield "signature"
    if key is not None and claim["key"] != key:
        yield "key"
    results = claim["results"]
    if digest(results) != claim["results_sha256"]:
        yield "results"
    if {claim["suite_sha256"], results.get("suite_sha256")} != {suite.sha256} or any(
        standard != suite.manifest["standard"] for standard in (claim["standard"], results.get("standard"))
    ):
        yield "suite"
    if not _shows(results, claim["role"], claim["level"], suite):
        yield "level"
    if not _is_of(results.get("software"), claim["software"]):
        yield "software"


def _is_claim(claim: Any) -> bool:
    if not isinstance(claim, dict) or claim.keys() != PARTS.keys() or claim["claim"] != VERSION:
        return False
    if any(type(claim[name]) is not kind for name, kind in PARTS.items()):
        return False
    named = claim["software"]
    if named.keys() != {"name", "version"} or not all(map(_is_shown, (claim["who"], *named.values()))):
        return False
    try:
        return str(date.fromisoformat(claim["date"])) == str(claim["date"])
    except ValueError:
        return False


def _is_shown(part: Any) -> bool:
    """Whether a part is text that can stand on a terminal and in a badge."""
    return isinstance(part, str) and bool(part.strip()) and part.isprintable()


def _shows(results: Mapping[str, Any], role: str, level: int, suite: Suite) -> bool:
    """Whether results hold a pass for every case of a role up to a level; they were all run, not some of them."""
    wanted = {case.id for case in suite.chosen([role], level=level)}
    try:
        passed = {case["id"] for case in results["cases"] if case["passed"] is True and "failures" not in case}
        reached = results["levels"][role]
    except (KeyError, TypeError):
        return False
    if level not in suite.levels or results.get("whole") is not True:
        return False
    return bool(wanted) and wanted <= passed and isinstance(reached, int) and reached >= level


def _is_of(told: Any, claimed: Mapping[str, str]) -> bool:
    """Whether what software said of itself in a run, if anything, is what is claimed."""
    if not isinstance(told, dict):
        return False
    return all(claimed.get(name) == value for name, value in told.items())
