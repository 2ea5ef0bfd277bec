"""What is read of a release as a table for people: field, place, words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.reports.styled import Styled
from prlint.reports.visible import sentence, visible
from prlint.reports.wrapped import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.release.model import (
        Boilerplate,
        Contact,
        Dateline,
        DateValue,
        Quote,
        Release,
        Status,
        Value,
        Words,
    )
    from prlint.text.source import Source
    from prlint.text.span import Span


class Row(NamedTuple):
    """A field; without a place the release lacks it."""

    field: str
    span: Span | None
    text: str
    level: int = 0
    """How deep the field lies inside another one."""


def release_table(release: Release, source: Source, width: int, encoding: str) -> Styled:
    """A line for each field, cut to the width; the places are line and column of the beginning."""
    rows = list(_rows(release))
    places = ["" if row.span is None else ":".join(map(str, source.position(row.span.start))) for row in rows]
    names = max(len(row.field) + 2 * row.level for row in rows)
    figures = max(map(len, places))
    room = max(20, width - names - figures - 4)
    text = Styled(visible(source.path, encoding), "bold").append("\n")
    for row, place in zip(rows, places, strict=True):
        name = "  " * row.level + row.field
        words = sentence(row.text, encoding) if row.span else row.text
        text.append(f"{name:<{names}}", "bold" if not row.level else "")
        text.append(f"  {place:>{figures}}  ", "dim")
        text.append(shortened(words, room, encoding), "" if row.span else "dim").append("\n")
    return text


def _rows(release: Release) -> Iterator[Row]:
    yield Row("kind", None, release.kind.value)
    yield from _status(release.status)
    yield _date("date", release.date)
    yield _words("headline", release.headline)
    if release.subheadline is not None:
        yield _words("subheadline", release.subheadline)
    yield from _dateline(release.dateline)
    for contact in release.contacts or (None,):
        yield from _contact(contact)
    yield _words("lead", release.lead)
    yield Row("paragraphs", None, str(len(release.paragraphs)))
    for quote in release.quotes:
        yield from _quote("quotation", quote)
    for statement in release.statements:
        yield from _quote("statement", statement)
    yield from (_words("unpaired mark", mark) for mark in release.unpaired)
    yield from _end(release)


def _end(release: Release) -> Iterator[Row]:
    for boilerplate in release.boilerplates or (None,):
        yield from _boilerplate(boilerplate)
    yield from (_words("note", note) for note in release.notes)
    yield _words("end mark", release.end_mark)
    yield _words("organization", release.organization)
    yield from _values("ticker", *release.tickers, level=0)
    yield from _values("link", *release.links, level=0)
    if release.locale is not None:
        yield Row("locale", None, f"{release.locale.value} ({release.locale.evidence})")
    for key, value in release.front_matter.items():
        yield Row(key, value.span, value.raw, 1)


def _none(field: str, level: int = 0) -> Row:
    return Row(field, None, "none", level)


def _words(field: str, words: Words | None, level: int = 0) -> Row:
    return _none(field, level) if words is None else Row(field, words.span, words.text, level)


def _date(field: str, date: DateValue | None, level: int = 0) -> Row:
    if date is None:
        return _none(field, level)
    read = "no such day" if date.value is None else date.value.isoformat()
    origin = f", from the {date.origin.value}" if date.origin else ""
    return Row(field, date.span, f"{read}: {date.raw}{origin}", level)


def _values(field: str, *values: Value | None, level: int = 1) -> Iterator[Row]:
    for value in values:
        if value is not None:
            read = f"{value.raw} (not valid)" if value.value is None else value.value
            yield Row(field, value.span, read, level)


def _status(status: Status | None) -> Iterator[Row]:
    if status is None:
        yield _none("status")
        return
    yield Row("status", status.span, f"{status.kind.value}: {status.raw}")
    yield from _values("until", status.embargo_until)


def _boilerplate(boilerplate: Boilerplate | None) -> Iterator[Row]:
    if boilerplate is None:
        yield _none("boilerplate")
        return
    yield Row("boilerplate", boilerplate.span, boilerplate.text)
    if boilerplate.organization is not None:
        yield _words("of", boilerplate.organization, 1)


def _dateline(dateline: Dateline | None) -> Iterator[Row]:
    if dateline is None:
        yield _none("dateline")
        return
    yield Row("dateline", dateline.span, dateline.raw)
    for field in ("city", "region", "country", "wire"):
        words = getattr(dateline, field)
        if words is not None:
            yield _words(field, words, 1)
    if dateline.date is not None:
        yield _date("date", dateline.date, 1)


def _contact(contact: Contact | None) -> Iterator[Row]:
    if contact is None:
        yield _none("contact")
        return
    yield Row("contact", contact.span, contact.raw)
    for field in ("name", "title", "organization"):
        words = getattr(contact, field)
        if words is not None:
            yield _words(field, words, 1)
    for field, values in (("phone", contact.phones), ("e-mail", contact.emails), ("address", contact.urls)):
        yield from _values(field, *values)


def _quote(what: str, quote: Quote) -> Iterator[Row]:
    yield Row(what, quote.span, quote.text)
    speaker = quote.speaker
    if speaker is None:
        yield _none("speaker", 1)
        return
    named = [part.text for part in (speaker.name, speaker.title, speaker.organization) if part is not None]
    yield Row("speaker", speaker.span, ", ".join(named) or speaker.raw, 1)
