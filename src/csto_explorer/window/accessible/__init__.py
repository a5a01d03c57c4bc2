# SPDX-License-Identifier: MIT
"""What assistive technology is told of the drawn views: chart, map and timeline."""
