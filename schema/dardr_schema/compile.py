"""Turn the authored model into the files that running code reads: ``python -m dardr_schema.compile``."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
import yaml

from dardr_schema import (
    catalogue,
    column_facts,
    ddl,
    json_ld,
    json_schema,
    merged,
    model,
    ontology,
    packages,
    pydantic_models,
    report_schema,
    shapes,
    tables_json,
    template_workbook,
    typescript,
)
from dardr_schema.editions import name_of, order
from dardr_schema.speakers import speakers
from dardr_schema.sql_conditions import POSTGRESQL, SQLITE
from dardr_schema.tables import Table, ValueType, everyday_of, other_classes_of, profiles_of, tables_of, types_of

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VOCABULARIES = "vocabularies/dardr_vocabularies/generated/vocabularies.json"


def main(arguments: Sequence[str] | None = None) -> None:
    """Compile the model below ``--root`` into the folder ``--into``."""
    parser = argparse.ArgumentParser(prog="dardr_schema.compile", description=__doc__)
    parser.add_argument("--root", type=Path, default=ROOT, help="the checkout that holds schema/model")
    parser.add_argument("--into", type=Path, default=HERE / "generated", help="the folder that is replaced")
    parser.add_argument("--vocabularies", type=Path, help="the compiled vocabularies (default: those below the root)")
    given = parser.parse_args(arguments)
    vocabularies = orjson.loads((given.vocabularies or given.root / VOCABULARIES).read_bytes())
    registers = orjson.loads((given.vocabularies or given.root / VOCABULARIES).with_name("registers.json").read_bytes())
    model_folder = given.root / "schema" / "model"
    write(given.into, artefacts(model_folder, vocabularies["schemes"], areas=registers["areas"]))


def artefacts(folder: Path, schemes: Mapping[str, Any], *, areas: Mapping[str, Any] | None = None) -> dict[str, bytes]:
    """Every generated file of the schema by its path; without areas the workbooks offer no partnerships.

    Raises: ValueError where the model breaks its own conventions.
    """
    view = model.view(folder)
    model.check(view, schemes)
    document = tables_json.document(
        view,
        _read(folder / "profiles.yaml"),
        _read(folder / "specimen.yaml"),
        earlier=earlier(folder.parent / "editions", str(view.schema.version)),
    )
    tables, profiles, types = tables_of(document), profiles_of(document), types_of(document)
    descriptors = {
        name: packages.package(profile, tables, types, schemes, edition=document["edition"])
        for name, profile in profiles.items()
        if profile.required
    }
    everyday = descriptors[everyday_of(profiles).name]
    return {
        "tables.json": tables_json.artefact(document),
        "submission.schema.json": json_schema.artefact(tables, profiles, types, schemes),
        "report.schema.json": report_schema.artefact(schemes),
        "context.jsonld": json_ld.artefact(tables, document["prefixes"]),
        "dardr.linkml.yaml": merged.artefact(folder, schemes).encode(),
        "ontology.ttl": ontology.artefact([*tables.values(), *other_classes_of(document).values()], document).encode(),
        **_typed(tables, types, schemes, document),
        **column_facts.artefacts(
            {**tables, **{name: table for name, table in other_classes_of(document).items() if table.stands_alone}},
            types,
            schemes,
            speakers(folder.parents[1] / "validators" / "rules"),
            edition=document["edition"],
        ),
        "datapackage.json": packages.artefact(everyday),
        **{f"datapackages/{name}.json": packages.artefact(package) for name, package in descriptors.items()},
        **_templates(everyday, tables),
        **_workbooks(document, schemes, areas or {}, _read(folder.parent / "templates" / "workbook.yaml")),
        **{
            f"table-schemas/{name}.json": packages.artefact(packages.table_schema(table, types, schemes, among=tables))
            for name, table in tables.items()
        },
    }


def earlier(folder: Path, version: str) -> list[str]:
    """The frozen editions in a folder that come before a version."""
    frozen = [str(orjson.loads(path.read_bytes())["version"]) for path in sorted(folder.glob("*/edition.json"))]
    return [found for found in frozen if order(name_of(found)) < order(name_of(version))]


def _typed(
    tables: Mapping[str, Table], types: Mapping[str, ValueType], schemes: Mapping[str, Any], document: dict[str, Any]
) -> dict[str, bytes]:
    """The same structure in other people's languages, and the record of the standard for catalogues."""
    edition = document["edition"]
    texts = {
        "dcat.ttl": catalogue.record(document),
        "ddl.postgresql.sql": ddl.artefact(tables, types, schemes, dialect=POSTGRESQL, edition=edition),
        "ddl.sqlite.sql": ddl.artefact(tables, types, schemes, dialect=SQLITE, edition=edition),
        "models.py": pydantic_models.artefact(tables, types, schemes, edition=edition),
        "shapes.ttl": shapes.artefact(tables, types, schemes, document["prefixes"]),
        "types.ts": typescript.artefact(tables, types, schemes, edition=edition),
    }
    return {"prefixes.json": catalogue.prefixes(document)} | {name: text.encode() for name, text in texts.items()}


def _templates(package: packages.Descriptor, tables: Mapping[str, Table]) -> dict[str, bytes]:
    """The empty CSV files of the everyday return, with the package that describes them."""
    names = [resource["name"] for resource in package["resources"]]
    return {
        "templates/csv/datapackage.json": packages.artefact(package),
        **{f"templates/csv/{name}.csv": packages.header(tables[name]) for name in names},
    }


def _workbooks(
    document: Mapping[str, Any], schemes: Mapping[str, Any], areas: Mapping[str, Any], texts: Mapping[str, Any]
) -> dict[str, bytes]:
    """The workbook of the everyday return in each language."""
    everyday = everyday_of(profiles_of(document))
    made = template_workbook.artefacts(
        tables_of(document), everyday, schemes, areas, texts=texts, edition=document["edition"]
    )
    return {f"templates/{name}": content for name, content in made.items()}


def write(into: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold exactly these files."""
    for name, content in sorted(files.items()):
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    stale = [path for path in into.rglob("*") if path.is_file() and str(path.relative_to(into)) not in files]
    for path in stale:
        path.unlink()
    for folder in sorted((path for path in into.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _read(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


if __name__ == "__main__":
    main()
