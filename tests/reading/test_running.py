"""The prose of a release as one string."""

from __future__ import annotations

from pathlib import PurePath

from hypothesis import given
from hypothesis import strategies as st

from prlint.readers.read import read
from prlint.reading.running import Running
from prlint.text.patterns import linear

_RAW = "# A Roof\n\nThe roof’s DRY.\n\n    code roof\n\nA dry roof, it's new.\n"


def _running(raw: str) -> Running:
    return Running(read(raw.encode(), PurePath("release.md")))


def test_a_place_in_the_joined_text_is_the_same_place_in_its_block() -> None:
    """Rules that find a word in the joined text point at it in its block."""
    running = _running(_RAW)
    start = running.lower.find("roof's")
    block, at = running.at(start)
    assert block.text[at : at + 6] == "roof’s"


def test_code_is_left_out_and_words_are_whole() -> None:
    """The words are in lower case, with straight apostrophes and without marks; code has none."""
    words = _running(_RAW).words
    assert {"roof", "roof's", "dry", "it's", "new"} <= words
    assert "code" not in words


def test_only_the_blocks_with_a_match_are_given() -> None:
    """Each once and in order."""
    blocks = list(_running(_RAW).blocks_with(linear("(?i)dry")))
    assert [block.text for block in blocks] == ["The roof’s DRY.", "A dry roof, it's new."]


@given(st.text(st.sampled_from("aİIß’'. \n#"), max_size=80))
def test_lower_case_keeps_every_place(raw: str) -> None:
    """Letters that are longer in lower case do not move what stands behind them."""
    running = _running(raw)
    assert len(running.lower) == len(running.text)
