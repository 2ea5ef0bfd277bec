"""A run over one file: levels, places, excerpts, fixes, failures, files that are no release."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.hit import Edit, Hit, Missing, Related, Severity
from prlint.engine.finding import finding_json
from prlint.engine.plan import make_plan
from prlint.engine.report_finding import excerpt, severity_of
from prlint.engine.run import run
from prlint.release.model import Contact, Evidence, Kind
from prlint.settings.loader import load
from prlint.text.span import Span

from .making import catalogue, excerpts, found, pattern, quote, reading, rule, settings, span, status, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from prlint.reading.reading import Reading


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Registers a function as `prlint.checks.trial.<name>`."""
    module = ModuleType("prlint.checks.trial")
    monkeypatch.setitem(sys.modules, "prlint.checks.trial", module)

    def register(**functions: Callable[..., Iterator[Hit]]) -> None:
        for name, function in functions.items():
            setattr(module, name, function)

    return register


def trial(rule_id: str, name: str, **keys: object) -> object:
    """A rule whose function was registered."""
    return rule(
        rule_id, **{"kind": "check", "data": {"function": f"trial.{name}"}, "message": "Mend it.", **keys}
    )


def test_a_check_gets_its_parameters_by_name(check: Callable[..., None]) -> None:
    """With the values of profiles and settings."""

    def look(_: Reading, *, limit: int, marks: list[str]) -> Iterator[Hit]:
        yield Hit(Span(0, limit), {"marks": "".join(marks)})

    check(look=look)
    one = trial(
        "x",
        "look",
        message="{marks}",
        parameters={"limit": ["integer", 3, {}], "marks": ["list", ["a", "b"], {}]},
    )
    outcome = found(reading("The text."), one, parameters={"x": {"limit": 5}})
    assert [(finding.message, tuple(finding.span)) for finding in outcome.findings] == [("ab", (0, 5))]


def test_a_rule_that_breaks_is_one_failure_and_the_others_go_on(check: Callable[..., None]) -> None:
    """What it had found before it broke is not told either: half a check is none."""

    def breaks(_: Reading) -> Iterator[Hit]:
        yield Hit(Span(0, 1))
        raise ZeroDivisionError("by nought")

    check(breaks=breaks)
    outcome = found(
        reading("A fault."), trial("broken", "breaks"), trial("absent", "nowhere"), pattern("x", "fault")
    )
    assert [finding.rule for finding in outcome.findings] == ["x"]
    assert [(failure.rule, failure.path) for failure in outcome.failures] == [
        ("broken", "release.txt"),
        ("absent", "release.txt"),
    ]
    assert "the rule broken broke on this file (ZeroDivisionError: by nought)" in outcome.failures[0].message


def test_a_message_without_its_values_is_a_failure_of_the_rule(check: Callable[..., None]) -> None:
    """Never a message with braces in it."""

    def silent(_: Reading) -> Iterator[Hit]:
        yield Hit(Span(0, 1))

    check(silent=silent)
    outcome = found(reading("A fault."), trial("x", "silent", message="Write {better}."))
    assert outcome.findings == []
    assert [failure.rule for failure in outcome.failures] == ["x"]


@pytest.mark.parametrize("level", list(Severity))
@pytest.mark.parametrize("own", [None, *Severity])
@pytest.mark.parametrize("on_position", [False, True])
def test_a_check_can_only_lower_a_level(level: Severity, own: Severity | None, on_position: bool) -> None:
    """And what rests on position alone is lowered by one more."""
    rank = list(Severity)
    given_level = severity_of(level, Hit(Span(0, 0), level=own, on_position=on_position))
    assert rank.index(given_level) >= rank.index(level)
    if own is not None:
        assert rank.index(given_level) >= rank.index(own)
    lowest = max(rank.index(level), 0 if own is None else rank.index(own))
    assert rank.index(given_level) == min(2, lowest + on_position)


