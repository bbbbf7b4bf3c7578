#!/usr/bin/env bash
# python-igraph 1.0.0, Read_GraphML: a node without <data> for a boolean key that has no <default> is
# given False. GraphML leaves such a value undefined, so that "is not told" becomes "is not": a railway
# reads as "not named" beside a person of whom the file says so. Text keys are given the empty string,
# numbers NaN, which can at least be told from a value.
# Seen: [True, False], ["x", ""], [1.0, nan].
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install --quiet --disable-pip-version-check igraph==1.0.0
cd "$folder"
cat >graph.graphml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="named" for="node" attr.name="named" attr.type="boolean"/>
  <key id="title" for="node" attr.name="title" attr.type="string"/>
  <key id="length" for="node" attr.name="length" attr.type="double"/>
  <graph edgedefault="directed">
    <node id="person"><data key="named">true</data><data key="title">x</data><data key="length">1</data></node>
    <node id="railway"/>
  </graph>
</graphml>
XML
"$folder/v/bin/python" - <<'PYTHON'
import math
import igraph

graph = igraph.Graph.Read_GraphML("graph.graphml")
named, title, length = graph.vs["named"], graph.vs["title"], graph.vs["length"]
print(named, title, length)
assert named == [True, False]
assert title == ["x", ""]
assert length[0] == 1 and math.isnan(length[1])
PYTHON
