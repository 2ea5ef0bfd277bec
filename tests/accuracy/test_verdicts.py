"""Verdicts: the file is valid, and each stays with its finding when texts and rules move."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.accuracy.checking import Found, every_rule
from benchmarks.accuracy.sample import load_sample
from benchmarks.accuracy.verdicts import NEAR, SHORT, VERDICTS, Verdict, judged, load_verdicts, merge

if TYPE_CHECKING:
    from pathlib import Path


def verdict(
    start: int, end: int, words: str = "the the", *, rule: str = "repeated-word", true: bool = True
) -> Verdict:
    return Verdict("corpus:D01.md", rule, start, end, words, true, "it stands there twice")


def found(start: int, end: int, words: str = "the the", rule: str = "repeated-word") -> Found:
    return Found(rule, "warning", start, end, "Delete one “the”.", words)


def test_every_verdict_is_about_a_rule_that_exists():
    assert {verdict.rule for verdict in load_verdicts()} <= set(every_rule())


def test_every_verdict_says_why_and_names_its_release():
    for entry in load_verdicts():
        assert entry.why.strip(), entry
        assert "\n" not in entry.why
        assert 0 <= entry.start <= entry.end
        assert len(entry.words) <= SHORT
        assert entry.names_its_release, entry.release


def test_no_finding_has_two_verdicts():
    keys = [entry.key for entry in load_verdicts()]
    assert len(keys) == len(set(keys))


def test_the_file_is_as_merging_writes_it(tmp_path: Path):
    """Whoever adds verdicts by hand and whoever merges them write the same file."""
    again = tmp_path / "again.jsonl"
    merge([], load_verdicts(), again)
    assert again.read_text(encoding="utf-8") == VERDICTS.read_text(encoding="utf-8")


def test_sample_names_each_release_once_with_its_digest():
    sample = load_sample()
    assert len({listed.release for listed in sample}) == len(sample)
    assert all(len(listed.sha256) == 64 for listed in sample)


def test_sample_has_enough_sources_countries_and_kinds_of_issuers():
    drawn = [listed for listed in load_sample() if listed.id.startswith("R")]
    assert len(drawn) >= 300
    assert len({listed.repository for listed in drawn}) >= 6
    assert len({listed.country for listed in drawn}) >= 3
    assert {listed.government for listed in drawn} == {True, False}


def test_a_verdict_meets_the_finding_at_its_place():
    [entry] = judged([found(10, 17)], [verdict(10, 17)])
    assert entry.verdict == verdict(10, 17)


def test_a_verdict_follows_its_words_a_little_way_and_no_further():
    moved = found(10 + NEAR, 17 + NEAR)
    lost = found(11 + NEAR, 18 + NEAR)
    assert judged([moved], [verdict(10, 17)])[0].verdict is not None
    assert judged([lost], [verdict(10, 17)])[0].verdict is None


def test_a_verdict_is_never_taken_for_one_of_another_rule_or_of_other_words():
    assert judged([found(10, 17, rule="misspelling")], [verdict(10, 17)])[0].verdict is None
    assert judged([found(40, 45, "an an")], [verdict(10, 17)])[0].verdict is None


def test_of_several_verdicts_the_nearest_holds():
    near, far = verdict(10, 17), verdict(90, 97, true=False)
    assert [entry.verdict for entry in judged([found(88, 95), found(12, 19)], [near, far])] == [far, near]


def test_a_missing_field_is_judged_wherever_it_is_found():
    entry = judged([found(500, 500, "", "contact-missing")], [verdict(0, 0, "", rule="contact-missing")])[0]
    assert entry.verdict is not None


def test_merging_replaces_the_verdict_of_the_same_finding(tmp_path: Path):
    file = tmp_path / "verdicts.jsonl"
    assert merge([verdict(10, 17)], [verdict(10, 17, true=False), verdict(40, 47)], file) == 2
    assert [entry.true for entry in load_verdicts(file)] == [False, True]


def test_a_line_that_is_no_verdict_is_told_by_its_number(tmp_path: Path):
    file = tmp_path / "verdicts.jsonl"
    file.write_text(
        '{"release": "corpus:D01.md", "rule": "repeated-word", "start": 1, "end": 2, "true": null}\n'
    )
    with pytest.raises(ValueError, match=r"verdicts\.jsonl:1 is no verdict"):
        load_verdicts(file)
