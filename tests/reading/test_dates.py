"""The index of days and clock times."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest

from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.reading.zones import Zone
from prlint.release.parse import parse
from prlint.settings.model import Settings

if TYPE_CHECKING:
    from prlint.reading.dates import WrittenDay

_HEADER = "FOR IMMEDIATE RELEASE\n\nApril 3, 2025\n\n# Harbor Library Reopens Its Reading Room\n\n"
_LEAD = "HARBORTON, Maine — The Harbor Library reopens its reading room after eleven months of work on the roof.\n\n"


def reading_of(text: str, suffix: str = "md", **settings: str) -> Reading:
    """A text as the checks see it."""
    document = read(text.encode(), PurePath(f"release.{suffix}"))
    return Reading(document, parse(document), Settings.model_validate(settings))


def last_day(paragraph: str, **settings: str) -> WrittenDay:
    """The last day of a release that ends with a paragraph."""
    return reading_of(_HEADER + _LEAD + paragraph, **settings).days[-1]


@pytest.mark.parametrize(
    ("paragraph", "year"),
    [
        ("The fair is on April 12.", 2025),
        ("The fair is on Sept. 20.", 2025),
        ("The fair was on Dec. 20.", 2024),
        ("The fair was on Dec. 20, 2019.", 2019),
    ],
)
def test_a_day_without_a_year_lies_within_half_a_year_of_the_release(paragraph: str, year: int) -> None:
    """The next December is eight months away, the last one three and a half."""
    written = last_day(paragraph)
    assert written.year == year
    assert written.inferred == ("2019" not in paragraph)


def test_without_a_date_of_the_release_no_year_is_guessed() -> None:
    """A guess would make every weekday wrong in some year."""
    document = "# Harbor Library Reopens\n\n" + _LEAD + "The fair is on Monday, April 12.\n"
    (written,) = reading_of(document).days
    assert (written.year, written.value) == (None, None)


@pytest.mark.parametrize(
    ("paragraph", "text", "weekdays"),
    [
        ("It is on Monday, Nov. 2, at noon.", "Monday, Nov. 2", (0, None)),
        ("It is on Monday (Nov. 2) at noon.", "Monday (Nov. 2)", (0, None)),
        ("It is on Nov. 2 (Monday) at noon.", "Nov. 2 (Monday)", (0, None)),
        ("It is on Monday–Wednesday, Nov. 2–4.", "Monday–Wednesday, Nov. 2–4", (0, 2)),
        ("It is on Friday and Saturday, Nov. 6 and 7.", "Friday and Saturday, Nov. 6 and 7", (4, 5)),
        ("On Monday, the Nov. 2 minutes were read.", "Nov. 2", (None, None)),
        ("It stood in The Harborton Sun, Nov. 2, on the front page.", "Nov. 2", (None, None)),
    ],
)
def test_a_mention_holds_the_weekdays_that_belong_to_it(
    paragraph: str, text: str, weekdays: tuple[int | None, int | None]
) -> None:
    """From the first weekday on, and those of other clauses not."""
    written = last_day(paragraph)
    assert written.text == text
    assert (written.weekday, written.last_weekday) == weekdays


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("en-US", date(2025, 3, 4)), ("en-GB", date(2025, 4, 3)), ("en-AU", date(2025, 4, 3))],
)
def test_figures_are_read_in_the_order_of_the_country(locale: str, expected: date) -> None:
    """The setting outranks what the release tells of itself."""
    written = last_day("The fair is on 03/04/2025.", locale=locale)
    assert written.value == expected
    assert written.day.ambiguous


def test_each_mention_stands_at_its_own_characters_and_in_its_zone() -> None:
    """Over markup and wrapped lines, in the front matter, in quotations."""
    source = (
        "---\ntitle: Harbor Library Reopens\ndate: 2025-04-03\n---\n\n"
        + _LEAD
        + "It opens on **Monday**,\nApril 7. “We open on April 8,” said Ana Ruiz, director of the library.\n"
    )
    reading = reading_of(source)
    found = [(written.span.of(source), written.zone) for written in reading.days]
    assert found == [
        ("2025-04-03", Zone.DATE),
        ("Monday**,\nApril 7", Zone.BODY),
        ("April 8", Zone.QUOTES),
    ]


def test_times_stand_at_their_own_characters() -> None:
    """With their zone letters; code is no prose."""
    source = (
        _HEADER
        + _LEAD
        + "It opens at 9 a.m. ET and closes at **noon**. Type `at 10:30` to begin.\n\n    at 11:30\n"
    )
    found = [written.span.of(source) for written in reading_of(source).times]
    assert found == ["9 a.m. ET", "noon", "10:30"]


def test_indexes_are_made_once() -> None:
    """Several rules ask for the days of one release."""
    reading = reading_of(_HEADER + _LEAD)
    assert reading.days is reading.days
    assert reading.times is reading.times
