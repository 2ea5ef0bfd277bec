"""prlint, the linter for press releases."""

from prlint.version import __version__

__all__ = ["__version__"]
