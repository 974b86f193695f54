"""The rules as Great Expectations suites, run by the library on a SQLite database of the working tables."""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from dardr_schema.tables import tables
from dardr_validators.engines.adapters import unsaid
from dardr_validators.engines.records import Broken
from dardr_validators.engines.sql import filled
from dardr_validators.engines.sql import found as found_in
from dardr_validators.rules import GENERATED, conditions
from dardr_validators.submissions import Rows

SHOWN = 200
"""As many unexpected rows as Great Expectations gives of one expectation; more are asked for in further turns."""


def broken(rows: Rows, known: Collection[str], *, today: str) -> Iterator[Broken]:
    """Rule, table, index and field of every condition that a record breaks."""
    with _batches(rows, today) as (_, batches):
        for table, batch in batches.items():
            yield from _broken_in(table, batch, known)


def write_data_docs(rows: Rows, known: Collection[str], folder: Path, *, today: str) -> Path:
    """Write Great Expectations' own pages on a submission into a folder; the path of the first page.

    They name rules, tables and numbers of records; no cell of the submission is in them.
    """
    import great_expectations as gx

    backend = {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(folder)}
    site = {"class_name": "SiteBuilder", "store_backend": backend}
    with _batches(rows, today) as (context, batches):
        context.add_data_docs_site(site_name="dardr", site_config=site)
        asked = [
            context.validation_definitions.add(
                gx.ValidationDefinition(name=table, data=batch, suite=context.suites.add(_runnable(table, decided)))
            )
            for table, batch in batches.items()
            if (decided := _decided(table, known))
        ]
        context.checkpoints.add(gx.Checkpoint(name="rules", validation_definitions=asked)).run()
        context.build_data_docs(site_names=["dardr"])
    return folder / "index.html"


@contextmanager
def _batches(rows: Rows, today: str) -> Iterator[tuple[Any, dict[str, Any]]]:
    """A context of Great Expectations, and a batch for each table that holds records and is spoken of by a rule."""
    with tempfile.TemporaryDirectory(prefix="dardr-expectations-") as folder:
        file = Path(folder) / "submission.sqlite"
        with closing(filled(str(file), rows, today)) as database:
            database.commit()
        context = _context()
        source = context.data_sources.add_sqlite("submission", connection_string=f"sqlite:///{file}")
        engine = source.get_execution_engine().engine
        _teach(engine)
        asked = [table for table in tables() if rows.get(table) and conditions(table)]
        assets = {table: source.add_table_asset(table, table_name=table) for table in asked}
        try:
            yield context, {table: asset.add_batch_definition_whole_table(table) for table, asset in assets.items()}
        finally:
            engine.dispose()


def _broken_in(table: str, batch: Any, known: Collection[str]) -> Iterator[Broken]:
    """What the suite of a table finds in a batch, the conditions that can be decided asked together."""
    asked = _decided(table, known)
    while asked:
        result = batch.get_batch().validate(_runnable(table, asked), result_format="COMPLETE")
        more = []
        for one, said in zip(asked, result.results, strict=True):
            if not said.success and "details" not in said.result:
                raise RuntimeError(f"Great Expectations could not ask {one['meta']['rule']} of {table}")
            condition = conditions(table)[one["meta"]["condition"]]
            found = [] if said.success else [line["_row"] for line in said.result["details"]["unexpected_rows"]]
            yield from ((condition.rule, table, int(index), condition.field) for index in found)
            if len(found) == SHOWN:
                more.append(_from(one, found[-1]))
        asked = more


def _decided(table: str, known: Collection[str]) -> list[dict[str, Any]]:
    """The expectations of a table whose conditions can be decided."""
    held = [(one, conditions(table)[one["meta"]["condition"]]) for one in _suite(table)]
    silent = unsaid("expectations")
    return [one for one, condition in held if condition.rule not in silent and condition.is_decided(known)]


def _from(expectation: dict[str, Any], index: int) -> dict[str, Any]:
    """The same expectation of the rows after one."""
    statement = expectation["kwargs"]["unexpected_rows_query"].removesuffix("\nORDER BY 1")
    rest = f'SELECT "_row" FROM ({statement}) WHERE "_row" > {index}\nORDER BY 1'
    return {**expectation, "kwargs": {"unexpected_rows_query": rest}}


def _runnable(table: str, expectations: list[dict[str, Any]]) -> Any:
    """The suite as the library's own object."""
    import great_expectations
    from great_expectations.expectations.core.unexpected_rows_expectation import UnexpectedRowsExpectation

    made = [
        UnexpectedRowsExpectation(
            **one["kwargs"], meta=one["meta"], severity=one["severity"], description=_said(one["meta"])
        )
        for one in expectations
    ]
    return great_expectations.ExpectationSuite(name=f"dardr.{table}", expectations=made)


def _said(meta: Mapping[str, Any]) -> str:
    return f"{meta['rule']}: {meta['title']}"


def _context() -> Any:
    """A context in memory, without bars of progress."""
    import great_expectations
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = great_expectations.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    return context


def _teach(engine: Any) -> None:
    """Give every connection of an SQLAlchemy engine the REGEXP that SQLite lacks."""
    from sqlalchemy import event

    engine.dispose()
    event.listen(engine, "connect", lambda held, _: held.create_function("regexp", 2, found_in, deterministic=True))


@cache
def _suite(table: str) -> list[dict[str, Any]]:
    content: dict[str, Any] = orjson.loads((GENERATED.parent / "expectations" / f"{table}.json").read_bytes())
    expectations: list[dict[str, Any]] = content["expectations"]
    return expectations
