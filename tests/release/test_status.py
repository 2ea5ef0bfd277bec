"""The release status in each wording, the moment an embargo ends, and what only sounds like a status."""

from __future__ import annotations

from typing import Any

import pytest

from .making import BODY, HEADLINE, page, release_of, text_of

_CONTACT = "Contact: Nora Quill, 202-555-0143, nquill@fernvale.example"


def _case(written: str, kind: str, raw: str | None = None, *, id: str | None = None) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(written, kind, raw or written, id=id or written)


@pytest.mark.parametrize(
    ("written", "kind", "raw"),
    [
        _case("FOR IMMEDIATE RELEASE", "immediate"),
        _case("For immediate release", "immediate"),
        _case("**For Immediate Release**", "immediate", "For Immediate Release"),
        _case("FOR IMMEDIATE RELEASE:", "immediate", "FOR IMMEDIATE RELEASE"),
        _case("*** FOR IMMEDIATE RELEASE ***", "immediate", "FOR IMMEDIATE RELEASE"),
        _case("For Immediate Release: Friday, May 2nd, 2025", "immediate", "For Immediate Release"),
        _case(
            "FOR IMMEDIATE RELEASE: Thursday, November 20, 2014\nNews Release",
            "immediate",
            "FOR IMMEDIATE RELEASE",
            id="news release below",
        ),
        _case("NEWS ADVISORY For Immediate Release May 4, 2010", "immediate", "For Immediate Release"),
        _case("PRESS RELEASE – FOR IMMEDIATE RELEASE", "immediate", "FOR IMMEDIATE RELEASE"),
        _case("For immediate use", "immediate"),
        _case("FOR IMMEDIATE DISTRIBUTION", "immediate"),
        _case("Release: immediate", "immediate"),
        _case("IMMEDIATE", "immediate"),
        _case("EMBARGOED UNTIL 9:00 AM ET, MARCH 15, 2026", "embargoed"),
        _case("Embargoed for release until 00:01 on Tuesday 6 May 2025", "embargoed"),
        _case("STRICTLY EMBARGOED UNTIL 6 MAY 2025", "embargoed"),
        _case("UNDER EMBARGO UNTIL MAY 9, 2025", "embargoed"),
        _case("EMBARGO : Not for publication or broadcast before 10:00 hours, 3 February 2025", "embargoed"),
        _case("NOT FOR PUBLICATION BEFORE 0001 HRS TUESDAY 6 MAY 2025", "embargoed"),
        _case("HOLD FOR RELEASE UNTIL MARCH 15, 2026", "embargoed"),
        _case("HOLD UNTIL MARCH 15, 2026", "embargoed"),
        _case("HOLD FOR RELEASE", "hold"),
        _case("DO NOT RELEASE", "hold"),
        _case("For Planning Purposes Only: March 15, 2026", "other"),
        _case("For Release on March 15, 2026", "other"),
    ],
)
def test_each_wording_has_its_kind(written: str, kind: str, raw: str):
    """The kind is told by the words; the status spans them without label, marks and the release's date."""
    status = release_of(page(header=f"{written}\n\n{_CONTACT}")).status
    assert status is not None
    assert (status.kind, status.raw) == (kind, raw)
    assert status.evidence == "label"


@pytest.mark.parametrize(
    "label",
    ["PRESS RELEASE", "News Release", "MEDIA RELEASE", "**Press release**", "MEDIA ADVISORY", "STATEMENT"],
)
def test_a_label_alone_is_no_status(label: str):
    """A word for what the text is says nothing of when it may be published."""
    assert release_of(page(header=f"{label}\n\nMay 6, 2025")).status is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("EMBARGOED UNTIL 9:00 AM ET, MARCH 15, 2026", "2026-03-15T09:00:00-04:00"),
        ("Embargoed until 12:01 a.m. ET Monday, Dec. 1, 2025", "2025-12-01T00:01:00-05:00"),
        ("Embargoed until 12:01 a.m. (U.S. Eastern), Monday, Dec. 1, 2025", "2025-12-01T00:01:00-05:00"),
        ("EMBARGOED UNTIL NOON EASTERN TIME ON JULY 8, 2025", "2025-07-08T12:00:00-04:00"),
        ("EMBARGOED UNTIL 0001 AEDT, 3 FEBRUARY 2025", "2025-02-03T00:01:00+11:00"),
        ("Embargo: 00.01 BST, 6 May 2025", "2025-05-06T00:01:00+01:00"),
        ("Embargoed until 6am UK time on 6 May 2025", "2025-05-06T06:00:00+01:00"),
        ("EMBARGOED: 11:00 CEST, 6 May 2025", "2025-05-06T11:00:00+02:00"),
        ("EMBARGOED UNTIL 24:00 GMT, 31 DECEMBER 2025", "2026-01-01T00:00:00+00:00"),
        ("HOLD FOR RELEASE UNTIL 5 P.M. PT, MAY 9, 2025", "2025-05-09T17:00:00-07:00"),
        ("Embargoed until 10 a.m. local time, May 9, 2025", "2025-05-09T10:00:00"),
        ("Embargoed until 6 p.m. on May 8, 2025", "2025-05-08T18:00:00"),
        ("Embargoed until May 8, 2025", "2025-05-08"),
    ],
)
def test_the_moment_an_embargo_ends(written: str, value: str):
    """`embargo_until` is ISO 8601, with an offset only if the zone is written."""
    status = release_of(page(header=f"{written}\n\n{_CONTACT}")).status
    assert status is not None
    assert status.embargo_until is not None
    assert status.embargo_until.value == value


