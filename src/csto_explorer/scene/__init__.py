# SPDX-License-Identifier: MIT
"""One description of a picture, for screen and paper."""
