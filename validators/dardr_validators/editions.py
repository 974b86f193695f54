"""Which edition a return is checked by, and what an older edition does not have.

A return is checked by the edition that it names: fields, codes and rules that came later do not apply to it. What it
says in a later column is set aside: reported, kept in the sender's file, used for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from dardr_schema.editions import current, is_later, named
from dardr_schema.tables import Column, tables
from dardr_validators.cells import is_blank, reader
from dardr_validators.drafts import Draft, DraftTable, Trouble
from dardr_validators.rules import rules
from dardr_validators.values import Value, written
from dardr_vocabularies.schemes import editions_in, since


def edition_of(draft: Draft) -> str:
    """The edition that a return names, by its two numbers; the latest where it names none that there is."""
    table = draft.tables.get("submission")
    if table is None:
        return current()
    said = next(iter(_said(table, "schema_version")), None)
    return (named(written(said)) if said is not None else None) or current()


@cache
def applies(rule: str, table: str | None, field: str | None, edition: str) -> bool:
    """Whether what a rule says of a field holds in an edition."""
    if is_later(rules()[rule].since, edition):
        return False
    model = tables().get(str(table))
    column = model.fields.get(str(field)) if model is not None else None
    return column is None or not is_later(column.since, edition)


def set_aside(draft: Draft, edition: str) -> None:
    """Take out of a draft what its edition does not have; each column and each code of it is a trouble."""
    for table, column in later_columns(edition):
        held = draft.tables.get(table)
        if held is not None and (where := _filled(held, column.name)) is not None:
            draft.troubles.append(Trouble("later-column", table, 0, column.name, place=_place(held, where)))
            _drop(held, column.name)
    for table, column, codes in later_codes(edition):
        held = draft.tables.get(table)
        if held is not None:
            draft.troubles.extend(_without_codes(held, column, codes))


@cache
def later_columns(edition: str) -> tuple[tuple[str, Column], ...]:
    """The fields that an edition does not have yet."""
    return tuple(
        (table.name, column)
        for table in tables().values()
        for column in table.fields.values()
        if is_later(column.since, edition)
    )


@cache
def later_codes(edition: str) -> tuple[tuple[str, Column, frozenset[str]], ...]:
    """The coded fields of an edition whose list has codes that came later, with those codes."""
    found = []
    for table in tables().values():
        for column in table.fields.values():
            if column.type == "code" and not is_later(column.since, edition):
                name = str(column.scheme)
                if any(is_later(first, edition) for first in editions_in(name)):
                    codes = frozenset(code for code, first in since(name).items() if is_later(first, edition))
                    found.append((table.name, column, codes))
    return tuple(found)


def _said(table: DraftTable, field: str) -> Iterator[object]:
    if table.frame is not None:
        yield from table.frame[field] if field in table.frame.columns else ()
    else:
        yield from (row.get(field) for row in table.rows)


def _filled(table: DraftTable, field: str) -> int | None:
    """The first row that says something in a field."""
    if table.frame is not None and field in table.frame.columns:
        column = table.frame[field]
        if column.null_count() == column.len():
            return None
    return next((index for index, raw in enumerate(_said(table, field)) if not is_blank(raw)), None)


def _place(table: DraftTable, index: int) -> dict[str, str | int] | None:
    pointers = table.place.pointers
    return None if pointers is None else {"pointer": pointers[index]}


def _drop(table: DraftTable, field: str) -> None:
    if table.frame is not None:
        table.frame = table.frame.drop(field)
        return
    for row in table.rows:
        row.pop(field, None)


def _without_codes(table: DraftTable, column: Column, codes: frozenset[str]) -> Iterator[Trouble]:
    """Blank the cells that say a later code, each with the trouble that a code in no list is."""
    read, later = reader(column), {}
    if table.frame is not None and not any(_tells(read(raw).value, codes) for raw in _different(table, column.name)):
        return
    for index, raw in enumerate(_said(table, column.name)):
        if is_blank(raw):
            continue
        text = written(raw)
        if text not in later:
            later[text] = _tells(read(raw).value, codes)
        if later[text]:
            yield Trouble("code", table.name, index + 1, column.name)
    _blank(table, column.name, {text for text, found in later.items() if found})


def _tells(value: Value | None, codes: frozenset[str]) -> bool:
    return not codes.isdisjoint(value if isinstance(value, list) else [str(value)])


def _different(table: DraftTable, field: str) -> list[str]:
    """The different texts of a field of a large table."""
    found: list[str] = table.frame[field].unique().drop_nulls().to_list() if field in table.frame.columns else []
    return [text for text in found if not is_blank(text)]


def _blank(table: DraftTable, field: str, texts: set[str]) -> None:
    if not texts:
        return
    if table.frame is not None:
        import polars as pl

        told = pl.when(~pl.col(field).is_in(list(texts))).then(pl.col(field)).alias(field)
        table.frame = table.frame.with_columns(told)
        return
    for row in table.rows:
        if not is_blank(row.get(field)) and written(row[field]) in texts:
            del row[field]
