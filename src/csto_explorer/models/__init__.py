# SPDX-License-Identifier: MIT
"""Objects between the records and the widgets."""
