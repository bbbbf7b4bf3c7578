"""Prints what igraph, pandas, networkx and Python's csv read of the tables and of GraphML, as JSON."""

import csv
import json
import sys
from pathlib import Path

import igraph
import networkx as nx
import pandas as pd

folder = Path(sys.argv[1])
NODES, LINKS = folder / "silkgraph-nodes.csv", folder / "silkgraph-links.csv"


def rows(file: Path) -> list:
    with open(file, encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text))


def frame(file: Path, **options) -> pd.DataFrame:
    return pd.read_csv(file, dtype=str, keep_default_na=False, encoding="utf-8", **options)


def records(file: Path, **options) -> list:
    return frame(file, **options).to_dict("records")


def filled(attributes: dict) -> dict:
    """Without what igraph has for an absent value."""
    return {
        name: value
        for name, value in attributes.items()
        if value not in ("", None) and value == value
    }


nodes, links = frame(NODES), frame(LINKS)
graphml = igraph.Graph.Read_GraphML(str(folder / "silkgraph.graphml"))
tables = igraph.Graph.DataFrame(links, vertices=nodes, use_vids=False)
edgelist = nx.from_pandas_edgelist(links, edge_attr=True, create_using=nx.MultiDiGraph)

print(
    json.dumps(
        {
            "csv": {"nodes": rows(NODES), "links": rows(LINKS)},
            "pandas": {"nodes": records(NODES), "links": records(LINKS)},
            "pandas with \\": {
                "nodes": records(NODES, escapechar="\\"),
                "links": records(LINKS, escapechar="\\"),
            },
            "igraph of GraphML": {
                "nodes": [filled(vertex.attributes()) for vertex in graphml.vs],
                "edges": [
                    filled(edge.attributes())
                    | {
                        "source": graphml.vs[edge.source]["id"],
                        "target": graphml.vs[edge.target]["id"],
                    }
                    for edge in graphml.es
                ],
            },
            "igraph of tables": {
                "nodes": [vertex.attributes() for vertex in tables.vs],
                "links": [
                    edge.attributes()
                    | {
                        "source": tables.vs[edge.source]["name"],
                        "target": tables.vs[edge.target]["name"],
                    }
                    for edge in tables.es
                ],
            },
            "networkx of links": [
                {"source": source, "target": target} | data
                for source, target, data in edgelist.edges(data=True)
            ],
        }
    )
)
