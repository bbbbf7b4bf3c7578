"""Keeps the Python packages of the tests in folders of their own, outside the checkout.

`python3 packages.py` prints where those are that are installed, as JSON; `python3 packages.py
install NAME…` installs `current`, `older`, `clients` or `java` first, where they are missing.
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
    files = {
        "current": "requirements.txt",
        "older": "requirements-older.txt",
        "clients": "requirements-clients.txt",
        "java": "requirements-java.txt",
    }
    if sys.argv[1:2] == ["install"]:
        for name in sys.argv[2:]:
            install(files[name])
    folders = {name: folder_of(file) for name, file in files.items()}
    print(json.dumps({name: str(folder) for name, folder in folders.items() if folder.exists()}))


main()
