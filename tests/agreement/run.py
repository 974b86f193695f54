"""Hold every engine against the plain one on many mutated records: `python -m tests.agreement.run --records 100000`.

A disagreement is made small and kept as a conformance case, so that it stays tested when it has been mended.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import orjson
import yaml

from dardr_schema.specimens import Tables, nested_json
from tests.agreement.engines import COMPARED, QUERIES, disagreement, told
from tests.agreement.mutations import Batch, batch
from tests.agreement.shrinking import smallest
from tests.rules.given import TODAY

KEPT = Path(__file__).resolve().parents[2] / "conformance/cases/files/disagreements"
BATCH = 2_500
"""Records in one submission: below the number from which the columnar engine is chosen by itself."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, print what was compared, and exit 1 where engines disagree."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engines", nargs="+", choices=COMPARED, default=list(COMPARED))
    parser.add_argument("--output", type=Path, help="also write what is printed at the end to a file")
    chosen = parser.parse_args(arguments)
    random, seen, findings = Random(chosen.seed), 0, 0
    spent: Counter[str] = Counter()
    apart: list[tuple[str, str]] = []
    while seen < chosen.records and not apart:
        made = batch(random, min(BATCH, chosen.records - seen))
        seen, findings = seen + made.size, findings + len(told(made.tables, "records"))
        for engine in chosen.engines:
            start = time.process_time()
            said = disagreement(made.tables, engine)
            spent[engine] += int((time.process_time() - start) * 1000)
            apart += [(engine, _kept(made, engine))] if said else []
        print(f"{seen:>8} records, {findings} findings, {len(apart)} disagreements", file=sys.stderr, flush=True)
    lines = [f"Records compared: {seen}, seed {chosen.seed}; findings of the plain engine: {findings}"]
    for engine in chosen.engines:
        note = " (its compiled queries, asked by Oxigraph)" if engine == QUERIES else ""
        lines.append(f"  {engine:<14} {spent[engine] / 1000:>8.1f} s of processor{note}")
    lines += [f"Disagreements: {len(apart)}", *(f"  {engine}: {path}" for engine, path in apart)]
    print("\n".join(lines))
    if chosen.output:
        chosen.output.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return 1 if apart else 0


def _kept(made: Batch, engine: str) -> str:
    """Keep the smallest part of a submission on which an engine disagrees as a conformance case; its path."""
    rules = sorted({said[0] for said in disagreement(made.tables, engine)})
    small = smallest(made, lambda found: any(said[0] == rules[0] for said in disagreement(found, engine)))
    name = f"{rules[0].lower()}-{engine}"
    KEPT.mkdir(parents=True, exist_ok=True)
    (KEPT / f"{name}.json").write_bytes(orjson.dumps(nested_json(small), option=orjson.OPT_INDENT_2) + b"\n")
    with (KEPT / "case.yaml").open("a", encoding="utf-8") as file:
        yaml.safe_dump([_case(name, rules[0], engine, small)], file, allow_unicode=True, sort_keys=False)
    return f"{KEPT.name}/{name}.json"


def _case(name: str, rule: str, engine: str, small: Tables) -> dict[str, object]:
    """The case as the suite is authored: what the interpreter of CEL finds is what is expected."""
    expected = sorted(told(small, "cel"))
    return {
        "id": name,
        "title": {
            "en": f"what the engine {engine} once said otherwise of {rule} is found",
            "cy": f"canfyddir yr hyn a ddywedodd y peiriant {engine} yn wahanol am {rule}",
        },
        "role": "checker",
        "level": 2,
        "requirements": [f"REQ-CHK-{rule}"],
        "source": "DESIGN 10: engines agree",
        "input": f"{name}.json",
        "today": TODAY.isoformat(),
        "expected": {
            "findings": [{"rule": f[0], "table": f[1], "row": int(f[2]), "field": f[3] or None} for f in expected]
        },
    }


if __name__ == "__main__":
    sys.exit(main())
