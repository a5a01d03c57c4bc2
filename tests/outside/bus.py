# SPDX-License-Identifier: MIT
"""The bus for assistive technology as a screen reader sees it: the things of a program, what they say, what happens."""

from __future__ import annotations

import re
import time
from typing import NamedTuple

from jeepney import DBusAddress, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
KEYS = {
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Home": 0xFF50,
    "F6": 0xFFC3,
    "Space": 0x20,
}
MODIFIERS = {"Shift": 50, "Ctrl": 37, "Alt": 64}
STATES = {"expandable": 9, "expanded": 10, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}
PRESS, RELEASE, SYMBOL, TEXT = 0, 1, 3, 4


class GoneError(Exception):
    """What was asked for is no more, or has no such thing to ask for."""


class Heard(NamedTuple):
    """One event: what kind, of which thing, with which details."""

    kind: str
    detail: str
    number: int
    thing: Thing
    value: object


class Thing(NamedTuple):
    """Something of the program, by its address."""

    reader: Reader
    owner: str
    path: str

    def ask(self, interface, method, signature=None, *body):
        return self.reader.call(self.owner, self.path, f"org.a11y.atspi.{interface}", method, signature, *body)

    def get(self, interface, name):
        found = self.reader.call(
            self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", f"org.a11y.atspi.{interface}", name
        )
        return found[0][1]

    @property
    def name(self):
        return self.get("Accessible", "Name")

    @property
    def description(self):
        return self.get("Accessible", "Description")

    @property
    def role(self):
        return self.ask("Accessible", "GetRoleName")[0]

    @property
    def children(self):
        return [Thing(self.reader, *each) for each in self.ask("Accessible", "GetChildren")[0]]

    @property
    def states(self):
        low, high = self.ask("Accessible", "GetState")[0]
        return {name for name, bit in STATES.items() if (low | high << 32) >> bit & 1}

    @property
    def extents(self):
        return self.ask("Component", "GetExtents", "u", 0)[0]

    def act(self, name):
        names = [each[0] for each in self.ask("Action", "GetActions")[0]]
        return self.ask("Action", "DoAction", "i", names.index(name))[0]

    def find(self, role=None, name=None):
        """Return the first thing below, of a role, whose name begins so."""
        waiting = [self]
        while waiting:
            thing = waiting.pop(0)
            try:
                its_role = thing.role
                if role in (None, its_role) and (name is None or re.match(name, thing.name)):
                    return thing
                # the cells of tables are many
                waiting.extend(thing.children if its_role != "table" else [])
            except GoneError:
                continue
        raise AssertionError(f"no {role or 'thing'} named {name}")


class Reader:
    """A screen reader without a voice."""

    def __init__(self, session):
        with open_dbus_connection(session) as connection:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address = connection.send_and_get_reply(asked, timeout=10).body[0]
            # programs stay silent until someone says that there is a listener
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.freedesktop.DBus.Properties")
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                told = new_method_call(status, "Set", "ssv", ("org.a11y.Status", name, ("b", True)))
                connection.send_and_get_reply(told, timeout=10)
        self._connection = open_dbus_connection(address)
        self._heard = []
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=10)
        self._register()

    def _register(self, tries=20):
        # the registry is started by being asked, and may not stand yet
        try:
            self.call(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", "object:")
        except GoneError:
            if not tries:
                raise
            time.sleep(0.1)
            self._register(tries - 1)

    def close(self):
        self._connection.close()

    def call(self, owner, path, interface, method, signature=None, *body):
        """Ask something; what is heard meanwhile is kept."""
        message = new_method_call(DBusAddress(path, owner, interface), method, signature, body)
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        while True:
            answer = self._connection.receive(timeout=15)
            if answer.header.message_type == MessageType.signal:
                self._hear(answer)
            elif answer.header.fields.get(5) == serial:
                if answer.header.message_type != MessageType.method_return:
                    raise GoneError(*answer.body)
                return answer.body

    def programs(self):
        return Thing(self, REGISTRY, ROOT).children

    def press(self, keys):
        """Press keys as on a keyboard, such as "Ctrl+K"."""
        *held, key = keys.split("+")
        for name in held:
            self._key(MODIFIERS[name], "", PRESS)
        self._key(KEYS.get(key) or ord(key.lower()), "", SYMBOL)
        for name in reversed(held):
            self._key(MODIFIERS[name], "", RELEASE)

    def type(self, text):
        for letter in text:
            self._key(ord(letter), "", SYMBOL)

    def until(self, what, seconds=15):
        """Listen until something is heard that fits; return all that was heard up to then."""
        ends = time.monotonic() + seconds
        heard = []
        while True:
            while self._heard:
                heard.append(self._heard.pop(0))
                if what(heard[-1]):
                    return heard
            left = ends - time.monotonic()
            assert left > 0, f"not heard; last was {[(h.kind, h.detail, h.value) for h in heard[-8:]]}"
            self._listen(left)

    def rest(self, seconds=0.4):
        """Listen until nothing more is heard; return what was heard."""
        while self._listen(seconds):
            pass
        heard, self._heard = self._heard, []
        return heard

    def _listen(self, seconds):
        try:
            self._hear(self._connection.receive(timeout=max(seconds, 0.01)))
        except TimeoutError:
            return False
        return True

    def _hear(self, message):
        if message.header.message_type != MessageType.signal:
            return
        fields = message.header.fields
        if fields.get(2, "").startswith("org.a11y.atspi.Event."):
            detail, number, _, (_, value), *_ = message.body
            self._heard.append(Heard(fields[3], detail, number, Thing(self, fields[7], fields[1]), value))

    def _key(self, code, text, kind):
        controller = "/org/a11y/atspi/registry/deviceeventcontroller"
        interface = "org.a11y.atspi.DeviceEventController"
        self.call(REGISTRY, controller, interface, "GenerateKeyboardEvent", "isu", code, text, kind)
