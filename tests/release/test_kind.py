"""What sort of release it is: release, advisory, statement, correction."""

from __future__ import annotations

import pytest

from .making import BODY, HEADER, HEADLINE, page, release_of

_ADVISORY = (
    "WHO: The Fernvale Trust and its readers\n\nWHAT: Opening of the night library\n\n"
    "WHEN: Tuesday, May 6, 2025, 8 p.m.\n\nWHERE: 12 Mill Street, Fernvale, Ohio"
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(page(), "release", id="ordinary"),
        pytest.param(page(header=f"PRESS RELEASE\n\n{HEADER}"), "release", id="label press release"),
        pytest.param(page(header=f"MEDIA ADVISORY\n\n{HEADER}"), "advisory", id="label media advisory"),
        pytest.param(
            page(header=f"**PHOTO OPPORTUNITY**\n\n{HEADER}"), "advisory", id="label photo opportunity"
        ),
        pytest.param(
            page(headline="Media Advisory: Night Library to Open in Fernvale"),
            "advisory",
            id="advisory in the headline",
        ),
        pytest.param(page(lead=_ADVISORY, body=""), "advisory", id="fields alone"),
        pytest.param(
            page(lead=_ADVISORY.replace("WHO:", "**Who:**").replace("WHAT:", "**What:**"), body=""),
            "advisory",
            id="fields in bold",
        ),
        pytest.param(
            page(headline="Statement by Nora Quill on the Night Library"), "statement", id="statement by"
        ),
        pytest.param(
            page(headline="Mayor Quill’s Statement on the Night Library"),
            "statement",
            id="somebody’s statement on",
        ),
        pytest.param(page(header=f"STATEMENT\n\n{HEADER}"), "statement", id="label statement"),
        pytest.param(page(header=f"CORRECTION\n\n{HEADER}"), "correction", id="label correction"),
        pytest.param(page(headline=f"CORRECTION: {HEADLINE}"), "correction", id="correction in the headline"),
        pytest.param(
            page(header=f"*** CORRECTED ***\n\n{HEADER}"), "correction", id="corrected, with asterisks"
        ),
        pytest.param(
            page(headline="Correctional Officers Open a Library in Fernvale"), "release", id="prisons"
        ),
        pytest.param(
            page(headline="Correction Department Opens a Library in Fernvale"),
            "release",
            id="a department of correction",
        ),
        pytest.param(
            page(
                body=f"{BODY}\n\nThe trust issued a statement on its finances and a correction to its map in April."
            ),
            "release",
            id="words in the body",
        ),
    ],
)
def test_the_kind_is_told_by_label_headline_or_fields(text: str, kind: str):
    """A label, the headline's words or WHO/WHAT/WHEN/WHERE say what it is; words in the body do not."""
    assert release_of(text).kind == kind


def test_an_advisory_has_no_lead():
    """The fields of an advisory are no lead, and its headline stands above them."""
    release = release_of(page(header=f"MEDIA ADVISORY\n\n{HEADER}", lead=_ADVISORY, body=""))
    assert release.lead is None
    assert release.headline is not None
    assert release.headline.text == HEADLINE
