"""Patterns in the text: whole words in every script, conditions around them, long blocks, text that readers do not see."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.engine.searcher import Searcher
from prlint.engine.windows import WINDOW, Window, block_windows
from prlint.engine.wording import cased_like, wording_pattern

from .making import excerpts, found, pattern, reading, rule

LETTERS = "abéß-' 1_\u0301"


def in_words(forms: list[str], text: str) -> list[tuple[int, int]]:
    """What `words: true` promises, the slow way: forms that neither begin nor end inside a word, the first of the list."""

    def joined(at: int) -> bool:
        return 0 < at < len(text) and all(
            sign.isalnum() or sign in "_\u0301" for sign in text[at - 1 : at + 1]
        )

    places, at = [], 0
    while at < len(text):
        here = [
            at + len(form)
            for form in forms
            if text.startswith(form, at) and not joined(at) and not joined(at + len(form))
        ]
        if here:
            places.append((at, here[0]))
        at = here[0] if here else at + 1
    return places


@given(
    forms=st.lists(st.text("abéß1", min_size=1, max_size=3), min_size=1, max_size=4, unique=True),
    text=st.text(LETTERS, max_size=40),
)
def test_whole_words_are_whole_in_every_script(forms: list[str], text: str) -> None:
    """RE2's own boundary knows ASCII only: with it “é” begins no word, and “caf” ends one in “café”."""
    one = Searcher(pattern("x", "", words=True), 0, "|".join(forms))
    window = Window(text, 0, len(text), None, 0)
    assert [(match.start, match.end) for match in one.matches(window)] == in_words(forms, text)


@given(text=st.text("ab ", min_size=1, max_size=60), repeat=st.integers(60, 200))
def test_a_long_block_gives_the_matches_of_the_whole(text: str, repeat: int) -> None:
    """Windows overlap: nothing is lost or told twice where they meet, and no window's edge passes for the text's."""
    # One block of words without line ends or spaces at its ends, some windows long.
    block = "x" + " ".join((text * repeat).split())[: 3 * WINDOW] + "x"
    patterns = [r"aa", r"ab+a", r"^x", r"x$", r"b b"]
    outcome = found(reading(block), *(pattern(f"r{index}", one) for index, one in enumerate(patterns)))
    import re2

    for index, one in enumerate(patterns):
        expected = [match.span() for match in re2.finditer(one, block)]
        places = [tuple(finding.span) for finding in outcome.findings if finding.rule == f"r{index}"]
        assert places == expected


def test_windows_are_bounded() -> None:
    """No pattern ever looks at a whole novel in one go."""
    document = reading("word " * 20_000).document
    assert max(len(window.text) for window in block_windows(document)) < 2 * WINDOW


def test_conditions_around_a_match_excuse_it() -> None:
    """`unless` stands for look-around: what stands directly before or after, in the same block."""
    one = pattern("x", r"\bTK\b", before=r"Super $", after=r"^ Maxx\b")
    outcome = found(reading("TK Maxx opens.\n\nSuper TK and TK and\n\nMaxx."), one)
    assert [finding.span.start for finding in outcome.findings] == [29]


def test_group_called_place_is_what_the_finding_covers() -> None:
    """The words around it are needed to know it, and are no fault."""
    one = pattern("x", r"attempts to (?P<place>withdrawal)", message="Write withdraw for “{match}”.")
    outcome = found(reading("The attempts to withdrawal money failed."), one)
    assert excerpts(outcome) == ["withdrawal"]
    assert outcome.findings[0].message == "Write withdraw for “withdrawal”."


def test_named_groups_fill_the_message() -> None:
    """So a rule can say which number it means."""
    one = pattern("x", r"\$(?P<sum>\d+) dollars", message="{sum} has its sign: “{match}”.")
    assert found(reading("It cost $5 dollars."), one).findings[0].message == "5 has its sign: “$5 dollars”."


def test_matches_of_one_rule_that_overlap_are_one_finding() -> None:
    """Two patterns of a rule may know the same fault; of those that begin together the longest is told."""
    one = pattern("x", r"\[insert", r"\[insert [a-z]+\]", r"name\]")
    assert excerpts(found(reading("Say [insert name] here."), one)) == ["[insert name]"]


