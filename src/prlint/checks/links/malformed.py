"""Addresses of the web that lead nowhere, in the text and behind links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.claimed import Claimed
from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document, Link
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_ENDINGS = "com|co|org|net|edu|gov|mil|int|info|eu|io|ai|ca|us|uk|ie|au|nz|sg|news|example"
_REST = r"[^\s<>\"“”\[\]{}|\\^`]*"
# Tried on the whole text first: what is malformed has one of these in it, and an ordinary address has none.
_SIGN = linear(
    r"(?i)https?(?://?[^/]|;|\\|:[^/\s]|:/[^/]|:\s/|:\s?www|://(?:\s|/|https?\b|[a-z0-9.\-]+,[a-z]|[a-z0-9.\-]*\.\.[a-z]))"
    r"|\bh(?:tp|ttt+p|ttpp|tpp|ptt|pt)s?:|\bhh+ttps?:|\bttps?:|\bthttps?:|\bwww(?:[^.\s]|w|[,;:]\s|\.[\s.]|\.[a-z0-9\-]+(?:[^a-z0-9.\-]|\.?$|\.\s)|\.[a-z0-9.\-]*,[a-z])|\bww\.[a-z]"
)
_NAMED = rf"[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.(?:{_ENDINGS})\b"
_WRITTEN = (
    (linear(rf"(?i)(?:^|[^\w/.\-@:])(https?//[\w\-]+\.{_REST})"), "the colon behind “http” is missing"),
    (linear(rf"(?i)(?:^|[^\w/.\-@:])(https?:/\s?[a-z0-9]{_REST})"), "two slashes belong behind the colon"),
    (linear(rf"(?i)(?:^|[^\w/.\-@:])(https?:\s?www\.{_REST})"), "two slashes belong behind the colon"),
    (linear(rf"(?i)(?:^|[^\w/.\-@:])(https?:{_NAMED}{_REST})"), "two slashes belong behind the colon"),
    (linear(rf"(?i)(?:^|[^\w/.\-@:])(https?(?:;//?|:\\{{1,2}}){_REST})"), "it must begin with “https://”"),
    (
        linear(rf"(?i)(?:^|[^\w/.\-@:])((?:h(?:tp|ttt+p|ttpp|tpp|ptt|pt)|hh+ttp|ttp|thttp)s?://?{_REST})"),
        "it must begin with “https://”",
    ),
    (linear(rf"(?i)(?:^|[^\w/.\-@:])(https?://\s?https?(?::?//?|%3A){_REST})"), "“http” stands in it twice"),
    (
        linear(rf"(?i)(?:^|[^\w/.\-@:])(https?:\s//?\s?{_NAMED}{_REST}|https?:/{{2,3}}\s{_NAMED}{_REST})"),
        "a space stands in it",
    ),
    (linear(rf"(?i)(?:^|[^\w/.\-@])((?:https?://)?www\.\s{_NAMED}{_REST})"), "a space stands in it"),
    (
        linear(
            rf"(?i)(?:^|[^\w/.\-@:])((?:https?://|www\.)[a-z0-9\-]+(?:\.[a-z0-9\-]+)*\.\.(?:{_ENDINGS})\b{_REST})"
        ),
        "two points stand side by side",
    ),
    (
        linear(rf"(?i)(?:^|[^\w/.\-@:])((?:https?://)?www\.[a-z0-9\-]+\s\.(?:{_ENDINGS})\b{_REST})"),
        "a space stands in it",
    ),
    (
        linear(
            rf"(?i)(?:^|[^\w/.\-@:])((?:https?://)?www\.[a-z0-9.\-]*,(?:[a-z0-9\-]+\.)*(?:{_ENDINGS})\b{_REST})"
        ),
        "a comma stands in place of a point",
    ),
    (
        linear(rf"(?i)(?:^|[^\w/.\-@:])(https?://[a-z0-9.\-]+,(?:{_ENDINGS})\b{_REST})"),
        "a comma stands in place of a point",
    ),
    (
        linear(rf"(?i)(?:^|[^\w/.\-@:])((?:https?://)?www(?:[,;:]\s?|\.{{2,}}){_NAMED}{_REST})"),
        "one point belongs behind “www”",
    ),
    (
        linear(
            rf"(?i)(?:^|[^\w/.\-@:])((?:https?://)?www[a-z0-9\-]*[a-z0-9]\.(?:com|org|net|gov|edu|example)\b{_REST})"
        ),
        "a point belongs behind “www”",
    ),
    (
        linear(rf"(?i)(?:^|[^\w/.\-@:])((?:https?://)?(?:ww|wwww+)\.[a-z0-9\-]+\.(?:{_ENDINGS})\b{_REST})"),
        "it must begin with “www.”",
    ),
    (
        linear(r"(?i)(?:^|[^\w/.\-@:])((?:https?://)?www\.[a-z0-9\-]+)(?:[/\s,;:!?)”\"]|\.?\s|\.?$)"),
        "its ending is missing, such as .org",
    ),
)
_FILES = (".html", ".htm", ".php", ".asp", ".aspx", ".pdf", ".jpg", ".png", ".zip")
_TRAILING = ".,;:!?'’\"”*_)"

_HOST = linear(r"^(?:[^@/?#]*@)?([^/?#:]*)")
_PLAIN_HOST = linear(r"^(?:[A-Za-z0-9_](?:[A-Za-z0-9_\-]*[A-Za-z0-9_])?\.)+[A-Za-z]{2,}$")
_GOOD_HOST = linear(
    r"^(?:[\pL\pN_](?:[\pL\pN_\-]*[\pL\pN_])?\.)+(?:\pL{2,}|xn--[A-Za-z0-9\-]+)\.?$|^\d{1,3}(?:\.\d{1,3}){3}$|^\["
)
_SCHEME_SLIP = linear(r"(?i)^(?:h(?:tp|ttt+p|ttpp|tpp|ptt|pt)|hh+ttp|ttp|thttp)s?:")
# Names that begin with these letters have a figure, a hyphen or another part behind them: www2, www-eng, wwwnc.cdc.gov.
_WWW_SLIP = linear(r"(?i)^www[a-z][a-z0-9\-]*\.(?:com|org|net|gov|edu|example)$")
_SCHEME = linear(r"^[A-Za-z][A-Za-z0-9+.\-]*:")
_DOMAIN = linear(r"^(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+(?:com|org|net|gov|edu)(?:[/?#]|$)")
_MAILBOX = linear(r"^[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+$")


def link_malformed(reading: Reading) -> Iterator[Hit]:
    """Addresses with a slip in them: of links what a click leads to, else what stands in the text."""
    document = reading.document
    covered: dict[int, list[tuple[int, int]]] = {}
    for link in document.links:
        why = _target_fault(document, link)
        if why is not None:
            covered.setdefault(link.block, []).append((link.start, link.end))
            if link.target.strip():
                yield _hit(link.target_span or link.span, link.target, why)
            else:
                yield _hit(link.span, document.blocks[link.block].text[link.start : link.end], why)
    if _SIGN.search(document.source.text) is None:
        return
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.CODE and _SIGN.search(block.text) is not None:
            yield from _written(block, covered.get(index, []))


def _hit(span: Span, written: str, why: str) -> Hit:
    return Hit(span, {"link": " ".join(written.split())[:120], "why": why})


# -- what stands in the text -------------------------------------------------------------------------------------------


def _written(block: Block, covered: list[tuple[int, int]]) -> Iterator[Hit]:
    text = block.text
    breaks = {mark.at for mark in block.breaks}
    told = Claimed(covered)
    for pattern, why in _WRITTEN:
        for match in pattern.finditer(text):
            start, end = match.span(1)
            while end > start and text[end - 1] in _TRAILING:
                end -= 1
            if "/" not in text[start:end] and text[start:end].lower().endswith(_FILES):
                continue
            # Where a line was wrapped there is no space in the address.
            if any(text[at].isspace() and at in breaks for at in range(start, end)):
                continue
            if not told.overlaps(start, end):
                told.add(start, end)
                yield _hit(block.prose.span(start, end), text[start:end], why)


# -- what stands behind links ------------------------------------------------------------------------------------------


def _target_fault(document: Document, link: Link) -> str | None:
    """What is wrong with a link's target; None if nothing is."""
    target = link.target.strip()
    lowered = target.lower()
    if "{" in target or "<" in target:
        # A template's own.
        return None
    if not target:
        return (
            "it has no address" if document.blocks[link.block].text[link.start : link.end].strip() else None
        )
    if lowered.startswith(("http://", "https://")):
        return _web_fault(target.partition("://")[2])
    if target[0] in "\"“'" and "http" in lowered:
        return "quotation marks stand in its address"
    if lowered.startswith("http") or _SCHEME_SLIP.match(target) is not None:
        return "it must begin with “https://”"
    if lowered.startswith("www."):
        return "without “https://” before “www.” it leads to a page of your own site"
    if _SCHEME.match(target) is not None or target[0] in "#/.?":
        return None
    if _MAILBOX.match(target) is not None and not _is_automatic(document, link):
        return "without “mailto:” it leads to a page of your own site"
    if _DOMAIN.match(target) is not None:
        return "without “https://” it leads to a page of your own site"
    return None


