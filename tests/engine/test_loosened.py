"""A loosened pattern finds every text that its pattern finds: nothing is passed over that a rule would tell."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from prlint.engine.catalogue import load
from prlint.engine.loosened import loosened
from prlint.engine.rule import TEXT_KINDS

PATTERNS = [
    pattern
    for rule in load().rules.values()
    if rule.kind in TEXT_KINDS
    for pattern in rule.data["any"]
    if loosened(pattern) != pattern
]


@pytest.mark.parametrize(
    ("pattern", "loose"),
    [
        (r"a[^\n]{0,200}b", r"a[^\n]{0,}b"),
        (r"(?:ab){2,10}?", r"(?:ab){2,}?"),
        (r"a{1,9}b{3}c{4,}", r"a{1,9}b{3}c{4,}"),
        (r"\{1,20}", r"\{1,20}"),
        (r"\{1,20\}", r"\{1,20\}"),
        (r"[{1,20}]{1,20}", r"[{1,20}]{1,}"),
        (r"[]{1,20}]", r"[]{1,20}]"),
        (r"[^\]{1,20}]", r"[^\]{1,20}]"),
        (r"[[:alpha:]{1,20}]", r"[[:alpha:]{1,20}]"),
        (r"\\{1,20}", r"\\{1,}"),
        (r"\x{a0}{0,20}", r"\x{a0}{0,}"),
        (r"\Q{1,20}\E", r"\Q{1,20}\E"),
    ],
)
def test_only_long_counted_repetitions_are_left_open(pattern: str, loose: str) -> None:
    """Braces that are escaped, or stand in a class, are characters."""
    assert loosened(pattern) == loose
    re2.compile(loose)


def test_there_are_patterns_to_loosen() -> None:
    """Else the next test would prove nothing."""
    assert PATTERNS


@given(data=st.data(), pattern=st.sampled_from(PATTERNS))
def test_what_a_pattern_of_the_catalogue_matches_its_loosened_one_matches(
    data: st.DataObject, pattern: str
) -> None:
    """Over texts made of pieces that the patterns themselves are made of."""
    pieces = st.sampled_from(
        [*"[]{}<>%=@\"' \n/aAb.", "[caption", "id=", "{% ", " %}", "<p", "A quiet", "[if"]
    )
    text = "".join(data.draw(st.lists(pieces, max_size=40)))
    if re2.search(pattern, text) is not None:
        assert re2.search(loosened(pattern), text) is not None
