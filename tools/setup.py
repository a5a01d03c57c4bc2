# SPDX-License-Identifier: MIT
"""Set up what the program needs, then run it: `make run`, `make test` and the rest begin here.

Needs only the standard library and runs on any Python 3, if only to say which one is needed. What it does:
the virtual environment in .venv, the packages at the versions of constraints.txt, the system libraries of Qt
(through apt with the rights it has or is given; otherwise it says exactly what to run). What is done is noted in
.venv, so that the next time takes no time.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
TOUR = Path("build") / "tour"
OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
OLDEST_PIP = (22, 3)
"""The first pip that can install into another environment, so that python3-venv is not needed."""
BACKEND = ("hatchling", "editables")
EXTRAS = {"run": ".", "develop": ".[dev]", "bundle": ".[bundle]"}

# the first name that the system knows is taken
LIBRARIES = (
    ("libgl1",),
    ("libegl1",),
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libfontconfig1",),
    ("libdbus-1-3",),
    ("libxkbcommon0",),
)
DISPLAY_LIBRARIES = (
    ("libxkbcommon-x11-0",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-image0",),
    ("libxcb-keysyms1",),
    ("libxcb-render-util0",),
    ("libxcb-render0",),
    ("libxcb-shape0",),
    ("libxcb-xkb1",),
    ("libwayland-client0",),
    ("libwayland-cursor0",),
    ("libwayland-egl1",),
)
# what the test needs that hears the program as a screen reader does, on a display of its own
HEARING = (("xvfb",), ("xdotool",), ("at-spi2-core",), ("dbus-daemon", "dbus"))
HEARS = ("Xvfb", "xdotool", "dbus-daemon")
LOADS_QT = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtPrintSupport"
LOADS_PLATFORM = (
    "import ctypes, pathlib, PySide6.QtGui as g;"
    "ctypes.CDLL(str(pathlib.Path(g.__file__).parent / 'Qt/plugins/platforms/libqxcb.so'))"
)


def main(arguments: Sequence[str]) -> int:
    """Set up for running, developing, testing or bundling; `run` then starts the program."""
    if list(arguments) not in (["run"], ["develop"], ["test"], ["bundle"]):
        stop("Use make: 'make run' opens the window, 'make help' lists the rest.")
    ensure_python()
    os.chdir(ROOT)
    purpose = arguments[0]
    ensure_packages("develop" if purpose == "test" else purpose)
    if purpose == "bundle":
        ensure_tools()
        # the libraries of the display go into the bundle
        ensure_loads("display-libraries", LOADS_PLATFORM, LIBRARIES + DISPLAY_LIBRARIES)
    # where a display is named, both lists are one, so that nobody is asked twice
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ensure_loads("libraries", LOADS_QT, LIBRARIES + DISPLAY_LIBRARIES if named else LIBRARIES)
    if purpose == "test":
        ensure_hearing()
    return start(has_display()) if purpose == "run" else 0


def start(display: bool) -> int:
    """Run the program: the window, or the tour where there is no display. Does not return if all goes well."""
    command = [str(PYTHON), "-m", "csto_explorer"]
    if display:
        ensure_loads("display-libraries", LOADS_PLATFORM, DISPLAY_LIBRARIES)
    else:
        say(f"There is no display here. Instead of a window, its pictures and printed sheets are written to {TOUR}:")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        command += ["--tour", str(TOUR)]
    sys.stdout.flush()
    os.execv(command[0], command)


def has_display() -> bool:
    """Whether a window can be seen: asked of the program itself, which looks whether the display answers."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    asks = "import sys; from csto_explorer.display import can_open_display as can; sys.exit(not can())"
    return subprocess.run([str(PYTHON), "-c", asks], check=False).returncode == 0


def ensure_python() -> None:
    """Go on with a Python that is new enough, or say which is needed."""
    if sys.version_info[:2] >= OLDEST:
        return
    for name in NEWER:
        found = shutil.which(name)
        if found:
            os.execv(found, [found, str(Path(__file__).resolve()), *sys.argv[1:]])
    stop(
        "CSTO Explorer needs Python {}.{} or newer; this is {}.{}. On Debian 12 or Ubuntu 24.04 and newer: "
        "apt-get install python3".format(*OLDEST, *sys.version_info[:2])
    )


def ensure_packages(purpose: str) -> None:
    """Make the environment and install the packages, unless this was done with the same versions before."""
    stamp = ENVIRONMENT / f"set-up-{purpose}"
    wanted = fingerprint()
    if read(stamp) == wanted and PYTHON.exists():
        return
    # whatever is half done or made by another Python is begun anew
    if not works([str(PYTHON), "-c", "pass"]):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        make_environment()
    say("Installing packages into .venv (about 90 MB to fetch the first time) ...")
    install(*BACKEND)
    install("--no-build-isolation", "--editable", EXTRAS[purpose])
    stamp.write_text(wanted, encoding="utf-8")
    if purpose != "run":
        (ENVIRONMENT / "set-up-run").write_text(wanted, encoding="utf-8")


def ensure_tools() -> None:
    """See that the tools are there with which a bundle is made."""
    if not (shutil.which("objdump") and shutil.which("strip")):
        apt_install("The tools objdump and strip are", ["binutils"])
    asks = "import sys, sysconfig; sys.exit(not sysconfig.get_config_var('Py_ENABLE_SHARED'))"
    library = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    loads = f"import ctypes; ctypes.CDLL('{library}.so.1.0')"
    if not works([str(PYTHON), "-c", asks]) and not works([str(PYTHON), "-c", loads]):
        apt_install("Python as a library is", [library])


