"""What the speller suggests."""

from __future__ import annotations

import pytest

from prlint.spelling.suggest import suggestions
from prlint.spelling.vocabulary import DATA, OFFENSIVE, vocabulary


@pytest.mark.parametrize(
    "letters",
    [
        "thats",
        "bich",
        "shiit",
        "nagger",
        "fagot",
        "slutt",
        "twatt",
        "whor",
        "cunit",
        "retrad",
        "spicc",
        "kikes",
    ],
)
def test_no_suggestion_insults(letters: str) -> None:
    """However near an insult is, it is never offered."""
    for meant in suggestions(letters):
        assert not vocabulary().value(meant.word) & OFFENSIVE, meant.word


def test_two_slips_are_never_looked_for_among_insults() -> None:
    """The list of words that two slips may have been made in holds no word that is never suggested."""
    words = (DATA / "common.txt").read_text(encoding="ascii").split()
    assert not [word for word in words if vocabulary().value(word) & OFFENSIVE]


def test_the_insults_are_known_as_such() -> None:
    """The list that the two tests above rest on is not empty."""
    assert all(
        vocabulary().value(word) & OFFENSIVE for word in ("whore", "slut", "bitch", "nigger", "faggot")
    )


def test_the_right_word_comes_first() -> None:
    pairs = {
        "recieve": "receive",
        "goverment": "government",
        "seperate": "separate",
        "acommodate": "accommodate",
    }
    assert {wrong: suggestions(wrong)[0].word for wrong in pairs} == pairs
