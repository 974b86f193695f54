"""The `dardr conformance` commands about claims: make a key, sign a claim, verify one, draw its badge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse

    from dardr_conformance.suites import Suite

Deed = Callable[["argparse.Namespace"], int]
LANGUAGES = ("en", "cy")
ROLES = ("checker", "consumer", "producer", "publisher")
VERIFIED, NOT_VERIFIED = 0, 1
WORDS = {
    "en": {
        "verified": "Verified: {who} claims, on {date}, that {software} is a conformant {role} of level {level} by "
        "standard {standard}. The claim, its results and this suite fit together.",
        "own-key": "It is signed with the key {key}, which the claim itself names. Give --key to be sure whose it is.",
        "not": "Not verified.",
    },
    "cy": {
        "verified": "Wedi'i wirio: mae {who} yn hawlio, ar {date}, fod {software} yn cydymffurfio â safon "
        "{standard} yn y rôl {role}, lefel {level}. Mae'r hawliad, ei ganlyniadau a'r gyfres hon yn cyd-fynd.",
        "own-key": "Fe'i llofnodwyd â'r allwedd {key}, y mae'r hawliad ei hun yn ei henwi. Rhowch --key i fod yn siŵr "
        "pwy sydd biau hi.",
        "not": "Heb ei wirio.",
    },
}


def add_claims(actions: Any, doing: Callable[[Deed], Deed]) -> None:
    """The actions on claims. ``doing``: how a deed shows the kit's faults."""
    making = actions.add_parser("key", help="make a pair of keys to sign claims with")
    making.add_argument("--output", metavar="NAME", required=True, help="NAME.private.pem and NAME.public.pem")
    making.set_defaults(run=doing(_key))
    claiming = actions.add_parser("claim", help="sign a claim on the results of a whole run")
    claiming.add_argument("results", metavar="RESULTS", help="the results of a run, in JSON")
    claiming.add_argument("--who", required=True, help="who claims: a person or an organisation")
    claiming.add_argument("--software", required=True, metavar="NAME", help="the name of the software")
    claiming.add_argument("--software-version", required=True, metavar="V", help="its version")
    claiming.add_argument("--role", choices=ROLES, required=True, help="the role claimed")
    claiming.add_argument("--level", type=int, required=True, metavar="N", help="the level claimed")
    claiming.add_argument("--date", required=True, metavar="DATE", help="the day of the claim, YYYY-MM-DD")
    claiming.add_argument("--key", required=True, metavar="FILE", help="the private key")
    claiming.add_argument("--output", metavar="FILE", help="write the claim to a file")
    verifying = actions.add_parser("verify", help="verify a claim, its results and the suite; needs no network")
    drawing = actions.add_parser("badge", help="draw the badge of a claim that is verified, as SVG")
    for part in (verifying, drawing):
        part.add_argument("claim", metavar="CLAIM", help="a claim, in JSON")
        part.add_argument("--key", metavar="FILE", help="the public key of whoever claims")
        part.add_argument("--lang", choices=LANGUAGES, default="en", help="language (en)")
    drawing.add_argument("--output", metavar="FILE", help="write the badge to a file")
    for part, deed in ((claiming, _claim), (verifying, _verify), (drawing, _badge)):
        part.add_argument("--suite", metavar="DIR", help="the folder of the suite (the one that came along)")
        part.set_defaults(run=doing(deed))


def _key(chosen: argparse.Namespace) -> int:
    from dardr_conformance.keys import write_keys

    for path in write_keys(Path(chosen.output)):
        print(path)
    return VERIFIED


def _claim(chosen: argparse.Namespace) -> int:
    from dardr_conformance.canonical import readable
    from dardr_conformance.claims import Claimant, claim_of
    from dardr_conformance.keys import private_key
    from dardr_service.conformance import show, suite_of
    from dardr_service.inputs import day_of

    claimant = Claimant(chosen.who, chosen.software, chosen.software_version, day_of(chosen.date, "--date"))
    claim = claim_of(
        _object(chosen.results),
        claimant,
        role=chosen.role,
        level=chosen.level,
        suite=suite_of(chosen),
        key=private_key(Path(chosen.key)),
    )
    show(readable(claim), chosen.output)
    return VERIFIED


def _verify(chosen: argparse.Namespace) -> int:
    from dardr_conformance.claims import FAULTS
    from dardr_service.conformance import suite_of

    claim, suite, words = _object(chosen.claim), suite_of(chosen), WORDS[chosen.lang]
    faults = _faults(chosen, claim, suite)
    if faults:
        print(words["not"], *(FAULTS[fault][chosen.lang] for fault in faults))
        return NOT_VERIFIED
    role = next(row["title"][chosen.lang] for row in suite.manifest["roles"] if row["role"] == claim["role"])
    named = claim["software"]
    parts = {**claim, "software": f"{named['name']} {named['version']}", "role": role.lower()}
    print(words["verified"].format(**parts))
    if not chosen.key:
        print(words["own-key"].format(**parts))
    return VERIFIED


def _badge(chosen: argparse.Namespace) -> int:
    from dardr_conformance.badges import badge
    from dardr_conformance.claims import FAULTS
    from dardr_service.conformance import ConformanceError, show, suite_of

    claim, suite = _object(chosen.claim), suite_of(chosen)
    faults = _faults(chosen, claim, suite)
    if faults:
        raise ConformanceError(" ".join(FAULTS[fault][chosen.lang] for fault in faults))
    show(badge(claim, suite, chosen.lang), chosen.output)
    return VERIFIED


def _faults(chosen: argparse.Namespace, claim: Any, suite: Suite) -> list[str]:
    from dardr_conformance.claims import faults_of
    from dardr_conformance.keys import public_key

    return list(faults_of(claim, suite, public_key(Path(chosen.key)) if chosen.key else None))


def _object(path: str) -> dict[str, Any]:
    """The object in a JSON file. A name that stands twice would be read in one way here, in another way there."""
    from dardr_conformance.faults import KitError
    from dardr_conformance.sayings import parsed

    try:
        content = parsed(Path(path).read_bytes(), once=True)
    except OSError as fault:
        raise KitError(f"{path} cannot be read: {fault.strerror}.") from None
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise KitError(f"{path} holds no JSON object in which each name stands once.")
    return content
