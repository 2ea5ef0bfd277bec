"""The dateline in each shape that releases write it, and what only looks like one."""

from __future__ import annotations

from typing import Any

import pytest

from .making import FIRST, dateline_of, page, release_of, text_of

_CREEK = "MARLOW CREEK"


def _case(head: str, case: str, **parts: str) -> Any:
    return pytest.param(head, parts, id=case)


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        _case(
            "MARLOW CREEK, NM—",
            "postal code, dash without spaces",
            place="MARLOW CREEK, NM",
            city=_CREEK,
            region="NM",
        ),
        _case(
            "MARLOW CREEK, N.M. – ",
            "abbreviated state, spaced en dash",
            place="MARLOW CREEK, N.M.",
            city=_CREEK,
            region="N.M.",
        ),
        _case(
            "MARLOW CREEK, N.M.  - ",
            "hyphen after two spaces",
            place="MARLOW CREEK, N.M.",
            city=_CREEK,
            region="N.M.",
        ),
        _case(
            "Marlow Creek, Alberta, Canada June 10, 2025. ",
            "a period behind place and day",
            place="Marlow Creek, Alberta, Canada",
            city="Marlow Creek",
            region="Alberta",
            country="Canada",
            date="June 10, 2025",
        ),
        _case("MARLOW CREEK – ", "city alone that no list knows", place=_CREEK, city=_CREEK),
        _case(
            "ALDERTON, Calif. (September 18, 2020) - ",
            "date in brackets",
            place="ALDERTON, Calif.",
            city="ALDERTON",
            region="Calif.",
            date="September 18, 2020",
        ),
        _case(
            "ALDERTON, NY (September 16, 2025) ",
            "date in brackets and no separator",
            place="ALDERTON, NY",
            city="ALDERTON",
            region="NY",
            date="September 16, 2025",
        ),
        _case(
            "Alderton, CA., August 13, 2004 – ",
            "mixed case and a postal code with a period",
            place="Alderton, CA.",
            city="Alderton",
            region="CA.",
            date="August 13, 2004",
        ),
        _case(
            "Washington, D.C.—",
            "capital of the United States with periods",
            place="Washington, D.C.",
            city="Washington",
            region="D.C.",
        ),
        _case(
            "Washington, DC –",
            "space before the dash only",
            place="Washington, DC",
            city="Washington",
            region="DC",
        ),
        _case("Washington—", "known city in mixed case, alone", place="Washington", city="Washington"),
        _case("WASHINGTON -- ", "known city, two hyphens", place="WASHINGTON", city="WASHINGTON"),
        _case(
            "(San Mateo, CA) – ",
            "whole place in brackets",
            place="San Mateo, CA",
            city="San Mateo",
            region="CA",
        ),
        _case(
            "CAPE MERRIMAN, Fla. -- ",
            "two hyphens behind a state",
            place="CAPE MERRIMAN, Fla.",
            city="CAPE MERRIMAN",
            region="Fla.",
        ),
        _case(
            "DAYTON, Ohio, April 4 -- ",
            "date without a year",
            place="DAYTON, Ohio",
            city="DAYTON",
            region="Ohio",
            date="April 4",
        ),
        _case(
            "HIGHLAND FALLS, July 1–",
            "dash glued to the day",
            place="HIGHLAND FALLS",
            city="HIGHLAND FALLS",
            date="July 1",
        ),
        _case("MAR 30 - ", "date and no place", date="MAR 30"),
        _case(
            "PULLMAN, Wash. – ", "abbreviated state", place="PULLMAN, Wash.", city="PULLMAN", region="Wash."
        ),
        _case(
            "Moose Jaw, SK - May 6, 2025 - ",
            "date between two hyphens",
            place="Moose Jaw, SK",
            city="Moose Jaw",
            region="SK",
            date="May 6, 2025",
        ),
        _case(
            "LONDON, 3 February 2025 – ",
            "day before month",
            place="LONDON",
            city="LONDON",
            date="3 February 2025",
        ),
        _case(
            "London, UK – 3 February 2025: ",
            "colon behind the date",
            place="London, UK",
            city="London",
            country="UK",
            date="3 February 2025",
        ),
        _case(
            "FERNVALE, Ohio, Tuesday, May 6, 2025 — ",
            "weekday before the date",
            place="FERNVALE, Ohio",
            city="FERNVALE",
            region="Ohio",
            date="Tuesday, May 6, 2025",
        ),
        _case("SINGAPORE, 2025-05-06 – ", "ISO date", place="SINGAPORE", city="SINGAPORE", date="2025-05-06"),
        _case("FERNVALE, Ohio --- ", "three hyphens", place="FERNVALE, Ohio", city="FERNVALE", region="Ohio"),
        _case(
            "WINSTON-SALEM, N.C. — ",
            "hyphen in the city",
            place="WINSTON-SALEM, N.C.",
            city="WINSTON-SALEM",
            region="N.C.",
        ),
        _case(
            "McALLEN, Texas — ",
            "small letter in the city",
            place="McALLEN, Texas",
            city="McALLEN",
            region="Texas",
        ),
        _case("ST. LOUIS — ", "period in the city", place="ST. LOUIS", city="ST. LOUIS"),
        _case(
            "COEUR D’ALENE, Idaho — ",
            "apostrophe in the city",
            place="COEUR D’ALENE, Idaho",
            city="COEUR D’ALENE",
            region="Idaho",
        ),
        _case(
            "SYDNEY, NSW, Australia – 6 May 2025 – ",
            "Australian state and country",
            place="SYDNEY, NSW, Australia",
            city="SYDNEY",
            region="NSW",
            country="Australia",
            date="6 May 2025",
        ),
        _case(
            "FERNVALE,\u00a0Ohio, May\u00a06, 2025\u00a0— ",
            "no-break spaces",
            place="FERNVALE, Ohio",
            city="FERNVALE",
            region="Ohio",
            date="May\u00a06, 2025",
        ),
    ],
)
def test_the_dateline_and_where_the_lead_begins(head: str, parts: dict[str, str]):
    """Each shape of dateline gives its parts as they stand, and the lead begins behind its separator."""
    release = release_of(page(lead=head + FIRST))
    assert dateline_of(release) == parts
    assert text_of(release.lead) == FIRST


