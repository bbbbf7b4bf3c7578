#!/usr/bin/env bash
# bibtexparser 2.1.0: a value joined with "#" is not joined. BibTeX itself, and pybtex 0.26.1, read
# month = 3 # "~" # dec  as  3~December; bibtexparser leaves the expression as text, signs and all, with
# its default steps (which do replace a single month macro) as without any.
# Seen: bibtexparser '3 # "~" # dec', pybtex '3~December'.
# Silkgraph gives the month as the macro alone and the whole date in a field of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" install --quiet --disable-pip-version-check bibtexparser==2.1.0 pybtex==0.26.1
"$folder/v/bin/python" - <<'PYTHON'
import bibtexparser
from pybtex.database import parse_string

entry = '@misc{key, title = {T}, month = 3 # "~" # dec, year = 2024}'
seen = {
    "bibtexparser": bibtexparser.parse_string(entry).entries[0].fields_dict["month"].value,
    "without steps": bibtexparser.parse_string(entry, parse_stack=[]).entries[0].fields_dict["month"].value,
    "pybtex": parse_string(entry, "bibtex").entries["key"].fields["month"],
}
print(seen)
assert seen == {"bibtexparser": '3 # "~" # dec', "without steps": '3 # "~" # dec', "pybtex": "3~December"}
PYTHON
