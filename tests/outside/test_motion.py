# SPDX-License-Identifier: MIT
"""Nothing moves where the desktop asks for that: its portal is asked on a bus of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest
from jeepney import HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.outside.conftest import SOURCE

ASKS = (
    "from PySide6.QtCore import QCoreApplication, QTimer; from csto_explorer.window import motion;"
    "app = QCoreApplication([]); motion.ask(app, lambda: print('still')); QTimer.singleShot({}, app.quit); app.exec()"
)


@pytest.mark.parametrize(("says", "answer"), [((1, True), "still"), ((0, False), "still"), ((0, True), "")])
def test_the_portal_is_asked(surroundings, says, answer):
    values = {"reduced-motion": ("u", says[0]), "enable-animations": ("b", says[1])}
    with open_dbus_connection(surroundings["DBUS_SESSION_BUS_ADDRESS"]) as portal:
        portal.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"), timeout=10)
        env = surroundings | {"PYTHONPATH": str(SOURCE)}
        asking = [sys.executable, "-c", ASKS.format(1500)]
        with subprocess.Popen(asking, env=env, stdout=subprocess.PIPE, text=True) as process:
            while values:
                asked = portal.receive(timeout=20)
                if asked.header.message_type == MessageType.method_call and asked.body:
                    assert asked.header.fields[HeaderFields.member] == "Read"
                    portal.send(new_method_return(asked, "v", (("v", values.pop(asked.body[1])),)))
            assert process.communicate(timeout=20)[0].strip() == answer
