# SPDX-License-Identifier: MIT
"""The frames of the map: which part of the world, in which projection, and how large a map unit is.

A map unit is a pixel of a picture 1,200 wide that shows every state that was ever a party to the Treaty.
"""

from __future__ import annotations

from csto_explorer.map.projection import Albers
from csto_explorer.scene.model import Rect

EURASIA = Albers(95.0, 47.0, 63.0, scale=900.0, left=-630.0, top=80.5)
"""The projection of the map: the bundled geometry is stored in its units."""
HOME = Rect(0.0, 0.0, 1200.0, 808.0)
"""What shows all the states concerned, with a small margin."""
WORLD = Rect(-600.0, -460.0, 2400.0, 1740.0)
"""What the bundled geometry fills; nothing is known outside."""
CAUCASUS = Albers(45.0, 38.0, 43.0)
CENTRAL_ASIA = Albers(69.5, 37.0, 45.0)
