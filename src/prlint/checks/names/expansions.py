"""Acronyms that the release spells out in two ways."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Related
from prlint.reading.zones import Zone
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.acronym_definitions import Definition, Use
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_MOST = 40
"""Acronyms looked at."""
_UNREAD = frozenset({Zone.CODE, Zone.LINKS, Zone.METADATA, Zone.TABLE})
_WORD = bounded(r"[^\W\d_](?:\.[^\W\d_])+\.?|[^\W\d_][\w’']*")
_SMALL = frozenset("a an and the of for in on at to de del la le les des du et und per y".split())
_BRACKET = bounded(r"[\s(\[“\"‘'’”®™)]*(?:(?:the|or|also|known as|hereafter|hereinafter)[\s“\"‘']+)*$")
# An event has a name of its own, and keeps it: `the Governance, Risk and Control (GRC) Conference`.
_EVENT = bounded(
    r"^[”\"’']?\)\s(?:[A-Z]\w*\s)?(?:Conference|Summit|Forum|Congress|Symposium|Awards?|Expo|Show|Act|Bill|Program(?:me)?)\b"
)
_STEM = 4
"""Words that begin with as many letters alike may be forms of one word."""


class _Spelled(NamedTuple):
    """An acronym with the words before or behind it."""

    words: str
    place: Span


def acronym_expansion_conflict(reading: Reading) -> Iterator[Hit]:
    """An acronym with one expansion in one place and another in a later one; at the later words."""
    if reading.document.source.text.count("(") < 2:
        return
    acronyms = reading.acronyms
    bracketed = (
        acronym
        for acronym, uses in acronyms.uses.items()
        if len(uses) > 1 and sum(map(_is_in_bracket, uses)) > 1
    )
    for acronym in islice(bracketed, _MOST):
        first: _Spelled | None = None
        for definition in acronyms.definitions(acronym):
            spelled = _spelled(reading, definition, first)
            if spelled is None:
                continue
            if first is None:
                first = spelled
            elif not _same(first.words, spelled.words):
                values = {"acronym": acronym, "words": spelled.words, "other": first.words}
                other = Related(first.place, f"“{acronym}” stands for other words here")
                yield Hit(spelled.place, values, related=(other,))
                break


def _is_in_bracket(use: Use) -> bool:
    """Whether a bracket opens before the letters or behind them."""
    text = use.block.text
    return "(" in text[max(0, use.start - 12) : use.start] or "(" in text[use.end : use.end + 3]


def _spelled(reading: Reading, definition: Definition, first: _Spelled | None) -> _Spelled | None:
    """What a definition says, if a bracket joins the letters and the words and it stands in what is read as text."""
    block, text = definition.block, definition.block.text
    span = definition.expansion
    if span is None:
        span = None if first is None else _one_word_off(definition, first.words)
    if span is None:
        return None
    between = (
        text[span[1] : definition.start] if span[1] <= definition.start else text[definition.end : span[0]]
    )
    if (
        "(" not in between
        or len(between) > _REACH
        or _EVENT.match(text[definition.end : definition.end + 40])
    ):
        return None
    place = block.prose.span(*span)
    if reading.zone_at(place.start) in _UNREAD or reading.language(block) != "en":
        return None
    return _Spelled(" ".join(text[slice(*span)].split()), place)


_REACH = 40


def _one_word_off(definition: Definition, words: str) -> tuple[int, int] | None:
    """As many words before the bracket as the acronym's first expansion has, if all but one are the same."""
    wanted = _bare(words)
    text = definition.block.text
    start = max(0, definition.start - 180)
    part = _BRACKET.sub("", text[start : definition.start])
    found = [match for match in _WORD.finditer(part) if match.group().lower() not in _SMALL]
    if len(wanted) < 3 or len(found) < len(wanted) or not part.endswith(found[-1].group()):
        return None
    last = found[-len(wanted) :]
    off = [
        match.group()
        for match, word in zip(last, wanted, strict=True)
        if not _alike(match.group().lower().strip("’'"), word)
    ]
    if len(off) != 1 or not off[0][0].isupper() or not last[0].group()[0].isupper():
        return None
    return start + last[0].start(), start + last[-1].end()


def _same(left: str, right: str) -> bool:
    """Whether two expansions are one: numbers, cases, hyphens, small words and spellings of a word apart."""
    first, second = _bare(left), _bare(right)
    one, other = "".join(first), "".join(second)
    if one in other or other in one:
        return True
    return len(first) == len(second) and all(
        _alike(left_word, right_word) for left_word, right_word in zip(first, second, strict=True)
    )


def _bare(words: str) -> list[str]:
    """The words of an expansion that count, small; `U.S.` is two."""
    found: list[str] = []
    for match in _WORD.finditer(words.replace("U.S.", "United States").replace("U.K.", "United Kingdom")):
        word = match.group().lower()
        word = word.removesuffix("’s").removesuffix("'s").strip("’'")
        if word and word not in _SMALL:
            found.append(word)
    return found


def _alike(one: str, other: str) -> bool:
    """Whether two words are forms or spellings of one: `center` and `centre`, `organisation` and `organizations`."""
    if sorted(one) == sorted(other):
        return True
    one, other = _stem(one), _stem(other)
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= _STEM and long.startswith(short) and len(long) - len(short) <= 3:
        return True
    return len(one) > 3 and len(one) == len(other) and sum(map(str.__ne__, one, other)) == 1


def _stem(word: str) -> str:
    """A word without the endings that change with number and country."""
    word = word.replace("ise", "ize").replace("isa", "iza").replace("our", "or").replace("mme", "m")
    for ending in ("ies", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word.removesuffix(ending)
    return word
