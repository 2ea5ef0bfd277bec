"""The endings that hosts can have."""

from __future__ import annotations

from prlint.checks.contacts.endings import known_ending, surely_none


def test_endings_of_the_net_are_known() -> None:
    """Else a right address would be called wrong: old endings, new ones, countries, and what is kept for examples."""
    for ending in ("com", "museum", "photography", "nz", "yu", "local", "example", "рф", "xn--p1ai"):
        assert known_ending(ending), ending


def test_slips_are_not() -> None:
    """`.conx` and `.ogr` are what fingers make of `.com` and `.org`; they are short, and no ending of the future."""
    for ending in ("conx", "comm", "ogr", "con", "cmo", "uqx"):
        assert not known_ending(ending), ending
        assert surely_none(ending), ending
    assert not surely_none("library")
