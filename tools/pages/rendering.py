"""Fill in a template for one page: the words of its language, and links from where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tools.pages import addresses
from tools.pages.words import said, word_of_value, words_of

TEMPLATES = Path(__file__).parent / "templates"
NORMATIVE, GUIDANCE = "normative", "guidance"

Crumb = tuple[str, str]
"""The title and the place of a page above."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language. ``place`` is its path below the language, without an ending.

    ``kind``, ``found_by`` and ``text`` are for the search: what sort of thing it is, other names for it, and what it
    says. ``draft`` says that its Welsh has not been checked.
    """

    language: str
    place: str
    title: str
    body: Markup
    crumbs: tuple[Crumb, ...]
    kind: str = ""
    found_by: tuple[str, ...] = ()
    text: str = ""
    status: str = NORMATIVE
    draft: bool = True


@cache
def environment() -> Environment:
    """The templates. What a template asks for and is not given stops the build."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
    )
    made.globals.update(
        {name: getattr(addresses, name) for name in dir(addresses) if name.endswith(("place", "address"))}
    )
    return made


def filled(template: str, language: str, place: str, **values: Any) -> Markup:
    """The body of a page, from its template."""
    here = addresses.page_file(language, place)

    def to(other: str, *, anchor: str = "") -> str:
        """The link from this page to another of its language."""
        return addresses.relative(addresses.page_file(language, other), here) + (f"#{anchor}" if anchor else "")

    text = (
        environment()
        .get_template(template)
        .render(
            language=language,
            other_language=addresses.in_other_language(language),
            w=words_of(language),
            said=partial(said, language=language),
            value_word=partial(word_of_value, language=language),
            to=to,
            file=lambda path: addresses.relative(path, here),
            **values,
        )
    )
    return Markup(text)