MARKDOWN = """---
title: "A fault here"
count: 3
---

Text with a fault and ![a fault in words](fault.png) and [a link](https://library.example/fault).

<!-- a fault that nobody sees -->

And [one more][1].

[1]: https://library.example/other-fault
"""


def test_everywhere_is_also_what_readers_do_not_see() -> None:
    """Front matter, alternative texts, targets of pictures and links, comments, and the prose."""
    outcome = found(reading(MARKDOWN, suffix="md"), pattern("x", "fault"))
    lines = [outcome.source.position(finding.span.start).line for finding in outcome.findings]
    assert lines == [2, 6, 6, 6, 6, 8, 10]
    assert excerpts(outcome)[:6] == ["fault"] * 6


def test_a_target_that_stands_elsewhere_is_found_at_its_link() -> None:
    """The definition of a reference link is no place a reader would look at."""
    outcome = found(reading(MARKDOWN, suffix="md"), pattern("x", "other-fault"))
    assert excerpts(outcome) == ["[one more][1]"]


@pytest.mark.parametrize(("zone", "lines"), [("links", [6, 6, 10]), ("metadata", [2, 6, 8]), ("body", [6])])
def test_a_rule_speaks_in_its_zones_only(zone: str, lines: list[int]) -> None:
    """Each place belongs to one zone."""
    outcome = found(reading(MARKDOWN, suffix="md"), pattern("x", "fault", **{"in": [zone]}))
    assert [outcome.source.position(finding.span.start).line for finding in outcome.findings] == lines


SUBSTITUTION = {
    "any": [wording_pattern(["kiev", "in order to", "don't", "US"])],
    "words": True,
    "better": {"kiev": ["Kyiv"], "in order to": ["to"], "don't": ["do not", "cannot"], "US": ["U.S."]},
}


def test_substitution_keeps_the_case_and_knows_curly_marks_and_wrapped_lines() -> None:
    """A listed form in small letters means every case, one with a capital is meant as it stands."""
    one = rule("x", kind="substitution", message="Write {better} for {match}.", data=SUBSTITUTION, fix="safe")
    text = "In order\nto see KIEV, don’t ask us in the US. Kievan."
    outcome = found(reading(text, suffix="md"), one)
    assert [(finding.message, finding.suggestions) for finding in outcome.findings] == [
        ("Write To for In order to.", ("To",)),
        ("Write Kyiv for KIEV.", ("Kyiv",)),
        ("Write do not or cannot for don’t.", ("do not", "cannot")),
        ("Write U.S. for US.", ("U.S.",)),
    ]
    # Over a line end nothing is replaced, and of two choices only a person can take one.
    assert [finding.fix is not None for finding in outcome.findings] == [False, True, False, True]


@pytest.mark.parametrize(
    ("written", "better", "cased"),
    [
        ("monies", "money", "money"),
        ("Monies", "money", "Money"),
        ("MONIES", "money", "MONEY"),
        ("KIEV", "Kyiv", "Kyiv"),
    ],
)
def test_better_words_take_the_case_of_those_that_stand_there(written: str, better: str, cased: str) -> None:
    """But a name keeps its own."""
    assert cased_like(written, better) == cased


def test_consistency_is_one_finding_at_the_first_other_form() -> None:
    """The others are related, and all are mended together or not at all."""
    groups = [["e-mail", "email"], ["adviser", "advisor"]]
    data = {"any": [wording_pattern(group) for group in groups], "words": True, "groups": groups}
    one = rule("x", kind="consistency", message="{first} or {other}?", data=data, fix="safe")
    outcome = found(reading("An e-mail. The Email, an email, an e‑mail. One adviser."), one)
    assert [(finding.message, finding.span.start) for finding in outcome.findings] == [
        ("e-mail or email?", 15)
    ]
    finding = outcome.findings[0]
    assert [related.span.start for related in finding.related] == [3, 25]
    assert finding.fix is not None
    assert [edit.replacement for edit in finding.fix.edits] == ["E-mail", "e-mail"]
