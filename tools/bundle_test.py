# SPDX-License-Identifier: MIT
"""Try the package of `make bundle` in a bare Debian, and measure its start beside the plain environment.

    python tools/bundle_test.py [--suite trixie] [--keep]

Debian's smallest system is unpacked into a folder, from where apt of this machine fetches, and the package is
installed there with apt, used by an ordinary user, and removed. Needs root, debootstrap and the network. Everything is
said in `build/bundle-test.log`; the exit status is 1 where something failed.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from benchmarks.bundle import measure  # noqa: E402
from benchmarks.startup import virtual_display  # noqa: E402
from tools.bundle import DIST, NAME, architecture, version  # noqa: E402

LOG = TOP / "build" / "bundle-test.log"
USER = "65534:65534"
HOME = "/tmp/home"
PROGRAM = f"/usr/lib/{NAME}"
OPTIONAL = ("libqgtk3.so",)
"""Plugins that load only where the desktop is one that has their libraries."""
# what apt and the packages' own tools keep for themselves
BOOKKEEPING = re.compile(
    r"^(var/(cache|log|lib/(apt|dpkg|systemd|ucf|xml-core|sgml-base|polymorphic|dbus|pam))|etc/ld\.so\.cache|dev|proc|"
    r"sys|run|tmp|root|etc/(ssl|\w+-?$|\.pwd\.lock))"
)


class StepError(Exception):
    """A step did not do what it should."""


class Root:
    """A bare Debian in a folder, in which commands are run and what they say is logged."""

    def __init__(self, folder: Path, log: Callable[[str], None]) -> None:
        self.folder = folder
        self.log = log
        self.surroundings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": HOME}

    def run(self, *command: str, user: str = "", **changes: str) -> str:
        """Run a command inside that must succeed; returns what it said."""
        chroot = ["chroot", *([f"--userspec={user}"] if user else []), str(self.folder), *command]
        self.log(f"$ {' '.join([*(f'{name}={value}' for name, value in changes.items()), *command])}")
        done = subprocess.run(
            chroot,
            env={**self.surroundings, **changes},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=1200,
            check=False,
        )
        for line in done.stdout.splitlines()[-12:]:
            self.log(f"  {line}")
        if done.returncode:
            raise StepError(f"{' '.join(command)} ended with {done.returncode}")
        return done.stdout

    def files(self) -> set[str]:
        """Return what lies in it, but for what apt keeps for itself."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            below = Path(folder).relative_to(self.folder).as_posix().removeprefix(".")
            inside = {f"{below}/{name}".lstrip("/") for name in (*folders, *names)}
            found |= {name for name in inside if not BOOKKEEPING.match(name)}
        return found


def main() -> int:
    """Try everything; returns 1 where something failed."""
    parser = argparse.ArgumentParser(description="Try the package in a bare Debian.")
    parser.add_argument("--suite", default="", help="another release of Debian than this machine's, such as trixie")
    parser.add_argument("--keep", action="store_true", help="leave the bare Debian where it is")
    options = parser.parse_args()
    package = DIST / f"{NAME}_{version()}_{architecture()}.deb"
    lacking = _lacking(package)
    if lacking:
        print(lacking, file=sys.stderr)
        return 2
    LOG.parent.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="bare-debian-"))
    with LOG.open("w", encoding="utf-8") as file:

        def log(line: str) -> None:
            print(line, flush=True)
            print(line, file=file, flush=True)

        try:
            attempt(Root(folder, log), package, options.suite)
            held = measure(DIST / NAME / NAME, log)
            log("PASSED" if held else "FAILED: the bundle starts too slowly")
        except (StepError, subprocess.SubprocessError) as error:
            log(f"FAILED: {error}")
            held = False
        finally:
            if options.keep:
                log(f"The bare Debian stays in {folder}")
            else:
                shutil.rmtree(folder, ignore_errors=True)
    return 0 if held else 1


def _lacking(package: Path) -> str:
    """Return what keeps this from being tried; empty if nothing does."""
    if not package.is_file():
        return f"There is no {package.relative_to(TOP)}: run 'make bundle' first."
    if os.geteuid() != 0:
        return "A bare Debian is unpacked by root only: run it as root."
    if shutil.which("debootstrap") is None:
        return "debootstrap is missing: apt-get install debootstrap"
    return ""


def attempt(root: Root, package: Path, suite: str) -> None:
    """Install the package in a bare Debian, use it, remove it; raises StepError."""
    unpack(root, suite)
    before = root.files()
    shutil.copy2(package, root.folder / "tmp" / package.name)
    apt = ("apt-get", "-y", "-q", "--no-install-recommends", "-o", "APT::Sandbox::User=root")
    root.run(*apt, "install", f"/tmp/{package.name}", DEBIAN_FRONTEND="noninteractive")
    root.run("dpkg", "--verify", NAME)
    assert_linked(root)
    use(root)
    root.run(*apt, "purge", NAME, DEBIAN_FRONTEND="noninteractive")
    root.run(*apt, "autoremove", "--purge", DEBIAN_FRONTEND="noninteractive")
    left = sorted(name for name in root.files() - before if not name.startswith("etc/alternatives"))
    root.log(f"left behind after purge: {left or 'nothing'}")
    if left:
        raise StepError(f"{len(left)} files are left behind")