@pytest.mark.parametrize(
    ("written", "places"),
    [
        ("SOREL, QC and RIDGEWOOD, N.J.", ["SOREL, QC", "RIDGEWOOD, N.J."]),
        ("LONDON and PARIS", ["LONDON", "PARIS"]),
        ("BERLIN/VIENNA", ["BERLIN", "VIENNA"]),
        ("TORONTO & HALIFAX", ["TORONTO", "HALIFAX"]),
        ("FERNVALE, Ohio; ERIE, Pa.", ["FERNVALE, Ohio", "ERIE, Pa."]),
    ],
)
def test_several_places_in_one_dateline(written: str, places: list[str]):
    """`place` is the whole text, `places` its parts, and the city is the first part's."""
    dateline = release_of(page(lead=f"{written}, May 6, 2025 — {FIRST}")).dateline
    assert dateline is not None
    assert text_of(dateline.place) == written
    assert [place.text for place in dateline.places] == places
    assert text_of(dateline.city) == places[0].partition(",")[0]


@pytest.mark.parametrize(
    ("head", "raw"),
    [
        ("FERNVALE, Ohio—", "FERNVALE, Ohio"),
        ("FERNVALE, Ohio, May 6, 2025 /PRNewswire/ — ", "FERNVALE, Ohio, May 6, 2025 /PRNewswire/"),
        ("FERNVALE, Calif.–(BUSINESS WIRE)–Aug. 5, 2021– ", "FERNVALE, Calif.–(BUSINESS WIRE)–Aug. 5, 2021"),
        ("**FERNVALE, Ohio, May 6, 2025** — ", "FERNVALE, Ohio, May 6, 2025"),
    ],
)
def test_the_dateline_spans_from_its_place_to_before_the_separator(head: str, raw: str):
    """Neither the last separator nor outer emphasis belongs to the dateline."""
    dateline = release_of(page(lead=head + FIRST)).dateline
    assert dateline is not None
    assert dateline.raw == raw


