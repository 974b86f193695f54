"""JSON-LD, Turtle and N-Triples: the same records, nothing fetched, nothing followed, hostile graphs refused."""

from __future__ import annotations

import json
import random
import socket
import sys
from typing import Any

import pytest

from dardr_schema.tables import GENERATED
from dardr_validators.formats import graph
from dardr_validators.formats.addresses import CONTEXT
from dardr_validators.formats.reading import format_of
from dardr_validators.formats.terms import POSITION, MissingLibraryError
from dardr_validators.formats.writing import write
from dardr_validators.sources import Source
from dardr_validators.validate import read
from tests.unit.validators.formats.samples import as_json, folder, found, json_return, refused, report, text

ox = pytest.importorskip("pyoxigraph")
DEFINITIONS = "https://w3id.org/dardr/def/"
ACTION = "https://w3id.org/dardr/id/action/"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a parser opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def written(carrier: str) -> bytes:
    content = write(read(folder()), carrier)
    assert isinstance(content, bytes)
    return content


def turtle(more: str) -> Source:
    return Source("return.ttl", written("turtle") + more.encode())


def linked(**changed: Any) -> Source:
    return Source("return.jsonld", json.dumps(json.loads(written("json-ld")) | changed).encode())


@pytest.mark.parametrize(
    ("name", "carrier"), [("a.ttl", "turtle"), ("-", "turtle"), ("a.nt", "n-triples"), ("a.jsonld", "json-ld")]
)
def test_the_report_names_the_carrier(name: str, carrier: str) -> None:
    source = Source(name, written(carrier))
    assert report(source).source["format"] == format_of(source) == carrier
    assert found(source) == []


def statements(triples: Any) -> set[tuple[str, str, str]]:
    """Triples between named things and literals; numbers by value; places of records left out, as JSON has its own."""
    kept = [each for each in triples if each.predicate.value != POSITION and "BlankNode" not in repr(each)]
    return {(each.subject.value, each.predicate.value, plain(each.object)) for each in kept}


def plain(term: Any) -> str:
    number = isinstance(term, ox.Literal) and term.datatype.value.rpartition("#")[2] in ("double", "decimal", "integer")
    return str(float(term.value)) if number else str(term)


def test_turtle_says_what_the_json_ld_says() -> None:
    document = json.loads(written("json-ld"))
    document["@context"] = json.loads((GENERATED / "context.jsonld").read_bytes())["@context"]
    as_json_ld = statements(ox.parse(input=json.dumps(document).encode(), format=ox.RdfFormat.JSON_LD))
    as_turtle = statements(ox.parse(input=written("turtle"), format=ox.RdfFormat.TURTLE))
    assert as_turtle == as_json_ld


def test_triples_in_any_order_are_the_same_records() -> None:
    lines = written("n-triples").splitlines()
    random.Random(1).shuffle(lines)
    again = read(Source("return.nt", b"\n".join(lines))).records
    as_sets = [
        {
            name: [{f: sorted(v) if isinstance(v, list) else v for f, v in row.items()} for row in rows]
            for name, rows in each.items()
        }
        for each in (again, read(folder()).records)
    ]
    assert as_sets[0] == as_sets[1]


def test_a_record_may_have_an_address_of_its_own() -> None:
    content = written("turtle").replace(b"https://w3id.org/dardr/id/action/", b"https://example.org/actions/")
    source = Source("return.ttl", content)
    assert read(source).records == read(folder()).records
    assert found(source) == []
    again = write(read(source), "turtle")
    assert isinstance(again, bytes)
    assert again.count(b"<https://example.org/actions/") == content.count(b"<https://example.org/actions/")


def test_properties_of_another_namespace_are_kept_and_reported() -> None:
    key = read(folder()).records["action"][0]["action_id"]
    source = turtle(f'<{ACTION}{key}> <https://example.org/ns/rag> "amber" ; dardr:rag "red" .')
    assert [(rule, table) for rule, table, *_ in found(source)] == [("SUB-009", "action")] * 2
    files = write(read(source), "csv-folder")
    assert isinstance(files, dict)
    assert files["action.csv"].splitlines()[0].endswith(b",https://example.org/ns/rag,rag")


