"""The weights of neighbouring words: that they are whole, and that a rule looks at what they were learnt on."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath

import marisa_trie
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.grammar.evidence import (
    ALWAYS,
    DATA,
    OWNER_OR_CLAUSE,
    OWNER_OR_THERE,
    THEN_OR_THAN,
    log_odds,
    signs,
)
from prlint.checks.grammar.neighbours import places
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.loader import load

QUESTIONS = (OWNER_OR_CLAUSE, OWNER_OR_THERE, THEN_OR_THAN)
TEXT = """\
HARBORTON, Maine — The library opened its 2,140 new books to readers; its roof is dry.

“It’s a year that we won’t forget, and its light is back,” said Ana Ruiz, whose plan it was.
"""
WORDS = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1), max_size=6)


def test_each_weight_has_its_number() -> None:
    """The trie and the numbers belong together, and every question has the weight that each of its places has."""
    trie = marisa_trie.Trie()
    trie.load(str(DATA / "evidence.marisa"))
    assert len(trie) * 2 == (DATA / "evidence.values").stat().st_size
    assert all(question + ALWAYS in trie for question in QUESTIONS)
    assert {key[0] for key in trie} == set(QUESTIONS)


@given(before=WORDS, after=WORDS, question=st.sampled_from(QUESTIONS))
def test_any_neighbours_can_be_weighed(before: list[str], after: list[str], question: str) -> None:
    """Whatever stands around a place, near or at the end of a block, gives a number, and only what is near counts."""
    near = log_odds(question, before, after)
    assert near == log_odds(
        question,
        ["far", *before] if len(before) > 1 else before,
        [*after, "away"] if len(after) > 2 else after,
    )


def test_all_figures_are_alike() -> None:
    """What was learnt of one number holds for every other one of as many figures."""
    assert list(signs(["in", "1993"], ["by", "25"])) == list(signs(["in", "2026"], ["by", "41"]))


@pytest.mark.parametrize("word", ["its", "it's"])
def test_a_rule_looks_at_what_the_weights_were_learnt_on(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The script that counts and the rule that weighs see the same signs around the same words of the same text."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "scripts/evidence"))
    for name in ("places", "releases"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    import places as counting

    question = counting.Question(OWNER_OR_CLAUSE, "a test", (word,), ())
    counted = [seen for _, seen in counting.places(counting.prepared(TEXT), question)]
    document = read(TEXT.encode(), PurePath("release.txt"))
    reading = Reading(document, parse(document), load(Path("release.txt")))
    weighed = [tuple(signs(place.before, place.after)) for place in places(reading, {word}, {})]
    assert weighed == counted
    assert len(weighed) == (3 if word == "its" else 1)
