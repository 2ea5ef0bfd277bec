"""What a web page or archive puts around a release: navigation, advertisements, sharing, page numbers, feeds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from prlint.release.layout import Page

_CHROME = linear(
    r"(?i)^(?:advertisement\b.*|skip to (?:main )?content|scroll to top|back to top|share(?: this.*)?|tweet|print(?: this.*)?|follow us|you are here:?|breadcrumbs?"
    r"|home|menu|search(?: for)?|\(?archived content\)?|related (?:news|posts|articles|links)|latest posts|recent (?:news|posts)|newsletter sign-?up|stay connected"
    r"|read more|next|previous|view (?:the )?(?:original|source)(?: (?:release|version|content)).*|original/source press release|newsramp.*|pickup - .*|reddit post"
    r"|©.*|copyright ©.*|all rights reserved\.?|\d+ min read|page \d+(?: of \d+)?|\d{1,3}|posted in .*|see: index of .*|last updated?.*|\| home \|.*|url: .*"
    r"|\[?sec=.*|unclassified|the post .{5,300} appeared first on .*|/|–|link to: .*|visit our website|please leave this field empty\.?"
    r"|facebook|youtube|twitter|x|instagram|linkedin|feedburner|cision view original content.*|source .{0,5}logo)$",
)
_CSS = bounded(r"^[\w.#\s,:-]+\{[^}]*\}|@media\b")
_FOOT = linear(r"(?i)^(?:latest posts|recent posts|recent news|related news|© scoop media.*|original/source press release|newsletter sign-?up)$")
_RULE = linear(r"^[\s_=*\-–—·•.~]{3,}$")


def mark_chrome(page: Page) -> None:
    """Give the lines that are no part of the release the field `chrome`."""
    repeated = _running_heads(page)
    foot = False
    for index, line in enumerate(page.lines):
        text = line.text
        if len(text) > 320:
            continue
        if foot or _CHROME.match(text) or _CSS.match(text) or _RULE.match(text) or text in repeated:
            line.field = "chrome"
        # What follows the list of other posts is theirs, not the release's.
        foot = foot or (index > 8 and _FOOT.match(text) is not None)


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
