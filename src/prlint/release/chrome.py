"""What a web page or archive puts around a release: navigation, advertisements, sharing, page numbers, feeds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Page

_WHOLE = frozenset(
    "skip to content|skip to main content|scroll to top|back to top|share|tweet|print|follow us|you are here|you are here:|breadcrumb|breadcrumbs|home|menu|search|search for|"
    "archived content|(archived content)|related news|related posts|related articles|related links|latest posts|recent news|recent posts|newsletter sign-up|newsletter signup|"
    "stay connected|read more|next|previous|original/source press release|newsramp.com tldr|reddit post|all rights reserved|all rights reserved.|unclassified|/|–|visit our website|"
    "please leave this field empty.|please leave this field empty|facebook|youtube|twitter|x|instagram|linkedin|feedburner".split(
        "|"
    )
)
_BEGUN = (
    "advertisement", "click here to ", "share this", "print this", "view the original", "view original", "view source", "view the source", "pickup - ", "©", "copyright ©", "last updated", "posted in ",
    "see: index of ", "| home |", "url: ", "[sec=", "sec=", "link to: ", "cision view original content", "blockchain registration",
)  # fmt: skip
_CHROME = bounded(r"(?i)^(?:\d+ min read|page \d+(?: of \d+)?|\d{1,3}|the post .+ appeared first on .*)$")
_HEAD = 600
_SCRIPT = bounded(r"\b(?:document|window)\.\w+\b.*[;{}]|\bfunction\s?\([^)]*\)\s?\{")
_CSS = bounded(r"^[\w.#\s,:-]+\{[^}]*\}|@media\b")
_FOOT = (
    "latest posts",
    "recent posts",
    "recent news",
    "related news",
    "related posts",
    "related articles",
    "more news",
    "you may also like",
    "© scoop media",
    "original/source press release",
    "newsletter sign",
)
_RULE = frozenset(" _=*-–—·•.~")


def _is_rule(text: str) -> bool:
    return len(text) >= 3 and _RULE.issuperset(text)


def mark_chrome(page: Page) -> None:
    """Give the lines that are no part of the release the field `chrome`."""
    repeated = _running_heads(page)
    foot = False
    for index, line in enumerate(page.lines):
        text = line.text
        if len(text) > 320:
            if ";" in text and _SCRIPT.search(text[:_HEAD]) is not None:
                line.field = "chrome"
            continue
        lower = text.lower()
        if (
            foot
            or lower in _WHOLE
            or lower.startswith(_BEGUN)
            or (lower[:1] in "0123456789pt" and _CHROME.match(text))
            or ("{" in text and _CSS.match(text))
            or _is_rule(text)
            or text in repeated
        ):
            line.field = "chrome"
        # What follows the list of other posts is theirs, not the release's.
        foot = foot or (index > 8 and lower.startswith(_FOOT))


def _running_heads(page: Page) -> frozenset[str]:
    """Lines that stand three times or more but for their figures: heads and feet of printed pages."""
    seen: dict[str, list[int]] = {}
    for index, line in enumerate(page.lines):
        if 12 < len(line.text) < 140:
            seen.setdefault(re.sub(r"[^A-Za-z]+", "", line.text), []).append(index)
    # The head of every page comes again far down; a title that a web page repeats stays near the top.
    return frozenset(
        page.lines[index].text
        for places in seen.values()
        if len(places) >= 3 and places[-1] > len(page.lines) // 2
        for index in places
    )
