"""E-mail addresses to which nothing can be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.claimed import Claimed
from prlint.checks.contacts.address_faults import ENDINGS, NUMBER_BEFORE, BrokenAddress, judged_address
from prlint.checks.hit import Hit, Severity
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.release.model import Evidence
from prlint.text.addresses import find_emails, find_urls, valid_email
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.readers.document import Block, Link
    from prlint.reading.reading import Reading
    from prlint.text.patterns import Match

_LOCAL, _HOST = (
    r"[A-Za-z0-9][A-Za-z0-9._%+'\-]*",
    r"[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9\-]+)*",
)
# What all of the next have in them, so that they need not be tried on an ordinary address.
_SIGN = linear(r"@\s|\w\s{1,2}@|@[^\s@]*@|@[\w.\-]*(?:[,;]\w|\s{1,3}\.|\.\s|\.\.)")
# What stands in place of a point or an @; each with its reason.
_BROKEN = (
    (linear(rf"(?:^|[^\w@.])({_LOCAL}@+\s?@{_HOST}|{_LOCAL}@{_HOST}@{_HOST})"), "it has more than one @"),
    (
        linear(rf"(?:^|[^\w@.])({_LOCAL}@{_HOST},(?:{ENDINGS})\b(?:\.[a-z]{{2}}\b)?)"),
        "a comma stands in place of a point",
    ),
    (
        linear(rf"(?:^|[^\w@.])({_LOCAL}@{_HOST};(?:{ENDINGS})\b(?:\.[a-z]{{2}}\b)?)"),
        "a semicolon stands in place of a point",
    ),
    (linear(rf"(?:^|[^\w@.])({_LOCAL}@{_HOST}\s{{1,3}}\.(?:{ENDINGS})\b)"), "a space stands in it"),
    (
        linear(rf"(?:^|[^\w@.])({_LOCAL}@[A-Za-z0-9\-]+\.\s{{1,3}}(?:com|org|net|edu|gov|example)\b)"),
        "a space stands in it",
    ),
    (
        linear(rf"(?:^|[^\w@.])({_LOCAL}@{_HOST}\.\s{{1,3}}(?:uk|au|nz|sg|ie|ca)\b)"),
        "a space stands in it",
    ),
    (linear(rf"(?:^|[^\w@.])({_LOCAL}@\s{{1,3}}{_HOST}\.(?:{ENDINGS})\b)"), "a space stands in it"),
    (linear(rf"(?:^|[^\w@.])({_LOCAL}@{_HOST}\.{{2,}}[a-z]{{2,}}\b)"), "two points stand side by side"),
)
# A handle has a space before its sign as well, so that the words before must say that this is an address.
_SPACE_BEFORE = linear(rf"(?:^|[^\w@.])({_LOCAL})\s{{1,2}}@{_HOST}\.(?:{ENDINGS})\b")
_WRITE_TO = linear(r"(?i)(?:e[\-‐‑ ]?mail(?:s|ed|ing)?|\bwrite|\bwriting|\bcontacts?)\b[^.!?@]{0,60}$")
_NO_MAILBOX = frozenset(
    """
    follow us at on via by or and to see visit find join tag tweet tweets twitter x instagram facebook threads bluesky
    linkedin tiktok youtube telegram mastodon handle page site website web is are the our me him her them online with
    from in for of email e-mail mail live account username
    """.split()
)
_NETWORKS = (".bsky.social", "twitter.com", "x.com", "instagram.com", "threads.net", "facebook.com")
_VEILED = linear(
    r"(?i)\b([a-z0-9][a-z0-9._%+\-]*\s?[\[({]\s?(?:at|@)\s?[\])}]\s?[a-z0-9][a-z0-9\-]*(?:(?:\.|\s?[\[({]\s?dot\s?[\])}]\s?)[a-z0-9\-]+)+)"
)
_VEILS = ("[at]", "(at)", "{at}", "[ at ]", "( at )", "(@)", "[@]")


def email_invalid(reading: Reading) -> Iterator[Hit]:
    """Addresses that no mail can reach, anywhere in the text; those that are veiled on purpose as a note."""
    source = reading.document.source.text
    if "@" in source:
        links = _mail_links(reading)
        for index, block in enumerate(reading.document.blocks):
            if block.kind is not BlockKind.CODE and "@" in block.text:
                for broken in _in_block(reading, block, links.get(index, ())):
                    yield _hit(block, broken)
        yield from _in_front_matter(reading)
        yield from _behind_links(reading)
    lowered = source.lower()
    if any(veil in lowered for veil in _VEILS):
        for block in reading.document.blocks:
            if block.kind is not BlockKind.CODE:
                for match in _VEILED.finditer(block.text):
                    why = "nobody can click or copy it as it is; write it with @"
                    yield _hit(block, BrokenAddress(*match.span(1), why, certain=False))


def _hit(block: Block, broken: BrokenAddress) -> Hit:
    return Hit(
        block.prose.span(broken.start, broken.end),
        {"address": " ".join(block.text[broken.start : broken.end].split()), "why": broken.why},
        level=None if broken.certain else Severity.INFO,
    )


def _in_block(reading: Reading, block: Block, links: Iterable[Link]) -> Iterator[BrokenAddress]:
    text = block.text
    # What a link shows and where it leads are told apart by the markup: nothing is stuck to it.
    covered = Claimed((link.start, link.end) for link in links)
    for url in find_urls(text):
        if "/" in url.text:
            covered.add(url.start, url.end)
    told = Claimed()
    for pattern, why in _BROKEN if _SIGN.search(text) is not None else ():
        for match in pattern.finditer(text):
            start, end = match.span(1)
            if not _ends_before(text, end) or told.overlaps(start, end):
                continue
            if not (why.endswith("of a point") and _is_list(match.group(1))):
                told.add(start, end)
                yield BrokenAddress(start, end, why)
    for match in _SPACE_BEFORE.finditer(text) if " @" in text else ():
        if not told.overlaps(match.start(1), match.end()) and _is_written_to(
            reading, block, match.group(1), match
        ):
            told.add(match.start(1), match.end())
            yield BrokenAddress(match.start(1), match.end(), "a space stands in it")
    for address in find_emails(text):
        if not covered.overlaps(address.start, address.end) and not told.overlaps(address.start, address.end):
            broken = judged_address(reading, block, address)
            if broken is not None:
                yield broken


def _is_written_to(reading: Reading, block: Block, local: str, match: Match) -> bool:
    """Whether a word, a space and `@harborlibrary.example` are an address and no handle behind a word."""
    if local.lower() in _NO_MAILBOX or local.isdigit() or match.group().lower().endswith(_NETWORKS):
        return False
    start = match.start(1)
    before = block.text[max(0, start - 70) : start]
    if _WRITE_TO.search(before) is not None or NUMBER_BEFORE.search(before) is not None:
        return True
    if not before.strip() and match.end() >= len(block.text.rstrip()):
        # A line of its own.
        return True
    return reading.zone_at(block.prose.source_start(start)) is Zone.CONTACTS


def _mail_links(reading: Reading) -> dict[int, list[Link]]:
    """The links that write to the valid address which they show, by the index of their block."""
    document = reading.document
    found: dict[int, list[Link]] = {}
    for link in document.links:
        if link.target.startswith("mailto:"):
            written = link.target[7:].partition("?")[0]
            if written == document.blocks[link.block].text[link.start : link.end] and valid_email(written):
                found.setdefault(link.block, []).append(link)
    return found


def _ends_before(text: str, end: int) -> bool:
    """Whether the word ends here."""
    return not (text[end : end + 1].isalnum() or text[end : end + 1] == "@")


def _is_list(written: str) -> bool:
    """Whether a comma parts two addresses, of which the second is no more than an ending: `a@acme.org,us`."""
    host = written.partition("@")[2].partition(",")[0]
    return "." in host and host.rpartition(".")[2] not in ("com", "org", "gov", "co", "ac", "net", "edu")


def _in_front_matter(reading: Reading) -> Iterator[Hit]:
    for contact in reading.release.contacts:
        if contact.evidence is Evidence.FRONT_MATTER:
            for email in contact.emails:
                if email.value is None:
                    yield Hit(email.span, {"address": email.raw, "why": "no address is written like that"})


def _behind_links(reading: Reading) -> Iterator[Hit]:
    """Addresses of `mailto:` links, unless the words of the link show the same fault."""
    for link in reading.document.links:
        if not link.target.lower().startswith("mailto:") or link.target_span is None:
            continue
        written = link.target[7:].partition("?")[0].strip().replace("%20", "")
        shown = reading.document.blocks[link.block].text[link.start : link.end]
        if not written or "{" in written or written in shown:
            continue
        for address in filter(None, written.replace(";", ",").split(",")):
            if "@" not in address or valid_email(address.strip()) is None:
                yield Hit(
                    link.target_span, {"address": written, "why": "mail to the link's address cannot arrive"}
                )
                break
