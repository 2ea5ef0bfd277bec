"""Whether letters in capitals are an acronym where they stand: no code, ticker, degree, call sign or shouted word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.reading.acronyms import common_words
from prlint.release.role_words import HONORIFICS
from prlint.release.shapes import shouted
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.reading.acronym_definitions import Use

_PARTICLES = frozenset("El La Los Las Le Les Lo Il De Del Da Das Do Dos Di Al San Van Von".split())
_COMPANY = frozenset(
    "AG SA NV SE AB AS OY OYJ ASA BV KG SPA SAL ZAO OAO OOO JSC PJSC DMCC FZE FZCO BSC WLL KSC SDN BHD".split()
)
_CLOCK = bounded(r"\d\s?(?:[AaPp]\.?\s?[Mm]\.?)?\s$")
_TICKER = bounded(r"\([^()]*:\s*[A-Z.]*$")
_FIGURE_BEFORE = bounded(r"(?:^|[^\d])(?:\d{1,3}|\d+[.,]\d+)[ \xa0-]?$")
_FIGURE_AFTER = bounded(r"^(?:[- \xa0]?\d|[- ][A-Z]?\d)")
_CREDENTIAL = bounded(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)+(?:, [A-Z][A-Za-z.-]{1,6})*, $")
# American stations are called by four letters that stand for nothing.
_STATION = bounded(
    r"(?i)\b(?:stations?|tv|television|radio|channel|fm|affiliates?|broadcast\w*|newscasts?)\b"
)
# `Okonkwo ZA, Ruiz K`: the authors of a paper.
_AUTHORS = bounded(r"[A-Z][\w’'-]+ [A-Z]{1,3}, [A-Z][\w’'-]+ [A-Z]{1,3}[,.]")
_SHORTEST = 12
"""A paragraph with fewer code points is a label, or the letters of whoever typed it."""
_JOINED = frozenset("@/#._$\\+=&’'~*")


def stands_for_words(use: Use) -> bool:
    """Whether these letters are an acronym in running text: no code, label, ticker, degree, company form or shouted word."""
    text, start, end = use.block.text, use.start, use.end
    if len(text) < _SHORTEST:
        return False
    before, after = text[max(0, start - 60) : start], text[end : end + 8]
    if (
        before[-1:] in _JOINED
        or after[:1] in ("@", "/", "#", "_", "\\", "+", "=", "&", ":", "*")
        or (after[:1] == "." and after[1:2].isalnum())
    ):
        return False
    if (before[-1:] == "-" and (before[-2:-1].isupper() or before[-2:-1].isdigit())) or (
        after[:1] == "-" and after[1:2].isupper()
    ):
        return False
    plural = end - start > len(use.acronym)
    if (
        _FIGURE_AFTER.match(after)
        or (not plural and len(use.acronym) < 4 and _FIGURE_BEFORE.search(before))
        or before[-1:].isdigit()
    ):
        return False
    if use.acronym[-1] == "T" and _CLOCK.search(before):
        # The zone of a clock.
        return False
    if before[-1:] in ("“", '"', "‘") and after[:1] in ("”", '"', "’"):
        return False
    if _TICKER.search(before) or _CREDENTIAL.search(before) or _is_call_sign_or_author(use):
        return False
    word_before = before.split(" ")[-2] if before.endswith(" ") and before.count(" ") > 1 else before.strip()
    if word_before in _PARTICLES or word_before.rstrip(".").lower() in HONORIFICS:
        return False
    if use.acronym in _COMPANY and word_before[:1].isupper() and word_before.isalpha():
        return False
    return not _is_shouted(text, start, end)


def _is_call_sign_or_author(use: Use) -> bool:
    """Whether the letters are a station's, or the initials behind the surname of a paper's author."""
    text, letters = use.block.text, use.acronym
    around = text[max(0, use.start - 60) : use.end + 60]
    if len(letters) == 4:
        return letters[0] in "KW" and _STATION.search(around) is not None
    in_list = text[use.start - 1 : use.start] == " " and text[use.end : use.end + 1] in (",", ".")
    return len(letters) < 4 and in_list and _AUTHORS.search(around) is not None


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Whether the letters stand in a run of words in capitals, or in a line of them."""
    before, after = text[max(0, start - 40) : start].split()[-2:], text[end : end + 40].split()[:2]
    words = [word.strip("“”\"'’(),.:;!?–—-") for word in (*before, *after)]
    loud = [word for word in words if len(word) > 1 and word.isupper()]
    if not loud:
        return not words
    long = end - start > 3
    if len(loud) > 1 or any(
        len(word) > 6 or (long and len(word) > 3) or word.lower() in common_words() for word in loud
    ):
        return True
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    return shouted(text[max(left, start - 200) : min(len(text) if right < 0 else right, end + 200)])
