"""Whether letters that may be a placeholder are one: names, numerals, forms and masked numbers look the same."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from prlint.checks.damage import scanned
from prlint.checks.hygiene.template_words import is_bracketed_field
from prlint.text.patterns import linear

_AROUND = 40
_TK_NAME = linear(
    r"\bTK(?:[-–/’'.]\w|\s\d|\s[A-Z]|\s(?:is|was|said|says|has|students?|grades?|class|teachers?|programs?)\b)|\(TK\)"
)
_TO_COME = frozenset(
    "title headline quote photo name date caption figure number city place link cost price".split()
)
# `It opens on [date]`: outside a quotation nobody takes out a day and leaves its preposition.
_WHEN_AND_WHERE = frozenset("date day time month year venue location place city".split())
_ON_AND_AT = frozenset("on by until till before after since from at in".split())
_NUMERALS = frozenset("century chromosome chromosomes female females males and or vs".split())
_ARTICLES = frozenset("the a an and is of or in".split())
_SIGNED = frozenset("name date signature address by signed title".split())
_MOST_BLANKS = 3
"""A block with more blanks than this is a form to fill in."""


class Seen(NamedTuple):
    """A match and what stands around it."""

    text: str
    """The whole text of its block."""
    start: int
    end: int
    inner: str
    """The pattern's group, or the whole match where it has none."""
    quoted: bool
    """Whether it stands between quotation marks."""
    whole: str
    """All text of the document: letters that are a name elsewhere in it are no placeholder."""

    @property
    def before(self) -> str:
        """The code points before the match."""
        return self.text[max(0, self.start - _AROUND) : self.start]

    @property
    def after(self) -> str:
        """The code points after it."""
        return self.text[self.end : self.end + _AROUND]

    @property
    def last_word(self) -> str:
        """The word before it, with its punctuation; empty at the beginning of the text."""
        return (self.before.split()[-1:] or [""])[0]

    @property
    def next_word(self) -> str:
        """The word after it, with its punctuation; empty at the end of the text."""
        return (self.after.split()[:1] or [""])[0]


def editors_note(seen: Seen) -> bool:
    """Whether words in brackets are a template's field, and not an editor's or a link's."""
    if seen.after[:1] in ("(", "[", ":"):
        return False
    if not seen.quoted and seen.inner in _WHEN_AND_WHERE and seen.last_word.lower() in _ON_AND_AT:
        return True
    return is_bracketed_field(seen.inner, quoted=seen.quoted)


def numeral_sign(seen: Seen) -> bool:
    """Whether `[XX]` stands for something: it is also the twentieth note of a text that counts in Roman figures."""
    return seen.inner not in ("XX", "XXX") or "[XIX]" not in seen.whole


def to_come(seen: Seen) -> bool:
    """Whether `TK` says *to come*: beside a capital, a figure or a hyphen it is a name (TK Maxx, TK-12, flight TK 1951)."""
    if len(seen.inner) > len("TK"):
        return True
    before = seen.last_word
    return (
        before[-1:] not in tuple("-–./#@$,")
        and (not before[:1].isupper() or before.lower().rstrip(":") in _TO_COME or before.endswith(":"))
        and not _names_tk(seen.whole)
    )


def crossed_out(seen: Seen) -> bool:
    """Whether a row of X is a name that nobody filled in: not a rule, a masked number, an address on a network."""
    beside = seen.before[-1:] + seen.after[:2].rstrip(". ")
    return not any(character.isdigit() or character in "-./:#_" for character in beside) and any(
        character.isalnum() and character not in "xX" for character in seen.text
    )


def blank(seen: Seen) -> bool:
    """Whether a line is a blank in a sentence: not a rule, a form's field, a signature's line."""
    before, after = seen.last_word, seen.next_word
    if before.endswith(":") or _is_form(seen.text):
        return False
    if before.lower() in ("your", "my"):
        # `It melts in your mouth, not in your _____.`
        return False
    if before.lower() in _SIGNED or (before.lower() == "this" and after.startswith("day")):
        return False
    # What a scanner makes of specks stands between other specks.
    if scanned(seen.whole):
        return False
    if (
        not before
        or not before.rstrip(",;")[-1:].isalnum()
        or not (after[:1].isalnum() or after[:1] in tuple(",.;%"))
    ):
        return not after and before[-1:].isalnum() and before[0].islower()
    return before[0].islower() or not after[0].isupper()


def unknown_figure(seen: Seen) -> bool:
    """Whether `XX` stands for a figure: not Super Bowl XX, Title XX, the XX Congress, an XX chromosome."""
    if seen.before[-1:].strip() or (seen.after[:1].strip() and seen.after[0] not in ',.;:)”"'):
        return False
    if seen.after[1:2].isdigit():
        return False
    before, after = seen.last_word, seen.next_word
    return (
        before[:1].islower()
        and before.lower() not in _ARTICLES
        and not after[:1].isupper()
        and after.lower().strip(".,;:)") not in _NUMERALS
    )


def to_be_settled(seen: Seen) -> bool:
    """Whether `TBC` says *to be confirmed*: not a bank of that name, nor letters that the text defines."""
    after = seen.after.lstrip(" ")
    return (not after or after[0].isdigit() or not after[0].isalnum()) and not _is_somebody(
        seen.inner, seen.whole
    )


# What a whole text says of some letters is asked at each of their places.
@lru_cache(maxsize=4)
def _is_form(text: str) -> bool:
    return text.count(" ___") > _MOST_BLANKS


@lru_cache(maxsize=4)
def _names_tk(text: str) -> bool:
    """Whether somewhere in a text TK is a name."""
    return "indergarten" in text or _TK_NAME.search(text) is not None


@lru_cache(maxsize=8)
def _is_somebody(letters: str, text: str) -> bool:
    """Whether a text names the letters with an article or defines them: `tri-border area (TBA)`."""
    if f"the {letters}" in text:
        return True
    at = text.find(f"({letters})")
    words = text[max(0, at - 80) : max(at, 0)].replace("-", " ").split()[-len(letters) :]
    return "".join(word[0] for word in words).upper() == letters