@pytest.mark.parametrize(
    ("written", "raw"),
    [
        ("EMBARGOED UNTIL 9:00 AM ET, MARCH 15, 2026", "9:00 AM ET, MARCH 15, 2026"),
        ("EMBARGO\n00.01 hrs 3 February 2025", "00.01 hrs 3 February 2025"),
        ("EMBARGO\n3 February 2025, 00.01 hrs", "3 February 2025, 00.01 hrs"),
        ("Embargoed until May 8, 2025", "May 8, 2025"),
    ],
)
def test_the_words_of_the_moment(written: str, raw: str):
    """The moment's `raw` runs from its first figure to its last, also on the line under the word."""
    status = release_of(page(header=f"{written}\n\n{_CONTACT}")).status
    assert status is not None
    assert status.embargo_until is not None
    assert status.embargo_until.raw == raw


def test_a_moment_on_the_next_line():
    """Word on one line, time and day on the next are one embargo."""
    status = release_of(page(header=f"EMBARGO\n00.01 hrs 3 February 2025\n\n{_CONTACT}")).status
    assert status is not None
    assert status.embargo_until is not None
    assert status.embargo_until.value == "2025-02-03T00:01:00"


def test_the_year_that_an_embargo_leaves_out():
    """Day and month of an embargo are those nearest to the release's own date."""
    status = release_of(
        page(header=f"EMBARGOED UNTIL 6 A.M. EST, JANUARY 4\n\nDecember 29, 2025\n\n{_CONTACT}")
    ).status
    assert status is not None
    assert status.embargo_until is not None
    assert status.embargo_until.value == "2026-01-04T06:00:00-05:00"


@pytest.mark.parametrize(
    "written",
    ["HOLD FOR RELEASE UNTIL [DATE]", "Embargoed until Monday", "Embargoed until publication of the paper"],
)
def test_an_embargo_without_a_moment(written: str):
    """An embargo that names no day has none: nothing is guessed."""
    status = release_of(page(header=f"{written}\n\n{_CONTACT}")).status
    assert status is not None
    assert status.kind == "embargoed"
    assert status.embargo_until is None


def test_an_impossible_moment_keeps_its_words():
    """A day that no calendar has is null with its `raw` kept."""
    status = release_of(page(header=f"EMBARGOED UNTIL 9 A.M. ET, JUNE 31, 2025\n\n{_CONTACT}")).status
    assert status is not None
    assert status.embargo_until is not None
    assert (status.embargo_until.raw, status.embargo_until.value) == ("9 A.M. ET, JUNE 31, 2025", None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            page(header=f"FOR IMMEDIATE RELEASE\n\nMay 6, 2025\n\n{_CONTACT}"), id="above the headline"
        ),
        pytest.param(
            page(header="May 6, 2025", headline=f"{HEADLINE}\n\nFOR IMMEDIATE RELEASE"),
            id="under the headline",
        ),
        pytest.param(
            page(
                header="Press Release",
                headline=f"{HEADLINE}\n\nFor Immediate Release\nOffice of the Trustees",
            ),
            id="under the headline, above an office",
        ),
        pytest.param(
            page(header="May 6, 2025", headline=f"FOR IMMEDIATE RELEASE: {HEADLINE}"),
            id="on the headline's line",
        ),
        pytest.param(
            page(header=f"FOR IMMEDIATE RELEASE        May 6, 2025\n\n{_CONTACT}"), id="beside the date"
        ),
        pytest.param(page(header=f"{_CONTACT}\n\nMay 6, 2025 – FOR IMMEDIATE RELEASE"), id="behind the date"),
    ],
)
def test_a_status_wherever_it_stands(text: str):
    """Above, under or beside the headline: the status is read and the headline is still the headline."""
    release = release_of(text)
    assert release.status is not None
    assert release.status.kind == "immediate"
    assert release.status.raw.lower() == "for immediate release"
    assert text_of(release.headline) == HEADLINE


@pytest.mark.parametrize(
    "sentence",
    [
        "The council voted to call for the immediate release of all documents about the library.",
        "The minister lifted the trade embargo on paper until the end of the year, and nobody minded.",
        "Readers may hold a book until the first of June, when the trust opens its second reading room.",
        "For release of the lever, turn the handle to the left until May 6, 2025, the manual says.",
    ],
)
def test_the_body_has_no_status(sentence: str):
    """Words of a status inside a sentence are about something else."""
    assert release_of(page(header=f"May 6, 2025\n\n{_CONTACT}", body=f"{BODY}\n\n{sentence}")).status is None
