"""Write a mended copy of a submission: never over what was given, and nothing at all on a trial run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from dardr_service.confined import StoppedError, Within, at_once
from dardr_service.inputs import UsageError, given_source, stopped_words, write_file
from dardr_validators.formats.own_parts import CHANGES
from dardr_validators.mend import Mended, mended


def fix(
    given: str,
    output: str,
    *,
    today: date,
    accept: str,
    language: str,
    dry_run: bool,
    within: Within = at_once,
) -> list[str]:
    """Mend what is at a path, write the copy to another, and give what was done, a line for each change.

    Raises: UsageError where the copy cannot go to that path; MendError where the source cannot be mended.
    """
    source = given_source(given)
    target = Path(output)
    if given != "-":
        _refuse_same(Path(given), target)
    if source.files is not None and target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError(f"{output} holds something already. Name a folder that is empty or does not exist.")
    if source.files is None and target.is_dir():
        raise UsageError(f"{output} is a folder. Name the file to write.")

    def work() -> tuple[bytes | None, dict[str, bytes], bytes | None, list[str]]:
        copy = mended(source, today=today, accept=accept, language=language)
        lines = list(told(copy, output, language=language, dry_run=dry_run))
        whole = copy.source.content if copy.source.files is None else None
        return whole, dict(copy.source.files or {}), copy.log, lines

    try:
        whole, files, changes, lines = within(work, source.size)
    except StoppedError:
        raise UsageError(f"{source.name}: {stopped_words(language)}") from None
    log = target.with_name(f"{target.stem}-{CHANGES[language].lower()}.csv")
    if changes is not None and log.exists():
        raise UsageError(f"{log} is there already. Move it, or name another file to write.")
    if not dry_run:
        _write(whole, files, target)
        if changes is not None:
            write_file(str(log), changes)
    return list(lines)


def _refuse_same(given: Path, target: Path) -> None:
    here, there = given.resolve(), target.resolve()
    same = here == there or (given.exists() and target.exists() and given.samefile(target))
    if same or (given.is_dir() and (here in there.parents or there in here.parents)):
        raise UsageError(f"{target} is or holds what is to be mended, which is never written over. Name another path.")


def _write(whole: bytes | None, files: Mapping[str, bytes], target: Path) -> None:
    if whole is not None:
        write_file(str(target), whole)
        return
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise UsageError(f"{target} cannot be written: {fault.strerror}.") from None
    for name, content in files.items():
        write_file(str(target / name), content)


WORDS = {
    "en": {
        "done": "{count} values changed, written to {output}.",
        "trial": "{count} values would change. Nothing was written.",
        "none": "No value to change; the same content was written to {output}.",
        "none-trial": "No value to change. Nothing was written.",
        "left": "{count} suggestions were left as they are for you to decide.",
    },
    "cy": {
        "done": "Newidiwyd {count} gwerth, ac ysgrifennwyd y copi i {output}.",
        "trial": "Byddai {count} gwerth yn newid. Ni ysgrifennwyd dim.",
        "none": "Dim gwerth i'w newid; ysgrifennwyd yr un cynnwys i {output}.",
        "none-trial": "Dim gwerth i'w newid. Ni ysgrifennwyd dim.",
        "left": "Gadawyd {count} awgrym fel y maent i chi benderfynu.",
    },
}


def told(copy: Mended, output: str, *, language: str, dry_run: bool) -> Iterator[str]:
    """Each change in a line, where and the value now there; then what was done."""
    words = WORDS[language]
    yield from (change.told(language) for change in copy.changes)
    key = ("trial" if dry_run else "done") if copy.changes else ("none-trial" if dry_run else "none")
    yield words[key].format(count=len(copy.changes), output=output)
    if copy.left:
        yield words["left"].format(count=copy.left)
