# SPDX-License-Identifier: MIT
"""Archives whose bytes depend on nothing but what is in them: .tar.xz, and the .deb that holds two of them.

They are written here and not by tar and dpkg-deb, because a filter for machine code makes them a twentieth smaller,
which those do not offer.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import lzma
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

FILTERS = [
    {"id": lzma.FILTER_X86},
    {"id": lzma.FILTER_LZMA2, "preset": 9},
]
"""The filter does no harm to other machines' code, and only keeps from gaining by it."""


class Member(NamedTuple):
    """A file or a link of an archive."""

    content: bytes
    runs: bool
    link: str


class Tree:
    """Files by their paths, to be written into an archive with one date and no owner but root."""

    def __init__(self, epoch: int) -> None:
        self.epoch = epoch
        self.members: dict[str, Member] = {}

    def add_file(self, place: str, content: bytes, *, packed: bool = False) -> None:
        """Add a file; `packed` compresses it, as Debian wants its manual pages and changelogs."""
        if packed:
            content = gzip.compress(content, 9, mtime=0)
            place = place if place.endswith(".gz") else f"{place}.gz"
        self.members[place] = Member(content, False, "")

    def add_link(self, place: str, target: str) -> None:
        """Add a symbolic link."""
        self.members[place] = Member(b"", False, target)

    def add_folder(self, folder: Path, place: str, leave: tuple[str, ...] = ()) -> None:
        """Add everything in a folder but the files at its top that are to be left."""
        for path in sorted(folder.rglob("*")):
            name = f"{place}/{path.relative_to(folder).as_posix()}"
            if path.is_symlink():
                self.add_link(name, path.readlink().as_posix())
            elif path.is_file() and not (path.parent == folder and path.name in leave):
                # libraries are read, not run
                runs = bool(path.stat().st_mode & 0o100) and ".so" not in path.name
                self.members[name] = Member(path.read_bytes(), runs, "")

    def kib(self) -> int:
        """Return the room that it takes on a disk."""
        return sum(-(-len(member.content) // 1024) or 1 for member in self.members.values())

    def tar(self, prefix: str = "") -> bytes:
        """Return it as a tar file, folders before what is in them."""
        written = io.BytesIO()
        with tarfile.open(fileobj=written, mode="w", format=tarfile.GNU_FORMAT) as archive:
            for folder in self._folders():
                self._write(archive, tarfile.TarInfo(f"{prefix}{folder}"), tarfile.DIRTYPE, 0o755)
            for place, member in sorted(self.members.items()):
                entry = tarfile.TarInfo(f"{prefix}{place}")
                if member.link:
                    entry.linkname = member.link
                    self._write(archive, entry, tarfile.SYMTYPE, 0o777)
                else:
                    self._write(archive, entry, tarfile.REGTYPE, 0o755 if member.runs else 0o644, member.content)
        return written.getvalue()

    def digests(self) -> str:
        """Return the list by which dpkg tells files that were changed."""
        return "".join(
            f"{hashlib.md5(member.content, usedforsecurity=False).hexdigest()}  {place}\n"
            for place, member in sorted(self.members.items())
            if not member.link
        )

    def _folders(self) -> Iterator[str]:
        found = {str(folder) for place in self.members for folder in PurePosixPath(place).parents}
        yield from sorted(found - {"."})

    def _write(
        self, archive: tarfile.TarFile, entry: tarfile.TarInfo, kind: bytes, mode: int, content: bytes = b""
    ) -> None:
        entry.type, entry.mode, entry.mtime, entry.size = kind, mode, self.epoch, len(content)
        entry.uname = entry.gname = "root"
        archive.addfile(entry, io.BytesIO(content))


def write_tar(tree: Tree) -> bytes:
    """Return a tree as .tar.xz."""
    return _packed(tree.tar())


def write_deb(tree: Tree, control: str) -> bytes:
    """Return a tree as a package of Debian: a file that says the form, what the package is, what it holds."""
    about = Tree(tree.epoch)
    about.add_file("control", control.encode())
    about.add_file("md5sums", tree.digests().encode())
    parts = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": _packed(about.tar("./")),
        "data.tar.xz": _packed(tree.tar("./")),
    }
    return b"!<arch>\n" + b"".join(_part(name, content, tree.epoch) for name, content in parts.items())


def _part(name: str, content: bytes, epoch: int) -> bytes:
    head = f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
    return head.encode("ascii") + content + b"\n" * (len(content) % 2)


def _packed(content: bytes) -> bytes:
    return lzma.compress(content, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=FILTERS)