def unpack(root: Root, suite: str) -> None:
    """Make the bare system, from where apt of this machine fetches."""
    command = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)", "Identifier: Packages"]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    release = dict(
        line.split("=", 1) for line in Path("/etc/os-release").read_text("utf-8").splitlines() if "=" in line
    )
    here = release.get("VERSION_CODENAME", "").strip('"')
    mirror = next((line.split()[0] for line in lines if line.split()[-1] == here), "")
    if not mirror:
        raise StepError("apt of this machine has no sources of its own release")
    root.log(f"a bare {release.get('ID', 'system').strip(chr(34))} {suite or here}")
    said = subprocess.run(
        ["debootstrap", "--variant=minbase", suite or here, str(root.folder), mirror],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if said.returncode:
        raise StepError(f"debootstrap: {' / '.join(said.stdout.splitlines()[-3:])}")
    # a machine behind a proxy says so in apt's settings
    for path in Path("/etc/apt/apt.conf.d").glob("*"):
        if "proxy" in path.read_text("utf-8", "replace").lower():
            shutil.copy2(path, root.folder / "etc" / "apt" / "apt.conf.d")
    root.surroundings |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    root.run("apt-get", "-q", "-o", "APT::Sandbox::User=root", "update")
    # a temporary folder is its maker's alone
    root.folder.chmod(0o755)
    (root.folder / HOME.lstrip("/")).mkdir()
    (root.folder / HOME.lstrip("/")).chmod(0o777)
    for device in ("null", "urandom"):
        if not (root.folder / "dev" / device).exists():
            raise StepError(f"there is no /dev/{device} in the bare system")


def assert_linked(root: Root) -> None:
    """Hold that every library of the bundle finds all that it is linked to."""
    inside = root.folder / PROGRAM.lstrip("/")
    files = [f"/{path.relative_to(root.folder)}" for path in sorted(inside.rglob("*.so*")) if path.is_file()]
    said = subprocess.run(
        ["chroot", str(root.folder), "ldd", *files], capture_output=True, text=True, check=False
    ).stdout
    about, missing = "", []
    for line in said.splitlines():
        if line.endswith(":"):
            about = line.rstrip(":")
        elif (
            "not found" in line
            and not about.endswith(OPTIONAL)
            and not (inside / "_internal" / line.split()[0]).exists()
        ):
            missing.append(f"{Path(about).name}: {line.split()[0]}")
    root.log(f"libraries that are not found, of {len(files)} files: {missing or 'none'}")
    if missing:
        raise StepError(f"{len(missing)} libraries are not found")


def use(root: Root) -> None:
    """Use the program as an ordinary user: its records, a search, a chart, the window on each platform there is."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    root.run(NAME, "--version", user=USER)
    root.run(NAME, "check", user=USER)
    root.run(NAME, "search", "collective security council", "--limit", "3", user=USER)
    root.run(NAME, "search", "ОДКБ", "--limit", "2", user=USER)
    root.run(NAME, "chart", "-o", f"{HOME}/chart.pdf", user=USER)
    if not (root.folder / HOME.lstrip("/") / "chart.pdf").read_bytes().startswith(b"%PDF"):
        raise StepError("the chart is no PDF")
    root.run(NAME, "--quit-after-first-paint", user=USER, **offscreen)
    root.run(NAME, "csto://organization/csc?on=2022-04-01", "--quit-after-first-paint", user=USER, **offscreen)
    if shutil.which("Xvfb"):
        with virtual_display() as display:
            # the socket has a name without a file, too, which is seen from inside
            root.run(NAME, "--quit-after-first-paint", user=USER, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    else:
        root.log("Xvfb is not installed (apt-get install xvfb): not tried on X11")
    if shutil.which("weston"):
        with compositor(root) as place:
            root.run(NAME, "--quit-after-first-paint", user=USER, QT_QPA_PLATFORM="wayland", **place)
    else:
        root.log("weston is not installed (apt-get install weston): not tried on Wayland")


@contextlib.contextmanager
def compositor(root: Root) -> Iterator[dict[str, str]]:
    """Run a Wayland compositor of this machine whose socket lies inside; yields the variables that name it."""
    inside = "/tmp/wayland"
    folder = root.folder / inside.lstrip("/")
    folder.mkdir(mode=0o700)
    command = ["weston", "--backend=headless-backend.so", "--socket=bare", "--idle-time=0"]
    surroundings = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    server = subprocess.Popen(command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            if (folder / "bare").exists():
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(0.1)
                raise StepError("weston ended")
        owner = int(USER.split(":")[0])
        for path in (folder, *folder.iterdir()):
            os.chown(path, owner, owner)
        yield {"XDG_RUNTIME_DIR": inside, "WAYLAND_DISPLAY": "bare"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
