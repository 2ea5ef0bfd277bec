"""Whole little releases from their parts, and what was read of them in plain values."""

from __future__ import annotations

from pathlib import PurePath
from textwrap import fill
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from prlint.readers.read import read
from prlint.release.parse import parse
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.release.model import Contact, Dateline, Quote, Release, Words

HEADER = "FOR IMMEDIATE RELEASE\n\nMay 6, 2025\n\nContact: Nora Quill, 202-555-0143, nquill@fernvale.example"
HEADLINE = "Fernvale Trust Opens a Free Night Library"
FIRST = "Today, the Fernvale Trust opened a night library, and anybody may borrow from it without a card."
LEAD = f"FERNVALE, Ohio — {FIRST}"
BODY = "The library holds 4,000 books and stays open until 2 a.m. on every day of the week but Sunday."
ENDING = (
    "About the Fernvale Trust\n\n"
    "The Fernvale Trust has kept reading rooms open in the Marlow valley since 1951. It has 40 volunteers.\n\n###"
)

QUILL = {"name": "Nora Quill", "phones": ["+12025550143"], "emails": ["nquill@fernvale.example"]}
REYES = {"name": "Tomas Reyes", "phones": ["+12025550144"], "emails": ["treyes@fernvale.example"]}


def page(
    *,
    header: str = HEADER,
    headline: str = HEADLINE,
    lead: str = LEAD,
    body: str = BODY,
    ending: str = ENDING,
) -> str:
    """A release in which only the named parts differ from the ordinary one; an empty part is left out."""
    return "\n\n".join(part for part in (header, headline, lead, body, ending) if part) + "\n"


def wrapped(text: str, width: int) -> str:
    """The text with every line of it filled to a width, as mail programs do."""
    return "\n".join(
        fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


def release_of(text: str, suffix: str = ".txt") -> Release:
    """The release in a text, once every span in it is seen to cover what it says."""
    document = read(text.encode(), PurePath(f"release{suffix}"))
    release = parse(document)
    for raw, span in spans_in(release):
        assert raw == span.of(document.source.text)
    return release


def spans_in(part: Any) -> Iterator[tuple[str, Span]]:
    """Every `raw` of a release with its span, however deep it stands."""
    if isinstance(part, BaseModel):
        values = dict(part)
        if isinstance(values.get("span"), Span):
            yield values["raw"], values["span"]
        for value in values.values():
            yield from spans_in(value)
    elif isinstance(part, dict):
        for value in part.values():
            yield from spans_in(value)
    elif isinstance(part, tuple) and not isinstance(part, Span):
        for value in part:
            yield from spans_in(value)


def text_of(words: Words | None) -> str | None:
    """The text of a field, None where the release lacks it."""
    return words.text if words is not None else None


def dateline_of(release: Release) -> dict[str, Any] | None:
    """The dateline's parts that are there, the date by its words."""
    dateline: Dateline | None = release.dateline
    if dateline is None:
        return None
    parts = {name: getattr(dateline, name) for name in ("place", "city", "region", "country", "wire")}
    seen: dict[str, Any] = {name: words.text for name, words in parts.items() if words is not None}
    if dateline.date is not None:
        seen["date"] = dateline.date.raw
    return seen


def contact_of(contact: Contact) -> dict[str, Any]:
    """A contact's parts that are there, numbers in E.164 and addresses by their values."""
    parts = {name: getattr(contact, name) for name in ("name", "title", "organization")}
    seen: dict[str, Any] = {name: words.text for name, words in parts.items() if words is not None}
    if contact.phones:
        seen["phones"] = [phone.value for phone in contact.phones]
    if contact.emails:
        seen["emails"] = [email.value for email in contact.emails]
    return seen


def without(contact: dict[str, Any], *parts: str) -> dict[str, Any]:
    """A contact less some of its parts."""
    return {name: value for name, value in contact.items() if name not in parts}


def said(quote: Quote) -> tuple[str, str | None]:
    """A quotation's words and the full name of whoever says them."""
    speaker = quote.speaker
    return quote.text, text_of(speaker.name) if speaker is not None else None
