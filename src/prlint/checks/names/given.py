"""Whether a text gives somebody's name in full, and where."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.names.body import in_body
from prlint.release.places import region_country
from prlint.release.role_words import HONORIFICS, ORGANISATIONS, ROLES
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

# Capitalised words before a surname that are no first name: they begin a sentence, or are a day or a place.
_NO_FIRST_NAME = frozenset(
    """
    a according after also although an and as at because but by despite does during for from had has he her hon
    how however if in is it its like later many meanwhile no nor of on or our re said says she since so such
    than thank that the their then there these they this those though thus to today under until was we were what
    when where which while who whose why with yesterday yet you your monday tuesday wednesday thursday friday
    saturday sunday january february march july september october november december new state county city police
    fire former dear government administration cabinet ministry
    """.split()
)
_TITLES = ROLES | HONORIFICS
_GLUED = ("has", "as", "is", "was", "said", "and", "to", "in", "of", "will", "for", "on", "at", "who")
"""Small words that follow a name."""
_NEAR = 40
_ALIKE = 3
"""Words alike that are looked at."""
_LONGEST = 4
"""Words of a name before the surname at the most."""
_CAPITALISED = linear(r"[A-Z][a-z]{3,}")


class FullName(NamedTuple):
    """A name in full, and where it stands."""

    text: str
    start: int
    """Offset in the source."""
    in_body: bool


class Given:
    """The texts in which full names are looked for: the blocks, and the front matter."""

    __slots__ = ("_capitalised", "_front", "_paragraphs", "_reading", "_texts")

    def __init__(self, reading: Reading) -> None:
        """Take the texts of a reading."""
        self._reading = reading
        self._capitalised: dict[str, set[str]] | None = None
        self._paragraphs = [words.span for words in reading.release.paragraphs]
        self._texts = [(block, block.text, block.text.casefold()) for block in reading.document.blocks]
        front = reading.document.front_matter
        values = () if front is None else front.values.values()
        self._front = [value.value.casefold() for value in values if isinstance(value.value, str)]

    def full_name(self, surname: str) -> FullName | None:
        """The first place where a surname has a first name beside it; one outside the body if there is any; None if nowhere."""
        wanted = surname.casefold()
        if any(_in_front_matter(value, wanted) for value in self._front):
            return FullName(surname, 0, in_body=False)
        first: FullName | None = None
        for block, text, folded in self._texts:
            if wanted not in folded:
                continue
            for at in _places(text, folded, wanted):
                name = _with_first_name(text, at, at + len(surname))
                if name is None:
                    continue
                place = block.prose.source_start(at)
                found = FullName(name, place, in_body(self._reading, place, self._paragraphs))
                if not found.in_body:
                    return found
                first = first or found
        return first

    def stands_alone(self, surname: str) -> bool:
        """Whether the surname also stands without a title: then it is somebody's."""
        wanted = surname.casefold()
        for _, text, folded in self._texts:
            for at in _places(text, folded, wanted):
                before = text[max(0, at - _NEAR) : at].split()
                if not before or before[-1].strip("“”\"'(.,").lower() not in _TITLES:
                    return True
        return False

    def writes_small(self, surname: str) -> bool:
        """Whether the text also writes the word small: then it is no name."""
        for form in {surname.lower(), surname.lower().removesuffix("s")}:
            for _, text, folded in self._texts:
                if form in text and any(text[at].islower() for at in _places(text, folded, form)):
                    return True
        return False

    def is_glued(self, surname: str) -> bool:
        """Whether a small word has run together with the surname (`Okonkwohas`), whose own form the text has."""
        for small in _GLUED:
            own = surname.removesuffix(small)
            if own != surname and len(own) > 2:
                wanted = own.casefold()
                if any(
                    next(_places(text, folded, wanted), None) is not None for _, text, folded in self._texts
                ):
                    return True
        return False

    def is_near_miss(self, surname: str) -> bool:
        """Whether a name in full differs from the surname by a letter: then one of the two is misspelt, and that is the fault."""
        if len(surname) < 5:
            return False
        if self._capitalised is None:
            self._capitalised = {}
            for _, text, _ in self._texts:
                for word in _CAPITALISED.findall(text):
                    self._capitalised.setdefault(word[:2], set()).add(word)
        alike = self._capitalised.get(surname[:2], ())
        near = (word for word in alike if word != surname and _one_apart(word, surname))
        return any(self.full_name(word) is not None for word in islice(near, _ALIKE))


