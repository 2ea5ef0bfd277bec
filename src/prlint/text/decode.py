"""From bytes to text: UTF-8, UTF-16 with a BOM, else Windows-1252 or Mac Roman, whichever reads as English.

Nothing in a Windows-1252 or Mac Roman file says which of the two it is. Their typographic marks do: the byte that
is an apostrophe in one is an accented capital in the other, and a capital never stands inside `don’t`.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from prlint.text.patterns import linear
from prlint.text.source import UTF8, Encoding

_BOMS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GUESSES = ("cp1252", "mac-roman")

# A mark beyond ASCII where English has it, and one where it cannot stand.
_RIGHT = linear(
    r"(?:^|[\s(\[—–\-])[“‘][\pL\d(\[$£€‘“…]"  # an opening mark before a word
    r"|[\pL\d.,!?;:%)\]…’][”’](?:[\s.,;:!?)\]—–\-”]|$)"  # a closing mark after one
    r"|[\pL\d]’(?:s|t|re|ve|ll|d|m|S|T)\b"  # an apostrophe
    r"|\x{a0}"  # a no-break space is the commonest mark of all that an editor leaves
    r"|\s[–—•]\s|[\pL\d”’.,)][–—][\pL\d“‘]|[\pL”’.]…|[£€]\d|\d[°½¼¾]|[©®™§]"
    r"|(?:^|\n)\s*[•·]"
    r"|[\p{Ll}\-’'][àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ][\p{Ll}\s.,;:)’'\-]"  # an accent inside a word or at its end
    r"|(?:^|[\s(“‘\-])[ÁÀÂÄÅÇÉÈÊËÍÎÓÔÖØÚÜÑ]\p{Ll}"  # an accented capital at the head of a word
    r"|\p{Lu}[ÁÀÂÄÅÇÉÈÊËÍÎÓÔÖØÚÜÑ]\p{Lu}"
)
_WRONG = linear(
    r"\p{Ll}[ÁÀÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ]"  # a capital inside a word
    r"|(?:^|[\s(\[])[ìîíëñóòôïùûõÒÓÔÕ]\p{Lu}"  # a stray letter before a capital: a mark misread
    r"|[.,!?][ìîíëñóòôïùûõÒÓÔÕÐÑ](?:[\s.,]|$)"
    r"|\s[ÐÑñóÉÖ]\s|[\x80-\x9f�]"
    r"|[\pL][†‡¥Œœ√∫ˆ˜¯˘˙˚¸˝˛ˇ∂∑∏π∆≈≤≥≠∞◊¬Ωªº‰]"
    r"|\p{Ll}í[st]\b|\p{Lu}\p{Ll}+í[s ]"  # `Trumpís`: Windows’ apostrophe read as a Mac letter
)
_ENOUGH = 200_000
"""Code points that a guess looks at: marks repeat, a whole book need not be read to know them."""


class Undecodable(Exception):  # noqa: N818 -- names what the bytes are
    """Bytes that are no text: why, and what to do about it."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(f"{why}; {remedy}")
        self.why = why
        self.remedy = remedy


class Decoded(NamedTuple):
    """Text and how it was read."""

    text: str
    encoding: Encoding


def decode(raw: bytes) -> Decoded:
    """The text of a file's bytes; a BOM is no part of it.

    Raises:
        Undecodable: the bytes are no text, or contradict their own BOM.
    """
    for bom, name in _BOMS:
        if raw.startswith(bom):
            try:
                text = raw[len(bom) :].decode(name)
            except UnicodeDecodeError as error:
                why = f"its first bytes say {name.upper()}, but byte {error.start + len(bom)} does not fit"
                raise Undecodable(why, "save it as UTF-8 again") from error
            if "\0" not in text:
                return Decoded(text, Encoding(name, guessed=False, bom=bom))
            break
    if b"\0" in raw:
        raise Undecodable(
            "it is not text (it has NUL bytes)", "save the release as plain text or Markdown in UTF-8"
        )
    try:
        return Decoded(raw.decode("utf-8"), UTF8)
    except UnicodeDecodeError:
        return _guess(raw)


def _guess(raw: bytes) -> Decoded:
    best, best_score, sample = "", 0, raw[:_ENOUGH]
    for name in _GUESSES:
        score = _reads_as_english(sample.decode(name, errors="replace"))
        if score > best_score:
            best, best_score = name, score
    if best:
        try:
            return Decoded(raw.decode(best), Encoding(best, guessed=True))
        except UnicodeDecodeError:
            pass
    return _last_resort(raw)


def _reads_as_english(text: str) -> int:
    """Marks in their places less marks out of place; a wrong one weighs more, since right ones come by chance."""
    return len(_RIGHT.findall(text)) - 3 * len(_WRONG.findall(text))


def _last_resort(raw: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    match = from_bytes(raw).best()
    if match is None:
        raise Undecodable("its character encoding cannot be told", "save it as UTF-8")
    return Decoded(raw.decode(match.encoding, errors="replace"), Encoding(match.encoding, guessed=True))


def changed_word(decoded: Decoded) -> str:
    """The first word whose reading depends on the guess, to show the user; empty where there is none."""
    for word in decoded.text[:_ENOUGH].split():
        if not word.isascii():
            return word
    return ""
