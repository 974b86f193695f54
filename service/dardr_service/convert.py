"""Convert a submission from one carrier to another: read, write, and say what could not come along."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from dardr_service.confined import StoppedError, Within, at_once
from dardr_service.inputs import UsageError, given_source, stopped_words, write_file
from dardr_validators.drafts import Draft, Trouble
from dardr_validators.formats.reading import draft_of
from dardr_validators.formats.writing import carrier_of, write
from dardr_validators.messages import filled
from dardr_validators.rules import rules, speaker
from dardr_validators.submissions import submission_of

NOTES = ("unknown-sheet",)
"""What may be left behind without harm: a sheet or file of the sender's own."""
LOST = ("duplicate-table", "damaged-row", "not-utf-8")
"""Records that could not be read, and so are not in what is written."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What was left behind, a sentence for each reason; ``whole``: every record that was given was written."""

    left_out: tuple[str, ...]
    whole: bool


def convert(
    given: str, output: str, language: str | None = None, *, edition: str | None = None, within: Within = at_once
) -> Converted:
    """Write the submission at a path in the carrier that the output's name asks for.

    ``language``: of the headings of a workbook, and of what is said. ``edition``: that of the copy (the return's own).
    Raises: UsageError for what cannot be read or where nothing may be written; WritingError for what a carrier cannot
    hold.
    """
    target = Path(output)
    carrier = "csv-folder" if target.is_dir() or output.endswith(("/", "\\")) else carrier_of(target.name)
    _refuse_to_overwrite(given, target, carrier)
    source = given_source(given)
    words = language or "en"

    def work() -> tuple[bytes | dict[str, bytes], tuple[str, ...], bool]:
        draft = draft_of(source)
        if draft.unreadable:
            raise UsageError(f"{source.name}: {_said(draft.troubles[0], words)}")
        if edition is not None:
            _migrate(draft, edition, words)
        content = write(submission_of(draft), carrier, language=language)
        left = _left_out(draft, words)
        return content, left.left_out, left.whole

    try:
        content, left_out, whole = within(work, source.size)
    except StoppedError:
        raise UsageError(f"{source.name}: {stopped_words(words)}") from None
    if isinstance(content, bytes):
        write_file(output, content)
    else:
        _write_folder(target, content)
    return Converted(left_out, whole)


def _migrate(draft: Draft, edition: str, words: str) -> None:
    """Make a draft one of another edition.

    Raises: UsageError where it cannot be, with the reason.
    """
    from dardr_schema.migrations import MigrationError, migrated

    rows = {name: table.rows for name, table in draft.tables.items()}
    read = submission_of(draft).records
    records = {name: [{**raw, **read[name][index]} for index, raw in enumerate(rows[name])] for name in rows}
    try:
        moved = migrated(records, edition)
    except MigrationError as fault:
        raise UsageError(fault.words[words]) from None
    for name, table in draft.tables.items():
        for row, before, after in zip(table.rows, records[name], moved[name], strict=True):
            row.update({field: value for field, value in after.items() if before.get(field) != value})


def _refuse_to_overwrite(given: str, target: Path, carrier: str) -> None:
    if carrier == "csv-folder" and target.exists():
        if not target.is_dir():
            raise UsageError(f"{target} is a file. Name a new folder, or end the name with .zip, .xlsx or .json.")
        if any(target.iterdir()):
            raise UsageError(f"{target} is not empty. Name a new folder.")
    if given != "-" and target.exists() and Path(given).exists() and target.samefile(given):
        raise UsageError(f"{target} is the file to be converted. Give the copy another name.")


def _write_folder(folder: Path, files: dict[str, bytes]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
    except OSError as fault:
        raise UsageError(f"{folder} cannot be written: {fault.strerror}.") from None


def _left_out(draft: Draft, words: str) -> Converted:
    lost = [trouble for trouble in draft.troubles if trouble.check in LOST or _is_no_record(trouble)]
    notes = [trouble for trouble in draft.troubles if trouble.check in NOTES]
    said = Counter(_said(trouble, words) for trouble in [*lost, *notes])
    return Converted(tuple(f"{times} x {text}" if times > 1 else text for text, times in said.items()), not lost)


def _is_no_record(trouble: Trouble) -> bool:
    """Whether it is about something in the place of a record that is none, such as a text in a list of reviews."""
    return trouble.check == "type" and trouble.row == 0


def _said(trouble: Trouble, words: str) -> str:
    """The message and the mend of the rule that speaks about a trouble."""
    rule = rules().get(speaker(trouble.check, trouble.table, None) or "")
    if rule is None:
        return trouble.check
    return " ".join(
        filled(text, table=trouble.table, field=trouble.field, row=0, shown=lambda _: None)[words]
        for text in (rule.message, rule.mend)
    )
