"""Prints what networkx reads of the GEXF and GraphML files of a folder, as JSON: nodes and edges."""

import json
import sys
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])


def told(graph) -> dict:
    return {
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [
            {"source": source, "target": target} | data
            for source, target, data in graph.edges(data=True)
        ],
    }


print(
    json.dumps(
        {
            "gexf": told(nx.read_gexf(folder / "silkgraph.gexf")),
            "graphml": told(nx.read_graphml(folder / "silkgraph.graphml")),
        }
    )
)
