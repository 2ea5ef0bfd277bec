"""A time zone of the wrong half of the year. The release first gets a sentence or an embargo with the right one."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from benchmarks.accuracy.inject.places import sentence_ends

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_ZONES = (("EST", "EDT"), ("PST", "PDT"), ("CST", "CDT"))
"""Winter's and summer's. GMT in summer is no fault: it is what the world counts from."""
_SENTENCES = (
    " A call takes place on {day} at 10 a.m. {zone}.",
    " A briefing begins at 2:30 p.m. {zone} on {day}.",
    " The stream starts on {day}, 9:00 AM {zone}.",
)


def wrong_zone(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Summer's name in winter, or winter's in summer."""
    date, locale = clean.release.date, clean.release.locale
    if locale is None or locale.value != "en-US":
        return  # EST is Australia's winter time as well
    places = list(sentence_ends(clean))
    if date is None or date.value is None or not places:
        return
    for sentence in draw.sample(_SENTENCES, len(_SENTENCES)):
        summer = draw.random() < 0.5
        year = date.value.year + (date.value.month > 6)
        day = datetime.date(year, 7 if summer else 12, draw.randrange(1, 29))
        winter_name, summer_name = draw.choice(_ZONES)
        right, wrong = (summer_name, winter_name) if summer else (winter_name, summer_name)
        at = draw.choice(places)
        written = draw.choice(
            (f"{day:%B} {day.day}, {day.year}", f"{day:%A}, {day:%B} {day.day}, {day.year}")
        )
        words = sentence.format(day=written, zone=right)
        base = clean.text[:at] + words + clean.text[at:]
        zone = at + words.index(right)
        form = f"{wrong} in {'summer' if summer else 'winter'}"
        yield Edit(form, zone, zone + len(right), wrong, (at, at + len(words)), base)


KINDS = (
    Kind(
        "name of the zone wrong",
        frozenset({"timezone-season-mismatch", "embargo-zone-mismatch", "embargo-ambiguous-time"}),
        wrong_zone,
    ),
)
