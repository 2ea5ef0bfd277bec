"""Statements of when a release may be used, as far as an example in a rule file cannot show them."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

import pytest

from prlint.checks.hit import Severity
from prlint.checks.status.conflict import embargo_status_conflict
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings

from .frame import FRAME


def reading(status: str, today: date | None = None) -> Reading:
    """The project's own release under another status line."""
    document = read(FRAME.replace("FOR IMMEDIATE RELEASE", status).encode(), PurePath("release.md"))
    return Reading(document, parse(document), Settings.model_construct(), today)


@pytest.mark.parametrize(
    ("today", "said"), [(None, 0), (date(2025, 4, 2), 1), (date(2025, 4, 3), 0), (date(2026, 1, 1), 0)]
)
def test_for_immediate_release_on_a_day_to_come_is_found_by_the_clock_only(
    today: date | None, said: int
) -> None:
    """Without a day for the run the same file gives the same findings tomorrow."""
    hits = list(embargo_status_conflict(reading("For Immediate Release: April 3, 2025", today)))
    assert [hit.level for hit in hits] == [Severity.WARNING] * said


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ("NOT FOR PUBLICATION BEFORE 14:00 BST, 3 APRIL 2025", 0),
        ("NOT FOR PUBLICATION BEFORE 15:00 BST, 3 APRIL 2025", 1),
        # Whose time the second means is not said: it may be the first's.
        ("NOT FOR PUBLICATION BEFORE 14:00, 3 APRIL 2025", 0),
        ("NOT FOR PUBLICATION BEFORE 14:00, 5 APRIL 2025", 1),
        ("NOT FOR PUBLICATION BEFORE 3 APRIL 2025", 0),
        ("NOT FOR PUBLICATION BEFORE 4 APRIL 2025", 1),
        ("EMBARGOED UNTIL DELIVERY", 0),
    ],
)
def test_two_embargoes_conflict_only_if_they_surely_end_at_different_moments(other: str, said: int) -> None:
    """One moment written for two zones is no conflict, and what one of them leaves out is none either."""
    status = f"EMBARGOED UNTIL 9:00 A.M. ET, APRIL 3, 2025\n\n{other}"
    assert len(list(embargo_status_conflict(reading(status)))) == said
