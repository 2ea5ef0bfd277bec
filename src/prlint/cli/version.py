"""`prlint --version`."""

from __future__ import annotations

from prlint.reports.tables import tables
from prlint.version import __version__


def version() -> str:
    """The version, and those of the tables that findings depend on."""
    of = tables()
    return f"prlint {__version__} (telephone numbers {of['phones']}, time zones {of['zones']})\n"
