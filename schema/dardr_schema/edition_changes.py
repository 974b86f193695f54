"""What changed between a frozen edition and the standard as it is: additions are free, all else is a broken promise.

Within a major edition a sender's file that conforms goes on conforming. So nothing is removed or renamed and nothing
is tightened: no field made mandatory, no narrower type, form, length or list, no graver rule. What mends a fault of
the standard itself is a correction: it is listed, with its reason, in ``schema/editions/corrections.csv``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dardr_schema.editions import is_later
from dardr_schema.freezing import TABLE, TABLE_PARTS, Snapshot

OBLIGATIONS = ("optional", "recommended", "conditional", "mandatory")
SEVERITIES = ("information", "warning", "error")
SAME = ("type", "list", "sensitivity", "scheme", "pattern", "property", "safe_to_show")
"""What may not change at all in a field: any other value means or asks something else."""

CODE = ("valid_from", "valid_to", "planned", "replaced_by", "broader")
CORRECTION_COLUMNS = ("edition", "kind", "what", "reason")


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One broken promise: of what kind, about what (``action.status``, ``agency/police``, ``ACT-005``)."""

    kind: str
    what: str


def corrections(folder: Path, edition: str) -> dict[Change, str]:
    """The listed corrections of an edition, each with its reason."""
    with (folder / "corrections.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["edition"] == edition]
    return {Change(row["kind"], row["what"]): row["reason"] for row in rows}


def changes(frozen: Snapshot, now: Snapshot) -> Iterator[Change]:
    """Every way in which the standard as it is breaks what a frozen edition promised."""
    yield from _profiles(frozen["profiles"], now["profiles"])
    for part in TABLE_PARTS:
        # A class that nobody sent may become a table; a table may not become a class that nobody sends.
        held = {**now["tables"], **now["other_classes"]} if part == "other_classes" else now["tables"]
        for name, table in frozen[part].items():
            if name in held:
                yield from _table(name, table, held[name])
            else:
                yield Change("table removed", name)
    for name, pattern in frozen["types"].items():
        if now["types"].get(name, "") != pattern:
            yield Change("type changed", name)
    yield from _schemes(frozen["schemes"], now["schemes"])
    yield from _rules(frozen, now)


def unmarked(frozen: Snapshot, now: Snapshot) -> Iterator[Change]:
    """What stands in neither with its right edition: new things that do not say so, and old ones that say they are."""
    edition = frozen["edition"]
    for name, what in _named(now).items():
        was = _named(frozen).get(name)
        if was is None and not is_later(what["since"], edition):
            yield Change("new but not marked so", name)
        elif was is not None and was["since"] != what["since"]:
            yield Change("since changed", name)


def _named(snapshot: Snapshot) -> dict[str, Mapping[str, Any]]:
    """Every field, code and rule of a snapshot by its name."""
    tables = {**snapshot["tables"], **snapshot["other_classes"]}
    fields = {f"{name}.{field}": about for name, t in tables.items() for field, about in t["fields"].items()}
    codes = {f"{name}/{code}": about for name, codes in snapshot["schemes"].items() for code, about in codes.items()}
    return {**fields, **codes, **snapshot["rules"]}


def _profiles(frozen: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Change]:
    for name, profile in frozen.items():
        if name not in now:
            yield Change("profile removed", name)
            continue
        if set(now[name]["required"]) - set(profile["required"]):
            yield Change("profile asks for more tables", name)
        if {*profile["required"], *profile["allowed"]} - {*now[name]["required"], *now[name]["allowed"]}:
            yield Change("profile allows fewer tables", name)


def _table(name: str, frozen: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Change]:
    for part in TABLE:
        if frozen[part] != now[part]:
            yield Change(f"{part} of table changed", name)
    for field, was in frozen["fields"].items():
        if field in now["fields"]:
            yield from (Change(kind, f"{name}.{field}") for kind in _field(was, now["fields"][field]))
        else:
            yield Change("field removed", f"{name}.{field}")
    for field in now["fields"].keys() - frozen["fields"].keys():
        if now["fields"][field]["required"]:
            yield Change("new field is mandatory", f"{name}.{field}")


def _field(was: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{part} changed" for part in SAME if was[part] != now[part])
    if now["required"] and not was["required"]:
        yield "made mandatory"
    elif OBLIGATIONS.index(now["obligation"]) > OBLIGATIONS.index(was["obligation"]):
        yield "obligation raised"
    for bound, tighter in (("max_length", -1), ("maximum", -1), ("minimum", 1)):
        if now[bound] is not None and (was[bound] is None or (now[bound] - was[bound]) * tighter > 0):
            yield f"{bound} tightened"
    if set(was["references"]) - set(now["references"]) or (was["external"] and not now["external"]):
        yield "references narrowed"


def _schemes(frozen: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Change]:
    for name, codes in frozen.items():
        if name not in now:
            yield Change("list removed", name)
            continue
        for code, was in codes.items():
            if code not in now[name]:
                yield Change("code removed", f"{name}/{code}")
            elif any(was[part] != now[name][code][part] for part in CODE):
                yield Change("code changed", f"{name}/{code}")


def _rules(frozen: Snapshot, now: Snapshot) -> Iterator[Change]:
    for name, was in frozen["rules"].items():
        rule = now["rules"].get(name)
        if rule is None:
            yield Change("rule removed", name)
            continue
        if SEVERITIES.index(rule["severity"]) > SEVERITIES.index(was["severity"]):
            yield Change("severity raised", name)
        if (rule["table"], rule["field"]) != (was["table"], was["field"]):
            yield Change("rule points elsewhere", name)
        if rule["digest"] != was["digest"]:
            yield Change("condition changed", name)
        if set(was["checks"]) - set(rule["checks"]):
            yield Change("rule speaks for less", name)
    tables = {**frozen["tables"], **frozen["other_classes"]}
    for name in now["rules"].keys() - frozen["rules"].keys():
        rule = now["rules"][name]
        held = tables.get(rule["table"], {"fields": {}})["fields"]
        if rule["severity"] == "error" and (rule["field"] in held or rule["field"] is None):
            yield Change("new error on old data", name)
