"""The model as a picture: a box for each table that is sent, linked to its page, and lines to what belongs to it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from dardr_schema.tables import Table, children, tables
from tools.pages import addresses
from tools.pages.words import words_of

WIDTH, HEIGHT, ACROSS, DOWN = 180, 68, 28, 12
"""The size of a box and the space between boxes, in the units of the picture."""
LETTERS = 21
"""Letters of a title on one line of a box."""
ROOT = "submission"


@dataclass(frozen=True, slots=True)
class Box:
    """A table's place in the picture: how many tables above it, and which row it stands in."""

    table: Table
    depth: int
    row: int

    @property
    def left(self) -> float:
        """Where its left edge is."""
        return 1 + self.depth * (WIDTH + ACROSS)

    @property
    def middle(self) -> float:
        """How far down its middle is."""
        return 1 + HEIGHT / 2 + self.row * (HEIGHT + DOWN)


def below(table: str) -> tuple[str, ...]:
    """The tables drawn to the right of a table: those that belong to it; for the submission, also those of no table."""
    if table != ROOT:
        return children(table)
    return tuple(one.name for one in tables().values() if one.parent_table in {None, ROOT} and not _begins(one))


def _begins(table: Table) -> bool:
    return table.name == ROOT or table.stands_alone


def boxes() -> list[Box]:
    """Every table with its place: a table stands beside the first of those below it."""
    placed: list[Box] = []
    rows = iter(range(len(tables())))

    def place(name: str, depth: int) -> int:
        rows_below = [place(child, depth + 1) for child in below(name)]
        row = rows_below[0] if rows_below else next(rows)
        placed.append(Box(tables()[name], depth, row))
        return row

    for table in tables().values():
        if _begins(table):
            place(table.name, 0)
    return sorted(placed, key=lambda box: list(tables()).index(box.table.name))


def diagram(language: str, place: str) -> Markup:
    """The picture as SVG to stand in the page at a place: links, a title and a description in words."""
    w = words_of(language)
    drawn = boxes()
    by_name = {box.table.name: box for box in drawn}
    width = max(box.left for box in drawn) + WIDTH + 1
    height = max(box.middle for box in drawn) + HEIGHT / 2 + 1
    lines = [_line(by_name[name], by_name[child]) for name in by_name for child in below(name)]
    here = addresses.page_file(language, place)
    return Markup(
        '<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group" '
        'aria-labelledby="picture-title picture-says" xmlns="http://www.w3.org/2000/svg">\n'
        '<title id="picture-title">{title}</title>\n<desc id="picture-says">{says}</desc>\n'
        '<g class="lines" aria-hidden="true">\n{lines}\n</g>\n{boxes}\n</svg>'
    ).format(
        width=f"{width:g}",
        height=f"{height:g}",
        title=w("diagram-title"),
        says=w("diagram-says"),
        lines=Markup("\n").join(lines),
        boxes=Markup("\n").join(_box(box, language, here) for box in drawn),
    )


def _line(start: Box, end: Box) -> Markup:
    x, y = start.left + WIDTH, end.left
    half = (x + y) / 2
    path = f"M{x:g} {start.middle:g}H{half:g}V{end.middle:g}H{y:g}"
    return Markup('<path d="{}"/>').format(path)


def _box(box: Box, language: str, here: str) -> Markup:
    link = addresses.relative(addresses.page_file(language, addresses.table_place(box.table.name)), here)
    return Markup(
        '<a href="{link}"><rect x="{x:g}" y="{y:g}" width="{width}" height="{height}" rx="3"/>{texts}</a>'
    ).format(
        link=link,
        x=box.left,
        y=box.middle - HEIGHT / 2,
        width=WIDTH,
        height=HEIGHT,
        texts=Markup("").join(_texts(box, language)),
    )


def _texts(box: Box, language: str) -> Iterator[Markup]:
    lines = textwrap.wrap(box.table.title[language], LETTERS)[:2]
    first = box.middle - (len(lines) - 1) * 9
    for number, line in enumerate(lines):
        y = first + number * 18 - 7
        yield Markup('<text x="{:g}" y="{:g}">{}</text>').format(box.left + WIDTH / 2, y, line)
    y = first + len(lines) * 18 - 4
    yield Markup('<text class="name" x="{:g}" y="{:g}">{}</text>').format(box.left + WIDTH / 2, y, box.table.name)
