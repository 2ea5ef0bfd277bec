"""One set of findings for every format: what a run over three files gives, each kind of place in it once."""

from __future__ import annotations

import io
import os
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import pytest

from prlint.checks.hit import Edit, Related, Severity
from prlint.engine.finding import Finding, Fix
from prlint.engine.outcome import Failure, Outcome, Skipped
from prlint.readers.limits import Limits
from prlint.readers.read import read
from prlint.release.model import (
    Contact,
    DateValue,
    Evidence,
    Origin,
    Phone,
    Quote,
    Release,
    Speaker,
    Status,
    StatusKind,
    Words,
)
from prlint.reports.summary import Unread
from prlint.text.source import Source
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

SNAPSHOTS = Path(__file__).with_name("snapshots")

TEXT = (
    "FOR IMMEDIATE RELEASE\n"
    "\n"
    "**Harbour trust opens\n"
    "a reading room\n"
    "for night workers**\n"
    "\n"
    "PORTLAND, Maine, July 8, 2025 – The Harbour Reading Trust (HRT) will open a room with 4,000 books beside the "
    "fish pier on Friday, July 12, and it will stay open until six every morning for those whose shift ends when "
    "the libraries are shut — the first of its kind — in the state.\n"
    "\n"
    "図書館は\t夜も👩‍🚒開いています cafe\u0301 [INSERT QUOTE] 本\n"
    '"We read," said \x1b[31mAnna\u202e Pell[/bold], "at night.\n'
    "\n"
    "Contact: 202-555-0143\n"
)


def finding(rule: str, severity: Severity, message: str, words: str, **more: object) -> Finding:
    """A finding at the first place where the words stand."""
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    excerpt = " ".join(words.split())
    return Finding(
        path="releases/harbour.md",
        rule=rule,
        topic="fields",
        severity=severity,
        message=message,
        excerpt=excerpt,
        span=span,
        fingerprint=f"1:{rule}",
        **more,  # type: ignore[arg-type]  # the keys of Finding
    )


def words(text: str) -> Words:
    start = TEXT.index(text)
    return Words(raw=text, text=" ".join(text.split()), span=Span(start, start + len(text)))


@pytest.fixture
def release() -> Release:
    """What was read of the first file."""
    status, spoken, day, phone = (
        words(text) for text in ("FOR IMMEDIATE RELEASE", "We read,", "July 8, 2025", "202-555-0143")
    )
    name = words("Anna").model_copy(update={"text": "Anna Pell"})
    return Release(
        status=Status(raw=status.raw, span=status.span, evidence=Evidence.LABEL, kind=StatusKind.IMMEDIATE),
        date=DateValue(
            raw=day.raw,
            value=date(2025, 7, 8),
            span=day.span,
            origin=Origin.DATELINE,
            evidence=Evidence.SHAPE,
        ),
        headline=words("Harbour trust opens\na reading room\nfor night workers"),
        contacts=(
            Contact(
                raw=phone.raw,
                span=phone.span,
                evidence=Evidence.LABEL,
                phones=(Phone(raw=phone.raw, value="+12025550143", span=phone.span),),
            ),
        ),
        quotes=(
            Quote(
                raw=spoken.raw,
                span=spoken.span,
                evidence=Evidence.SHAPE,
                text=spoken.text,
                speaker=Speaker(raw=name.raw, span=name.span, evidence=Evidence.SHAPE, name=name),
            ),
        ),
        front_matter={},
    )


@pytest.fixture
def outcome(release: Release) -> Outcome:
    """The first file: places in a long line, over lines, empty, wide, unprintable, and infos."""
    source = Source(TEXT, "releases/harbour.md")
    second_dash = TEXT.index("— in the state")
    missing = TEXT.index("PORTLAND")
    findings = [
        finding(
            "headline-too-long",
            Severity.INFO,
            "Shorten the headline to 10 words.",
            "Harbour trust opens\na reading room\nfor night workers",
        ),
        finding(
            "headline-wrapped",
            Severity.WARNING,
            "Set the headline on one line.",
            "Harbour trust opens\na reading room\nfor night workers",
        ),
        finding(
            "weekday-date-mismatch",
            Severity.ERROR,
            "July 12, 2025 is a Saturday: correct the weekday or the date.",
            "Friday, July 12",
            suggestions=("Saturday, July 12", "Friday, July 11"),
            fix=Fix(
                "unsafe",
                "Write Saturday.",
                (Edit(Span(TEXT.index("Friday"), TEXT.index("Friday") + 6), "Saturday"),),
            ),
        ),
        finding(
            "dash-mixed",
            Severity.INFO,
            "Use one kind of dash: “—” stands beside “–”.",
            "— the first",
            related=(Related(Span(second_dash, second_dash + 1), "again “—”"),),
        ),
        finding("acronym-undefined", Severity.INFO, "Say what “HRT” stands for.", "HRT"),
        finding("acronym-undefined", Severity.INFO, "Say what “INSERT” stands for.", "INSERT"),
        finding(
            "placeholder-text",
            Severity.ERROR,
            "Replace “[INSERT QUOTE]”: it is a placeholder.",
            "[INSERT QUOTE]",
            related=tuple(Related(Span(at, at + 1), "the place") for at in range(7)),
        ),
        finding("quote-unbalanced", Severity.ERROR, "Close this quotation.", '"at night.'),
        finding(
            "control-character",
            Severity.WARNING,
            "Delete “\x1b[31mAnna\u202e Pell[/bold]”.",
            "\x1b[31mAnna\u202e Pell[/bold]",
        ),
    ]
    findings.append(
        Finding(
            path="releases/harbour.md",
            rule="contact-missing",
            topic="fields",
            severity=Severity.WARNING,
            message="Add a press contact: a name, a telephone number and an e-mail address.",
            excerpt="for night workers** PORTLAND",
            span=Span(missing - 1, missing - 1),
            fingerprint="1:contact-missing",
        )
    )
    findings.sort(key=lambda one: (one.span.start, one.rule))
    return Outcome(
        "releases/harbour.md",
        source,
        release,
        findings,
        skipped=[
            Skipped("date-past", "no clock: give --today now"),
            Skipped("embargo-past", "no clock: give --today now"),
        ],
        document=read(TEXT.encode(), PurePath(source.path), Limits()),
        notes=("Profile wire: contact-missing warning.",),
    )


@pytest.fixture
def clean() -> Outcome:
    """A second file, in which nothing is wrong."""
    return Outcome("releases/quiet.txt", Source("Nothing.\n", "releases/quiet.txt"), Release(front_matter={}))


@pytest.fixture
def results(outcome: Outcome, clean: Outcome) -> list[Outcome | Failure | Unread]:
    """The whole run."""
    return [
        outcome,
        Failure("releases/lost.md", "no such file or folder"),
        clean,
        Unread("releases/old.docx", "a Word file is not read yet"),
    ]


class Stream(io.StringIO):
    """A stream of a given encoding that keeps what was written."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]  # read-only in StringIO, where it is None
        """The encoding that the stream claims."""
        return self._encoding


@pytest.fixture
def stream() -> type[Stream]:
    """Makes a stream of an encoding."""
    return Stream


@pytest.fixture
def same_as_snapshot() -> Callable[[str, str], None]:
    """Compares a text with the file that shows it; `SNAPSHOTS=write` writes the file anew, to be read before it is kept."""

    def compare(name: str, text: str) -> None:
        file = SNAPSHOTS / name
        if os.environ.get("SNAPSHOTS") == "write":
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert text == file.read_text(encoding="utf-8")

    return compare
