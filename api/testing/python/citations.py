"""Prints what bibtexparser, pybtex and rispy read of a .bib and a .ris file, as JSON."""

import json
import sys

import bibtexparser
import rispy
from pybtex.database import parse_file
from pybtex.plugin import find_plugin

bib, ris = sys.argv[1:]

library = bibtexparser.parse_file(bib)
assert not library.failed_blocks, library.failed_blocks

style = find_plugin("pybtex.style.formatting", "plain")()
text = find_plugin("pybtex.backends", "text")()
database = parse_file(bib)

with open(ris, encoding="utf-8", newline="") as file:
    records = rispy.load(file)

print(
    json.dumps(
        {
            "bibtexparser": [
                {"id": entry.key, "type": entry.entry_type}
                | {field.key: field.value for field in entry.fields}
                for entry in library.entries
            ],
            "plain style": {
                entry.key: entry.text.render(text)
                for entry in style.format_bibliography(database)
            },
            "rispy": records,
        }
    )
)
