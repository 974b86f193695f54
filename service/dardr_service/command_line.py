"""The command line: parse, call one function of the core, show what it gave, stop."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

FORMATS = ("text", "json")
ENGINES = ("auto", "records", "frames", "cel")
LANGUAGES = ("en", "cy")
CONFORMANT, FINDINGS, UNUSABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 findings, 2 unreadable input or a usage mistake."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["-V"]):
        from dardr_validators.software import NAME

        print(NAME)
        return CONFORMANT
    from dardr_validators.faults import DardrError

    chosen = _parser().parse_args(given)
    try:
        return int(chosen.run(chosen))
    except DardrError as fault:
        print(f"dardr: {fault}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        sys.stderr.close()
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="dardr",
        description="Check and publish domestic abuse related death review data by the DARDR Data Standard.",
        epilog="Exit codes: 0 conformant or done; 1 findings; 2 unreadable input or a usage mistake.",
    )
    parser.add_argument("--version", "-V", action="store_true", help="show the version and stop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_validate(commands.add_parser("validate", help="check a submission and show the report"))
    _add_template(commands.add_parser("template", help="write an empty template to fill in"))
    _add_standard(commands.add_parser("standard", help="look things up in the standard"))
    _add_publish(commands.add_parser("publish", help="publish open data from a folder of accepted returns"))
    _add_serve(commands.add_parser("serve", help="serve the Check page on this computer"))
    return parser


def _add_validate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", help="a file, a folder, a zip, or - for standard input")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how the report is shown (text)")
    parser.add_argument("--output", metavar="FILE", help="write the report to a file in place of standard output")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of a text report (en)")
    parser.add_argument("--profile", help="the profile to check against (the one the submission names)")
    parser.add_argument("--today", metavar="DATE", help="the day to check on, YYYY-MM-DD (this day)")
    parser.add_argument("--fail-on", choices=("error", "warning"), default="error", help="exit 1 from here on (error)")
    parser.add_argument("--all", action="store_true", help="show every finding, not the first 1,000 of each rule")
    parser.add_argument("--engine", choices=ENGINES, default="auto", help="which engine applies the rules (auto)")
    parser.set_defaults(run=_validate)


def _add_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("csv",), required=True, help="the kind of template")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the headings (en)")
    parser.add_argument("--output", metavar="PATH", required=True, help="the folder to write to")
    parser.set_defaults(run=_template)


def _add_standard(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all rules, a line each")
    showing = actions.add_parser("show", help="one rule, field, table, list or code")
    showing.add_argument("name", metavar="NAME", help="ACT-005, action.status, action, agency or agency/police")
    for part in (listing, showing):
        part.add_argument("--lang", choices=LANGUAGES, default="en", help="language (en)")
        part.add_argument("--format", choices=FORMATS, default="text", help="text or json (text)")
    parser.set_defaults(run=_standard)


def _add_publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("store", metavar="STORE", help="a folder of accepted returns")
    parser.add_argument("--output", metavar="DIR", required=True, help="the folder of the release; must not exist")
    parser.add_argument("--version", metavar="V", help="the release's version, YYYY.N.P")
    parser.set_defaults(run=_publish)


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (8000)")
    parser.set_defaults(run=_serve)


def _validate(chosen: argparse.Namespace) -> int:
    from datetime import date

    from dardr_service.inputs import day_of, given_source, profile_of
    from dardr_validators.validate import CAP, unreadable_reason, validate

    today = day_of(chosen.today) if chosen.today else date.today()
    report = validate(
        given_source(chosen.path),
        today=today,
        profile=profile_of(chosen.profile),
        engine=chosen.engine,
        cap=None if chosen.all else CAP,
    )
    reason = unreadable_reason(report)
    if reason is None or chosen.format == "json":
        _show(_rendered(report, chosen), chosen.output)
    if reason is not None:
        words = f"{reason.message[chosen.lang]} {reason.mend[chosen.lang]}"
        print(f"dardr: {report.source['name']}: {words}", file=sys.stderr)
        return UNUSABLE
    return FINDINGS if report.fails(chosen.fail_on) else CONFORMANT


def _rendered(report: object, chosen: argparse.Namespace) -> bytes:
    from dardr_validators.findings import Report

    assert isinstance(report, Report)
    if chosen.format == "json":
        from dardr_validators.renderings.document import render as as_json

        return as_json(report)
    from dardr_validators.renderings.text import render as as_text

    return as_text(report, chosen.lang).encode()


def _show(content: bytes, output: str | None) -> None:
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    from dardr_service.inputs import write_file

    write_file(output, content)


def _template(chosen: argparse.Namespace) -> int:
    from dardr_service.templates import write_csv_template

    for path in write_csv_template(chosen.output, chosen.lang):
        print(path)
    return CONFORMANT


def _standard(chosen: argparse.Namespace) -> int:
    from dardr_service.reference import listed, shown

    if chosen.action == "list":
        text = listed(chosen.lang, chosen.format)
    else:
        text = shown(chosen.name, chosen.lang, chosen.format)
    print(text)
    return CONFORMANT


def _publish(chosen: argparse.Namespace) -> int:
    from pathlib import Path

    from dardr_service.publish.publish import publish

    release = publish(Path(chosen.store), Path(chosen.output), chosen.version)
    print(f"Release {release.version}, as at {release.as_at}, of {release.returns} returns: {chosen.output}")
    print(f"{len(release.tables)} tables, {len(release.figures)} figures, each with numerator, denominator and base.")
    for name in release.left_out:
        print(f"Left out, for it could not be protected: {name}")
    return CONFORMANT


def _serve(chosen: argparse.Namespace) -> int:
    from dardr_service.web.serve import serve

    serve(chosen.host, chosen.port)
    return CONFORMANT


if __name__ == "__main__":
    sys.exit(main())
