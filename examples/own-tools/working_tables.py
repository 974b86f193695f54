"""Fill the working tables of a SQLite database with a return: python working_tables.py RETURN DATABASE DAY"""

import sys
from contextlib import closing
from pathlib import Path

from dardr_validators.engines.sql import filled
from dardr_validators.sources import Source
from dardr_validators.validate import read

given, name, day = sys.argv[1:]
submission = read(Source(Path(given).name, Path(given).read_bytes()))
with closing(filled(name, submission.rows, day)) as database:
    database.commit()
