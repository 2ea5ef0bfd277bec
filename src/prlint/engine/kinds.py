"""The kinds of rules that need no code of their own: from matches in the text, or from a field, to hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.checks.hit import Edit, Hit, Missing, Related
from prlint.engine.wording import cased_like, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.engine.plan import Active
    from prlint.engine.searcher import Match
    from prlint.engine.windows import Window
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_SHOWN = 80
"""Characters of a match that a message shows."""


class Place(NamedTuple):
    """A match where its rule may speak."""

    span: Span
    which: int
    """Which of the rule's patterns it is."""
    match: Match
    window: Window


def pattern_hits(places: Iterable[Place]) -> Iterator[Hit]:
    """Text that must not stand there. Of matches that overlap the first is told, of those that begin together the longest."""
    end = -1
    for place in sorted(places, key=lambda place: (place.span.start, -place.span.end)):
        if place.span.start < end:
            continue
        end = place.span.end
        yield Hit(place.span, {**place.match.groups, "match": shown(place.match.text)})


def substitution_hits(active: Active, places: Iterable[Place]) -> Iterator[Hit]:
    """Words that have a better one. What may be written in several ways is not mended."""
    better = active.rule.data["better"]
    for place in places:
        written = folded(place.match.text)
        words = better.get(written) or better[written.lower()]
        choices = tuple(cased_like(written, choice) for choice in words)
        edits = _edits([place], choices[0]) if active.rule.fix and len(choices) == 1 else ()
        yield Hit(
            place.span,
            {"match": shown(place.match.text), "better": _either(choices)},
            suggestions=choices,
            edits=edits,
        )


def consistency_hits(active: Active, places: Iterable[Place]) -> Iterator[Hit]:
    """Two forms of the same: one hit at the first form that is not the text's first, the others related."""
    groups: dict[int, list[Place]] = {}
    for place in sorted(places, key=lambda place: place.span.start):
        groups.setdefault(place.which, []).append(place)
    for index, found in groups.items():
        forms = active.rule.data["groups"][index]
        first = _form(found[0], forms)
        others = [place for place in found if _form(place, forms) != first]
        if not others:
            continue
        written = folded(others[0].match.text)
        related = [Related(found[0].span, f"the first is {shown(found[0].match.text)}")]
        related += [Related(place.span, f"also {shown(place.match.text)}") for place in others[1:]]
        edits = (
            tuple(
                edit
                for place in others
                for edit in _edits([place], cased_like(folded(place.match.text), first))
            )
            if active.rule.fix
            else ()
        )
        yield Hit(
            others[0].span,
            {"first": first, "other": _form(others[0], forms)},
            suggestions=(cased_like(written, first),),
            related=tuple(related),
            # Half of them mended would be as mixed as before.
            edits=edits if len(edits) == len(others) else (),
        )


def required_hits(active: Active, reading: Reading) -> Iterator[Hit]:
    """A field that the release lacks, or of which no item has any of the parts that count."""
    data = active.rule.data
    items = values_of(reading.release, data["field"])
    parts = data["any_of"]
    if any(not parts or any(values_of(item, part) for part in parts) for item in items):
        return
    raw = next((raw for item in items if (raw := getattr(item, "raw", ""))), "")
    found = f" There is only “{shown(raw)}”." if raw else ""
    yield Hit(Missing(active.rule.at or Missing.END), {"found": found})


def limit_hits(active: Active, reading: Reading) -> Iterator[Hit]:
    """A field that is longer than it may be."""
    data = active.rule.data
    limit = active.parameters[data["max"]]
    for item in values_of(reading.release, data["of"]):
        text = item.text
        units = text.split() if data["unit"] == "words" else characters(text)
        if len(units) <= limit:
            continue
        kept = " ".join(units[:limit]) if data["unit"] == "words" else _whole_words(units, limit)
        yield Hit(
            item.span,
            {
                "count": str(len(units)),
                "max": str(limit),
                "over": str(len(units) - limit),
                "last": " ".join(kept.split()[-3:]),
            },
        )


def values_of(start: Any, path: str) -> list[Any]:
    """What stands at the end of a dotted way from an object: its items, without those that are missing."""
    found = [start]
    for name in path.split("."):
        found = [value for item in found for value in _items(getattr(item, name))]
    return found


def characters(text: str) -> list[str]:
    """The characters as a reader counts them: a letter and its accents are one."""
    if text.isascii():
        return list(text)
    import unicodedata

    found: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if found and (
            unicodedata.combining(character) or character in "\u200d\ufe0f" or found[-1][-1] == "\u200d"
        ):
            found[-1] += character
        else:
            found.append(character)
    return found


def shown(text: str) -> str:
    """Words of the release as a message shows them: on one line, and not too long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, (tuple, list)):
        return value
    return () if value is None else (value,)


def _whole_words(units: list[str], limit: int) -> str:
    """The beginning of a text up to its last word that ends within the limit."""
    start = "".join(units[:limit])
    return start if units[limit].isspace() else start.rpartition(" ")[0] or start


def _form(place: Place, forms: list[str]) -> str:
    """The listed form that a match is."""
    written = folded(place.match.text)
    alike = {folded(form): form for form in forms}
    return alike.get(written) or alike[written.lower()]


def _either(choices: tuple[str, ...]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}" if len(choices) > 1 else choices[0]


def _edits(places: Iterable[Place], words: str) -> tuple[Edit, ...]:
    spans = [place.window.edit_span(place.match.start, place.match.end) for place in places]
    return tuple(Edit(span, words) for span in spans if span is not None)
