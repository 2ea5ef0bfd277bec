"""Fingerprints survive edits elsewhere: baselines and editors rely on them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from prlint.engine.fingerprint import fingerprint, words_at
from prlint.text.span import Span

from .making import found, pattern, reading, rule

PARAGRAPHS = [
    "The fault is ours.",
    "One fault and one mistake.",
    "No harm was done.",
    "A mistake, a fault, a mistake.",
]
RULES = (pattern("faults", "fault"), pattern("mistakes", "a mistake|mistake"))


def names(text: str) -> list[str]:
    """The fingerprints of all findings."""
    missing = rule(
        "headline-missing",
        kind="required",
        message="x.",
        data={"field": "headline", "any_of": []},
        at="start",
    )
    return sorted(finding.fingerprint for finding in found(reading(text), *RULES, missing).findings)


@given(
    at=st.integers(0, len(PARAGRAPHS)),
    new=st.text("abcde .,“”é\U0001f600", min_size=1, max_size=80).filter(str.strip),
)
def test_text_inserted_elsewhere_changes_no_fingerprint(at: int, new: str) -> None:
    """Nor do wrapped lines or other line ends."""
    before = names("\n\n".join(PARAGRAPHS))
    edited = [*PARAGRAPHS[:at], new, *PARAGRAPHS[at:]]
    assert names("\n\n".join(edited)) == before
    assert names("\r\n\r\n".join(edited)) == before


def test_every_finding_of_a_file_has_its_own() -> None:
    """Repeats of the same words are numbered, and the first of them keeps its name when a second comes."""
    several = names("\n\n".join(PARAGRAPHS))
    assert len(several) == len(set(several)) == 7
    assert set(names(PARAGRAPHS[0])) <= set(several)


def test_shape_is_version_and_digest() -> None:
    """`1:` and sixteen hexadecimal figures; another rule, word or repeat gives another one."""
    some = {
        fingerprint("a", "word"),
        fingerprint("b", "word"),
        fingerprint("a", "words"),
        fingerprint("a", "word", 1),
    }
    assert len(some) == 4
    assert all(re.fullmatch("1:[0-9a-f]{16}", one) for one in some)


def test_the_digest_is_the_published_one() -> None:
    """A baseline of last year must still fit: 64-bit FNV-1a of rule, words and repeat, parted by NUL."""
    assert fingerprint("dash-ascii", "--") == "1:526c599e8f647b1b"


def test_words_of_an_empty_place_are_its_neighbours() -> None:
    """What is missing between two words is missing there, wherever they stand."""
    assert words_at("We live in city where all", Span(11, 11)) == "in|city"
    assert words_at("", Span(0, 0)) == "|"
    assert words_at("of  \r\n of", Span(0, 9)) == "of of"
