"""Prints what rdflib answers about the JSON-LD file of a folder, as JSON: the rows of each query given."""

import json
import sys
from pathlib import Path

from rdflib import Graph

graph = Graph().parse(Path(sys.argv[1]) / "silkgraph.jsonld", format="json-ld")
PREFIXES = """
PREFIX m: <urn:silkgraph:model:>
PREFIX e: <urn:silkgraph:entity:>
PREFIX schema: <https://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""

print(
    json.dumps(
        [
            [[str(term) for term in row] for row in graph.query(PREFIXES + query)]
            for query in sys.argv[2:]
        ]
    )
)