@given(
    text=st.text("ab \r\n\u2028é\U0001f600", max_size=300),
    start=st.integers(0, 300),
    length=st.integers(0, 300),
)
def test_excerpt_is_the_source_on_one_line_and_short(text: str, start: int, length: int) -> None:
    """At most 200 characters of it, for an empty place 40 on each side."""
    start = min(start, len(text))
    place = Span(start, min(start + length, len(text)))
    shown = excerpt(text, place)
    assert len(shown) <= (200 if place.end > place.start else 80)
    assert "\n" not in shown
    assert "\r" not in shown
    around = place if place.end > place.start else Span(max(0, start - 40), start + 40)
    assert shown.split() == around.of(text)[:200].split()


RELEASE = """Harbor Library, 5 Pier Street

FOR IMMEDIATE RELEASE

Contact: Lena Okafor

Library Reopens

HARBORTON -- The library reopens on Monday after the work.

“We invite the fault,” said Ana Ruiz. A fault is a fault.

About the Harbor Library

The library lends books.

"""


def parts() -> dict[str, object]:
    """The parts of the release above."""
    return {
        "status": status(RELEASE, "FOR IMMEDIATE RELEASE"),
        "contacts": (
            Contact(
                raw="Contact: Lena Okafor",
                span=span(RELEASE, "Contact: Lena Okafor"),
                evidence=Evidence.LABEL,
                name=words(RELEASE, "Lena Okafor"),
            ),
        ),
        "headline": words(RELEASE, "Library Reopens"),
        "lead": words(RELEASE, "The library reopens on Monday after the work."),
        "paragraphs": (words(RELEASE, "“We invite the fault,” said Ana Ruiz. A fault is a fault."),),
        "quotes": (quote(RELEASE, "We invite the fault,"),),
    }


def test_body_is_the_default_zone_and_quotations_are_not_in_it() -> None:
    """A speaker's words are not the writer's."""
    whole = reading(RELEASE, **parts())
    assert excerpts(found(whole, pattern("x", "fault", **{"in": ["body"]}))) == ["fault", "fault"]
    assert excerpts(found(whole, pattern("x", "fault", **{"in": ["quotes"]}))) == ["fault"]
    assert excerpts(found(whole, pattern("x", "(?i)library", **{"in": ["header"]}))) == ["Library"]
    assert excerpts(found(whole, pattern("x", "Okafor|Reopens", **{"in": ["contacts", "headline"]}))) == [
        "Okafor",
        "Reopens",
    ]


@pytest.mark.parametrize(
    ("at", "before", "after"),
    [
        (Missing.START, "", "Harbor Library, 5"),
        (Missing.END_OF_HEADER, "Contact: Lena Okafor", "\n\nLibrary Reopens"),
        (Missing.BEFORE_LEAD, "HARBORTON -- ", "The library reopens"),
        (Missing.END_OF_BODY, "A fault is a fault.", "\n\nAbout"),
        (Missing.END, "The library lends books.", "\n\n"),
    ],
)
def test_what_is_missing_is_found_where_it_would_stand(at: Missing, before: str, after: str) -> None:
    """At an empty span: the rule file says which."""
    one = rule(
        "x", kind="required", message="Add it.{found}", data={"field": "dateline", "any_of": []}, at=at.value
    )
    finding = found(reading(RELEASE, **parts()), one).findings[0]
    assert finding.span.start == finding.span.end
    assert RELEASE[: finding.span.start].endswith(before)
    assert RELEASE[finding.span.start :].startswith(after)
    assert finding.message == "Add it."


def test_header_ends_after_a_field_between_headline_and_lead() -> None:
    """Where the headline comes first, status and contacts stand below it."""
    text = "Library Reopens\n\nFOR IMMEDIATE RELEASE\n\nThe library reopens on Monday."
    fields = {
        "headline": words(text, "Library Reopens"),
        "status": status(text, "FOR IMMEDIATE RELEASE"),
        "lead": words(text, "The library reopens on Monday."),
    }
    one = rule(
        "x", kind="required", message="Add it.", data={"field": "contacts", "any_of": []}, at="end of header"
    )
    assert found(reading(text, **fields), one).findings[0].span.start == text.index("RELEASE") + len(
        "RELEASE"
    )
    del fields["status"]
    assert found(reading(text, **fields), one).findings[0].span.start == 0


