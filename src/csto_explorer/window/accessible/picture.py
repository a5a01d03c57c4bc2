# SPDX-License-Identifier: MIT
"""A drawn view for assistive technology: the widget, and items below it that are no widgets.

Qt is particular here, and a slip ends the process. An item is made once and kept for as long as it is shown. One
that is gone is first taken out of the table, then given back to Qt while it is still held, then dropped; giving back
calls for other items, which must find a table in order. "No" is said to Qt with an empty pointer, never with None.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from csto_explorer.language import marked, tr
from csto_explorer.window.accessible.contents import Contents, Key

NO = Shiboken.VoidPtr(0)
ROLE = QAccessible.Role
TEXT = QAccessible.Text
EVENT = QAccessible.Event
FOLD = marked("Fold or unfold")


class Picture(QAccessibleWidget):
    """The interface of a drawn view."""

    def __init__(self, widget: QWidget, contents: Contents) -> None:
        super().__init__(widget, contents.role, widget.accessibleName())
        self.view = widget
        self.contents = contents
        self._items: dict[Key, Item] = {}
        self._selection = Selection(self)

    def item(self, key: Key) -> Item:
        """Return the item of a key, made when it is first asked for."""
        kept = self._items.get(key)
        if kept is None:
            kept = self._items[key] = Item(self, key)
        return kept

    def forget_gone(self) -> None:
        """Give items back to Qt that the view shows no more."""
        gone = [key for key in self._items if not self.contents.holds(key)]
        if not gone:
            return
        before, self._items = self._items, {}
        for key in gone:
            item = before.pop(key)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        # whatever was asked for meanwhile is Qt's already
        self._items = {**before, **self._items}

    def tell_current(self, before: Key | None, now: Key | None) -> None:
        """Tell which item is chosen now, and that the keys are on it."""
        if before in self._items and self.contents.holds(before):
            _send(self.item(before), EVENT.SelectionRemove)
        if now is not None and self.contents.holds(now):
            _send(self.item(now), EVENT.SelectionAdd)
        self.tell_focus()

    def tell_focus(self) -> None:
        """Tell on which item the keys are, if they are in this view."""
        current = self.current()
        if current is not None and self.view.hasFocus():
            _send(current, EVENT.Focus)

    def current(self) -> Item | None:
        """Return the item that the keys are on."""
        key = self.contents.current()
        return self.item(key) if key is not None and self.contents.holds(key) else None

    # what Qt asks; widgets inside the view follow its items

    def childCount(self) -> int:
        """Count items and widgets."""
        return len(self.contents.below(None)) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:
        """Return an item or a widget."""
        keys = self.contents.below(None)
        if 0 <= index < len(keys):
            return self.item(keys[index])
        return super().child(index - len(keys))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of an item or a widget."""
        keys = self.contents.below(None)
        if isinstance(child, Item):
            return keys.index(child.key) if child.key in keys else -1
        place = super().indexOfChild(child)
        return place if place < 0 else place + len(keys)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Return the item at a point of the screen."""
        key = self.contents.at(QPointF(self.view.mapFromGlobal(QPoint(x, y))))
        return self.item(key) if key is not None and self.contents.holds(key) else super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface | None:
        """Return the item that has the keys."""
        return self.current() if self.view.hasFocus() else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Offer the selection besides what every widget offers."""
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return self._selection
        offered = super().interface_cast(kind)
        return NO if offered is None else offered