def _web_fault(rest: str) -> str | None:
    """What is wrong behind `https://`."""
    lowered = rest.lower()
    if lowered.startswith(("http:", "https:", "http//", "https//", "http%3a", "https%3a")):
        return "“http” stands in it twice"
    match = _HOST.match(rest)
    host = match.group(1) if match is not None else ""
    if _WWW_SLIP.match(host) is not None:
        return "a point belongs behind “www”"
    if _PLAIN_HOST.match(host) is not None and not host.lower().startswith("www.www."):
        return _end_fault(rest)
    if host.lower() == "localhost":
        # It leads somewhere, if only here.
        return None
    if "," in host:
        return "a comma stands in place of a point"
    if " " in host or "%20" in host:
        return "a space stands in it"
    if host.lower().startswith(("www.www.", "www..")) or ".." in host:
        return "“www” or a point stands in it twice"
    if not host:
        return "the name of the site is missing"
    if _GOOD_HOST.match(host) is None:
        return "its ending is missing, such as .org" if "." not in host else "no site has such a name"
    return _end_fault(rest)


def _end_fault(rest: str) -> str | None:
    """Punctuation of the sentence that was taken into the address; a point alone may belong to it (`wiki/Acme_Inc.`)."""
    path = rest.partition("#")[0]
    closed = path.rstrip(".,;")
    if (
        path == rest
        and (closed.endswith(")") or path.endswith((",", ";")))
        and path.count("(") < path.count(")") + path.endswith((",", ";"))
    ):
        return "the punctuation behind it belongs to the sentence"
    return None


def _is_automatic(document: Document, link: Link) -> bool:
    """Whether the link is an address between angle brackets, which needs no `mailto:`."""
    return document.source.text[link.span.start : link.span.start + 1] == "<"
