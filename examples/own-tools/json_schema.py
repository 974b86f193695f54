"""Check a return in JSON by one of the schemas: python json_schema.py SCHEMA RETURN"""

import json
import sys
from pathlib import Path

import jsonschema_rs

schema, given = (json.loads(Path(name).read_bytes()) for name in sys.argv[1:])
faults = list(jsonschema_rs.validator_for(schema).iter_errors(given))
for fault in faults:
    part = schema
    for step in fault.schema_path[:-1]:
        part = part[step]
    said = part["title"] if "x-rule" in part else fault.message
    print(f"/{'/'.join(map(str, fault.instance_path))}: {said}")
sys.exit(1 if faults else 0)
