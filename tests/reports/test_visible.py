"""What a release may do to a screen: nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.reports.visible import dots, encodable, sentence, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u200bb", "a\\u200bb"),
        ("\x07\x00\x9b", "\\x07\\x00\\x9b"),
        ("line\u2028end", "line\\u2028end"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("\xad\ufeff", "\\xad\\ufeff"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    ["cafe\u0301", "👩‍🚒", "a\xa0b\u202fc", "\u0646\u200c\u0647", "[bold]x[/bold]", "図書館", "❤\ufe0f"],
)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_a_joiner_that_joins_nothing_is_written_out() -> None:
    assert visible("a\u200db") == "a\\u200db"
    assert visible("\u200d") == "\\u200d"


@given(st.text(), st.sampled_from(["utf-8", "cp1252", "ascii", "cp437", "no-such-encoding"]))
def test_whatever_is_shown_can_be_written_and_never_moves_the_cursor(text: str, encoding: str) -> None:
    shown = visible(text, encoding)
    shown.encode("ascii" if encoding == "no-such-encoding" else encoding)
    assert not any(ord(character) < 32 or 0x7F <= ord(character) < 0xA0 for character in shown)


def test_what_an_encoding_lacks_is_written_out() -> None:
    assert encodable("“é”", "ascii") == "\\u201c\\xe9\\u201d"
    assert encodable("“é” → 図", "cp1252") == "“é” \\u2192 \\u56f3"


def test_a_message_stays_on_one_line() -> None:
    assert sentence("Replace “two\r\n  lines\tand tabs”.") == "Replace “two lines and tabs”."


def test_dots_are_one_character_where_there_is_one() -> None:
    assert (dots("utf-8"), dots("cp1252"), dots("ascii")) == ("…", "…", "...")
