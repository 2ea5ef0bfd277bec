"""The injector: each fault changes what it says and nothing else, the same way every time."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from pathlib import PurePath

import pytest

from benchmarks.accuracy.checking import Checker
from benchmarks.accuracy.inject.fault import Clean, Edit, Kind, apply, reach
from benchmarks.accuracy.inject.kinds import KINDS
from benchmarks.accuracy.inject.placeholders import FORMS
from benchmarks.accuracy.recall import MOST, OF_ONE_RELEASE, counted, inject
from prlint.readers.read import read
from prlint.release.parse import parse

TEXT = """FOR IMMEDIATE RELEASE

Contact: Lena Okafor, press officer, (207) 555-0143, lokafor@harborlibrary.example

# Harbor Library Mends Its 12 Reading Rooms for $2.4 Million

HARBORTON, Maine, March 4, 2025 — The Harbor Library spends $2.4 million on its 12 reading rooms, which open again after a year of work. The money comes from the Maine Library Endowment Board (MLEB) and from the county.

“The rooms are bright again, and nobody has to read in a coat any more,” said Lena Okafor, the director of the library. The MLEB paid for the windows and (as the board had asked) for new lamps.

Readers find the hours and the plan of the rooms at https://www.harborlibrary.example/rooms before the first day. The doors open on April 3, 2025, at nine in the morning with a reading for children of the county.

About the Harbor Library

The Harbor Library is the public library of Harborton. It lends books, tools and instruments to its readers since the year 1904.

###
"""


@cache
def clean() -> Clean:
    """A release of our own that allows every kind of fault."""
    document = read(TEXT.encode(), PurePath("release.md"))
    return Clean("release.md", document.source.text, parse(document))


def edits(kind: Kind) -> list[Edit]:
    return list(kind.edits(clean(), random.Random("a seed")))  # noqa: S311 -- faults that can be repeated


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_finds_a_place_in_a_plain_release(kind: Kind):
    assert edits(kind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_fault_changes_its_own_range_and_nothing_else(kind: Kind):
    for edit in edits(kind):
        before, after = apply(clean(), edit)
        assert after != before
        assert after[: edit.start] == before[: edit.start]
        assert after[edit.start + len(edit.written) :] == before[edit.end :]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_same_seed_gives_the_same_faults(kind: Kind):
    assert edits(kind) == edits(kind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_a_finding_may_touch_holds_the_fault(kind: Kind):
    for edit in edits(kind):
        start, end = reach(edit)
        assert start <= edit.start <= edit.start + len(edit.written) <= end


def test_names_of_kinds_and_their_rules_are_told_apart():
    assert len({kind.name for kind in KINDS}) == len(KINDS) == 18
    assert all(kind.rules for kind in KINDS)


def test_addresses_are_broken_in_ten_ways_and_placeholders_left_in_twenty():
    by_name = {kind.name: kind for kind in KINDS}
    assert len({edit.form for edit in edits(by_name["e-mail"])}) >= 10
    assert len({edit.form for edit in edits(by_name["phone"])}) >= 10
    assert len({edit.form for edit in edits(by_name["link"])}) >= 10
    assert len(set(FORMS)) >= 20


def test_a_fault_of_a_quotation_leaves_an_odd_number_of_marks():
    by_name = {kind.name: kind for kind in KINDS}
    for name in ("quotation mark dropped", "quotation mark added"):
        for edit in edits(by_name[name]):
            marks = Counter(apply(clean(), edit)[1])
            assert marks["“"] != marks["”"]


def test_what_was_removed_is_gone_from_the_whole_text():
    by_name = {kind.name: kind for kind in KINDS}
    for name, words in (
        ("contact removed", "207"),
        ("dateline removed", "HARBORTON"),
        ("headline removed", "Mends Its"),
    ):
        for edit in edits(by_name[name]):
            before, after = apply(clean(), edit)
            assert words in before
            assert words not in after


def test_a_run_counts_what_is_found_and_leaves_out_what_was_hurt_before():
    """A doubled word is found in the clean release; the release with one already takes no other at that place."""
    checker = Checker()
    kind = next(kind for kind in KINDS if kind.name == "word doubled")
    outcomes = list(inject(kind, [clean()], checker))
    row = counted(kind, outcomes)
    assert 0 < row["injected"] <= min(MOST, OF_ONE_RELEASE)
    assert row["found"] == row["injected"]
    assert (row["appeared"], row["vanished"]) == (0, 0)
    hurt = TEXT.replace("of the rooms at", "of the the rooms at")
    document = read(hurt.encode(), PurePath("release.md"))
    again = list(inject(kind, [Clean("release.md", hurt, parse(document))], checker))
    assert all("the the" not in hurt[outcome.edit.start - 4 : outcome.edit.end + 4] for outcome in again)


def test_a_release_that_already_lacks_the_field_is_passed_over():
    bare = TEXT.replace(
        "Contact: Lena Okafor, press officer, (207) 555-0143, lokafor@harborlibrary.example\n\n", ""
    )
    document = read(bare.encode(), PurePath("release.md"))
    kind = next(kind for kind in KINDS if kind.name == "contact removed")
    assert list(inject(kind, [Clean("release.md", bare, parse(document))], Checker())) == []
