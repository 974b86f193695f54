"""Great Expectations' own pages on a return, for a data team that reads its checks there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dardr_service.inputs import UsageError

if TYPE_CHECKING:
    from datetime import date

    from dardr_validators.sources import Source


def place_for(folder: str) -> Path:
    """The folder for the pages, which is not there yet, or is empty.

    Raises: UsageError where it holds something already.
    """
    place = Path(folder).absolute()  # the library takes no other
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise UsageError(f"--data-docs writes into an empty folder, and {folder} is not one. Name another.")
    return place


def write_pages(source: Source, folder: str, *, today: date) -> None:
    """Write the pages into a folder.

    Raises: UsageError where the folder holds something already.
    """
    from dardr_validators.engines.expectations import write_data_docs
    from dardr_validators.formats.reading import draft_of
    from dardr_validators.submissions import submission_of

    place = place_for(folder)
    draft = draft_of(source)
    if not draft.unreadable:
        write_data_docs(submission_of(draft).rows, draft.known, place, today=today.isoformat())
