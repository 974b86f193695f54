"""Check a return in Turtle by the rules in SHACL: python shacl.py SHAPES RETURN DAY

rdflib's own store takes seconds for each record, and Oxigraph below it a thousandth of that.
"""

import sys

import pyshacl
import rdflib
from rdflib.namespace import RDF, RDFS, SH

shapes_file, return_file, day = sys.argv[1:]
data = rdflib.Graph(store="Oxigraph").parse(return_file, format="turtle")
data.add((rdflib.URIRef("https://w3id.org/dardr/id/today"), RDF.value, rdflib.Literal(day)))
shapes = rdflib.Graph().parse(shapes_file, format="turtle")
conforms, results, _ = pyshacl.validate(data, shacl_graph=shapes, allow_warnings=True, inference="none")
found = [
    (str(shapes.value(results.value(result, SH.sourceShape), RDFS.seeAlso)), str(results.value(result, SH.focusNode)))
    for result in results.subjects(RDF.type, SH.ValidationResult)
]
for rule, record in sorted(found):
    print(rule.rpartition("/")[2], record)
sys.exit(0 if conforms else 1)
