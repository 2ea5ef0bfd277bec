r"""Text of a release as it may be shown: nothing in it is obeyed, nothing in it is invisible.

Control, format and direction characters (a terminal escape, a zero-width space, a right-to-left override) are
written as Python writes them, `\x1b`, `\u200b`; so is whatever the stream's encoding lacks.
"""

from __future__ import annotations

# Spaces that are not the plain one are not "printable" to Python, and harmless to a terminal.
_SPACES = frozenset(
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
# They join emoji and letters of some scripts; between other characters they are as invisible as the rest.
_JOINERS = frozenset("\u200c\u200d")
_NAMED = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}


def visible(text: str, encoding: str = "utf-8") -> str:
    """The text with everything written out that a terminal would obey, hide or be unable to show."""
    if not text.isprintable():
        text = "".join(
            character
            if character.isprintable() or character in _SPACES or _joins(text, at)
            else _NAMED.get(character) or _escaped(character)
            for at, character in enumerate(text)
        )
    return encodable(text, encoding)


def sentence(text: str, encoding: str = "utf-8") -> str:
    """A message on one line: line ends and tabs that came into it with words of the release are spaces."""
    if "\n" in text or "\r" in text or "\t" in text:
        text = " ".join(text.split())
    return visible(text, encoding)


def dots(encoding: str) -> str:
    """What stands for words that are left out: one character where the encoding has it."""
    return "…" if encodable("…", encoding) == "…" else "..."


def encodable(text: str, encoding: str) -> str:
    """The text with everything written out that the encoding lacks."""
    if text.isascii():
        return text
    try:
        return text.encode(encoding, "backslashreplace").decode(encoding)
    except LookupError:
        return text.encode("ascii", "backslashreplace").decode("ascii")


def _joins(text: str, at: int) -> bool:
    """Whether the character joins its neighbours: a joiner between two that are not ASCII."""
    if text[at] not in _JOINERS or at == 0 or at + 1 == len(text):
        return False
    return not text[at - 1].isascii() and not text[at + 1].isascii() and text[at + 1].isprintable()


def _escaped(character: str) -> str:
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
