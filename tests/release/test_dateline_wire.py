"""The dateline of a wire service: where its slug stands and what is read around it."""

from __future__ import annotations

from typing import Any

import pytest

from .making import FIRST, dateline_of, page, release_of, text_of, wrapped


def _case(head: str, case: str, **parts: str) -> Any:
    return pytest.param(head, parts, id=case)


@pytest.mark.parametrize(
    ("head", "parts"),
    [
        _case(
            "DAYTON, Feb. 16, 2021 /PRNewswire/ — ",
            "wire service between slashes",
            place="DAYTON",
            city="DAYTON",
            date="Feb. 16, 2021",
            wire="PRNewswire",
        ),
        _case(
            "DAYTON, Feb. 16, 2021 /PRNewswire/ -- ",
            "wire service and two hyphens",
            place="DAYTON",
            city="DAYTON",
            date="Feb. 16, 2021",
            wire="PRNewswire",
        ),
        _case(
            "DAYTON, Feb. 16, 2021 /PRNewswire-USNewswire/ -- ",
            "branch of a wire service",
            place="DAYTON",
            city="DAYTON",
            date="Feb. 16, 2021",
            wire="PRNewswire-USNewswire",
        ),
        _case(
            "SOREL, QC and RIDGEWOOD, N.J., July 20, 2022 /PRNewswire/ – ",
            "two places in two conventions",
            place="SOREL, QC and RIDGEWOOD, N.J.",
            city="SOREL",
            region="QC",
            date="July 20, 2022",
            wire="PRNewswire",
        ),
        _case(
            "ELM GROVE, Ill.–(BUSINESS WIRE)–",
            "wire service between dashes",
            place="ELM GROVE, Ill.",
            city="ELM GROVE",
            region="Ill.",
            wire="BUSINESS WIRE",
        ),
        _case(
            "ELM GROVE, Ill.--(BUSINESS WIRE)--",
            "wire service between pairs of hyphens",
            place="ELM GROVE, Ill.",
            city="ELM GROVE",
            region="Ill.",
            wire="BUSINESS WIRE",
        ),
        _case(
            "SANTA LUCIA, Calif.–(BUSINESS WIRE)–Aug. 5, 2021– ",
            "date behind the wire service",
            place="SANTA LUCIA, Calif.",
            city="SANTA LUCIA",
            region="Calif.",
            wire="BUSINESS WIRE",
            date="Aug. 5, 2021",
        ),
        _case(
            "EAST HARBOR, Ind., June 07, 2023 (GLOBE NEWSWIRE) — ",
            "day with a leading zero",
            place="EAST HARBOR, Ind.",
            city="EAST HARBOR",
            region="Ind.",
            date="June 07, 2023",
            wire="GLOBE NEWSWIRE",
        ),
        _case(
            "BEIJING, July 21, 2008 (PRIME NEWSWIRE) -- ",
            "foreign city that stands alone",
            place="BEIJING",
            city="BEIJING",
            date="July 21, 2008",
            wire="PRIME NEWSWIRE",
        ),
        _case(
            "DAYTON, Ohio / ACCESS Newswire / May 6, 2025 / ",
            "slashes with spaces around",
            place="DAYTON, Ohio",
            city="DAYTON",
            region="Ohio",
            wire="ACCESS Newswire",
            date="May 6, 2025",
        ),
        _case(
            "DAYTON, OH / ACCESSWIRE / May 6, 2025 / ",
            "legacy name of a wire service",
            place="DAYTON, OH",
            city="DAYTON",
            region="OH",
            wire="ACCESSWIRE",
            date="May 6, 2025",
        ),
        _case(
            "DAYTON, OH, May 06, 2025 /24-7PressRelease/ -- ",
            "wire service with figures in its name",
            place="DAYTON, OH",
            city="DAYTON",
            region="OH",
            wire="24-7PressRelease",
            date="May 06, 2025",
        ),
        _case(
            "HALIFAX, Aug. 18, 2023 /CNW/ - ",
            "Canadian wire, hyphen",
            place="HALIFAX",
            city="HALIFAX",
            date="Aug. 18, 2023",
            wire="CNW",
        ),
        _case(
            "GHENT, EAST FLANDERS, BELGIUM, November 29, 2023 /EINPresswire.com/ — ",
            "city, region and country in capitals",
            place="GHENT, EAST FLANDERS, BELGIUM",
            city="GHENT",
            region="EAST FLANDERS",
            country="BELGIUM",
            date="November 29, 2023",
            wire="EINPresswire.com",
        ),
        _case(
            "DAYTON, April 3 (TNSres) -- ",
            "slug of a syndicator",
            place="DAYTON",
            city="DAYTON",
            date="April 3",
            wire="TNSres",
        ),
    ],
)
def test_the_wire_service_and_where_the_lead_begins(head: str, parts: dict[str, str]):
    """A slug between slashes, brackets or dashes is the wire service, without its marks; the lead begins behind it."""
    release = release_of(page(lead=head + FIRST))
    assert dateline_of(release) == parts
    assert text_of(release.lead) == FIRST


def test_a_summary_set_like_a_title_behind_the_wire_service():
    """The wire service tells that it is a dateline, whatever the words behind it look like."""
    head = "Marlow Creek, TX (Fernvale Newswire) Monday May 5, 2025 @ 7:00 AM Central — Night Library Wins the Award of a Year"
    dateline = release_of(page(header="", lead=f"{head}\n\n{FIRST}")).dateline
    assert dateline is not None
    assert text_of(dateline.place) == "Marlow Creek, TX"
    assert dateline.date is not None
    assert dateline.date.raw == "Monday May 5, 2025"


def test_a_dateline_that_is_wrapped():
    """A line end inside the dateline is one space in its text, and the spans go over it."""
    lead = f"PORT MARLOW, British Columbia, Canada, Tuesday, May 6, 2025 (GLOBE NEWSWIRE) — {FIRST}"
    release = release_of(wrapped(page(lead=lead), 66))
    assert release.dateline is not None
    assert release.dateline.raw.count("\n") == 1
    assert dateline_of(release) == {
        "place": "PORT MARLOW, British Columbia, Canada",
        "city": "PORT MARLOW",
        "region": "British Columbia",
        "country": "Canada",
        "date": "Tuesday, May 6, 2025",
        "wire": "GLOBE NEWSWIRE",
    }
    assert text_of(release.lead) == FIRST
