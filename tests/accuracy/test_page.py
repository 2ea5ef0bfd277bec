"""docs/accuracy.md says what the data say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy.figures import digest, load_figures
from benchmarks.accuracy.inject.kinds import KINDS
from benchmarks.accuracy.page import PAGE, page, percent
from benchmarks.accuracy.sample import SAMPLE, load_sample
from benchmarks.accuracy.verdicts import VERDICTS

if TYPE_CHECKING:
    from pathlib import Path

FIGURES = load_figures()


def test_page_is_made_from_the_figures():
    assert PAGE.read_text(encoding="utf-8") == page(FIGURES, load_sample())


@pytest.mark.parametrize(("key", "file"), [("sample", SAMPLE), ("verdicts", VERDICTS)])
def test_figures_are_of_this_sample_and_these_verdicts(key: str, file: Path):
    """If this fails, run benchmarks/accuracy/report.py over the texts again."""
    assert FIGURES["precision"][key] == digest(file)


def test_figures_have_every_kind_of_fault():
    """If this fails, run benchmarks/accuracy/recall.py over the texts again."""
    assert [row["kind"] for row in FIGURES["recall"]["kinds"]] == [kind.name for kind in KINDS]


def test_no_more_is_found_than_injected_nor_judged_than_found():
    assert all(0 <= row["found"] <= row["injected"] for row in FIGURES["recall"]["kinds"])
    assert all(row["true"] + row["false"] <= row["findings"] for row in FIGURES["precision"]["rules"])


def test_a_share_of_nothing_is_no_share():
    assert (percent(0, 0), percent(1, 3)) == ("–", "33.3 %")
