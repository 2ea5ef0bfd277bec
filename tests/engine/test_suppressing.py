"""Suppressions: what is silent, and that nothing else is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.engine.catalogue import load
from prlint.engine.plan import Selection, make_plan
from prlint.engine.run import run
from prlint.engine.suppressing.scopes import in_words
from prlint.fixes.mending import mend
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.error import SettingsError
from prlint.settings.model import Settings

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome

RULES = ("repeated-word", "suppression-unused", "suppression-unknown")


def check(text: str | bytes, **values: object) -> Outcome:
    settings = Settings.model_validate(values)
    raw = text.encode() if isinstance(text, str) else text
    document = read(raw, PurePath("a.md"))
    return run(make_plan(load(), settings, Selection(RULES)), Reading(document, parse(document), settings))


def rules(outcome: Outcome) -> list[str]:
    return [finding.rule for finding in outcome.findings]


def test_a_suppressed_finding_is_kept_with_its_reason() -> None:
    outcome = check("<!-- prlint-disable-next-line repeated-word -- a song -->\nWe sing the the song.\n")
    assert rules(outcome) == []
    [(finding, where, reason)] = outcome.suppressed
    assert (finding.rule, where, reason) == ("repeated-word", "line 1", "a song")
    assert finding.fingerprint.startswith("1:")


def test_suppressed_findings_are_never_mended() -> None:
    """`--fix` obeys: the words stay as they are, others are mended."""
    raw = b"<!-- prlint-disable-next-line repeated-word -->\nWe sing the the song.\n\nWe hear the the song.\n"
    result = mend(raw, check(raw), check, unsafe=True)
    assert result.raw == raw.replace(b"hear the the", b"hear the")


def test_a_range_without_an_end_goes_to_the_end_of_the_file() -> None:
    text = "We sing the the song.\n\n<!-- prlint-disable repeated-word -->\n\nWe hear the the song.\n"
    assert rules(check(text)) == ["repeated-word"]


def test_a_range_ends_for_the_rules_that_are_named() -> None:
    """`prlint-enable` without names ends all; with names only theirs."""
    begin = "<!-- prlint-disable repeated-word -->\n\nThe the song.\n\n"
    after = "\n\nWe hear the the song.\n"
    assert rules(check(f"{begin}<!-- prlint-enable -->{after}")) == ["repeated-word"]
    assert rules(check(f"{begin}<!-- prlint-enable repeated-word -->{after}")) == ["repeated-word"]
    other = check(f"{begin}<!-- prlint-enable dash-ascii -->{after}")
    assert rules(other) == ["suppression-unknown"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_next_line_is_the_next_of_the_source(line_end: str) -> None:
    text = line_end.join(
        ["<!-- prlint-disable-next-line repeated-word", "-->", "The the song.", "We hear it it.", ""]
    )
    assert [finding.excerpt for finding in check(text).findings] == ["it it"]


def test_settings_silence_words_in_files() -> None:
    """The words are found over line ends; the same words in another file are not silent."""
    entry = {"path": "a.md", "rule": "repeated-word", "text": "sing the the"}
    outcome = check("We sing the\nthe song. We hear the the song.\n", suppress=[entry])
    assert [finding.excerpt for finding in outcome.findings] == ["the the"]
    assert len(outcome.suppressed) == 1
    other = check("We sing the the song.\n", suppress=[{**entry, "path": "b.md"}])
    assert rules(other) == ["repeated-word"]


def test_an_entry_for_this_file_that_silences_nothing_is_told() -> None:
    entry = {"path": "a.md", "rule": "repeated-word", "text": "sing the the"}
    assert rules(check("We sing the song.\n", suppress=[entry])) == ["suppression-unused"]
    assert rules(check("We sing the song.\n", suppress=[{**entry, "path": "*.md"}])) == []


def test_settings_with_a_rule_that_there_is_not_are_refused() -> None:
    with pytest.raises(SettingsError, match="repeated-word"):
        check("x\n", suppress=[{"path": "a.md", "rule": "repeated-wrod"}])


def test_of_a_rule_that_did_not_run_nothing_is_unused() -> None:
    text = "<!-- prlint-disable-file dash-ascii -->\n\nWe sing.\n"
    assert rules(check(text)) == []


@given(st.lists(st.sampled_from(["then", "the", " ", "\n", "x"]), max_size=20).map("".join))
def test_words_are_found_wherever_they_stand(text: str) -> None:
    """Each place found is the words with any white space between them, and none is left out."""
    places = list(in_words(text, "then the"))
    assert all(span.of(text).split() == ["then", "the"] for span in places)
    assert len(places) == sum(
        text[at:].startswith("then")
        and text[at + 4 :].lstrip(" \n").startswith("the")
        and text[at + 4 : at + 5] in {" ", "\n"}
        for at in range(len(text))
    )