@pytest.mark.parametrize(
    "head",
    [
        "**FERNVALE, Ohio** — ",
        "**FERNVALE, Ohio —** ",
        "*FERNVALE, Ohio* — ",
        "***FERNVALE, Ohio***—",
        "<strong>FERNVALE, Ohio</strong> &mdash; ",
        "FERNVALE, Ohio &#8212; ",
    ],
)
def test_markup_around_the_dateline_in_markdown(head: str):
    """Emphasis, tags and entities change nothing in what is read."""
    release = release_of(page(lead=head + FIRST), ".md")
    assert dateline_of(release) == {"place": "FERNVALE, Ohio", "city": "FERNVALE", "region": "Ohio"}
    assert text_of(release.lead) == FIRST


def test_a_quotation_right_behind_the_dateline():
    """The lead may begin with a quotation mark."""
    release = release_of(
        page(lead="SAVANNAH – “Nobody should need a card to read,” said Nora Quill, who runs the library.")
    )
    assert dateline_of(release) == {"place": "SAVANNAH", "city": "SAVANNAH"}
    assert (
        text_of(release.lead) == "“Nobody should need a card to read,” said Nora Quill, who runs the library."
    )


def test_a_dateline_on_its_own_line():
    """A quarter and a city above the lead are the dateline; the lead is the paragraph under it."""
    release = release_of(page(lead=f"NE Tucson –\n\n{FIRST}"))
    assert release.dateline is not None
    assert text_of(release.dateline.place) == "NE Tucson"
    assert text_of(release.lead) == FIRST


def test_a_dateline_behind_a_summary():
    """A paragraph of summary may stand between headline and dateline."""
    summary = "The first library in the valley that is open all night needs no card and takes no fines, says the trust that runs it."
    release = release_of(page(lead=f"{summary}\n\nFERNVALE, Ohio — {FIRST}"))
    assert dateline_of(release) == {"place": "FERNVALE, Ohio", "city": "FERNVALE", "region": "Ohio"}
    assert text_of(release.lead) == FIRST


def test_a_date_without_a_year_has_no_value():
    """What year is meant is not guessed: the words stay, the value is null."""
    dateline = release_of(page(lead=f"FERNVALE, Ohio, May 6 — {FIRST}")).dateline
    assert dateline is not None
    assert dateline.date is not None
    assert (dateline.date.raw, dateline.date.value) == ("May 6", None)


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param(
            "Today — and every day — the night library lends to anybody who asks at its door.", id="today"
        ),
        pytest.param(
            "The Trust — a charity founded in 1951 — opened a night library for all on Tuesday.", id="article"
        ),
        pytest.param(
            "Readers – young and old – may now borrow books in Fernvale at any hour of the night.",
            id="plain noun",
        ),
        pytest.param(
            "Fernvale’s night library—the first in the valley—opened on Tuesday without a card in sight.",
            id="possessive",
        ),
        pytest.param(
            "CARDS - which nobody liked to carry about - are no longer needed to borrow a book here.",
            id="shouted word",
        ),
        pytest.param(
            "UPDATE — The Fernvale Trust opened its night library on Tuesday without a card in sight.",
            id="notice",
        ),
        pytest.param(
            "El SENDERO de los Libros opened a library in Fernvale on Tuesday — the first of its kind.",
            id="name in part shouted",
        ),
        pytest.param(
            "The Prime Minister opened a night library on Tuesday, and anybody may borrow from it.",
            id="no dash at all",
        ),
        pytest.param(
            "We open tomorrow: the Fernvale Trust invites the whole town to its night library at ten.",
            id="colon",
        ),
    ],
)
def test_a_first_sentence_with_a_dash_is_no_dateline(lead: str):
    """A dash early in the first sentence makes no place of the words before it."""
    release = release_of(page(lead=lead))
    assert release.dateline is None
    assert text_of(release.lead) == lead


def test_a_headline_with_a_state_code_and_a_hyphen_is_no_dateline():
    """`CO-SPONSORS` is not the state of Colorado."""
    release = release_of(page(headline="SEN. MARLOW CO-SPONSORS BILL FOR NIGHT LIBRARIES", lead=FIRST))
    assert release.dateline is None
