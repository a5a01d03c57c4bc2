# SPDX-License-Identifier: MIT
"""Make the bundles for Linux: the folder with Python and Qt inside, and of it a .deb and a .tar.xz.

    python tools/bundle.py

The same sources make the same bytes: times come from SOURCE_DATE_EPOCH, or from the last change of the sources. Prints
the sizes; the exit status is 1 if one exceeds its bound.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.bundle_archives import Tree, write_deb, write_tar

TOP = Path(__file__).resolve().parent.parent
PACKAGING = TOP / "packaging"
DIST = TOP / "dist"
NAME = "csto-explorer"
FOLDER = DIST / NAME
MIB = 1 << 20
DISK_BOUND, PACKED_BOUND = 110 * MIB, 30_000_000
STARTS_2001 = 978_307_200
"""A date for sources that have none."""


class Bundle(NamedTuple):
    """What is known of a bundle when it is packed."""

    version: str
    architecture: str
    """As Debian calls it."""
    epoch: int


def main() -> int:
    """Make everything and print the sizes; returns 1 if a bound is exceeded."""
    bundle = Bundle(version(), architecture(), epoch())
    freeze(bundle.epoch)
    shutil.copy2(PACKAGING / "linux" / "install.sh", FOLDER)
    shutil.copy2(PACKAGING / "debian" / "copyright", FOLDER / "COPYRIGHT")
    # packing takes most of the time, and one processor each
    with ThreadPoolExecutor() as pool:
        made = list(pool.map(lambda make: make(bundle), (archive, debian_package)))
    disk = sum(path.lstat().st_size for path in FOLDER.rglob("*"))
    print(f"\n{'made':44}{'MB':>7}")
    held = _said(FOLDER, disk, MIB, DISK_BOUND)
    for path in made:
        held = _said(path, path.stat().st_size, 1_000_000, PACKED_BOUND) and held
    return 0 if held else 1


def version() -> str:
    """Return the version of the program."""
    text = (TOP / "src" / "csto_explorer" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    assert found is not None
    return found[1]


def architecture() -> str:
    """Return what Debian calls this kind of machine."""
    machine = os.uname().machine
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)


def epoch() -> int:
    """Return the time that everything in a bundle bears."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdigit():
        return int(told)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=TOP, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else STARTS_2001


def freeze(when: int) -> None:
    """Let PyInstaller make the folder, and take the symbols of debuggers out of Python's own libraries."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    # sets of names are written into the bundle in the order of their hashes
    surroundings = {**os.environ, "SOURCE_DATE_EPOCH": str(when), "PYTHONHASHSEED": "0"}
    for name in ("PYTHONPATH", "PYTHONOPTIMIZE"):
        surroundings.pop(name, None)
    command = [sys.executable, "-m", "PyInstaller", "--clean", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(DIST), "--workpath", str(TOP / "build" / "bundle")]
    subprocess.run([*command, *places, str(PACKAGING / f"{NAME}.spec")], cwd=TOP, env=surroundings, check=True)
    inside = FOLDER / "_internal"
    own = [path for path in (*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")) if path.is_file()]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)


def archive(bundle: Bundle) -> Path:
    """Return the archive with the folder and the script that installs it for one user."""
    name = f"{NAME}-{bundle.version}-linux-{os.uname().machine}"
    tree = Tree(bundle.epoch)
    tree.add_folder(FOLDER, name)
    target = DIST / f"{name}.tar.xz"
    target.write_bytes(write_tar(tree))
    return target


def debian_package(bundle: Bundle) -> Path:
    """Return the package for Debian and Ubuntu."""
    # only here is the program itself needed
    from csto_explorer.commands import desktop_files

    tree = Tree(bundle.epoch)
    tree.add_folder(FOLDER, f"usr/lib/{NAME}", leave=("install.sh", "COPYRIGHT"))
    tree.add_link(f"usr/bin/{NAME}", f"../lib/{NAME}/{NAME}")
    for place, content in desktop_files.files([NAME], Path("/usr/share")).items():
        # where Debian's zsh looks, and as Debian wants its manual pages
        name = place.replace("zsh/site-functions/", "zsh/vendor-completions/")
        tree.add_file(f"usr/share/{name}", content, packed=name.startswith("man/"))
    documents = f"usr/share/doc/{NAME}"
    tree.add_file(f"{documents}/copyright", (PACKAGING / "debian" / "copyright").read_bytes())
    tree.add_file(f"{documents}/CHANGELOG.md.gz", (TOP / "CHANGELOG.md").read_bytes(), packed=True)
    control = (PACKAGING / "debian" / "control").read_text(encoding="utf-8")
    filled = control.format(
        version=bundle.version, architecture=bundle.architecture, size=tree.kib(), depends=depends(FOLDER)
    )
    target = DIST / f"{NAME}_{bundle.version}_{bundle.architecture}.deb"
    target.write_bytes(write_deb(tree, filled))
    return target


def depends(folder: Path) -> str:
    """Return what the package depends on, with the version of the C library that its files ask for."""
    lines = (PACKAGING / "debian" / "depends").read_text(encoding="utf-8").splitlines()
    named = [line for line in lines if line and not line.startswith("#")]
    return ", ".join(named).format(glibc=glibc(folder))


def glibc(folder: Path) -> str:
    """Return the newest version of the C library that a file in a folder names."""
    files = [str(path) for path in folder.rglob("*") if path.is_file() and (".so" in path.name or path.name == NAME)]
    said = subprocess.run(["objdump", "-T", *files], capture_output=True, text=True, check=False).stdout
    found = {tuple(map(int, name.split("."))) for name in re.findall(r"GLIBC_(\d+(?:\.\d+)+)", said)}
    return ".".join(map(str, max(found)[:2]))


def _said(path: Path, size: int, unit: int, bound: int) -> bool:
    held = size <= bound
    print(f"{path.relative_to(TOP).as_posix():44}{size / unit:7.1f}{'' if held else f'  EXCEEDS {bound / unit:.0f}'}")
    return held


if __name__ == "__main__":
    sys.exit(main())
