"""A report from a checked submission: one fault one finding, sorted, counted, capped, placed and worded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from dardr_schema.editions import current
from dardr_schema.tables import Profile, profiles, tables
from dardr_validators.coded import coded_troubles
from dardr_validators.contents import Content
from dardr_validators.dated import DATED_BY
from dardr_validators.drafts import DraftTable, Trouble, unread_tables
from dardr_validators.editions import applies
from dardr_validators.findings import Count, Finding, Suggestion
from dardr_validators.lasting import reference_troubles
from dardr_validators.links import ancestors
from dardr_validators.locate import Locator
from dardr_validators.messages import filled
from dardr_validators.privacy import shown_heading, shown_identifier
from dardr_validators.rules import rules, speaker
from dardr_validators.surroundings import Surroundings, held_before, surrounding_troubles

LOST = frozenset({"code", "area", "organisation", "type", "error-value", "catch-all", "exact-day", "covered-cell"})
LATER = "later-column"
ENVELOPE = "submission"
PUBLISHED = "aggregate_observation"
REFUSED = "table-not-allowed"
SPOILT = frozenset({"ragged-row"})


class Light(NamedTuple):
    """A finding before it is worded: sorts by table, row, field and rule."""

    table_order: int
    row: int
    field_order: int
    rule: str
    table: str | None
    field: str | None
    trouble: Trouble | None


def findings_of(
    content: Content, profile: str, cap: int | None, known: Surroundings, edition: str | None = None
) -> tuple[tuple[Count, ...], tuple[Finding, ...]]:
    """Exact counts by rule, and the findings shown, by an edition (the latest)."""
    met_in_edition = (light for light in _light(content, profile, known) if _applies(light, edition))
    found = sorted(met_in_edition, key=lambda light: light[:5])
    counts = Counter((light.rule, _severity(light)) for light in found)
    kept: list[Light] = []
    met: Counter[str] = Counter()
    for light in found:
        met[light.rule] += 1
        if cap is None or met[light.rule] <= cap:
            kept.append(light)
    shown = Counter((light.rule, _severity(light)) for light in kept)
    by_rule = tuple(Count(*rule, counts[rule], shown[rule]) for rule in sorted(counts))
    locator = Locator(content.drafts, content.above)
    return by_rule, tuple(_worded(light, content, locator) for light in kept)


def _applies(light: Light, edition: str | None) -> bool:
    return edition in (None, current()) or (
        bool(light.trouble and light.trouble.check == LATER)
        or applies(light.rule, light.table, light.field, str(edition))
    )


def _severity(light: Light) -> str:
    return (light.trouble.severity if light.trouble else None) or rules()[light.rule].severity


def _light(content: Content, profile: str, known: Surroundings) -> Iterator[Light]:
    read = (trouble for trouble in content.troubles if not held_before(content, trouble, known))
    troubles = [*read, *_table_troubles(content, profile), *surrounding_troubles(content, known)]
    troubles += reference_troubles(content)
    troubles += coded_troubles(content)
    if PUBLISHED in content.drafts:
        from dardr_validators.published.checks import judged, published_troubles

        troubles = [*map(judged, troubles), *published_troubles(content)]
    spoilt = {(trouble.table, trouble.row) for trouble in troubles if trouble.check in SPOILT}
    lost = {(trouble.table, trouble.row, trouble.field) for trouble in troubles if trouble.check in LOST}
    missing = {(name, field) for name, draft in content.drafts.items() for field in draft.missing}
    refused = {trouble.table for trouble in troubles if trouble.check == REFUSED}
    if not troubles and not content.broken:
        return
    from dardr_validators.doubt import doubt_of, unnamed

    absent = unread_tables(content.troubles) | _unsent(content, profile, troubles)
    doubt = doubt_of(content, troubles)
    unsaid = unnamed(doubt, troubles)
    for trouble in troubles:
        if trouble.table in refused and trouble.check != REFUSED:
            continue
        if doubt.explains(trouble) or (trouble.table, trouble.row, trouble.field) in unsaid:
            continue
        if trouble.check in SPOILT or (trouble.table, trouble.row) not in spoilt:
            if trouble.check == "reference" and not _could_be_met(content, trouble, absent):
                continue
            field = trouble.field if _is_field(trouble.table, trouble.field) else None
            speaking = speaker(trouble.check, trouble.table, field)
            if speaking is not None:
                yield _lightened(speaking, trouble.table, trouble.row, trouble.field, trouble)
    for rule, table, index, field in content.broken:
        row = index + 1
        if _is_nested(content.drafts[table], index, field):
            continue
        if table in refused or (table, row) in spoilt or (table, row, field) in lost or (table, field) in missing:
            continue
        if not doubt.covers(rule, table, index, field):
            yield _lightened(rule, table, row, field, None)


def _lightened(rule: str, table: str | None, row: int, field: str | None, trouble: Trouble | None) -> Light:
    place, fields = _order(table)
    return Light(place, row, fields.get(str(field), len(fields)), rule, table or "", field, trouble)


def _could_be_met(content: Content, trouble: Trouble, absent: Collection[str | None]) -> bool:
    """Whether the table that a reference names was read with its keys: else the fault is said there."""
    named = tables()[str(trouble.table)].fields[str(trouble.field)].references
    keys = {name: tables()[name].key for name in named}
    return not any(
        name in absent or (name in content.drafts and keys[name] in content.drafts[name].missing) for name in named
    )


def _unsent(content: Content, profile: str, troubles: Iterable[Trouble]) -> frozenset[str | None]:
    """The tables that are said to be missing, and those that are held elsewhere: the profile does not carry them."""
    carried = {*profiles()[profile].required, *profiles()[profile].allowed}
    elsewhere = {name for name in tables() if name not in carried and name not in content.drafts}
    return frozenset({*elsewhere, *(trouble.table for trouble in troubles if trouble.check == "missing-table")})


def _is_nested(draft: DraftTable, index: int, field: str | None) -> bool:
    """Whether a field is the key of the record that this one stands in, which nested JSON need not repeat."""
    parents = draft.parents
    return field == tables()[draft.name].parent_field and parents is not None and parents[index] is not None


@cache
def _order(table: str | None) -> tuple[int, Mapping[str, int]]:
    """The place of a table in the standard, the whole file first, and of each field in its table."""
    if table is None:
        return -1, {}
    return list(tables()).index(table), {name: place for place, name in enumerate(tables()[table].fields)}


def _is_field(table: str | None, field: str | None) -> bool:
    return table is not None and field in tables()[table].fields


def _table_troubles(content: Content, profile: str) -> Iterator[Trouble]:
    """Tables and columns that the profile asks for and the sender left out, and tables it does not allow."""
    if not content.drafts:
        return
    model = profiles()[profile]
    nested = any(draft.place.pointers is not None for draft in content.drafts.values())
    unread = unread_tables(content.troubles)
    for name in model.required:
        is_sent = name in content.drafts or name in unread
        is_root = tables()[name].nested_in in (None, "submission")
        is_empty = is_root and not content.sizes.get(name, 1)
        if is_empty or (not is_sent and (is_root or not nested or not _may_be_empty(name, content, model))):
            yield Trouble("missing-table", name)
    sent = (*model.required, *model.allowed)
    welcome = {seen for name in sent for seen in (name, *ancestors(name), *_named_by(name))}
    for name, draft in content.drafts.items():
        if name not in welcome and content.sizes[name]:
            yield Trouble(REFUSED, name)
        for field in draft.missing:
            yield Trouble("missing-column", name, 0, field)
    if content.sizes.get(ENVELOPE, 0) > 1:
        same = ("unique", ENVELOPE, 2)
        if not any((trouble.check, trouble.table, trouble.row) == same for trouble in content.troubles):
            yield Trouble("duplicate-envelope", ENVELOPE, 2)


def _may_be_empty(table: str, content: Content, profile: Profile) -> bool:
    """Whether a list that nested JSON leaves out is empty: what would hold it is there, or is itself asked for."""
    holder = table
    while (above := tables()[holder].nested_in) not in (None, ENVELOPE):
        holder = str(above)
    return holder in content.drafts or holder in profile.required


def _named_by(table: str) -> Iterator[str]:
    """The tables whose records a table names: they may travel with it as context."""
    for column in tables()[table].fields.values():
        for name in column.references:
            yield from (name, *ancestors(name))


def _worded(light: Light, content: Content, locator: Locator) -> Finding:
    rule, table, row, trouble = rules()[light.rule], light.table or None, light.row, light.trouble
    field = light.field if _is_field(table, light.field) else shown_heading(light.field) if light.field else None

    told: dict[str, str | None] = {}

    def shown(name: str) -> str | None:
        if name not in told:
            told[name] = _shown(name, light, content)
        return told[name]

    location = locator.location(table, row, field)
    if trouble is not None and trouble.place:
        location = {**location, **{key: value for key, value in trouble.place.items() if key != "key"}}
    key = tables()[table].key if table else None
    words = rule.words.get(trouble.check, {}) if trouble is not None else {}
    mend = filled(words.get("mend", rule.mend), table=table, field=field, row=row, shown=shown)
    return Finding(
        rule=rule.id,
        severity=_severity(light),
        table=table,
        row=row,
        field=field,
        record=shown(key) if key and row else None,
        location=location,
        message=filled(words.get("message", rule.message), table=table, field=field, row=row, shown=shown),
        mend=_with_others(mend, trouble) if trouble is not None and trouble.others else mend,
        suggestion=_suggestion(trouble) if trouble is not None else _successor(light, content),
    )


def _shown(name: str, light: Light, content: Content) -> str | None:
    """What a message may say in the place of a name: a number of the trouble, or what of the field may be shown."""
    table, row, trouble = light.table or None, light.row, light.trouble
    if trouble is not None and trouble.numbers and name in trouble.numbers:
        return str(trouble.numbers[name])
    value = content.value(table, row - 1, name) if table and row else None
    if value is None or not tables()[str(table)].fields[name].safe_to_show:
        return None
    return ", ".join(value) if isinstance(value, list) else shown_identifier(str(value))


def _successor(light: Light, content: Content) -> Suggestion | None:
    """What took over from a code that was not in force, where that is what the finding says."""
    if not light.field or light.rule not in (
        speaker(check, light.table, light.field) for check in ("in-force", "ended-area")
    ):
        return None
    from dardr_validators.suggestions import successor

    table, index = str(light.table), light.row - 1
    value = content.value(table, index, light.field)
    dated = content.value(table, index, DATED_BY[table]) if table in DATED_BY else None
    day = dated if isinstance(dated, str) else content.value("submission", 0, "as_at_date")
    found = successor(tables()[table].fields[light.field], value, str(day)) if value and day else None
    return Suggestion(found, 1.0, safe=False) if found else None


def _with_others(mend: Mapping[str, str], trouble: Trouble) -> dict[str, str]:
    """How to mend it, with what a cell may mean as well."""
    from dardr_validators.suggestions import in_words

    others = in_words(tables()[str(trouble.table)].fields[str(trouble.field)], trouble.others)
    return {language: words + others[language] for language, words in mend.items()}


def _suggestion(trouble: Trouble) -> Suggestion | None:
    if trouble.suggestion is None:
        return None
    return Suggestion(str(trouble.suggestion), trouble.score, trouble.safe)
