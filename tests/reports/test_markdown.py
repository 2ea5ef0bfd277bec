"""Markdown: words of a release are text in it, and a summary has the size that its place takes."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.hit import Severity
from prlint.reports.markdown_text import code, markdown
from prlint.reports.write import View, write

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome
    from prlint.reports.summary import Result


def report(*results: Result, view: View = View()) -> str:  # noqa: B008 -- a tuple, never changed
    to = io.StringIO()
    write(results, "markdown", to, view)
    return to.getvalue()


def html(text: str) -> str:
    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH
    shown: str = pyromark.html(text, options=options)
    return shown


@pytest.mark.parametrize(
    "words",
    [
        "*a* **b** _c_ ~~d~~ `e` [f](http://x.example) ![g](h) <b>i</b> &amp; a | b \\",
        "# a",
        "<script>alert(1)</script>",
        "| a | b |",
        "<http://x.example>",
        "[x]: http://x.example",
        "``` a",
        "- a",
        "<!-- a -->",
        "</details>",
    ],
)
def test_words_are_shown_as_they_are(words: str) -> None:
    expected = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert html(f"| a |\n| - |\n| x {markdown(words)} y |\n").count(f"<td>x {expected} y</td>") == 1


@given(st.text(alphabet="*_`[]()<>!&|#~\\ab \n", max_size=30))
def test_no_words_are_markup(words: str) -> None:
    shown = html(f"x {markdown(words)} y")
    assert shown.count("<") == 2, shown
    shown = html(f"x {code(words)} y")
    assert shown.count("<") in {2, 4}, shown


def test_names_and_addresses_are_no_links_on_a_host() -> None:
    """A host links bare addresses and calls people whose name stands behind an @."""
    assert "@octo" not in markdown("said @octo")
    assert markdown("press@harbour.example") == "press@harbour.example"
    assert "https:/" not in markdown("https://x.example")
    assert "www." not in markdown("www.x.example")


def test_a_report_without_a_limit_has_everything(outcome: Outcome) -> None:
    outcome.findings *= 3000
    assert report(outcome).count("\n| ") > len(outcome.findings)


@pytest.mark.parametrize("room", [3_000, 10_000, 300_000])
def test_a_summary_fits_and_errors_stay_longest(room: int, outcome: Outcome) -> None:
    """A summary that is too large is thrown away whole; what does not fit is counted."""
    one = {severity: next(f for f in outcome.findings if f.severity == severity) for severity in Severity}
    outcome.findings = [one[severity] for severity in Severity for _ in range(40 if room < 300_000 else 4000)]
    others = [replace(outcome, path=f"releases/{at}.md", findings=[one[Severity.ERROR]]) for at in range(20)]
    text = report(outcome, *others, view=View(at_most=room))
    assert len(text.encode()) <= room
    assert "Not shown, for there is no room: " in text
    rows = {severity: text.count(f" | {severity.value} | ") for severity in Severity}
    told = text.rpartition("Not shown, for there is no room: ")[2]
    for severity in Severity:
        total = (40 if room < 300_000 else 4000) + 20 * (severity == Severity.ERROR)
        left = total - rows[severity]
        assert (f"{left} {severity.value}" in told) == (left > 0)
    if rows[Severity.INFO]:
        assert rows[Severity.WARNING]


def test_no_room_at_all_is_no_failure(outcome: Outcome) -> None:
    assert len(report(outcome, view=View(at_most=0)).encode()) < 200
