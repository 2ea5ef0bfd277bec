"""Datelines as the Associated Press writes them: city in capitals, state abbreviated, none where the city stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Edit, Hit
from prlint.release.model import Evidence
from prlint.release.places import PROVINCES, STATES
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.reading import Reading
    from prlint.release.model import Dateline


_ALONE = {
    "AZ": ("phoenix",), "CA": ("los angeles", "san diego", "san francisco"), "CO": ("denver",), "DC": ("washington",),
    "FL": ("miami",), "GA": ("atlanta",), "HI": ("honolulu",), "IL": ("chicago",), "IN": ("indianapolis",),
    "LA": ("new orleans",), "MA": ("boston",), "MD": ("baltimore",), "MI": ("detroit",), "MN": ("minneapolis",),
    "MO": ("st. louis",), "NV": ("las vegas",), "NY": ("new york",), "OH": ("cincinnati", "cleveland"),
    "OK": ("oklahoma city",), "PA": ("philadelphia", "pittsburgh"), "TX": ("dallas", "houston", "san antonio"),
    "UT": ("salt lake city",), "WA": ("seattle",), "WI": ("milwaukee",),
}  # fmt: skip
"""The cities that everybody knows, by state: their datelines have none."""


def dateline_city_case(reading: Reading) -> Iterator[Hit]:
    """A city with small letters."""
    dateline = _printed(reading)
    if dateline is None or dateline.city is None:
        return
    city = dateline.city
    if city.text.isupper() or "*" in city.text or not any(character.islower() for character in city.text):
        return
    loud = city.text.upper()
    edits = (Edit(city.span, loud),) if city.raw == city.text else ()
    yield Hit(city.span, {"city": city.text, "better": loud}, suggestions=(loud,), edits=edits)


def dateline_state_style(reading: Reading) -> Iterator[Hit]:
    """A state in another form than that of the Associated Press: a postal code, or the whole name of one it abbreviates."""
    dateline = _printed(reading)
    if dateline is None or dateline.region is None:
        return
    region = dateline.region
    better = _state(region.text)
    if better is None or better == region.text or reading.country not in (None, "US"):
        return
    end = region.span.end
    source = reading.document.source.text
    city = dateline.city
    if city is not None and city.text.casefold() in _ALONE.get(_code(region.text) or "", ()):
        between = Span(city.span.end, region.span.start).of(source)
        ended = end + (source[end : end + 1] == ".")
        drop = (
            (Edit(Span(city.span.end, ended), ""),)
            if between.strip(" ,") == "" and region.raw == region.text
            else ()
        )
        advice = f"Leave the state out of the dateline: {city.text} stands alone"
        yield Hit(region.span, {"region": region.text, "advice": advice}, edits=drop)
        return
    # The code's own period, or the abbreviation's, stands once.
    written = (
        Span(region.span.start, end + 1)
        if source[end : end + 1] == "." and better.endswith(".")
        else region.span
    )
    if written.of(source) == better:
        return
    edits = (Edit(written, better),) if region.raw == region.text else ()
    yield Hit(
        region.span,
        {"region": region.text, "advice": f"Write the state as {better} in the dateline"},
        suggestions=(better,),
        edits=edits,
    )


def dateline_state_missing(reading: Reading, *, alone: Sequence[str]) -> Iterator[Hit]:
    """An American city without its state that is not one of those which everybody knows."""
    dateline = _printed(reading)
    if dateline is None or dateline.city is None or reading.country != "US":
        return
    if dateline.region is not None or dateline.country is not None or len(dateline.places) > 1:
        return
    if dateline.city.text.casefold() not in {city.casefold() for city in alone}:
        yield Hit(dateline.city.span, {"city": dateline.city.text})


def _printed(reading: Reading) -> Dateline | None:
    """The dateline, if the text has one."""
    dateline = reading.release.dateline
    return None if dateline is None or dateline.evidence is Evidence.FRONT_MATTER else dateline


def _code(written: str) -> str | None:
    """The postal code of a state; None for what is none."""
    better = _state(written)
    return next((code for code, short, name in STATES if better in (short or name, name)), None)


def _state(written: str) -> str | None:
    """A state or province as the Associated Press writes it in a dateline; None for what is none."""
    bare = written.replace(".", "").replace(" ", "").casefold()
    for code, short, name in (*STATES, *PROVINCES):
        forms = {code.casefold(), name.replace(" ", "").casefold()}
        if short is not None:
            forms.add(short.replace(".", "").replace(" ", "").casefold())
        if bare in forms:
            return short if short is not None and (code, short, name) in STATES else name
    return None
