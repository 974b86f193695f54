"""Publish a store of accepted returns as a release of open data: aggregates, disclosure, release, packaging."""

from __future__ import annotations

from pathlib import Path

from dardr_service.publish.aggregates import counted_tables
from dardr_service.publish.disclosure import protected
from dardr_service.publish.faults import PublishError
from dardr_service.publish.packaging import package, write_folder
from dardr_service.publish.plan import publication_plan
from dardr_service.publish.release import Release, release
from dardr_service.publish.store import accepted_returns


def publish(store: Path, output: Path, version: str | None = None) -> Release:
    """Write the release of a store into a new folder and return it.

    Raises: PublishError, with nothing written, where a return has errors, a table cannot be protected, the version is
    not one, or the folder is in use.
    """
    if store.resolve() in (output.resolve(), *output.resolve().parents):
        raise PublishError(f"The folder {output} lies in the store. Name a folder elsewhere for the release.")
    plan = publication_plan()
    returns = accepted_returns(store)
    tables = protected(counted_tables((held.records for held in returns), plan))
    latest = max(held.as_at for held in returns)
    made = release(tables, plan, version=version, as_at=latest, returns=len(returns))
    write_folder(package(made), output)
    return made