def _one_apart(one: str, other: str) -> bool:
    """Whether two words differ by one letter more, fewer, changed, or by two swapped. The s of a plural does not count."""
    if one.removesuffix("s") == other.removesuffix("s"):
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > 1:
        return False
    at = next((index for index, letter in enumerate(shorter) if letter != longer[index]), len(shorter))
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    return shorter[at + 1 :] == longer[at + 1 :] or (
        shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]
    )


def _places(text: str, folded: str, wanted: str) -> Iterator[int]:
    """Where a word stands as a whole one; a capital glued to its end (a line end was lost) is another word."""
    at = folded.find(wanted)
    while at >= 0:
        stop = at + len(wanted)
        following = text[stop : stop + 1]
        glued = following.isupper() and text[stop - 1 : stop].islower()
        if not folded[at - 1 : at].isalnum() and (glued or not following.isalpha()):
            yield at
        at = folded.find(wanted, stop)


def _in_front_matter(value: str, wanted: str) -> bool:
    """`ruiz, ana`, or a name in a title."""
    for at in _places(value, value, wanted):
        behind = value[at + len(wanted) : at + len(wanted) + 1] == ","
        if behind or _first_names(value[max(0, at - _NEAR) : at], cased=False):
            return True
    return False


def _with_first_name(text: str, start: int, end: int) -> str | None:
    """The name with the words before it, or (`Wang Yi`) the one after it; None if neither is a first name."""
    if not text[start:end].split()[-1][:1].isupper():
        return None
    if text[start - 1 : start] == "-":
        # `Lena Gilbert-Okonkwo` is whom `Ms. Okonkwo` is short for.
        start = text.rfind(" ", 0, start) + 1
    first = _first_names(text[max(0, start - _NEAR) : start], cased=True)
    if first:
        return f"{first} {text[start:end]}"
    following = text[end : end + _NEAR]
    if following[:1] != " " or not following[1:2].isupper():
        return None
    word = following.split()[0].strip("“”\"'’,.:;()")
    if len(word) < 2 or not word[1:].islower() or word.lower() in _TITLES or _plain(word) in _NO_FIRST_NAME:
        return None
    return f"{text[start:end]} {word}"


def _plain(word: str) -> str:
    return word.lower().removesuffix("’s").removesuffix("'s")


def _first_names(before: str, *, cased: bool) -> str:
    """The first names and initials at the end of a text, honorifics left out; empty if there are none."""
    if not before[-1:].isspace():
        return ""
    names: list[str] = []
    for word in reversed(before.split()):
        if len(names) == _LONGEST or not _is_first_name(word.strip("“”\"'‘’()"), cased=cased):
            break
        names.insert(0, word)
    return " ".join(names)


def _is_first_name(word: str, *, cased: bool) -> bool:
    bare = word.rstrip(".").lower()
    if len(word) == 2 and word[1] == "." and word[0].isalpha():
        return True
    if not bare or (cased and not word[:1].isupper()) or bare.endswith(("’s", "'s")):
        return False
    if not all(character.isalnum() or character in ".-’'" for character in word) or word[:1].isdigit():
        return False
    initial = len(bare) == 1 or (word.isupper() and "." in word)
    if word.endswith(".") and not initial and len(word) > 4:
        return False
    if cased and len(word) < 4 and word.isupper() and region_country(word) is not None:
        return False
    parts = (bare, bare.removesuffix("s"), *bare.split("-"))
    return bare not in _NO_FIRST_NAME and not any(part in _TITLES or part in ORGANISATIONS for part in parts)
