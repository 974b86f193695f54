"""The command line: parse, call one function of the core, show what it gave, stop."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from typing import NoReturn

    from dardr_service.confined import Within

FORMATS = ("text", "json", "html", "xlsx", "csv", "sarif", "junit")
LANGUAGES = ("en", "cy")
CONFORMANT, FINDINGS, UNUSABLE = 0, 1, 2
INTERRUPTED = 130
"""What a shell says of a command that Ctrl-C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 findings, 2 unreadable input or a usage mistake."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in (["--version"], ["-V"]):
        from dardr_validators.software import NAME

        print(NAME)
        return CONFORMANT
    from dardr_validators.faults import DardrError

    alone = arguments is None
    if alone and given[:1] == ["validate"]:
        # Nothing that is loaded on the way is rubbish: the process that does the check looks for some, if it need.
        gc.disable()
    chosen = _parser(given[0] if given and given[0][:1] != "-" else None).parse_args(given)
    chosen.alone = alone
    try:
        code = int(chosen.run(chosen))
        if alone and chosen.command == "validate":
            _end(code)
        return code
    except DardrError as fault:
        print(f"dardr: {fault}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        sys.stderr.close()
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:
        if not chosen.alone:
            raise
        from dardr_service.confined import broken

        print(f"dardr: {broken(fault)}", file=sys.stderr)
        return UNUSABLE


def _end(code: int) -> NoReturn:
    """End this process at once: its memory goes with it, and to clear that away first takes as long as its work."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _parser(command: str | None = None) -> argparse.ArgumentParser:
    """The parser of the whole command line, or of as much of it as one command needs to start fast.

    A command that is none needs the names of all, and no more.
    """
    import argparse

    parser = argparse.ArgumentParser(
        prog="dardr",
        description="Check and publish domestic abuse related death review data by the DARDR Data Standard.",
        epilog="Exit codes: 0 conformant or done; 1 findings; 2 unreadable input or a usage mistake.",
    )
    parser.add_argument("--version", "-V", action="store_true", help="show the version and stop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    asked = {name: told for name, told in COMMANDS.items() if name == command} or COMMANDS
    for name, (words, add_options) in asked.items():
        own = commands.add_parser(name, help=words)
        if command in (None, name):
            add_options(own)
    return parser


def _add_conformance(parser: argparse.ArgumentParser) -> None:
    from dardr_service.conformance import add_commands

    add_commands(parser)


def _add_validate(parser: argparse.ArgumentParser) -> None:
    from dardr_validators.engines.names import ENGINES

    parser.add_argument("path", metavar="PATH", help="a file, a folder, a zip, or - for standard input")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how the report is shown (text)")
    parser.add_argument("--output", metavar="FILE", help="write the report to a file in place of standard output")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the report (en)")
    parser.add_argument("--profile", help="the profile to check against (the one the submission names)")
    parser.add_argument("--today", metavar="DATE", help="the day to check on, YYYY-MM-DD (this day)")
    parser.add_argument("--fail-on", choices=("error", "warning"), default="error", help="exit 1 from here on (error)")
    parser.add_argument("--all", action="store_true", help="show every finding, not the first 1,000 of each rule")
    parser.add_argument("--previous", metavar="FILE", nargs="+", help="earlier returns to check against")
    parser.add_argument("--registry", metavar="FILE", help="CSV of who may send for which area: organisation,area")
    parser.add_argument("--engine", choices=ENGINES, default="auto", help="which engine applies the rules (auto)")
    parser.add_argument("--workers", metavar="N", type=int, default=1, help="so many check a large folder (1)")
    parser.add_argument("--data-docs", metavar="DIR", help="with --engine expectations: also write its pages there")
    parser.set_defaults(run=_validate)


def _add_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("csv", "xlsx"), required=True, help="the kind of template")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the headings (en)")
    parser.add_argument("--output", metavar="PATH", required=True, help="the folder (csv) or file (xlsx) to write")
    parser.set_defaults(run=_template)


def _add_convert(parser: argparse.ArgumentParser) -> None:
    endings = ".xlsx .zip .json .ndjson .jsonld .ttl .nt, or a new folder for CSV"
    parser.add_argument("given", metavar="IN", help="a file, a folder, a zip, or - for standard input")
    parser.add_argument("output", metavar="OUT", help=f"what to write; its ending decides: {endings}")
    parser.add_argument("--lang", choices=LANGUAGES, help="headings of a workbook in plain words (the fields' names)")
    parser.add_argument("--to-edition", metavar="E", help="the edition of the copy, such as 1.1 (that of IN)")
    parser.set_defaults(run=_convert)


def _add_fix(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="IN", help="a file, a folder, a zip, or - for standard input")
    parser.add_argument("output", metavar="OUT", help="where the copy goes; IN is never written over")
    parser.add_argument("--accept", choices=("safe", "all"), default="safe", help="which suggestions to apply (safe)")
    parser.add_argument("--dry-run", action="store_true", help="say what would change and write nothing")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the list of changes (en)")
    parser.set_defaults(run=_fix)


def _add_standard(parser: argparse.ArgumentParser) -> None:
    from dardr_service.looking_up import add_options

    add_options(parser)


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

    from dardr_service.checking import Asked, check
    from dardr_service.inputs import day_of

    asked = Asked(
        chosen.path,
        today=day_of(chosen.today) if chosen.today else date.today(),
        form=chosen.format,
        language=chosen.lang,
        to_file=chosen.output is not None,
        profile=chosen.profile,
        engine=chosen.engine,
        fail_on=chosen.fail_on,
        every=chosen.all,
        previous=chosen.previous,
        registry=chosen.registry,
        data_docs=chosen.data_docs,
        workers=chosen.workers,
    )
    done = check(asked, _within(chosen))
    if done.content is not None:
        _show(done.content, chosen.output)
    if done.refusal is not None:
        print(f"dardr: {done.refusal}", file=sys.stderr)
    return done.code


def _within(chosen: argparse.Namespace) -> Within:
    """How a sender's file is worked on: in a process of its own by the command, at once for a caller in Python."""
    from dardr_service.confined import at_once, confined

    return confined if chosen.alone else at_once


def _show(content: bytes, output: str | None) -> None:
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    from dardr_service.inputs import write_file

    write_file(output, content)


def _convert(chosen: argparse.Namespace) -> int:
    from dardr_service.convert import convert
    from dardr_service.inputs import edition_asked

    edition = edition_asked(chosen.to_edition)
    done = convert(chosen.given, chosen.output, chosen.lang, edition=edition, within=_within(chosen))
    for sentence in done.left_out:
        print(f"dardr: {chosen.given}: {sentence}", file=sys.stderr)
    return CONFORMANT if done.whole else FINDINGS


def _fix(chosen: argparse.Namespace) -> int:
    from datetime import date

    from dardr_service.fixing import fix

    told = fix(
        chosen.path,
        chosen.output,
        today=date.today(),
        accept=chosen.accept,
        language=chosen.lang,
        dry_run=chosen.dry_run,
        within=_within(chosen),
    )
    for line in told:
        print(line)
    return CONFORMANT


def _template(chosen: argparse.Namespace) -> int:
    from dardr_service.templates import write_csv_template, write_workbook_template

    if chosen.format == "xlsx":
        print(write_workbook_template(chosen.output, chosen.lang))
        return CONFORMANT
    for path in write_csv_template(chosen.output, chosen.lang):
        print(path)
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


COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "validate": ("check a submission and show the report", _add_validate),
    "template": ("write an empty template to fill in", _add_template),
    "convert": ("write a submission in another carrier, losing nothing", _add_convert),
    "fix": ("write a copy of a submission with suggestions applied", _add_fix),
    "standard": ("look things up in the standard", _add_standard),
    "publish": ("publish open data from a folder of accepted returns", _add_publish),
    "serve": ("serve the Check page on this computer", _add_serve),
    "conformance": ("run the conformance suite, make and verify a claim", _add_conformance),
}
"""Command -> what it does, and what adds its options."""

if __name__ == "__main__":
    sys.exit(main())
