"""The `dardr conformance` commands: parse, call one function of the kit, show what it gave, stop."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from dardr_validators.faults import DardrError

if TYPE_CHECKING:
    import argparse

    from dardr_conformance.run import Told
    from dardr_conformance.suites import Suite

LANGUAGES = ("en", "cy")
PROTOCOLS = ("files", "lines")
FORMATS = ("text", "html", "json", "earl", "junit")
ROLES = ("checker", "consumer", "producer", "publisher")
PASSED, NOT_PASSED = 0, 1
COVERED = {
    "en": "{shown} of {all} requirements have a case ({share}%).",
    "cy": "Mae gan {shown} o {all} gofyniad achos ({share}%).",
}
JUDGED = {
    "en": ("The release keeps the convention.", "The release does not keep the convention."),
    "cy": ("Mae'r rhyddhad yn cadw'r confensiwn.", "Nid yw'r rhyddhad yn cadw'r confensiwn."),
}


class ConformanceError(DardrError):
    """The kit cannot be used as it was asked to be."""


def add_commands(parser: argparse.ArgumentParser) -> None:
    """The actions of `dardr conformance`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_run(actions.add_parser("run", help="run the conformance suite against software: run [options] -- COMMAND"))
    listing = actions.add_parser("list", help="list the requirements, and how many cases show each")
    judging = actions.add_parser("release", help="judge a release folder by the convention of releases")
    judging.add_argument("folder", metavar="FOLDER", help="the folder of a release")
    for part, deed in ((listing, _list), (judging, _release)):
        part.add_argument("--lang", choices=LANGUAGES, default="en", help="language (en)")
        part.add_argument(
            "--suite", metavar="DIR", help="the folder of the suite (the one that came with this software)"
        )
        part.set_defaults(run=doing(deed))
    answering = actions.add_parser("answer", help="answer requests of the lines protocol, for this software")
    answering.set_defaults(run=_answer)
    exporting = actions.add_parser("export", help="export a situation of the suite, for this software")
    exporting.add_argument("given", metavar="SITUATION", help="a situation of the suite, in JSON")
    exporting.add_argument("output", metavar="OUT", help="what to write; its ending decides")
    exporting.set_defaults(run=_export)

    from dardr_service.conformance_claims import add_claims

    add_claims(actions, doing)


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--role", choices=ROLES, action="append", help="the role claimed (checker and consumer)")
    parser.add_argument("--level", type=int, metavar="N", help="the level claimed (the highest)")
    parser.add_argument("--protocol", choices=PROTOCOLS, default="files", help="how the software is asked (files)")
    parser.add_argument("--case", metavar="GLOB", help="only cases with such an id, for example 'rules/ACT-*'")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how the results are shown (text)")
    parser.add_argument("--output", metavar="FILE", help="write the results to a file in place of standard output")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the results (en)")
    parser.add_argument("--suite", metavar="DIR", help="the folder of the suite (the one that came with this software)")
    parser.add_argument("--given", metavar="DIR", help="exports made beforehand, named as their cases, and no COMMAND")
    parser.add_argument("software", metavar="COMMAND", nargs="*", help="the command to be tested, after --")
    parser.set_defaults(run=doing(_run))


def doing(deed: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """A deed whose faults of the kit are shown as every other command shows its own."""

    def done(chosen: argparse.Namespace) -> int:
        from dardr_conformance.faults import KitError

        try:
            return deed(chosen)
        except KitError as fault:
            raise ConformanceError(str(fault)) from None

    return done


def _run(chosen: argparse.Namespace) -> int:
    from pathlib import Path

    from dardr_conformance.renderings.forms import form_of
    from dardr_conformance.run import USUAL_ROLES, given_files, run, subject_of

    if chosen.given and chosen.software:
        raise ConformanceError("--given takes the place of a command. Leave out one of the two.")
    results = run(
        suite_of(chosen),
        given_files(Path(chosen.given), chosen.role or ())
        if chosen.given
        else subject_of(chosen.software, chosen.protocol),
        roles=chosen.role or USUAL_ROLES,
        level=chosen.level,
        pattern=chosen.case,
        told=_progress(),
    )
    show(form_of(results, chosen.format, chosen.lang), chosen.output)
    return PASSED if results.passed else NOT_PASSED


def suite_of(chosen: argparse.Namespace) -> Suite:
    """The suite that was named, or the one that came with the software."""
    from pathlib import Path

    from dardr_conformance.suites import suite_at

    return suite_at(Path(chosen.suite) if chosen.suite else None)


def _list(chosen: argparse.Namespace) -> int:
    from dardr_conformance.requirements import coverage

    suite = suite_of(chosen)
    found = coverage(suite.manifest["requirements"], suite.manifest["cases"])
    for name, cases in found.items():
        print(f"{name:24} {len(cases):4}  {suite.requirements[name]['text'][chosen.lang]}")
    shown = sum(bool(cases) for cases in found.values())
    print(COVERED[chosen.lang].format(shown=shown, all=len(found), share=100 * shown // len(found)))
    return PASSED if shown == len(found) else NOT_PASSED


def _release(chosen: argparse.Namespace) -> int:
    from pathlib import Path

    from dardr_conformance.releases import judged_folder

    failures = list(judged_folder(Path(chosen.folder), suite_of(chosen)))
    for one in failures:
        print(f"{one.requirement}: {one.reason[chosen.lang]}")
    print(JUDGED[chosen.lang][bool(failures)])
    return NOT_PASSED if failures else PASSED


def _progress() -> Told:
    """How far a run has come, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda done, of: None

    def told(done: int, of: int) -> None:
        print(f"\r{done}/{of}", end="" if done < of else "\r       \r", file=sys.stderr, flush=True)

    return told


def show(content: bytes, output: str | None) -> None:
    """Write content to a file, or to standard output where none is named."""
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    from dardr_service.inputs import write_file

    write_file(output, content)


def _answer(chosen: argparse.Namespace) -> int:
    from dardr_service.answering import answer_lines

    answer_lines(sys.stdin.buffer, sys.stdout.buffer)
    return PASSED


def _export(chosen: argparse.Namespace) -> int:
    from dardr_service.convert import convert

    return PASSED if convert(chosen.given, chosen.output).whole else NOT_PASSED
