#!/usr/bin/env bash
# networkx 3.6.1, write_gexf: attributes of an edge that are called "start" and "end" are not written
# as attributes but as the lifetime of the edge, and the whole file becomes a dynamic graph
# (mode="dynamic", timeformat="long"). Whoever keeps the offsets of a passage under these names
# gives Gephi a timeline of characters.
# Seen: <graph … mode="dynamic" …>, <edge … start="120" end="180">, and no attribute for either.
# Silkgraph calls the offsets offset_start and offset_end in its graph files.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install --quiet --disable-pip-version-check networkx==3.6.1
"$folder/v/bin/python" - <<'PYTHON'
import io
import xml.etree.ElementTree as xml
import networkx

def written(**attributes):
    graph = networkx.DiGraph()
    graph.add_edge("statement", "article", **attributes)
    file = io.BytesIO()
    networkx.write_gexf(graph, file)
    root = xml.fromstring(file.getvalue())
    space = {"g": root.tag[1:].split("}")[0]}
    edge = root.find(".//g:edge", space)
    return {
        "mode": root.find("g:graph", space).get("mode"),
        "lifetime": (edge.get("start"), edge.get("end")),
        "attributes": [each.get("title") for each in root.findall(".//g:attribute", space)],
    }

seen = written(start=120, end=180)
other = written(offset_start=120, offset_end=180)
print(seen, other, sep="\n")
assert seen == {"mode": "dynamic", "lifetime": ("120", "180"), "attributes": []}
assert other == {"mode": "static", "lifetime": (None, None), "attributes": ["offset_start", "offset_end"]}
PYTHON
