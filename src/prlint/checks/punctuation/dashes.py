"""Dashes of several kinds in one release, and hyphens in place of dashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.hit import Hit, Related
from prlint.checks.punctuation.dash_marks import EM, EN, Dash, dashes

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from prlint.checks.hit import Edit
    from prlint.reading.reading import Reading


def dash_mixed(reading: Reading) -> Iterator[Hit]:
    """One hit at the first dash that is not written as the release's first one is; the other kinds are related."""
    found = list(dashes(reading))
    kind: Callable[[Dash], Hashable] = _glyph
    if len({dash.glyph for dash in found}) == 1:
        # All are the same mark: are they set alike?
        found, kind = [dash for dash in found if dash.spaced is not None], _spaced
    other = next((dash for dash in found if kind(dash) != kind(found[0])), None)
    if other is None:
        return
    first = found[0]
    kinds = {kind(first): first}
    related = [Related(first.span, f"the first is {_named(first, kind)}")]
    for dash in found:
        new = kind(dash) not in kinds
        kinds.setdefault(kind(dash), dash)
        # Each hyphen that stands for a dash is named: the rule that asks for dashes is silent there.
        if dash is not other and dash is not first and (new or dash.ascii):
            related.append(Related(dash.span, f"also {_named(dash, kind)}"))
    names = [_named(dash, kind) for dash in kinds.values()]
    yield Hit(
        other.span,
        {"kinds": f"{', '.join(names[:-1])} and {names[-1]}"},
        suggestions=(_better(found),) if kind is _glyph else (),
        related=tuple(related),
        edits=_all_alike(found),
    )


def dash_ascii(reading: Reading, *, dash: str) -> Iterator[Hit]:
    """Two or three hyphens that stand for a dash."""
    if "--" not in reading.document.source.text:
        return
    for mark in dashes(reading):
        if mark.ascii:
            yield Hit(
                mark.span,
                {"written": mark.glyph, "dash": dash},
                suggestions=(dash,),
                edits=_replaced(mark, dash),
            )


def _glyph(dash: Dash) -> Hashable:
    return dash.glyph


def _spaced(dash: Dash) -> Hashable:
    return dash.spaced


def _named(dash: Dash, kind: Callable[[Dash], Hashable]) -> str:
    if kind is _glyph:
        return f"“{dash.glyph}”"
    return f"“ {dash.glyph} ” between spaces" if dash.spaced else f"“{dash.glyph}” without"


def _better(found: Sequence[Dash]) -> str:
    """The dash that the release uses first, if it uses one at all."""
    return next((dash.glyph for dash in found if dash.glyph in (EM, EN)), EM)


def _all_alike(found: Sequence[Dash]) -> tuple[Edit, ...]:
    """Edits that leave one dash in the file; none if one of them cannot be made, or if only the spaces differ."""
    better = _better(found)
    wrong = [dash for dash in found if dash.glyph != better]
    edits = [_replaced(dash, better) for dash in wrong]
    return tuple(edit for made in edits for edit in made) if all(edits) else ()


def _replaced(mark: Dash, dash: str) -> tuple[Edit, ...]:
    """The dash in place of the marks; an en dash needs spaces on its sides."""
    text = mark.block.text
    words = dash
    if dash == EN:
        words = (
            f"{'' if text[mark.start - 1].isspace() else ' '}{dash}{'' if text[mark.end].isspace() else ' '}"
        )
    return replace(mark.block, mark.start, mark.end, words)
