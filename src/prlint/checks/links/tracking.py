"""What links carry besides their address: the wrapper of a mail scanner, the number of a campaign or of a recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from prlint.checks.hit import Edit, Hit, Related, Severity
from prlint.reading.zones import Zone
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_SIGN = linear(
    r"(?i)utm_|[?&;](?:fbclid|gclid|msclkid|dclid|gbraid|wbraid|igshid|yclid|twclid|ttclid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id)=|safelinks|urldefense|linkprotect|mimecast|clicktime\.symantec|secure-web\.cisco|google\.[a-z.]+/url|l\.(?:facebook|instagram)\.com"
)
_KEY = linear(
    r"(?i)^(?:utm_[a-z_]+|fbclid|gclid|msclkid|dclid|gbraid|wbraid|igshid|yclid|twclid|ttclid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id)$"
)
_SCANNERS = (
    ".safelinks.protection.outlook.com",
    "urldefense.com",
    "urldefense.proofpoint.com",
    "linkprotect.cudasvc.com",
    ".mimecast.com",
    ".mimecastprotect.com",
    "clicktime.symantec.com",
    "secure-web.cisco.com",
)
_V3 = linear(r"/v3/__(https?://?[^\s]*?)__;")
_LONGEST = 4000
"""Code points of an address that are looked at."""


def link_tracking(reading: Reading, *, allowed: Sequence[str]) -> Iterator[Hit]:
    """Each wrapped address; of addresses with campaign parameters the first that has these, the others related."""
    if _SIGN.search(reading.document.source.text) is None:
        return
    groups: dict[tuple[str, ...], list[tuple[Span, str, str]]] = {}
    for link in reading.release.links:
        address = link.value if isinstance(link.value, str) else ""
        if len(address) > _LONGEST or reading.zone_at(link.span.start) is Zone.CODE:
            continue
        wrapped = _wrapper(address)
        if wrapped is not None:
            name, inner = wrapped
            edits = (Edit(link.span, inner),) if inner and link.raw == address else ()
            yield Hit(
                link.span,
                {
                    "link": address[:60],
                    "why": f"it leads through {name}",
                    "again": "",
                    "better": f"link to {inner[:120]}" if inner else "link to the page itself",
                },
                level=Severity.WARNING,
                suggestions=(inner,) if inner else (),
                edits=edits,
            )
            continue
        keys = tuple(sorted(_keys(address, allowed)))
        if keys:
            groups.setdefault(keys, []).append((link.span, address, link.raw))
    for keys, links in groups.items():
        span, address, _ = links[0]
        yield Hit(
            span,
            {
                "link": address.partition("?")[0][:60],
                "why": f"it carries {', '.join(keys)}, which tell where the reader comes from",
                "again": f" (and {len(links) - 1} more)" if len(links) > 1 else "",
                "better": "leave that out unless it is meant",
            },
            # A rule that is a warning for wrappers is only a note for these.
            level=Severity.INFO,
            related=tuple(Related(other, "here too") for other, _, _ in links[1:]),
            edits=tuple(
                Edit(place, _without(written, keys)) for place, written, raw in links if raw == written
            ),
        )


def _keys(address: str, allowed: Sequence[str]) -> set[str]:
    """The tracking parameters of an address; `allowed` are names, or names with their value."""
    query = address.partition("?")[2].partition("#")[0]
    pairs = [part.partition("=") for part in query.replace("&amp;", "&").split("&")]
    return {
        name
        for name, _, value in pairs
        if _KEY.match(name) and name not in allowed and f"{name}={value}" not in allowed
    }


def _without(address: str, keys: Sequence[str]) -> str:
    head, mark, rest = address.partition("?")
    query, sharp, fragment = rest.partition("#")
    kept = [part for part in query.split("&") if part.partition("=")[0] not in keys]
    return head + (mark + "&".join(kept) if kept else "") + sharp + fragment


def _wrapper(address: str) -> tuple[str, str] | None:
    """Who wrapped an address, and the address inside, empty if it cannot be read."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    query = parts.query.replace("&amp;", "&")
    if any(host == name.lstrip(".") or host.endswith("." + name.lstrip(".")) for name in _SCANNERS):
        inner = _first(query, "url") or _first(query, "a")
        if not inner and host.startswith("urldefense"):
            match = _V3.search(address)
            if match is not None and "*" not in match.group(1):
                inner = unquote(match.group(1))
            elif _first(query, "u") and "/v2/" in address:
                inner = unquote(_first(query, "u").replace("-", "%").replace("_", "/"))
        if ".mimecast" in host and "protect" not in host:
            return None
        return "a mail scanner", inner if inner.startswith("http") else ""
    if (host.startswith(("www.google.", "google.")) and parts.path == "/url") or host in (
        "l.facebook.com",
        "l.instagram.com",
    ):
        inner = _first(query, "q") or _first(query, "url") or _first(query, "u")
        return "the counter of a search page or network", inner if inner.startswith("http") else ""
    return None


def _first(query: str, key: str) -> str:
    return parse_qs(query).get(key, [""])[0]
