"""Pages of the command line and of the make targets, from the program and the Makefile themselves."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from dardr_service.command_line import _parser as parser_of_dardr
from tools.pages.model_pages import above
from tools.pages.rendering import GUIDANCE, Page, filled
from tools.pages.words import words_of

MAKEFILE = Path(__file__).parents[2] / "Makefile"
TARGET = re.compile(r"^([a-z][a-z-]*):.*?## (.+)$", re.MULTILINE)
WIDTH = 78


@dataclass(frozen=True, slots=True)
class Option:
    """One argument or option of a command, as it is typed and as the program explains it."""

    typed: str
    says: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does, how it is typed, and what it takes."""

    name: str
    says: str
    usage: str
    options: tuple[Option, ...]


def command_pages(language: str) -> Iterator[Page]:
    """The pages in a language."""
    w = words_of(language)
    whole = parser_of_dardr()
    place = "reference/command-line"
    body = filled("command_line.html", language, place, commands=list(commands(whole)), epilog=whole.epilog)
    names = tuple(command.name for command in commands(whole))
    yield Page(language, place, w("cli-title"), body, above(language), "command", names)
    place = "reference/make"
    body = filled("make.html", language, place, targets=targets())
    yield Page(language, place, w("make-title"), body, above(language), "command", status=GUIDANCE)


def commands(parser: argparse.ArgumentParser, says: str = "") -> Iterator[Command]:
    """A command and those below it, in the order of its help."""
    parser.formatter_class = partial(argparse.HelpFormatter, width=WIDTH)
    options: list[Option] = []
    below: list[tuple[argparse.ArgumentParser, str]] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            explained = {choice.dest: choice.help or "" for choice in action._choices_actions}
            below += [(child, explained.get(name, "")) for name, child in action.choices.items()]
        elif action.help != argparse.SUPPRESS:
            options.append(_option(action))
    usage = parser.format_usage().removeprefix("usage: ").rstrip()
    yield Command(parser.prog, says or parser.description or "", usage, tuple(options))
    for child, explanation in below:
        yield from commands(child, explanation)


def _option(action: argparse.Action) -> Option:
    value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
    if isinstance(value, tuple):
        value = " ".join(value)
    typed = ", ".join(action.option_strings) or str(value)
    if action.option_strings and action.nargs != 0 and not action.choices:
        typed += f" {value}"
    choices = tuple(str(choice) for choice in action.choices or ())
    return Option(typed, (action.help or "").replace("%%", "%"), choices)


def targets() -> dict[str, str]:
    """The make targets that say what they do, with what they say."""
    return dict(TARGET.findall(MAKEFILE.read_text(encoding="utf-8")))
