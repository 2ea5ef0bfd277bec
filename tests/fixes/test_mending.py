"""Mending a text: bytes in, bytes out, in the file's own encoding."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest

from prlint.checks.hit import Edit
from prlint.engine.catalogue import load
from prlint.engine.finding import Fix
from prlint.engine.plan import Selection, make_plan
from prlint.engine.run import run
from prlint.fixes.mending import Unwritable, mend
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome

TEXT = "PORTLAND, Maine – The the trust will open a room.\r\n\r\n“We wait” – said the director.\r\n"


def check(raw: bytes, rule: str = "repeated-word") -> Outcome:
    settings = Settings.model_construct()
    document = read(raw, PurePath("a.md"))
    plan = make_plan(load(), settings, Selection([rule]))
    return run(plan, Reading(document, parse(document), settings))


def mended(raw: bytes) -> bytes:
    return mend(raw, check(raw), check, unsafe=False).raw


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("cp1252", b""),
        ("mac-roman", b""),
    ],
)
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_encoding_mark_and_line_ends_stay(encoding: str, bom: bytes, line_end: str) -> None:
    """All but the doubled word is the same byte for byte."""
    text = TEXT.replace("\r\n", line_end)
    raw = bom + text.encode(encoding)
    assert mended(raw) == bom + text.replace("The the", "The").encode(encoding)


def test_what_cannot_be_mended_is_not_touched() -> None:
    """Without a fix the bytes come back as they are, even those that are no text of their encoding."""
    raw = TEXT.replace("The the", "The").encode("cp1252") + b"\x81"
    assert mended(raw) == raw


def test_fixes_that_meet_are_made_in_rounds() -> None:
    """Three times the same word takes two rounds and ends with one of them."""
    raw = b"PORTLAND, Maine \xe2\x80\x93 The the the trust saw a room.\n"
    result = mend(raw, check(raw), check, unsafe=False)
    assert " – The trust saw a room.\n" in result.raw.decode()
    assert result.outcome.findings == []


def test_a_character_that_the_encoding_lacks_is_told() -> None:
    """A file is never written with a letter lost: the fix is refused with the letter and what to do."""
    raw = TEXT.encode("cp1252")
    outcome = check(raw)
    finding = outcome.findings[0]
    assert finding.fix is not None
    finding.fix = Fix("safe", "", (Edit(finding.span, "図"),))
    with pytest.raises(Unwritable, match="cp1252, its encoding, has no “図”; save it as UTF-8"):
        mend(raw, outcome, check, unsafe=False)


def test_a_mark_behind_markdowns_backslash_is_left_to_a_hand() -> None:
    r"""Readers do not see the backslash of `\--`; before a dash they would."""
    raw = rb"""PORTLAND, Maine, April 3, 2025 - The Harbor Library\--the first--opens a room."""
    outcome = check(raw, "dash-ascii")
    assert [finding.fix is None for finding in outcome.findings] == [True, False]
    text = mend(raw, outcome, lambda changed: check(changed, "dash-ascii"), unsafe=False).raw.decode()
    assert text.endswith("The Harbor Library\\--the first—opens a room.")