@pytest.mark.parametrize("text", ["", "\n\n", "One line", "---\ntitle: x\n---\n"])
@pytest.mark.parametrize("at", list(Missing))
def test_every_file_has_a_place_for_what_is_missing(text: str, at: Missing) -> None:
    """An empty file, too."""
    one = rule("x", kind="required", message="Add it.", data={"field": "lead", "any_of": []}, at=at.value)
    finding = found(reading(text, suffix="md"), one).findings[0]
    assert 0 <= finding.span.start <= len(text)


def test_required_counts_items_that_have_one_of_the_parts_and_says_what_there_is() -> None:
    """A contact that is only an organisation is nobody to call."""
    one = rule(
        "x",
        kind="required",
        message="Add a contact.{found}",
        data={"field": "contacts", "any_of": ["phones", "emails"]},
        at="end of header",
    )
    outcome = found(reading(RELEASE, **parts()), one)
    assert outcome.findings[0].message == "Add a contact. There is only “Contact: Lena Okafor”."
    one = rule(
        "x", kind="required", message="x.", data={"field": "contacts", "any_of": ["name", "phones"]}, at="end"
    )
    assert found(reading(RELEASE, **parts()), one).findings == []


@pytest.mark.parametrize(
    ("unit", "limit", "text", "count", "last"),
    [
        ("words", 3, "One two three four", "4", "One two three"),
        ("characters", 10, "One two three", "13", "One two"),
        ("characters", 8, "Cafe\u0301 Cre\u0301me", "10", "Café"),
        (
            "characters",
            3,
            "\U0001f468\u200d\U0001f469\u200d\U0001f467 us too",
            "8",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        ),
    ],
)
def test_limit_counts_as_a_reader_does(unit: str, limit: int, text: str, count: str, last: str) -> None:
    """A letter and its accent are one character, and so is a family of three."""
    one = rule(
        "x",
        kind="limit",
        message="{count} of {max}, {over} over, up to “{last}”",
        data={"of": "headline", "unit": unit, "max": "max"},
        parameters={"max": ["integer", limit, {}]},
    )
    outcome = found(reading(text, headline=words(text, text)), one)
    over = int(count) - limit
    assert [finding.message for finding in outcome.findings] == [
        f"{count} of {limit}, {over} over, up to “{last}”"
    ]
    assert (
        found(reading(text, headline=words(text, text)), one, parameters={"x": {"max": int(count)}}).findings
        == []
    )


def test_rules_for_other_kinds_of_releases_do_not_look() -> None:
    """And the outcome says so."""
    one = pattern("x", "fault", when=["release", "advisory"])
    outcome = found(reading(RELEASE, kind=Kind.STATEMENT), one)
    assert outcome.findings == []
    assert [skipped.rule for skipped in outcome.skipped] == ["x"]
    assert excerpts(found(reading(RELEASE, kind=Kind.ADVISORY), one)) == ["fault"] * 3


FRENCH = (
    "La bibliothèque du port a rouvert ses portes avec une exposition sur les bateaux, et les visiteurs sont venus par "
    "centaines pour voir les salles qui ont été refaites dans une année de travaux."
)


def test_rules_of_english_do_not_speak_of_other_languages() -> None:
    """Rules of form do: a placeholder is one in every language."""
    text = f"The library reopens, and the fault is mended.\n\n{FRENCH} A fault."
    assert excerpts(found(reading(text), pattern("x", "fault"))) == ["fault"]
    assert excerpts(found(reading(text), pattern("x", "fault", language="any"))) == ["fault", "fault"]


NO_RELEASE = "# Minutes\n\nThe committee found a fault."
ANY = [
    pattern("placeholder-text", "committee"),
    rule(
        "not-a-release",
        kind="check",
        message="None.",
        data={"function": "fields.recognised.not_a_release"},
        levels={"default": "info"},
    ),
    pattern("other", "fault"),
]


