#!/usr/bin/env bash
# rdflib 7.6.0, SPARQL: a value of xsd:gYear or xsd:gYearMonth compares as later than every xsd:date.
# A filter "since 2025-01-01" thus answers what opened in 1995 and in 2021. SPARQL gives such a
# comparison no result (a type error), so one would expect neither of the two.
# Seen: since = airport (1995), line (2025-03-01), railway (2021-12); before = port (2024-11-14).
# Silkgraph writes earliest and latest days as xsd:date beside each partial date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$folder/v/bin/python" - <<'PYTHON'
from rdflib import Graph

graph = Graph().parse(format="turtle", data="""
@prefix : <https://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:airport :opened "1995"^^xsd:gYear .
:railway :opened "2021-12"^^xsd:gYearMonth .
:port :opened "2024-11-14"^^xsd:date .
:line :opened "2025-03-01"^^xsd:date .
""")

def opened(operator):
    rows = graph.query(f"""
        PREFIX : <https://example.org/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT ?s WHERE {{ ?s :opened ?d FILTER(?d {operator} "2025-01-01"^^xsd:date) }}""")
    return sorted(row.s.rsplit("/")[-1] for row in rows)

seen = {"since": opened(">="), "before": opened("<")}
print(seen)
assert seen == {"since": ["airport", "line", "railway"], "before": ["port"]}
PYTHON
