r"""Lines for the log of a GitHub workflow, which obeys commands that stand in it.

It obeys `::command::` at the beginning of a line, spaces before it not counted, and `##[command]` anywhere in a line.
What a release says, or how its file is called, must never be one: outside of our own commands the first colon and
the bracket are written out, `\x3a:` and `##\x5b`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Mapping

# Colour before the colons would not help a command today; nobody need rely on that.
_COMMAND = linear(r"((?:^|[\r\n])(?:[\p{Z}\s\v\x{1c}-\x{1f}\x{85}]|\x1b\[[0-9;]*m)*):(:)")


def unspoken(text: str) -> str:
    """Whole lines, none of which is a command."""
    if "##[" in text:
        text = text.replace("##[", "##\\x5b")
    return _COMMAND.sub(r"\1\\x3a\2", text) if "::" in text else text


def command(name: str, properties: Mapping[str, str | int], message: str) -> str:
    """A line that is a command; nothing in its parts can end it or begin another."""
    stated = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {stated}::{_data(message)}"


def _data(text: str) -> str:
    text = text.replace("##[", "##\\x5b")
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
