"""The day of the release, wherever it stands, and the other days on the page that are not it."""

from __future__ import annotations

from typing import Any

import pytest

from .making import BODY, FIRST, HEADLINE, page, release_of

_CONTACT = "Contact: Nora Quill, 202-555-0143, nquill@fernvale.example"
_STATUS = "FOR IMMEDIATE RELEASE"


def _seen(text: str, suffix: str = ".txt") -> tuple[str, str | None, str] | None:
    found = release_of(text, suffix).date
    if found is None or found.origin is None:
        return None
    return found.raw, found.value.isoformat() if found.value else None, str(found.origin)


def _case(written: str, raw: str, value: str, *, id: str | None = None) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(written, raw, value, id=id or written)


@pytest.mark.parametrize(
    ("written", "raw", "value"),
    [
        _case("May 6, 2025", "May 6, 2025", "2025-05-06"),
        _case("MAY 6, 2025", "MAY 6, 2025", "2025-05-06"),
        _case("Tuesday, May 6, 2025", "Tuesday, May 6, 2025", "2025-05-06"),
        _case("Tuesday 6th May 2025", "Tuesday 6th May 2025", "2025-05-06"),
        _case("6 May 2025", "6 May 2025", "2025-05-06"),
        _case("Sept. 9, 2025", "Sept. 9, 2025", "2025-09-09"),
        _case("Date: May 6, 2025", "May 6, 2025", "2025-05-06"),
        _case("Released: 6 May 2025", "6 May 2025", "2025-05-06"),
        _case("2025-05-06", "2025-05-06", "2025-05-06"),
        _case("05/16/2025", "05/16/2025", "2025-05-16"),
        _case("**May 6, 2025**", "May 6, 2025", "2025-05-06"),
        _case("May 6, 2025 at 10:00 a.m. ET", "May 6, 2025", "2025-05-06", id="date with a time"),
    ],
)
def test_a_date_line(written: str, raw: str, value: str):
    """A line that holds a date and little else is the release's date; its label is no part of it."""
    assert _seen(page(header=f"{_STATUS}\n\n{written}\n\n{_CONTACT}")) == (raw, value, "body")


@pytest.mark.parametrize(
    ("header", "seen"),
    [
        pytest.param(
            "For Immediate Release: Friday, May 2nd, 2025",
            ("Friday, May 2nd, 2025", "2025-05-02", "status"),
            id="behind the status",
        ),
        pytest.param(
            "NEWS ADVISORY For Immediate Release May 4, 2010",
            ("May 4, 2010", "2010-05-04", "status"),
            id="behind label and status",
        ),
        pytest.param(
            "For Release on March 15, 2026", ("March 15, 2026", "2026-03-15", "status"), id="release on a day"
        ),
        pytest.param(
            "EMBARGOED UNTIL 9:00 AM ET, MARCH 15, 2026",
            ("MARCH 15, 2026", "2026-03-15", "embargo"),
            id="embargo only",
        ),
        pytest.param(
            "EMBARGO\n00.01 hrs 3 February 2025",
            ("3 February 2025", "2025-02-03", "embargo"),
            id="embargo over two lines",
        ),
        pytest.param(
            "May 6, 2025\n\nEMBARGOED UNTIL MAY 9, 2025",
            ("May 6, 2025", "2025-05-06", "body"),
            id="date line beside an embargo",
        ),
    ],
)
def test_a_date_with_the_status(header: str, seen: tuple[str, str, str]):
    """The status line or embargo dates a release; a line of its own comes before them."""
    assert _seen(page(header=f"{header}\n\n{_CONTACT}")) == seen


@pytest.mark.parametrize(
    ("head", "seen"),
    [
        pytest.param(
            "FERNVALE, Ohio, May 6, 2025 — ", ("May 6, 2025", "2025-05-06", "dateline"), id="dateline"
        ),
        pytest.param(
            "FERNVALE, Ohio, May 6, 2025 /PRNewswire/ — ",
            ("May 6, 2025", "2025-05-06", "dateline"),
            id="dateline before a wire service",
        ),
        pytest.param(
            "FERNVALE, Ohio–(BUSINESS WIRE)–May 6, 2025– ",
            ("May 6, 2025", "2025-05-06", "slug"),
            id="behind a wire service",
        ),
    ],
)
def test_a_date_in_the_dateline(head: str, seen: tuple[str, str, str]):
    """Without a date in the header the dateline's is the release's; behind the wire service its origin is the slug."""
    assert _seen(page(header=f"{_STATUS}\n\n{_CONTACT}", lead=head + FIRST)) == seen


def test_the_body_is_before_the_front_matter():
    """Where front matter and body differ the body is the field."""
    front = "---\ntitle: Night library\ndate: 2025-05-07\n---\n\n"
    assert _seen(front + page(), ".md") == ("May 6, 2025", "2025-05-06", "body")
    assert _seen(front + page(header=_STATUS), ".md") == ("2025-05-07", "2025-05-07", "front matter")


@pytest.mark.parametrize(
    "body",
    [
        "The library was founded on April 1, 1951, and moved to Mill Street on June 3, 1988.",
        "A second room opens on Monday, September 8, 2025.",
    ],
)
def test_days_in_the_body_are_not_the_release_date(body: str):
    """A release that is not dated has no date, whatever days its sentences name."""
    assert _seen(page(header=f"{_STATUS}\n\n{_CONTACT}", body=f"{BODY}\n\n{body}")) is None


def test_the_date_beside_the_status_line_is_the_release_date():
    """A web page's own date further up is not the release's."""
    header = f"Posted on January 12, 2026\n\nHome\n\n{_STATUS}\n\nMay 6, 2025\n\n{_CONTACT}"
    assert _seen(page(header=header)) == ("May 6, 2025", "2025-05-06", "body")


def test_the_day_of_an_event_is_not_the_release_date():
    """`WHEN:` of an advisory dates the event."""
    text = (
        f"MEDIA ADVISORY\n\nMay 2, 2025\n\n{HEADLINE}\n\nWHAT: Opening of the night library\n\n"
        f"WHEN: Tuesday, May 6, 2025, 10 a.m.\n\nWHERE: 12 Mill Street, Fernvale\n\n{_CONTACT}\n"
    )
    assert _seen(text) == ("May 2, 2025", "2025-05-02", "body")


def test_a_date_line_under_the_headline():
    """The date may stand between headline and lead."""
    assert _seen(page(header=_STATUS, headline=f"{HEADLINE}\n\nMay 6, 2025")) == (
        "May 6, 2025",
        "2025-05-06",
        "body",
    )


def test_a_date_under_the_text():
    """A date line behind the end mark dates a release that has no other date."""
    assert _seen(page(header=_STATUS, ending="ENDS\n\n6 May 2025")) == ("6 May 2025", "2025-05-06", "body")


def test_an_impossible_date_keeps_its_words():
    """A day that no calendar has is null with its `raw` kept."""
    assert _seen(page(header=f"{_STATUS}\n\nJune 31, 2025\n\n{_CONTACT}")) == ("June 31, 2025", None, "body")


def test_a_date_of_figures_follows_the_locale():
    """In a British release the day comes first."""
    header = f"{_STATUS}\n\n06/05/2025\n\nContact: Nora Quill, +44 20 7946 0018"
    assert _seen(page(header=header, lead=f"FERNVALE, UK – {FIRST}")) == ("06/05/2025", "2025-05-06", "body")