def fingerprint() -> str:
    """Return what the set-up depends on, as one line: the wanted packages, the folder, the Python."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt", "tools/setup.py"):
        digest.update((ROOT / name).read_bytes())
    return f"{digest.hexdigest()} {ROOT} {sys.version_info[0]}.{sys.version_info[1]}"


def make_environment() -> None:
    """Make .venv: with its own pip where the system has it, else filled by the system's pip."""
    say("Making the environment .venv ...")
    if works([sys.executable, "-c", "import ensurepip, venv"]):
        run([sys.executable, "-m", "venv", str(ENVIRONMENT)])
    elif pip_version() >= OLDEST_PIP:
        run([sys.executable, "-m", "venv", "--without-pip", str(ENVIRONMENT)])
        run([sys.executable, "-m", "pip", "--python", str(PYTHON), "install", *quiet(), "-c", "constraints.txt", "pip"])
    else:
        apt_install("Python's virtual environments are", ["python3-venv"])
        run([sys.executable, "-m", "venv", str(ENVIRONMENT)])


def pip_version() -> tuple[int, ...]:
    """Return the version of the system's pip, (0,) if there is none."""
    answer = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, text=True, check=False)
    words = answer.stdout.split()
    if answer.returncode or len(words) < 2:
        return (0,)
    return tuple(int(part) for part in words[1].split(".")[:2] if part.isdigit())


def install(*what: str) -> None:
    """Install packages into the environment, at the versions of constraints.txt."""
    run([str(PYTHON), "-m", "pip", "install", *quiet(), "-c", "constraints.txt", *what])


def quiet() -> list[str]:
    """Return the options that keep pip from talking where nobody watches."""
    options = ["--disable-pip-version-check", "--no-input", "--no-warn-script-location"]
    return options if sys.stdout.isatty() else [*options, "--quiet", "--progress-bar", "off"]


def ensure_loads(name: str, code: str, libraries: Sequence[tuple[str, ...]]) -> None:
    """See that Qt's system libraries load, and otherwise install them."""
    stamp = ENVIRONMENT / f"set-up-{name}"
    if stamp.exists():
        return
    if not works([str(PYTHON), "-c", code]):
        if not shutil.which("apt-get"):
            stop(f"Qt lacks system libraries: {reason(code)}. Install them with your system's package manager.")
        apt_install("System libraries that Qt needs are", libraries)
        if not works([str(PYTHON), "-c", code]):
            stop(f"Qt still cannot be loaded: {reason(code)}")
    stamp.touch()


def ensure_hearing() -> None:
    """Install what one test needs of the system, where that needs no question; without it the test is skipped."""
    stamp = ENVIRONMENT / "set-up-hearing"
    may = shutil.which("apt-get") and (os.geteuid() == 0 or works(["sudo", "-n", "true"]))
    if stamp.exists() or not may:
        return
    if not all(shutil.which(name) for name in HEARS) or not works([str(PYTHON), "-c", LOADS_PLATFORM]):
        try:
            apt_install("Tools that one test needs are", HEARING + DISPLAY_LIBRARIES)
        except SystemExit:
            say("The tests go on without them.")
            return
    stamp.touch()


def reason(code: str) -> str:
    """Return the last line of what Python says to some code."""
    said = subprocess.run([str(PYTHON), "-c", code], capture_output=True, text=True, check=False).stderr.strip()
    return said.splitlines()[-1] if said else "no reason given"


def apt_install(what: str, packages: Sequence[str | tuple[str, ...]]) -> None:
    """Install packages of the system through apt, as root or with sudo; otherwise say the exact command."""
    before = [] if os.geteuid() == 0 else ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    allowed = not before or (shutil.which("sudo") and (sys.stdin.isatty() or works(["sudo", "-n", "true"])))
    if not allowed:
        names = [name if isinstance(name, str) else known(name) for name in packages]
        stop(f"{what} missing. Run this, then start again:\n  sudo apt-get install {' '.join(names)}")
    say(f"{what} missing: installing them{' with sudo' if before else ''} ...")
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    # a fresh machine has no lists yet
    subprocess.run([*apt, "update"], check=False, stdout=subprocess.DEVNULL)
    names = [name if isinstance(name, str) else known(name) for name in packages]
    command = [*apt, "install", "-y", "--no-install-recommends", *names]
    done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        stop(f"{done.stderr}\nRun this, then start again:\n  sudo apt-get install {' '.join(names)}")


def known(names: tuple[str, ...]) -> str:
    """Return the first of some names that apt knows; newer systems renamed some packages."""
    return next((name for name in names[:-1] if works(["apt-cache", "show", name])), names[-1])


def works(command: Sequence[str]) -> bool:
    """Whether a command can be run and succeeds, without a word."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def run(command: Sequence[str]) -> None:
    """Run a command that must succeed."""
    if subprocess.run(command, check=False).returncode:
        stop(f"This failed; its own words stand above:\n  {' '.join(command)}")


def read(path: Path) -> str:
    """Return the text of a file, empty if there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def say(text: str) -> None:
    """Tell the user what goes on."""
    print(text, flush=True)


def stop(text: str) -> NoReturn:
    """Tell the user what is wrong and what to do, and end."""
    print(text, file=sys.stderr)
    raise SystemExit(2)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
