"""Sentences and words of a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prlint.text.sentences import sentences
from prlint.text.tokens import tokens


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["We open.", "You read."],
        ["Do you read?", "Yes!", "Good."],
        ["“We open.”", "She went on."],
        ['She said, "We open."', '"You read."'],
        ["It costs $3.50 a year.", "Tea is free."],
        ["He works for Fernvale Readers Inc.", "The wagon is red."],
        ["The door opens at 8 p.m.", "It never closes."],
        ["We wait …", "Then we read."],
        ["It opened in 1951.", "2,000 readers came."],
        ["See the note.[1]", "It is short."],
        ["So do I.", "You read."],
    ],
)
def test_where_sentences_part(parts: list[str]):
    """Sentences end with their marks and begin with their first character, without the space between."""
    assert _split(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. Attorney in Harborton, N.M. and Dr. J. Quill met Mr. Reyes on St. Mark’s Street.",
        "Gov. Quill, Sen. Reyes and Rep. Marlow signed Vol. 3, No. 4 of it.",
        "It opens on Aug. 3 at 8 p.m. on Mill Street.",
        "Fernvale Readers Inc. of Ohio owns it.",
        "Lt. Col. N. B. Quill came, i.e. the whole band did.",
        "The site is www.fernvale.example and the version 1.2.3.",
        "She asked “Is it open?” and went in.",
        "He read … and slept.",
    ],
)
def test_periods_that_end_no_sentence(text: str):
    """Abbreviations, initials, figures and addresses have periods inside the sentence."""
    assert _split(text) == [text]


def test_a_number_sign_and_a_plain_no():
    """`No.` goes on before a figure and ends a sentence before a word."""
    assert _split("It is No. 4 here.") == ["It is No. 4 here."]
    assert _split("She said no. We left.") == ["She said no.", "We left."]


@settings(deadline=None)
@given(st.text(alphabet='ab. AB!?"“”’ \n', max_size=60))
def test_sentences_are_in_order_and_hold_all_words(text: str):
    """No sentence overlaps another, none is empty, and only white space stands between them."""
    place = 0
    for start, end in sentences(text):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        place = end
    assert not text[place:].strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We read at night.", ["We", "read", "at", "night"]),
        ("Don't ask O’Dowd’s readers", ["Don't", "ask", "O’Dowd’s", "readers"]),
        ("a co-owner of 4,000 books", ["a", "co-owner", "of", "4,000", "books"]),
        ("at 10:30 on the 3rd", ["at", "10:30", "on", "the", "3rd"]),
        ("it cost $3.50!", ["it", "cost", "3.50"]),
        ("the U.S. and N.M.", ["the", "U.S.", "and", "N.M."]),
        ("naïve cafe\u0301 東京", ["naïve", "cafe\u0301", "東京"]),
        ("(“word”)—word", ["word", "word"]),
        ("the readers’ room", ["the", "readers", "room"]),
        ("", []),
    ],
)
def test_words_and_figures(text: str, words: list[str]):
    """A word keeps the apostrophes and hyphens inside it, a figure its points and commas."""
    found = list(tokens(text))
    assert [token.text for token in found] == words
    assert all(text[token.start : token.end] == token.text for token in found)


def test_words_of_a_range():
    """Places count from the whole text's start."""
    text = "We read at night"
    assert [(token.text, token.start) for token in tokens(text, 3, 10)] == [("read", 3), ("at", 8)]
