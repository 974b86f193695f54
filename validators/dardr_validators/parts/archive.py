"""A large folder of CSV checked by parts, in this process or in several."""

from __future__ import annotations

from contextlib import nullcontext

from dardr_validators.contents import Checked
from dardr_validators.folders import Folder
from dardr_validators.parts.alone import one_by_one
from dardr_validators.parts.dividing import divided
from dardr_validators.parts.processes import by_processes
from dardr_validators.parts.surveying import Sizes

SIZES = Sizes(block=250_000, read=4_000_000, part=24_000_000)


def by_parts(folder: Folder, *, today: str, workers: int, sizes: Sizes = SIZES) -> Checked:
    """What is found in the files of a folder.

    Raises: Refused where they are to be looked at as a whole; ChangedError where a file is not what it was; EndedError
    where a process that worked at a part was ended.
    """
    working = nullcontext(one_by_one(folder)) if workers == 1 else by_processes(folder, workers)
    with working as each:
        found = divided(folder, list(folder), today=today, each=each, sizes=sizes, digests=folder.digests)
    for name in folder:
        folder.check(name)
    return found
