"""Keeps the Python packages of the tests in folders of their own, outside the checkout.

`python3 packages.py` prints where they are, as JSON, and fails unless they are all there;
`python3 packages.py install` installs those that are missing first.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def cache() -> Path:
    own = os.environ.get("SILKGRAPH_CACHE")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "silkgraph"


def folder_of(requirements: str) -> Path:
    """The name holds the interpreter, since some packages are compiled for one version of it."""
    digest = hashlib.sha256((HERE / requirements).read_bytes()).hexdigest()[:12]
    version = "{}.{}".format(*sys.version_info)
    return cache() / "python" / f"{version}-{digest}"


def install(requirements: str) -> None:
    folder = folder_of(requirements)
    if folder.exists():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Two runs may install at once: each into a folder of its own, and the first to finish wins.
    target = Path(tempfile.mkdtemp(prefix="installing-", dir=folder.parent))
    try:
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
            + ["--disable-pip-version-check", "--root-user-action=ignore"]
            + ["--target", str(target), "--requirement", str(HERE / requirements)],
            check=True,
            stdout=sys.stderr,
        )
        target.chmod(0o755)
        if not folder.exists():
            target.rename(folder)
    finally:
        shutil.rmtree(target, ignore_errors=True)


def main() -> None:
    files = {"current": "requirements.txt", "older": "requirements-older.txt"}
    if sys.argv[1:] == ["install"]:
        for file in files.values():
            install(file)
    folders = {name: folder_of(file) for name, file in files.items()}
    if not all(folder.exists() for folder in folders.values()):
        sys.exit("Some packages are not installed: run this with “install”.")
    print(json.dumps({name: str(folder) for name, folder in folders.items()}))


main()
