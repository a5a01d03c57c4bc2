# SPDX-License-Identifier: MIT
"""Taking up Qt without its hook on Python's imports, and without compiling what only tells of signatures."""

from __future__ import annotations

import builtins
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

LATER = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)
"""Modules of Qt for Python that nothing asks for before a signature is told: in the message of a wrong call, by
`inspect`, or for its type stubs."""


def take_up_qt() -> None:
    """Import Qt for Python, and leave Python's `import` as it was.

    PySide6 puts a function of its own in the place of `__import__`, for its switchable features (`from __feature__
    import snake_case`). It reads the source of every module that is imported afterwards, which is a tenth of our
    start, keeps these sources in `linecache`, and makes every import inside a function slower. Nothing here switches a
    feature, and so nothing needs it. Whoever imports Qt before this keeps the hook.

    Its modules about signatures lie in its library as source, which is compiled at every start: two fifths of what
    importing it takes. They are left until they are asked for.
    """
    plain, finders = builtins.__import__, sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        sys.meta_path = finders
        builtins.__import__ = plain


class _Finders(list[Any]):
    """The finders of modules while Qt is taken up: one that it puts before all others is asked through our own.

    Where its modules lie in a folder it adds none, and they are imported as any others are.
    """

    def insert(self, place: Any, finder: Any) -> None:
        super().insert(place, _Finder(finder))


class _Finder:
    """Finds modules by another finder, and lets some of them wait."""

    def __init__(self, finder: Any) -> None:
        self._finder = finder

    def __eq__(self, other: object) -> bool:
        # it is removed by its own name
        return self is other or self._finder is other

    __hash__ = None  # type: ignore[assignment]

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        spec: ModuleSpec | None = self._finder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None and name in LATER:
            spec.loader = _Later(spec.loader)  # type: ignore[assignment]
        return spec


class _Later:
    """Loads a module when something of it is first asked for."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        found: ModuleType | None = self._loader.create_module(spec)
        return found

    def exec_module(self, module: ModuleType) -> None:
        from threading import RLock

        spec = module.__spec__
        assert spec is not None
        name, lock, begun = spec.name, RLock(), False

        def ask(wanted: str) -> Any:
            nonlocal begun
            # whoever comes meanwhile waits; the module itself may ask, and is told what there is so far
            with lock:
                if not begun:
                    begun = True
                    # it is published under a second name, and found by its first
                    published, spec.name = spec.name, name
                    try:
                        self._loader.exec_module(module)
                    finally:
                        spec.name = published
            try:
                return vars(module)[wanted]
            except KeyError:
                raise AttributeError(f"module {name!r} has no attribute {wanted!r}") from None

        vars(module)["__getattr__"] = ask
