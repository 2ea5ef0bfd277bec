"""What was read of a release, in one line: a misreading shows here, on clean runs too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import Kind, StatusKind
from prlint.text.calendar_names import AP_MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prlint.release.model import Boilerplate, Contact, DateValue, Quote, Release, Status, Words

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "rev", "the"})
_DESK = frozenset(
    {"press", "media", "news", "public", "communications", "office", "desk", "team", "relations"}
)
_NAMED_AT_MOST = 3
_HEADLINE = 90


def read_line(release: Release) -> str:
    """`Read: headline “…”, Thu Aug. 3, 2017, immediate, contact …, 2 quotations (…), no boilerplate`."""
    kind = "Read" if release.kind == Kind.RELEASE else f"Read as {_KINDS[release.kind]}"
    parts = [
        _headline(release.headline),
        _date(release.date),
        _status(release.status),
        _contacts(release.contacts),
        _runs(release.quotes, "quotation"),
        *([_runs(release.statements, "statement")] if release.statements else []),
        _boilerplates(release.boilerplates),
    ]
    return f"{kind}: {', '.join(parts)}"


_KINDS = {Kind.ADVISORY: "an advisory", Kind.STATEMENT: "a statement", Kind.CORRECTION: "a correction"}


def _headline(headline: Words | None) -> str:
    if headline is None:
        return "no headline"
    text = headline.text
    if len(text) > _HEADLINE:
        # Both ends are kept: too much or too little read shows at either.
        left = text[: _HEADLINE // 2].rpartition(" ")[0] or text[: _HEADLINE // 2]
        right = text[-_HEADLINE // 2 :].partition(" ")[2] or text[-_HEADLINE // 2 :]
        text = f"{left} … {right}"
    return f"headline “{text}”"


def _date(date: DateValue | None) -> str:
    if date is None:
        return "no date"
    day = date.value
    if day is None:
        return f"date “{date.raw}” that is no day"
    return f"{_DAYS[day.weekday()]} {AP_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _status(status: Status | None) -> str:
    if status is None:
        return "no status"
    if status.kind == StatusKind.OTHER:
        return f"status “{status.raw}”"
    until = status.embargo_until
    if until is None:
        return status.kind.value
    moment = until.raw if until.value is None else until.value.replace("T", " ")
    return f"{status.kind.value} until {moment}"


def _contacts(contacts: tuple[Contact, ...]) -> str:
    if not contacts:
        return "no contact"
    shown = [_contact(contact) for contact in contacts[:_NAMED_AT_MOST]]
    if len(contacts) > _NAMED_AT_MOST:
        shown.append(f"{len(contacts) - _NAMED_AT_MOST} more")
    return f"contact{'s' if len(contacts) > 1 else ''} {', '.join(shown)}"


def _contact(contact: Contact) -> str:
    parts = []
    if contact.name is not None:
        parts.append(surname(contact.name.text))
    elif contact.organization is not None:
        parts.append(contact.organization.text)
    if contact.phones:
        phone = contact.phones[0]
        parts.append(phone.raw if phone.value is None else spaced(phone.value))
    elif contact.emails:
        parts.append(contact.emails[0].raw)
    elif contact.urls:
        parts.append(contact.urls[0].raw)
    return " ".join(parts) or f"“{contact.raw}”"


def _runs(quotes: Iterable[Quote], what: str) -> str:
    """Quotations, those of several runs counted once, and who speaks them."""
    speakers: dict[str, None] = {}
    count = nameless = 0
    for quote in quotes:
        if quote.continues:
            continue
        count += 1
        if quote.speaker is None or quote.speaker.name is None:
            nameless += 1
        else:
            speakers[surname(quote.speaker.name.text)] = None
    if not count:
        return f"no {what}s"
    named = [*speakers]
    if len(named) > 2 * _NAMED_AT_MOST:
        named = [*named[: 2 * _NAMED_AT_MOST], f"{len(named) - 2 * _NAMED_AT_MOST} more"]
    if nameless:
        named.append(f"{nameless} without a speaker" if named else "without a speaker")
    return f"{count} {what}{'s' if count > 1 else ''} ({', '.join(named)})"


def _boilerplates(boilerplates: tuple[Boilerplate, ...]) -> str:
    if not boilerplates:
        return "no boilerplate"
    of = [text.organization.text for text in boilerplates if text.organization is not None]
    if len(boilerplates) == 1:
        return f"boilerplate of {of[0]}" if of else "boilerplate"
    return f"{len(boilerplates)} boilerplates" + (f" ({', '.join(of)})" if of else "")


def surname(name: str) -> str:
    """A full name without titles, given name and initials; the name of a desk stays whole."""
    words = name.split()
    if any(word.strip(".,").lower() in _DESK for word in words):
        return name
    while len(words) > 1 and words[0].rstrip(".").lower() in _HONORIFICS:
        del words[0]
    if len(words) > 1:
        del words[0]
    while len(words) > 1 and len(words[0].rstrip(".")) == 1:
        del words[0]
    return " ".join(words)


def spaced(number: str) -> str:
    """A telephone number in E.164 as people read it: +1 505 246 1627."""
    if number.startswith("+1") and len(number) == 12:
        return f"+1 {number[2:5]} {number[5:8]} {number[8:]}"
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    grouped = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return str(grouped).replace("-", " ")
