"""How well the privacy screen does on its corpus: recall by kind and origin of name, precision, clean texts, time."""

from __future__ import annotations

import argparse
import csv
import math
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dardr_validators.screen import details, may_name, severity

CORPUS = Path(__file__).parents[1] / "tests/corpus/privacy"
CLEAN, NAME = "clean", "name"
SPLITS = ("tuning", "held-out", "second-learning", "second-held-out")
"""The parts of the corpus; the second corpus was written later, without a look at the screen."""
SURE = 1.96
"""Standard deviations to either side that hold 95 of 100 draws."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the corpus: what it holds (clean, name or the kind of a number) and the origin of its name."""

    text: str
    language: str
    kind: str
    group: str
    split: str

    @property
    def tier(self) -> str | None:
        """What the screen makes of it."""
        return severity(self.text)

    @property
    def is_met(self) -> bool:
        """Whether the screen does what is asked: stop at a number, speak of a name, let a clean text pass."""
        wanted = {CLEAN: (None,), NAME: ("error", "warning")}.get(self.kind, ("error",))
        return self.tier in wanted


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many sentences."""

    met: int
    asked: int

    @property
    def value(self) -> float:
        """The share, between 0 and 1."""
        return self.met / self.asked

    @property
    def interval(self) -> tuple[float, float]:
        """Where the share lies with 95 % confidence if such sentences were drawn at random (Wilson)."""
        spread = SURE**2 / self.asked
        middle = self.value + spread / 2
        reach = math.sqrt(self.value * (1 - self.value) * spread + spread**2 / 4)
        return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


def sentences(split: str) -> tuple[Sentence, ...]:
    """The sentences of one part of the corpus."""
    with (CORPUS / f"{split}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(Sentence(**row) for row in csv.DictReader(stream))


def shares(split: str) -> dict[str, Share]:
    """Recall of numbers and names, overall and by kind and group, and what is said wrongly."""
    parts: dict[str, list[bool]] = defaultdict(list)
    for one in sentences(split):
        if one.kind == CLEAN:
            parts["clean blocked"].append(one.tier == "error")
            parts["clean asked about"].append(one.tier == "warning")
            continue
        parts["recall of names" if one.kind == NAME else "recall of numbers"].append(one.is_met)
        parts[f"recall of names: {one.group}" if one.kind == NAME else f"recall: {one.kind}"].append(one.is_met)
        parts[f"recall in {one.language}"].append(one.is_met)
    met = [one for one in sentences(split) if one.tier]
    parts["precision of any tier"] = [one.kind != CLEAN for one in met]
    parts["precision of errors"] = [one.kind not in (CLEAN, NAME) for one in met if one.tier == "error"]
    for kind in sorted({one.kind for one in sentences(split)} - {CLEAN}):
        said = [one for one in sentences(split) if kind in details(one.text)]
        parts[f"precision: {kind}"] = [one.kind == kind for one in said]
    return {name: Share(sum(held), len(held)) for name, held in sorted(parts.items()) if held}


def missed(split: str) -> Iterator[Sentence]:
    """The sentences on which the screen does not do what is asked."""
    return (one for one in sentences(split) if not one.is_met)


def milliseconds(texts: Sequence[str]) -> float:
    """The time for a hundred texts once the lists are loaded and no text was met before."""
    for text in texts:
        severity(text)
    severity.cache_clear()
    start = time.perf_counter()
    for text in texts:
        severity(text)
    return (time.perf_counter() - start) * 100_000 / len(texts)


def main() -> None:
    """Print the figures of every part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missed", choices=SPLITS, help="also list what is missed in one part")
    chosen = parser.parse_args()
    for split in SPLITS:
        print(f"{split}: {len(sentences(split))} sentences")
        for name, share in shares(split).items():
            low, high = share.interval
            print(f"  {name:36} {share.met:4}/{share.asked:<4} {share.value:7.1%}  ({low:.1%} to {high:.1%})")
    for kind, asked in (("clean", True), ("all", False)):
        texts = [one.text for one in sentences("held-out") if one.kind == CLEAN or not asked]
        looked = sum(map(may_name, texts)) / len(texts)
        print(f"time for 100 {kind} texts: {milliseconds(texts):.2f} ms; {looked:.0%} needed a closer look for names")
    if chosen.missed:
        for one in missed(chosen.missed):
            print(one.kind, one.group, one.tier, one.text, sep=" | ")


if __name__ == "__main__":
    main()
