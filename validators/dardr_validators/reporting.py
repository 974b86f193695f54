"""A report from a checked submission: one fault one finding, sorted, counted, capped, placed and worded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from dardr_schema.tables import profiles, tables
from dardr_validators.contents import Content
from dardr_validators.drafts import Trouble
from dardr_validators.findings import Count, Finding, Suggestion
from dardr_validators.links import ancestors
from dardr_validators.locate import Locator
from dardr_validators.messages import filled
from dardr_validators.privacy import shown_heading, shown_identifier
from dardr_validators.rules import rules, speaker
from dardr_validators.surroundings import Surroundings, held_before, surrounding_troubles

LOST = frozenset({"code", "area", "organisation", "type", "error-value", "catch-all"})
SPOILT = frozenset({"ragged-row"})
NOT_CHECKED = {
    "registry": {
        "en": "The register of senders was not given, so who may send for which area was not checked.",
        "cy": "Ni roddwyd y gofrestr anfonwyr, felly ni wiriwyd pwy gaiff anfon ar ran pa ardal.",
    },
    "previous": {
        "en": "Earlier returns were not given, so this was not checked against them.",
        "cy": "Ni roddwyd ffurflenni cynharach, felly ni wiriwyd hyn yn eu herbyn.",
    },
    "table": {
        "en": "The table {table} was not sent, so this was not checked.",
        "cy": "Ni anfonwyd y tabl {table}, felly ni wiriwyd hyn.",
    },
}


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
    content: Content, profile: str, cap: int | None, known: Surroundings
) -> tuple[tuple[Count, ...], tuple[Finding, ...]]:
    """Exact counts by rule, and the findings shown."""
    found = sorted(_light(content, profile, known), key=lambda light: light[:5])
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


def _severity(light: Light) -> str:
    return (light.trouble.severity if light.trouble else None) or rules()[light.rule].severity


def _light(content: Content, profile: str, known: Surroundings) -> Iterator[Light]:
    read = (trouble for trouble in content.troubles if not held_before(content, trouble, known))
    troubles = [*read, *_table_troubles(content, profile), *surrounding_troubles(content, known)]
    spoilt = {(trouble.table, trouble.row) for trouble in troubles if trouble.check in SPOILT}
    lost = {(trouble.table, trouble.row, trouble.field) for trouble in troubles if trouble.check in LOST}
    missing = {(name, field) for name, draft in content.drafts.items() for field in draft.missing}
    for trouble in troubles:
        if trouble.check in SPOILT or (trouble.table, trouble.row) not in spoilt:
            field = trouble.field if _is_field(trouble.table, trouble.field) else None
            speaking = speaker(trouble.check, trouble.table, field)
            if speaking is not None:
                yield _lightened(speaking, trouble.table, trouble.row, trouble.field, trouble)
    for rule, table, index, field in content.broken:
        row = index + 1
        if (table, row) in spoilt or (table, row, field) in lost or (table, field) in missing:
            continue
        yield _lightened(rule, table, row, field, None)


def _lightened(rule: str, table: str | None, row: int, field: str | None, trouble: Trouble | None) -> Light:
    place, fields = _order(table)
    return Light(place, row, fields.get(str(field), len(fields)), rule, table or "", field, trouble)


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
    for name in model.required:
        if name not in content.drafts and (not nested or tables()[name].nested_in == "submission"):
            yield Trouble("missing-table", name)
    welcome = {above for name in (*model.required, *model.allowed) for above in (name, *ancestors(name))}
    for name, draft in content.drafts.items():
        if name not in welcome and content.sizes[name]:
            yield Trouble("table-not-allowed", name)
        for field in draft.missing:
            yield Trouble("missing-column", name, 0, field)


def _worded(light: Light, content: Content, locator: Locator) -> Finding:
    rule, table, row, trouble = rules()[light.rule], light.table or None, light.row, light.trouble
    field = light.field if _is_field(table, light.field) else shown_heading(light.field) if light.field else None

    def shown(name: str) -> str | None:
        value = content.value(table, row - 1, name) if table and row else None
        if value is None or not tables()[str(table)].fields[name].safe_to_show:
            return None
        return ", ".join(value) if isinstance(value, list) else shown_identifier(str(value))

    location = locator.location(table, row, field)
    if trouble is not None and trouble.place:
        location = {**location, **{key: value for key, value in trouble.place.items() if key != "key"}}
    key = tables()[table].key if table else None
    return Finding(
        rule=rule.id,
        severity=_severity(light),
        table=table,
        row=row,
        field=field,
        record=shown(key) if key and row else None,
        location=location,
        message=filled(rule.message, table=table, field=field, row=row, shown=shown),
        mend=filled(rule.mend, table=table, field=field, row=row, shown=shown),
        suggestion=_suggestion(trouble),
    )


def _suggestion(trouble: Trouble | None) -> Suggestion | None:
    if trouble is None or trouble.suggestion is None:
        return None
    return Suggestion(str(trouble.suggestion), trouble.score, trouble.safe)


def not_checked(content: Content, known: Surroundings) -> tuple[Mapping[str, Any], ...]:
    """The rules that could not be decided for want of something the sender or the caller did not give."""
    found = []
    for rule in rules().values():
        if rule.needs in known.given:
            continue
        if rule.needs:
            found.append({"rule": rule.id, "reason": dict(NOT_CHECKED[rule.needs])})
        elif rule.needs_table and rule.needs_table not in content.drafts and content.sizes.get(str(rule.table)):
            name = rule.needs_table
            reason = {
                lang: words.format(table=tables()[name].title[lang]) for lang, words in NOT_CHECKED["table"].items()
            }
            found.append({"rule": rule.id, "reason": reason})
    return tuple(found)
