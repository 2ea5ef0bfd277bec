"""Words that are glued together where a sentence, a clause or a quotation ends: `today.The`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prlint.text.patterns import Match

_STARTERS = frozenset(
    """
    The A An This That These Those It He She They We I You In On At For With From As But And However Since After Before When
    While To Our Their His Her Its If There Today Under By No Not So What Who Why How Where All Each Many More Most Some
    One Two Now Then Also Because During Through Over Last Next Although Despite According Please Senator Sen
    """.split()
)
# The last part of names and addresses: Booking.Com, ASP.NET, Report.Pdf.
_ENDINGS = frozenset(
    """
    com org net gov edu io ai js tv uk us ca eu bank health app tech co info biz me ly pdf doc docx xls html htm jpg png zip exe
    inc ltd llc fm gg xyz news live online world one dev py md txt sh so de fr au nz
    """.split()
)
_NAMES = frozenset(
    {"www", "yahoo", "jeopardy", "st", "mr", "mrs", "ms", "dr", "no", "vs", "ft", "mt", "ste", "nos"}
)
_SHORT = 5
"""Letters under which a word with a capital may be an abbreviation: Sen.Lugar, St.Louis, Inc.The."""
_WORD, _YEAR = 3, 4


class Gap(NamedTuple):
    """A place where a space is missing. Offsets are in the block's prose."""

    start: int
    end: int
    """The words that are glued together."""
    at: int
    """Where the space belongs."""
    certain: bool


def gap_between(text: str, match: Match, source: str) -> Gap | None:
    """Where two sentences or words are glued together; None in addresses, file names, figures and names."""
    word, mark, following = match.group(1), match.group(2), match.group(3)
    start, end = word_start(text, match.start()), match.end()
    token_start, token_end = _token(text, match.start(), match.end())
    token = text[token_start:token_end]
    if any(
        sign in token for sign in ("@", "://", "www.", "/", "=", "&", "_", "\\", "#", "{", "}", "<", ">", "|")
    ):
        return None
    if following.lower() in _ENDINGS or word.lower() in _NAMES or len(token) > 80:
        return None
    if text[end : end + 1] in (".", "-") and text[end + 1 : end + 2].isalnum() and "." in mark:
        return None
    if text[start - 1 : start] in (".", "'", "’") or text[end : end + 1].isdigit():
        return None
    certain = _certain(word, mark, following, text[end : end + 1])
    if certain is None or (source.count(f"{word}{mark}{following}") > 1 and len(mark) == 1):
        # What is written alike twice is a name.
        return None
    return Gap(start, end, _space_at(text, match), certain=certain)


def _certain(word: str, mark: str, following: str, after: str) -> bool | None:
    """Whether a space is missing for certain; None if it may well be right as it is."""
    if mark in ("”", "“"):
        return _beside_quotation(word, mark, following)
    whole = len(following) > 1 or (following in ("I", "A") and after == " ")
    if len(mark) > 1:
        return True if whole and mark[0] != ";" and (mark[0] == "," or following[0].isupper()) else None
    if mark in (",", ";"):
        return (
            True if whole and after != "'" and (word.isalpha() or (mark == "," and word.isdigit())) else None
        )
    return _after_sentence(word, following) if whole and following[0].isupper() else None


def _after_sentence(word: str, following: str) -> bool | None:
    starts = following in _STARTERS
    if not word.isalpha():
        return True if starts and (len(word) >= _YEAR or not word[0].isdigit()) else None
    if word.islower():
        if len(word) < _WORD and not starts:
            return None
        # read.NET, file.PDF: letters in capitals may be an ending.
        return starts or not (following.isupper() and len(following) < _SHORT)
    if word[0].islower():
        # openSUSE.Asia: with capitals inside it is a name, and so is what follows.
        return None
    if len(word) < _SHORT or not following[1:].islower():
        return True if starts and len(word) >= _YEAR and word[1:].islower() else None
    return starts


def _beside_quotation(word: str, mark: str, following: str) -> bool | None:
    if not word.isalpha() or len(word) < 3 or len(following) < 3:
        return None
    # “quasi”legal and un“intended” are meant so, now and then.
    return mark == "“" or None


def _space_at(text: str, match: Match) -> int:
    """Before an opening quotation mark, else behind the marks."""
    mark = match.group(2)
    if mark[-1] in "“‘" or (mark[-1] == '"' and text[: match.end(2)].count('"') % 2):
        return match.end(2) - 1
    return match.end(2)


def word_start(text: str, at: int) -> int:
    """Where the word begins that ends at a place, or holds it."""
    while at > 0 and text[at - 1].isalnum():
        at -= 1
    return at


def _token(text: str, start: int, end: int) -> tuple[int, int]:
    """The run of characters between white space that holds a range; at most 100 on either side."""
    left = start
    while left > 0 and start - left < 100 and not text[left - 1].isspace():
        left -= 1
    right = end
    while right < len(text) and right - end < 100 and not text[right].isspace():
        right += 1
    return left, right
