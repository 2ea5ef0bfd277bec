"""What the release is, who issues it, and what it names: kind, organisation, tickers, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import Kind, Value, Words
from prlint.release.shapes import is_advisory_field
from prlint.text.addresses import find_urls
from prlint.text.patterns import bounded, linear
from prlint.text.ranges import Ranges

if TYPE_CHECKING:
    from prlint.release.front import Front
    from prlint.release.layout import Page
    from prlint.release.model import Boilerplate

_ADVISORY = linear(
    r"(?i)\b(?:media|press|news|photo|calendar)\s+(?:advisory|alert|invitation|opportunity)\b|\bphoto\s+op(?:portunity)?\b|\badvisory\b"
)
_STATEMENT = linear(
    r"(?i)\b(?:statement|remarks|comments?|joint\s+statement)\s+(?:by|from|of|on|regarding|attributable)\b|\bstatement\b[\s:–—-]*$|^(?:press\s+)?statement\b"
)
_CORRECTION = bounded(
    r"(?i)^[\s*_(\[-]*(?:correction|corrected|corrects|correcting and replacing|c o r r e c t i o n|errat(?:um|a))\b(?!\s+(?:officer|facilit|department|system|institution|center|centre|center))"
)
_TICKER = linear(
    r"\(\s*(?:[^()]{0,60}?[;,:]\s?)?((?:NYSE(?:\s?(?:American|Arca|MKT))?|N[Aa][Ss][Dd][Aa][Qq](?:\s(?:Global|Capital)(?:\s(?:Select\s)?Market)?)?|OTC(?:QB|QX|BB|PK)?(?:\s?(?:Pink|Markets|BB))?|TSX(?:[- ]?V)?|TSXV|CSE|LSE|AIM|ASX|NZX|SGX|HKEX|SEHK|FRA|FSE|Euronext|JSE|BSE|NSE)\s?:\s?[A-Z0-9][A-Z0-9.]{0,7})\b"
)
_EXCHANGES = (
    "NYSE",
    "asdaq",
    "ASDAQ",
    "OTC",
    "TSX",
    "CSE",
    "LSE",
    "AIM",
    "ASX",
    "NZX",
    "SGX",
    "HKEX",
    "SEHK",
    "FRA",
    "FSE",
    "Euronext",
    "JSE",
    "BSE",
    "NSE",
)
_SOURCE = linear(r"(?i)^[\s*_]*source\s*:?\s+([A-Z][^\n]{2,80})$")
_BY = linear(r"(?i)^[\s*_]*(?:press|news|media)\s+release\s*:\s*([A-Z][^\n]{2,80}?)[\s*_]*$")


def kind_of(page: Page, lead: int, headline: Words | None) -> Kind:
    """Advisory, statement, correction or release, by its label, headline and fields."""
    head = [
        line.text for line in page.lines[: max(lead, 1)] if len(line.text) < 200 and line.field != "chrome"
    ]
    if headline is not None:
        head.append(headline.text)
    if any(
        _CORRECTION.match(text)
        for text in head
        if "orrect" in text.lower() or "errat" in text.lower() or "O R R E" in text.upper()
    ):
        return Kind.CORRECTION
    fields = sum(is_advisory_field(line.text) for line in page.lines)
    if fields >= 3 or any(
        _ADVISORY.search(text)
        for text in head
        if "ad" in text or "AD" in text or "ho" in text or "HO" in text or "edia" in text or "EDIA" in text
    ):
        return Kind.ADVISORY
    if any(
        _STATEMENT.search(text)
        for text in head
        if any(map(text.lower().count, ("statement", "remarks", "comment")))
    ):
        return Kind.STATEMENT
    return Kind.RELEASE


def find_organization(page: Page, lead: int, boilerplates: list[Boilerplate], front: Front) -> Words | None:
    """The issuer: the front matter's organisation, a `Press Release: …` label, the `SOURCE` line, the first boilerplate's."""
    for key in ("organization", "organisation", "company"):
        if key in front.texts:
            return front.texts[key]
    for pattern, word, lines in (
        (_BY, "release", page.lines[:lead]),
        (_SOURCE, "source", page.lines[lead + 1 :]),
    ):
        for line in lines:
            if len(line.text) >= 120 or word not in line.text.lower():
                continue
            match = pattern.match(line.text)
            if match is not None:
                return page.words(line, match.start(1), match.end(1))
    return next((item.organization for item in boilerplates if item.organization is not None), None)


def find_tickers(page: Page) -> tuple[Value, ...]:
    """Exchange and symbol of the companies named (`NYSE: ACME`), one value each."""
    found = []
    for number, block in enumerate(page.blocks):
        if "(" not in block.text or ":" not in block.text or not any(map(block.text.count, _EXCHANGES)):
            continue
        for match in _TICKER.finditer(block.text):
            words = page.block_words(number, match.start(1), match.end(1))
            exchange, _, symbol = words.text.partition(":")
            found.append(
                Value.of(raw=words.raw, value=f"{exchange.strip().upper()}:{symbol.strip()}", span=words.span)
            )
    return tuple(found)


def find_links(page: Page) -> tuple[Value, ...]:
    """The targets of the links, and the addresses that stand in the text, in order."""
    source = page.document.source.text
    found = [
        Value.of(
            raw=(link.target_span or link.span).of(source),
            value=link.target,
            span=link.target_span or link.span,
        )
        for link in page.document.links
    ]
    covered = Ranges(link.span for link in page.document.links)
    for number, block in enumerate(page.blocks):
        for address in find_urls(block.text):
            words = page.block_words(number, address.start, address.end)
            if not covered.cover(words.span):
                found.append(Value.of(raw=words.raw, value=words.text, span=words.span))
    return tuple(sorted(found, key=lambda link: link.span.start))