class Item(QAccessibleInterface):
    """One box, place or event of a drawn view."""

    def __init__(self, picture: Picture, key: Key) -> None:
        super().__init__()
        self.key = key
        self._picture = picture
        self._act = Act(picture, key)

    def isValid(self) -> bool:
        """Whether the view still shows the item."""
        return Shiboken.isValid(self._picture.view) and self._picture.contents.holds(self.key)

    def object(self) -> None:
        """There is no object behind an item."""
        return

    def window(self) -> QWindow | None:
        """Return the window that the view is in."""
        return self._picture.view.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface:
        """Return the item above, or the view."""
        key = self._picture.contents.parent(self.key) if self.isValid() else None
        return self._picture if key is None else self._picture.item(key)

    def childCount(self) -> int:
        """Count the items below."""
        return len(self._below())

    def child(self, index: int) -> QAccessibleInterface | None:
        """Return an item below."""
        keys = self._below()
        return self._picture.item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of an item below."""
        keys = self._below()
        return keys.index(child.key) if isinstance(child, Item) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Items do not lie within one another."""
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        """Return the item itself if it has the keys."""
        return self if self.state().focused else None

    def role(self) -> QAccessible.Role:
        """Return the role of the view's items."""
        return self._picture.contents.item_role

    def text(self, kind: QAccessible.Text) -> str:
        """Return name or description."""
        if not self.isValid():
            return ""
        if kind == TEXT.Name:
            return self._picture.contents.name(self.key)
        return self._picture.contents.description(self.key) if kind == TEXT.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written here."""

    def rect(self) -> QRect:
        """Return where the item stands on the screen."""
        if not self.isValid():
            return QRect()
        view, bounds = self._picture.view, self._picture.contents.bounds(self.key).toRect()
        return QRect(view.mapToGlobal(bounds.topLeft()), bounds.size())

    def state(self) -> QAccessible.State:
        """Return what holds of the item just now."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        view, contents = self._picture.view, self._picture.contents
        is_current = contents.current() == self.key
        expanded = contents.is_expanded(self.key)
        state.focusable = state.selectable = True
        state.selected = is_current
        state.focused = is_current and view.hasFocus()
        state.expandable = expanded is not None
        state.expanded = expanded is True
        state.collapsed = expanded is False
        state.invisible = not view.isVisible()
        state.offscreen = not contents.bounds(self.key).intersects(QRectF(view.rect()))
        return state

    def foregroundColor(self) -> QColor:
        """Return the colour of the text."""
        return self._picture.foregroundColor()

    def backgroundColor(self) -> QColor:
        """Return the colour of the ground."""
        return self._picture.backgroundColor()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Offer what can be done with the item."""
        return self._act if kind == QAccessible.InterfaceType.ActionInterface else NO

    def _below(self) -> list[Key]:
        return list(self._picture.contents.below(self.key)) if self.isValid() else []


class Act(QAccessibleActionInterface):
    """What can be done with an item: go to it, take the keys to it, fold it."""

    def __init__(self, picture: Picture, key: Key) -> None:
        super().__init__()
        self._picture, self._key = picture, key

    def actionNames(self) -> list[str]:
        """Return what can be done."""
        names = [self.pressAction(), self.setFocusAction()]
        if self._holds() and self._picture.contents.is_expanded(self._key) is not None:
            names.append(self.toggleAction())
        return names

    def localizedActionDescription(self, name: str) -> str:
        """Say what an action does."""
        return tr(FOLD) if name == self.toggleAction() else super().localizedActionDescription(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return the keys that do the same."""
        return {self.pressAction(): ["Return"], self.toggleAction(): ["Space"]}.get(name, [])

    def doAction(self, name: str) -> None:
        """Do it."""
        if not self._holds():
            return
        if name == self.toggleAction():
            self._picture.contents.toggle(self._key)
            return
        if name == self.setFocusAction():
            self._picture.view.setFocus()
        if name in (self.pressAction(), self.setFocusAction()):
            self._picture.contents.press(self._key)

    def _holds(self) -> bool:
        return Shiboken.isValid(self._picture.view) and self._picture.contents.holds(self._key)


class Selection(QAccessibleSelectionInterface):
    """The one item of a view that is chosen."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture

    def selectedItemCount(self) -> int:
        """Count what is chosen."""
        return len(self.selectedItems())

    def selectedItems(self) -> list[QAccessibleInterface]:
        """Return what is chosen."""
        current = self._picture.current()
        return [] if current is None else [current]

    def select(self, item: QAccessibleInterface) -> bool:
        """Choose an item."""
        if not isinstance(item, Item) or not item.isValid():
            return False
        self._picture.contents.press(item.key)
        return True

    def unselect(self, item: QAccessibleInterface) -> bool:
        """There is always one chosen."""
        return False

    def selectAll(self) -> bool:
        """No more than one can be chosen."""
        return False

    def clear(self) -> bool:
        """There is always one chosen."""
        return False


def _send(item: Item, kind: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(item, kind))
