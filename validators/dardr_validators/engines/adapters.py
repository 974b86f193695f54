"""Other people's engines, each run on what is compiled for it: which there are, and what each can say.

An adapter is a module of this package with ``broken(rows, known, *, today)``, as the native engines have, that leaves
out every rule it cannot say. Where its library makes structural checks itself, ``CHECKS`` names them, and
``troubles(submission)`` gives what it finds in their place.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from importlib import import_module
from typing import Any

import orjson

from dardr_validators.drafts import Draft
from dardr_validators.engines import records
from dardr_validators.faults import DardrError
from dardr_validators.rules import GENERATED
from dardr_validators.submissions import Submission, submission_of

EXPRESSED, READING = "expressed", "reading"


class EngineError(DardrError):
    """An engine that was asked for cannot run here."""


@cache
def engine_table() -> Mapping[str, Any]:
    """The compiled table: ``engines`` (names), ``limits`` (key -> words), ``rules`` (rule -> engine -> answer)."""
    content: dict[str, Any] = orjson.loads((GENERATED.parent / "engines.json").read_bytes())
    return content


@cache
def unsaid(engine: str) -> Mapping[str, Mapping[str, str]]:
    """Rule -> why this engine cannot say it, in both languages; the rules it can say are not named."""
    table = engine_table()
    answers = {rule: said.get(engine, EXPRESSED) for rule, said in table["rules"].items()}
    return {rule: table["limits"][said] for rule, said in answers.items() if said not in (EXPRESSED, READING)}


def checked(draft: Draft, engine: str, today: str) -> tuple[Submission, tuple[tuple[str, str, int, str | None], ...]]:
    """The submission, and what an adapter finds broken in it.

    For rules that the engine cannot say, the plain engine answers: a blank key among them decides which records can be
    joined, and so what other rules may say. A report leaves those rules out.

    Raises: EngineError where the engine's library is not installed.
    """
    adapter = import_module(f"dardr_validators.engines.{engine}")
    submission = submission_of(draft)
    made: Collection[str] = getattr(adapter, "CHECKS", ())
    try:
        if made:
            kept = [trouble for trouble in submission.troubles if trouble.check not in made]
            submission.troubles[:] = [*kept, *adapter.troubles(submission)]
        said = adapter.broken(submission.rows, draft.known, today=today)
        rest = records.broken(submission.rows, draft.known, today=today) if unsaid(engine) else ()
        return submission, (*said, *(one for one in rest if one[0] in unsaid(engine)))
    except ModuleNotFoundError as fault:
        raise EngineError(
            f"The engine {engine} needs {fault.name}, which is not installed: pip install 'dardr[engines]'."
        ) from None