@pytest.mark.parametrize(
    "more",
    [
        "<http://example.org/s> a <http://www.w3.org/ns/shacl#NodeShape> .",
        "<http://example.org/o> <http://www.w3.org/2002/07/owl#imports> <http://example.org/evil> .",
        '<http://example.org/q> <http://www.w3.org/ns/shacl#select> "SELECT * { SERVICE <http://example.org> {} }" .',
    ],
)
def test_shapes_imports_and_queries_are_said_and_never_run(more: str) -> None:
    assert [rule for rule, *_ in found(turtle(more))] == ["FIL-011"]


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param(b"<a> <b>", "FIL-001", id="cut short"),
        pytest.param(b"[ <http://a/p> " * 100_000, "FIL-001", id="deep and cut short"),
        pytest.param(b"[ <http://a/p> " * 100_000 + b"1" + b"]" * 100_000 + b".", "FIL-004", id="deep"),
        pytest.param(
            b"<http://a/s> <http://a/p> " + b"(" * 100_000 + b")" * 100_000 + b".", "FIL-004", id="deep lists"
        ),
        pytest.param(b'<http://a/s> <http://a/p> "x" .', "FIL-004", id="nothing of the standard"),
        pytest.param(b'<?xml version="1.0"?><rdf:RDF/>', "FIL-002", id="RDF/XML"),
        pytest.param(b"\xff\xfe\x00", "FIL-001", id="bytes"),
        pytest.param(b" ", "FIL-004", id="nothing"),
    ],
)
@pytest.mark.parametrize("name", ["return.ttl", "return.nt"])
def test_a_graph_that_is_none_of_ours_is_refused(name: str, content: bytes, rule: str) -> None:
    assert refused(Source(name, content)) in (rule, "FIL-001" if name.endswith(".nt") else rule)


@pytest.mark.parametrize("name", ["return.rdf", "return.owl", "return.xml"])
def test_rdf_xml_is_refused(name: str) -> None:
    assert refused(Source(name, b'<?xml version="1.0"?><rdf:RDF/>')) == "FIL-002"


def test_more_triples_than_any_return_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graph, "MAX_TRIPLES", 100)
    assert refused(turtle("")) == "FIL-005"


@pytest.mark.parametrize(
    "context",
    [
        "https://example.org/context.jsonld",
        "http://w3id.org/dardr/context.jsonld",
        "file:///etc/passwd",
        [CONTEXT, "https://example.org/more"],
        [[CONTEXT]],
        {"@import": "https://example.org/context.jsonld"},
        {"@vocab": "https://example.org/"},
        {"status": "https://example.org/status"},
        {"ex": {"@id": "https://example.org/"}},
        None,
        7,
    ],
)
def test_a_context_that_is_not_ours_is_refused_and_not_fetched(context: object) -> None:
    assert refused(linked(**{"@context": context})) == "FIL-005"
    content = json_return()
    content["review"][0]["recommendation"][0]["@context"] = context
    assert refused(as_json(content)) == "FIL-005"


@pytest.mark.parametrize(
    "context",
    [
        CONTEXT,
        [CONTEXT, {"ex": "https://example.org/ns/"}],
        json.loads((GENERATED / "context.jsonld").read_bytes())["@context"],
    ],
)
def test_our_context_is_accepted_by_address_or_written_out(context: object) -> None:
    assert found(linked(**{"@context": context})) == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "https://a/" + "x" * 300, 7, "a b"])
def test_an_address_that_is_none_is_reported_and_not_written_as_one(address: object) -> None:
    content = json.loads(written("json-ld"))
    content["review"][1]["@id"] = address
    source = Source("return.jsonld", json.dumps(content).encode())
    assert found(source) == [("SCH-TYPE", "review", 2, None)]
    for carrier in ("json-ld", "turtle"):
        again = write(read(source), carrier)
        assert isinstance(again, bytes)
        assert f'"@id": "{address}"'.encode() not in again
        assert f"<{address}>".encode() not in again


def test_a_key_twice_is_refused() -> None:
    content = written("json-ld").replace(b'"@type"', b'"@type": "x", "@type"', 1)
    assert refused(Source("return.jsonld", content)) == "FIL-006"


def test_records_say_their_place_only_where_nesting_moves_them() -> None:
    assert b"@index" not in written("json")
    heading, *lines = text("action").splitlines()
    turned = read(folder(action="\n".join([heading, *reversed(lines)]).encode()))
    content = write(turned, "json")
    assert isinstance(content, bytes)
    assert content.count(b"@index") == len(lines)
    assert read(Source("return.json", content)).records == turned.records


def test_a_missing_library_is_said_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    content = written("turtle")
    monkeypatch.setitem(sys.modules, "pyoxigraph", None)
    with pytest.raises(MissingLibraryError, match="pip install"):
        read(Source("return.ttl", content))
    with pytest.raises(MissingLibraryError):
        written("n-triples")
