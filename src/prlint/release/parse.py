"""From a document to a release, field by field.

Each field's module looks at the lines that no field before it has claimed, so the order below is part of the reading:
the dateline tells where the header ends, the header tells the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind
from prlint.release.boilerplate import find_boilerplates
from prlint.release.chrome import mark_chrome
from prlint.release.contacts import find_contacts
from prlint.release.dateline import DatelineAt, find_dateline
from prlint.release.ending import find_end_mark
from prlint.release.front import read_front
from prlint.release.front_fields import front_contacts, front_dateline, front_status
from prlint.release.headline import find_headlines
from prlint.release.issuer import find_links, find_organization, find_tickers, kind_of
from prlint.release.layout import Page, lay_out
from prlint.release.locale import find_locale, with_values, writes_day_first
from prlint.release.model import Evidence, Kind, Release, Status, StatusKind, Words
from prlint.release.quotes import find_quotes
from prlint.release.released import around, find_date, mark_dates
from prlint.release.shapes import is_advisory_field, is_prose
from prlint.release.status import StatusLine, find_statuses, with_year

if TYPE_CHECKING:
    from datetime import date

    from prlint.readers.document import Document

_PARAGRAPH = 4000
_TOP = 12
_BODY = frozenset({"", "notes"})


def parse(document: Document) -> Release:
    """The release in a document. Pure: the same document gives the same release."""
    page = lay_out(document)
    front = read_front(document)
    mark_chrome(page)
    dateline = find_dateline(page)
    lead = dateline.line if dateline is not None else _first_prose(page)
    end = find_end_mark(page, lead)
    statuses = find_statuses(page, lead)
    mark_dates(page, lead)
    contacts = find_contacts(page, lead)
    headlines = find_headlines(page, lead, front, dateline=dateline is not None)
    ending = find_boilerplates(
        page, lead, end[1] if end else len(page.lines), lambda but: _issuers(page, but)
    )
    quoted = find_quotes(page)
    place = dateline.dateline if dateline is not None else front_dateline(document)
    contacts = contacts or front_contacts(document)
    locale = find_locale(page, place, contacts)
    found = find_date(page, lead, place, statuses, front, day_first=writes_day_first(locale))
    kind = kind_of(page, lead, headlines.headline)
    return Release.of(
        kind=kind,
        status=_status(page, statuses, around(found, front)) or front_status(document, around(found, front)),
        date=found,
        contacts=with_values(contacts, locale),
        headline=headlines.headline,
        subheadline=headlines.subheadline,
        dateline=place,
        lead=_lead(page, dateline, lead, kind),
        paragraphs=_paragraphs(page, dateline, lead),
        quotes=tuple(quoted.quotes),
        statements=tuple(quoted.statements),
        unpaired=tuple(quoted.unpaired),
        boilerplates=tuple(ending.boilerplates),
        notes=tuple(ending.notes),
        end_mark=end[0] if end else None,
        organization=find_organization(page, lead, ending.boilerplates, front),
        tickers=find_tickers(page),
        links=find_links(page),
        locale=locale,
        front_matter=front.values,
    )


def _first_prose(page: Page) -> int:
    """The line in which the body begins where there is no dateline; the number of lines if there is no body."""
    for index, line in page.free():
        block = page.blocks[line.block]
        if line.heading or block.kind in (BlockKind.CELL, BlockKind.CODE) or block.quoted:
            continue
        if is_prose(line.text) and not (
            line.strong and index < 6 and len(line.text) < 240 and _prose_follows(page, index)
        ):
            return index
        if is_advisory_field(line.text) and index > 0:
            return index
    return next((index for index, line in page.free() if line.text[:1] in '“"‘'), len(page.lines))


def _prose_follows(page: Page, index: int) -> bool:
    """Whether a bold sentence is a deck: the text goes on in plain type."""
    return any(is_prose(line.text) and not line.strong for line in page.lines[index + 1 : index + 8])


def _status(page: Page, statuses: list[StatusLine], day: date | None) -> Status | None:
    """The embargo if there is one, else the first statement."""
    if not statuses:
        return None
    first = next((found for found in statuses if found.status.kind is StatusKind.EMBARGOED), statuses[0])
    return with_year(page, first, day)


def _lead(page: Page, dateline: DatelineAt | None, lead: int, kind: Kind) -> Words | None:
    if dateline is not None:
        line = page.lines[dateline.line]
        if line.text[dateline.lead :].strip():
            return page.words(line, dateline.lead, len(line.text), Evidence.SHAPE)
        for number in range(dateline.line + 1, len(page.lines)):
            following = page.lines[number]
            if following.field not in _BODY:
                continue
            if is_prose(following.text) or len(following.text.split()) > 5:
                return page.words(following, evidence=Evidence.POSITION)
        return None
    if lead >= len(page.lines) or (kind is Kind.ADVISORY and is_advisory_field(page.lines[lead].text)):
        return None
    return page.words(page.lines[lead], evidence=Evidence.POSITION)


def _paragraphs(page: Page, dateline: DatelineAt | None, lead: int) -> tuple[Words, ...]:
    """The body's paragraphs, the lead first, without the fields among them."""
    found = []
    for index in range(lead, len(page.lines)):
        line = page.lines[index]
        if line.field != "" or not any(character.isalpha() for character in line.text):
            continue
        start = dateline.lead if dateline is not None and index == dateline.line else 0
        if line.text[start:].strip():
            found.append(page.words(line, start, len(line.text)))
    return tuple(found)


def _issuers(page: Page, but: int) -> frozenset[str]:
    """What the issuer may be called, in lower case: its description may stand at the end without a heading.

    Names of several words in all lines but one; single words only of headline, contacts and the first lines.
    """
    from prlint.release.people import WORD_START

    names: set[str] = set()
    for index, line in enumerate(page.lines):
        if line.field in ("headline", "contacts", "") and index != but:
            for match in WORD_START.finditer(line.text[:_PARAGRAPH]):
                words = line.text[match.start() : match.start() + 80].split()
                run = []
                for word in words[:7]:
                    if not word[:1].isupper() and word not in ("and", "of", "the", "for", "&"):
                        break
                    run.append(word.strip(".,:;()"))
                    if (
                        len(run) > 1
                        or word.isupper()
                        or line.field in ("headline", "contacts")
                        or index < _TOP
                    ):
                        names.add(" ".join(run).lower())
    return frozenset(names)
