"""Without excerpts no report has a word of the release."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING

import pytest

from prlint.engine.outcome import Failure, Outcome
from prlint.engine.suppressing.silence import Suppressed
from prlint.reports.wordless import wordless
from prlint.reports.write import FORMATS, View, write
from prlint.text.source import Source

if TYPE_CHECKING:
    from pathlib import Path

BARE = View(excerpts=False, suppressions=True, statistics=True, single=True)


def secret(outcome: Outcome) -> set[str]:
    """Words of the release that no report would use by itself."""
    return {word for word in re.findall(r"\w{4,}", outcome.source.text) if word[0].isupper()} - {
        *("Contact", "July", "Friday", "INSERT", "QUOTE", "RELEASE", "IMMEDIATE")
    } | {"INSERT QUOTE", "4,000", "図書館", "555-0143"}


@pytest.fixture
def bare(outcome: Outcome) -> Outcome:
    outcome.suppressed = [Suppressed(outcome.findings[0], "line 3", f"for {outcome.findings[0].excerpt}")]
    outcome.failures = [Failure(outcome.path, "broke (KeyError: Harbour)", "a-rule", "broke")]
    result = wordless(outcome)
    assert isinstance(result, Outcome)
    return result


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_shows_words_of_the_release(
    form: str, outcome: Outcome, bare: Outcome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with_words, without = io.StringIO(), io.StringIO()
    write([outcome], form, with_words, View(suppressions=True, single=True))
    write([bare], form, without, BARE)
    assert any(word in with_words.getvalue() for word in secret(outcome)), "the test must be able to fail"
    told = without.getvalue().replace("releases/harbour.md", "")
    if form == "sarif":
        # The pages of the rules have examples, which are of no release.
        report = json.loads(told)
        del report["runs"][0]["tool"]
        told = json.dumps(report, ensure_ascii=False)
    for word in secret(outcome):
        assert word not in told


def test_all_else_stays(outcome: Outcome, bare: Outcome) -> None:
    """Places, severities, fingerprints, whether there is a fix, and the columns that other programs count."""
    for before, after in zip(outcome.findings, bare.findings, strict=True):
        assert (after.rule, after.severity, after.span, after.fingerprint) == (
            before.rule,
            before.severity,
            before.span,
            before.fingerprint,
        )
        assert (after.fix is None) == (before.fix is None)
        assert len(after.related) == len(before.related)
        for offset in after.span:
            assert bare.source.position(offset) == outcome.source.position(offset)
            assert bare.source.utf16_position(offset) == outcome.source.utf16_position(offset)
    assert len(bare.source.text) == len(outcome.source.text)


def test_json_keeps_its_keys(bare: Outcome, outcome: Outcome) -> None:
    entries = []
    for one in (outcome, bare):
        to = io.StringIO()
        write([one], "json", to)
        entries.append(json.loads(to.getvalue())["findings"])
    for before, after in zip(*entries, strict=True):
        assert set(before) == set(after)
        assert after["excerpt"] == ""
        assert after["suggestions"] == []


def test_the_message_is_what_the_rule_finds_in_general(outcome: Outcome) -> None:
    outcome.findings[0].summary = "A headline that is too long"
    result = wordless(outcome)
    assert isinstance(result, Outcome)
    assert result.findings[0].message == "A headline that is too long."


def test_every_kind_of_line_end_stays(outcome: Outcome) -> None:
    outcome.source = Source("a b\r\nc\u2028d\x0be\rf\n👍g", "a.md")
    result = wordless(outcome)
    assert isinstance(result, Outcome)
    assert result.source.text == "   \r\n     \r \n\U00010000 "
