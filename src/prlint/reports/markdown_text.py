"""Words as they stand in Markdown: shown, never obeyed."""

from __future__ import annotations

from prlint.reports.visible import sentence
from prlint.text.patterns import linear

_MARKS = frozenset("!\"#$%'()*+,-./:;=?@[\\]^_`{|}~")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# They begin no markup inside a line; with a backslash before them nobody could read the source.
_PLAIN = frozenset(":@,;'\"%?-().=+!/")
_MARKUP = _MARKS - _PLAIN

_COLON = linear(r":([^ ])")
_NAME = linear(r"(^|[^\w.+-])@")


def markdown(words: str) -> str:
    """One line of words; markup, addresses, names after an @ and HTML in them are text."""
    text = "".join(
        _ENTITIES.get(character) or (f"\\{character}" if character in _MARKUP else character)
        for character in sentence(words)
    )
    # An address becomes a link by itself, and so does a word between two colons a picture.
    text = _COLON.sub(r"\\:\1", text).replace("www.", "www\\.")
    # A host looks for people's names in the finished page, where a backslash is gone; a comment keeps them apart.
    return _NAME.sub(r"\1@<!-- -->", text)


def code(words: str) -> str:
    """A span of code that nothing in the words ends; also in a cell of a table."""
    words = sentence(words)
    fence = "`"
    while fence in words:
        fence += "`"
    pad = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{pad}{words}{pad}{fence}".replace("|", "\\|").replace("##[", "##\\[")
