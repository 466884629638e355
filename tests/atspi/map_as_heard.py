#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# map_as_heard.py PROGRAM: starts the program with its sample and looks at the map as a screen reader does, through AT-SPI.
# Runs in a session of its own: scripts/in-window run dbus-run-session -- /usr/bin/python3 tests/atspi/map_as_heard.py PROGRAM
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

WAIT = 20  # seconds until the window must be there
passed = []
failures = []


def check(name, holds):
    print(("PASS   : " if holds else "FAIL!  : ") + name)
    (passed if holds else failures).append(name)


def descendants(node, depth=0):
    if node is None or depth > 14:
        return
    yield node
    for index in range(min(node.get_child_count(), 400)):
        yield from descendants(node.get_child_at_index(index), depth + 1)


def find_map():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        for node in descendants(desktop.get_child_at_index(index)):
            if node.get_role() == Atspi.Role.TABLE and node.get_name() == "B2B purchase":
                return node
    return None


def has(node, state):
    return node.get_state_set().contains(state)


def look(journey):
    table = journey.get_table_iface()
    check("the map is a table of lanes and steps", table.get_n_rows() > 6 and table.get_n_columns() == 15)
    check("columns say their step", "Search vendors" in table.get_column_description(0))
    rows = [table.get_row_description(row) for row in range(table.get_n_rows())]
    check("rows say their lane", "Pain points" in rows)
    pains = rows.index("Pain points")
    cell = table.get_accessible_at(pains, 0)
    check("a cell says where it is", cell.get_name().startswith("Pain points, "))
    names = [node.get_name() for node in descendants(journey)]
    check("cards are read with their kind", any(name.startswith("Pain point, ") for name in names))
    check("feelings are read", any("Emma" in name and "Frustrated" in name for name in names))

    stage = next(node for node in descendants(journey) if node.get_name().startswith("Stage Discover"))
    check("a stage can be folded and is not", has(stage, Atspi.StateType.EXPANDABLE) and has(stage, Atspi.StateType.EXPANDED))
    actions = stage.get_action_iface()
    toggle = [actions.get_action_name(index) for index in range(actions.get_n_actions())].index("Toggle")
    actions.do_action(toggle)
    time.sleep(0.5)
    stage = next(node for node in descendants(journey) if node.get_name().startswith("Stage Discover"))
    check("folding is told", not has(stage, Atspi.StateType.EXPANDED) and journey.get_table_iface().get_n_columns() == 13)
    check("what is selected is told", has(stage, Atspi.StateType.SELECTED) and has(stage, Atspi.StateType.FOCUSED))


def main():
    home = tempfile.mkdtemp()
    environment = dict(os.environ, HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home, LANG="C.UTF-8",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program = subprocess.Popen([sys.argv[1], "--sample"], env=environment)
    try:
        Atspi.init()
        journey, until = None, time.time() + WAIT
        while journey is None and time.time() < until:
            time.sleep(0.5)
            journey = find_map()
        check("the map is there", journey is not None)
        if journey is not None:
            look(journey)
    finally:
        program.terminate()
        program.wait()
    print(f"Totals: {len(passed)} passed, {len(failures)} failed")
    return 1 if failures else 0


sys.exit(main())