def test_a_file_that_is_no_release_gets_one_info_and_its_placeholders() -> None:
    """Minutes of a meeting lack no dateline."""
    outcome = run(make_plan(catalogue(*ANY), settings()), reading(NO_RELEASE, suffix="md"))
    assert [(finding.rule, finding.severity) for finding in outcome.findings] == [
        ("not-a-release", "info"),
        ("placeholder-text", "warning"),
    ]
    assert [skipped.rule for skipped in outcome.skipped] == ["other"]


def test_a_file_that_the_settings_call_a_release_must_look_like_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There it is an error."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prlint.toml").write_text('include = ["release.*"]', encoding="utf-8")
    stated = load(tmp_path / "release.md")
    outcome = run(make_plan(catalogue(*ANY), stated), reading(NO_RELEASE, suffix="md", stated=stated))
    first = outcome.findings[0]
    assert (first.rule, first.severity) == ("not-a-release", "error")


@pytest.mark.parametrize(
    "label", ["PRESS RELEASE", "**News release**", "For media release: today", "Media Advisory"]
)
def test_a_label_alone_makes_a_release(label: str) -> None:
    """Then every rule speaks."""
    outcome = run(make_plan(catalogue(*ANY), settings()), reading(f"{label}\n\n{NO_RELEASE}", suffix="md"))
    assert [finding.rule for finding in outcome.findings] == ["placeholder-text", "other"]


def test_edits_over_markup_or_each_other_are_withheld(check: Callable[..., None]) -> None:
    """A fix never takes half of something else with it."""
    text = "The **bold** words and the\nline."

    def mends(_: Reading, *, start: int, end: int) -> Iterator[Hit]:
        yield Hit(Span(0, 3), edits=(Edit(Span(start, end), "x"),))

    def twice(_: Reading) -> Iterator[Hit]:
        yield Hit(Span(0, 3), edits=(Edit(Span(0, 3), "x"), Edit(Span(2, 4), "y")))

    check(mends=mends, twice=twice)

    def fixes(start: int, end: int, **keys: object) -> list[str | None]:
        parameters = {"start": ["integer", start, {}], "end": ["integer", end, {}]}
        outcome = found(reading(text, suffix="md"), trial("x", "mends", parameters=parameters, **keys))
        return [finding.fix and finding.fix.message for finding in outcome.findings]

    assert fixes(6, 10, fix="safe") == ["Replace “bold” with “x”"]
    assert fixes(6, 10) == [None]
    assert fixes(4, 12, fix="safe") == [None]
    assert fixes(8, 15, fix="safe") == [None]
    assert fixes(23, 29, fix="safe") == [None]
    assert [finding.fix for finding in found(reading(text), trial("x", "twice", fix="safe")).findings] == [
        None
    ]


def test_json_of_a_finding_has_all_keys_and_the_places_of_its_lines(check: Callable[..., None]) -> None:
    """The shape that editors and CI read."""
    text = "One line.\r\nThe \U0001f600 fault and another.\r\n"

    def look(_: Reading) -> Iterator[Hit]:
        place, other = span(text, "fault"), span(text, "another")
        yield Hit(
            place,
            suggestions=("mended",),
            related=(Related(other, "and here"),),
            edits=(Edit(place, "mended"),),
        )

    check(look=look)
    outcome = found(reading(text), trial("x", "look", fix="unsafe"))
    assert finding_json(outcome.findings[0], outcome.source) == {
        "path": "release.txt",
        "rule": "x",
        "topic": "hygiene",
        "severity": "warning",
        "message": "Mend it.",
        "excerpt": "fault",
        "span": {"start": 17, "end": 22, "line": 2, "column": 7, "end_line": 2, "end_column": 12},
        "code": None,
        "fingerprint": outcome.findings[0].fingerprint,
        "suggestions": ["mended"],
        "related": [
            {
                "path": "release.txt",
                "span": {"start": 27, "end": 34, "line": 2, "column": 17, "end_line": 2, "end_column": 24},
                "message": "and here",
            }
        ],
        "where": None,
        "fix": {
            "safety": "unsafe",
            "message": "Replace “fault” with “mended”",
            "edits": [{"start": 17, "end": 22, "replacement": "mended"}],
        },
        "url": None,
    }
