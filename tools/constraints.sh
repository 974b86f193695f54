#!/bin/sh
# Write constraints.txt anew: the newest versions that pyproject.toml allows, for every extra.
# Great Expectations and pyspark must not share an environment, so both are resolved and neither is installed.
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
python3 -m venv "$fresh/environment"
python="$fresh/environment/bin/python"
"$python" -m pip install --quiet -e '.[dev]'
{
    "$python" -m pip freeze --exclude-editable
    for extra in engines scale; do
        "$python" -m pip install --quiet --dry-run --report "$fresh/$extra.json" -e ".[$extra]" >&2
        "$python" -c 'import json, sys
for package in json.load(open(sys.argv[1]))["install"]:
    about = package["metadata"]
    if about["name"] != "dardr":
        print("%s==%s" % (about["name"], about["version"]))' "$fresh/$extra.json"
    done
} > "$fresh/versions"
{
    echo '# Exact versions of everything an environment of this project holds. Written by: make constraints'
    LC_ALL=C sort -fu "$fresh/versions"
} > constraints.txt
