"""The words of links and pictures: what somebody hears who cannot see the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Image
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_VAGUE = frozenset(
    (
        "here",
        "click here",
        "click",
        "click this link",
        "link",
        "this link",
        "the link",
        "this",
        "this page",
        "this website",
        "this site",
        "read more",
        "more",
        "learn more",
        "find out more",
        "see more",
        "view more",
        "more info",
        "more information",
        "further information",
        "details",
        "see here",
        "found here",
        "available here",
        "download here",
        "read more here",
        "read here",
        "at this link",
        "via this link",
        "click on this link",
    )
)
_FILE_NAME = linear(
    r"(?i)^[^\s/]*\.(?:jpe?g|png|gif|webp|svg|tiff?|bmp)$|^(?:img|dsc[nf]?|image|photo|screenshot|picture|pic|scan)[ _-]?\d+[\w-]*$|^p\d{6,}$"
)
_NOTHING = frozenset(
    "image img photo picture pic logo photograph graphic screenshot icon figure alt caption".split()
)
# A file that counts who opens the page, and no picture.
_COUNTER = bounded(
    r"(?i)^(?:https?:)?//(?:track(?:ing|er)?|pixel|beacon|stats?|counter|metrics|analytics|open)[.-]"
)
_DECORATIVE = linear(
    r"(?i)\balt\s*=\s*(?:\"\"|'')|role\s*=\s*[\"']?(?:presentation|none)|aria-hidden\s*=\s*[\"']?true|(?:width|height)\s*=\s*[\"']?[01](?:px)?[\"'\s/>]"
)
_SHOWN = 60


def link_text_vague(reading: Reading, *, longest: int) -> Iterator[Hit]:
    """Links whose words do not say where they lead, and addresses set as words; one hit for each wording."""
    document = reading.document
    groups: dict[str, list[Span]] = {}
    for link in document.links:
        block = document.blocks[link.block]
        words = block.text[link.start : link.end]
        plain = " ".join(words.split()).strip(" .,:;!?>»›→…[]()*_\"“”'’-–—").lower()
        if plain in _VAGUE or (len(plain) > longest and plain.startswith(("http://", "https://", "www."))):
            start = link.start + len(words) - len(words.lstrip())
            end = link.end - (len(words) - len(words.rstrip()))
            groups.setdefault(plain, []).append(block.prose.span(start, end))
    for plain, spans in groups.items():
        again = f" (and {len(spans) - 1} more)" if len(spans) > 1 else ""
        long = plain.startswith(("http", "www."))
        shown = plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
        yield Hit(
            spans[0],
            {
                "words": shown,
                "again": again,
                "why": "an address of that length is no name" if long else "these words do not",
            },
            related=tuple(Related(span, "here too") for span in spans[1:]),
        )


def image_alt_missing(reading: Reading) -> Iterator[Hit]:
    """Pictures without words, or with a file name for words; what is marked as decoration is left alone."""
    source = reading.document.source.text
    for image in reading.document.images:
        alt = " ".join(image.alt.split())
        empty = not alt
        if not empty and alt.lower() not in _NOTHING and _FILE_NAME.match(alt[:200]) is None:
            continue
        if source.startswith("<", image.span.start) and _DECORATIVE.search(image.span.of(source)) is not None:
            continue
        if empty and _COUNTER.match(image.target[:200]) is not None:
            continue
        why = "it has none" if empty else f"“{alt[:_SHOWN]}” does not"
        yield Hit(image.span if empty else image.alt_span, {"file": _file(image), "why": why})


def _file(image: Image) -> str:
    name = image.target.partition("?")[0].rstrip("/").rpartition("/")[2]
    return name[:_SHOWN] or "the picture"
