"""The page: the release with its findings beside it, complete in itself, and dead: nothing in it ever runs."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from prlint.engine.outcome import Failure
from prlint.reports.write import View
from tests.reports.whole import checked, page

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.reports.summary import Result

_VOID = frozenset({"meta", "br"})
_OURS = frozenset(
    "html head meta title style body a header h1 h2 h3 h4 h5 h6 p nav ol ul li main section div span mark "
    "strong em code s sup sub u pre blockquote table tr th td footer br tbody".split()
)
_ATTRIBUTES = frozenset(
    "lang charset http-equiv content name class href id aria-label aria-labelledby scope rel".split()
)
HOSTILE = Path(__file__).with_name("planted.md").read_text(encoding="utf-8")
"""A script in every place of a release where one could stand."""


class Parsed(HTMLParser):
    """A page as a strict reader takes it: every tag is closed, and tags, attributes and text are kept."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open it."""
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the one that was opened last."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep it under the tag that it stands in."""
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of each such tag, in order."""
        return [attributes for name, attributes in self.tags if name == tag]


def test_page_of_the_whole_run(results: list[Result], same_as_snapshot: Callable[[str, str], None]) -> None:
    html = page(*results, view=View(statistics=True))
    html = re.sub(r"<style>.*?</style>|sha256-[^']*|<p>prlint [\d.]+</p>\n", "", html, flags=re.DOTALL)
    same_as_snapshot("page.html", html)


def test_findings_stand_at_their_words() -> None:
    """The words that a finding speaks of are marked in the text, and the number there leads to the note and back."""
    outcome = checked("# Hall opens\n\nThe **hall TK** opens. It is [INSERT DATE] and the the end.\n")
    parsed = Parsed(page(outcome))
    marked = "".join(parsed.texts["mark"])
    for finding in outcome.findings:
        if finding.span.start < finding.span.end:
            assert finding.excerpt in marked
    ids = {attributes["id"] for _, attributes in parsed.tags if "id" in attributes}
    links = [attributes["href"] for attributes in parsed.all("a")]
    assert {link[1:] for link in links if link} <= ids
    for number in range(1, len(outcome.findings) + 1):
        assert {f"place-1-{number}", f"note-1-{number}"} <= ids
    assert len(parsed.all("li")) == len(outcome.findings)


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "",
        "\n\n",
        "a ***b* c** [d **e](http://x.example)** `f` ~~g~~ TK\n\n> - 1. quoted TK\n",
        "TK\x07\x1b[31m\u202e TK\u2028 </main> TK",
    ],
)
def test_every_page_is_well_formed_and_only_of_our_tags(text: str) -> None:
    parsed = Parsed(page(checked(text, "</title><script>.md"), Failure("<b>.md", "<i>broken")))
    assert {tag for tag, _ in parsed.tags} <= _OURS
    for tag, attributes in parsed.tags:
        assert set(attributes) <= _ATTRIBUTES, tag
    ids = [attributes["id"] for _, attributes in parsed.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    # Nothing leads out of the page.
    assert all((attributes["href"] or "").startswith("#") for attributes in parsed.all("a"))


def test_the_release_is_all_there() -> None:
    """As its reader sees it: the words of each block, in order."""
    outcome = checked("# Hall\n\nOne **two** TK &amp; three.\n\n- four\n\n| a | b |\n| - | - |\n| c | TK |\n")
    assert outcome.document is not None
    html = re.sub(r'<a class="ref.*?</a>|<ol class="notes">.*?</ol>', "", page(outcome))
    text = " ".join(re.sub(r"<[^>]*>", "", html.replace("&amp;", "&")).split())
    at = 0
    for block in outcome.document.blocks:
        at = text.index(block.text, at)


def test_the_policy_allows_the_one_style_and_nothing_else() -> None:
    html = page(checked("TK\n"))
    [style] = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    [policy] = re.findall(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    # It holds for what comes after it.
    assert html.index("Content-Security-Policy") < html.index("<style>") < html.index("<body>")
    assert "url(" not in style
    assert "@import" not in style


def test_it_is_read_without_eyes_and_without_colours() -> None:
    """Language, landmarks, a way past the head, headings in order, and the severity as a word."""
    outcome = checked(HOSTILE)
    parsed = Parsed(page(outcome, checked("TK\n", "b.md")))
    assert parsed.all("html") == [{"lang": "en"}]
    for landmark in ("header", "nav", "main", "footer"):
        assert len(parsed.all(landmark)) == 1
    assert parsed.all("a")[0] == {"class": "skip", "href": "#report"}
    levels = [int(tag[1]) for tag, _ in parsed.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(
        attributes.get("aria-label") for attributes in parsed.all("a") if attributes.get("class") == "ref"
    )
    words = parsed.texts["span"]
    for finding in outcome.findings:
        assert finding.severity.value.capitalize() in words


def _luminance(color: str) -> float:
    digits = color[1:] if len(color) == 7 else "".join(digit * 2 for digit in color[1:])
    parts = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_colours_can_be_read_in_the_light_and_in_the_dark() -> None:
    """A contrast of 4.5 to 1 at least, as the guidelines for accessible pages ask, on screen and on paper."""
    schemes = re.findall(r":root\{[^}]*\}", page(checked("TK\n")))
    assert len(schemes) == 3
    for scheme in schemes:
        color = dict(re.findall(r"--([a-z-]+):(#[0-9a-f]+)", scheme))
        pairs = [
            (ink, back) for ink in ("ink", "dim", "error", "warning", "info") for back in ("paper", "card")
        ]
        pairs += [("ink", f"{kind}-back") for kind in ("error", "warning", "info")]
        for ink, back in pairs:
            low, high = sorted((_luminance(color[ink]), _luminance(color[back])))
            assert (high + 0.05) / (low + 0.05) >= 4.5, (ink, back)
