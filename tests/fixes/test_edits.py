"""Edits: which are made together, and that nothing else changes."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.hit import Edit, Severity
from prlint.engine.finding import Finding, Fix
from prlint.fixes.edits import applied, choose
from prlint.text.span import Span


def finding(*edits: tuple[int, int, str], safety: str = "safe", rule: str = "a-rule") -> Finding:
    made = tuple(Edit(Span(start, end), text) for start, end, text in edits)
    span = Span(made[0].span.start, made[-1].span.end)
    return Finding("a.md", rule, "topic", Severity.INFO, "", "", span, "", fix=Fix(safety, "", made))


@st.composite
def apart(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """A text and edits in it that do not meet."""
    text = draw(st.text(max_size=60))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return text, [Edit(Span(start, end), draw(st.text(max_size=5))) for start, end in pairs]


@given(apart())
def test_nothing_outside_the_edits_changes(case: tuple[str, list[Edit]]) -> None:
    """Taking the replacements out of the new text and the replaced words out of the old one leaves the same."""
    text, edits = case
    new = applied(text, edits)
    kept_old, kept_new, at, moved = [], [], 0, 0
    for edit in edits:
        kept_old.append(text[at : edit.span.start])
        kept_new.append(new[at + moved : edit.span.start + moved])
        assert new[edit.span.start + moved :].startswith(edit.replacement)
        moved += len(edit.replacement) - (edit.span.end - edit.span.start)
        at = edit.span.end
    assert kept_old == kept_new
    assert text[at:] == new[at + moved :]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 4)), max_size=12))
def test_chosen_edits_never_meet(places: list[tuple[int, int]]) -> None:
    """Whatever the findings say, the edits of a round share no character and no place."""
    found = [finding((start, start + length, "x")) for start, length in places]
    edits = choose(found, unsafe=True).edits
    assert all(first.span.end < second.span.start for first, second in itertools.pairwise(edits))
    assert bool(edits) == bool(found)


def test_a_finding_is_mended_whole_or_not_at_all() -> None:
    """Of two findings that meet the first is made with all its edits, the other waits with all of its own."""
    first, second = finding((0, 2, "a"), (8, 9, "b")), finding((4, 5, "c"), (9, 10, "d"))
    chosen = choose([second, first], unsafe=False)
    assert chosen.findings == [first]
    assert chosen.edits == list(first.fix.edits if first.fix else ())


def test_unsafe_fixes_are_made_only_when_asked_for() -> None:
    unsafe = finding((0, 1, "x"), safety="unsafe")
    assert choose([unsafe], unsafe=False).edits == []
    assert choose([unsafe], unsafe=True).findings == [unsafe]
