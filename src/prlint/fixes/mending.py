"""Mending one file: fixes are made in rounds, the text checked again after each, until there is nothing left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.fixes.edits import applied, choose
from prlint.text.decode import Undecodable, decode

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.engine.finding import Finding
    from prlint.engine.outcome import Outcome
    from prlint.text.source import Encoding

_ROUNDS = 20
"""Fixes that meet wait for the next round; a text that needs more rounds has rules that undo each other."""


class Unwritable(Exception):  # noqa: N818 -- names what the text is
    """A mended text that cannot be given back in the file's own encoding: why, as the end of a sentence."""


class Mended(NamedTuple):
    """A file after its fixes."""

    raw: bytes
    """What is to be written: encoding, byte order mark and line ends as they were."""
    outcome: Outcome
    """What is left to say of it."""
    fixed: list[Finding]
    """What was mended, in the order of its mending."""


def mend(raw: bytes, outcome: Outcome, check: Callable[[bytes], Outcome], *, unsafe: bool) -> Mended:
    """Make the fixes of a file's findings.

    Args:
        raw: the file's bytes.
        outcome: of checking them.
        check: reads and checks bytes as the run does.
        unsafe: whether fixes that only the writer can be sure of are made too.

    Raises:
        Unwritable: the file's encoding lacks a character, or its bytes cannot be told from the text again.
    """
    fixed: list[Finding] = []
    for _ in range(_ROUNDS):
        chosen = choose(outcome.findings, unsafe=unsafe)
        if not chosen.edits:
            break
        source = outcome.source
        if not fixed and encoded(source.text, source.encoding) != raw:
            raise Unwritable(f"its bytes are not all text in {source.encoding.name}")
        text = applied(source.text, chosen.edits)
        raw = encoded(text, source.encoding)
        _reads_as(raw, text)
        outcome = check(raw)
        fixed += chosen.findings
    return Mended(raw, outcome, fixed)


def encoded(text: str, encoding: Encoding) -> bytes:
    """The bytes of a text in the encoding it was read from.

    Raises:
        Unwritable: the encoding lacks a character.
    """
    try:
        return encoding.bom + text.encode(encoding.name)
    except UnicodeEncodeError as error:
        lacking = text[error.start]
        raise Unwritable(f"{encoding.name}, its encoding, has no “{lacking}”; save it as UTF-8") from None


def _reads_as(raw: bytes, text: str) -> None:
    """A guessed encoding must be guessed again from what is written: else the file would change its letters.

    Raises:
        Unwritable: it would not be.
    """
    try:
        same = decode(raw).text == text
    except Undecodable:
        same = False
    if not same:
        raise Unwritable("its encoding would be taken for another one afterwards; save it as UTF-8")
