"""Which repositories the sample is drawn from, how many releases of each, and what counts as a release there."""

from __future__ import annotations

import re
from dataclasses import dataclass

SEED = 20261124


@dataclass(frozen=True)
class Source:
    """Folders of one repository, of each of which the same number of releases is drawn."""

    repository: str
    commit: str
    country: str
    """Two letters; `mixed` where the releases come from several countries."""
    government: bool
    """Whether a government, a parliament's member or an authority issues the releases."""
    folders: dict[str, int]
    """Folder to how many releases of it."""
    path: str = r"\.(?:md|txt)$"
    """What a path must match."""
    scanned: bool = False
    """Whether the texts were recognised from scanned pages."""
    head: str = ""
    """What the first 600 characters must hold besides, where a folder has other things than releases."""


SOURCES = (
    Source(
        "US-Department-of-the-Treasury/home.treasury.gov",
        "0bac2ea18e2cb11c1e1df78ce60a990a26e70183",
        "US",
        government=True,
        folders={"content/news/press-releases": 36, "content/news/media-advisories": 5},
    ),
    Source(
        "lintool/GrimmerSenatePressReleases",
        "2c7bab8837f934437a9fdbb8460876fde31f5cae",
        "US",
        government=True,
        folders={"raw": 44},
    ),
    Source(
        "natmrubin/prosecutor-press-releases",
        "492f02ee2ac1bc5d33f45a239253e18e2443a379",
        "US",
        government=True,
        folders={
            "text/orange_ca": 7,
            "text/kings_ny": 7,
            "text/san_diego_ca": 7,
            "text/dallas_tx": 5,
            "text/harris_tx": 3,
            "text/cook_il": 2,
            "text/los_angeles_ca": 2,
            "text/miami_dade_fl": 2,
            "text/riverside_ca": 2,
        },
    ),
    Source(
        "Newsworthyai/press-release-archive",
        "9b2f3f325098dd60c940f8bffb80e66bb83b152a",
        "mixed",
        government=False,
        folders={
            "247PressRelease": 12,
            "newsdirect": 9,
            "newmediawire": 9,
            "citybiz": 8,
            "newsworthy": 6,
            "ibn": 5,
            "reportable": 5,
            "pressservices": 4,
            "blockchainwire": 3,
            "mediaoutreach": 3,
            "prkarma": 2,
            "noticiasnewswire": 2,
            "prism": 2,
        },
    ),
    Source(
        "JavaGT/wearetheuniversity.org",
        "e3c5c2c2af8c40ebf7b7b065ec11988e4337da8e",
        "NZ",
        government=False,
        folders={"source/archive/scoop": 42},
        head=r"\*\*Press Release",
    ),
    Source(
        "wragge/trove-parliament-pressreleases",
        "dc9628fe78757d43f409fbdfd9763b2cd8dd4493",
        "AU",
        government=True,
        folders={"texts": 24},
        scanned=True,
        path=r"/(?:199[5-9]|20\d\d)-.*\.txt$",
        head=r"(?i)\b(?:media|press|news) (?:release|statement)\b",
    ),
    Source(
        "isomerpages/mlaw-corp",
        "a256d4d4de5c2a09768151fed4ae6d90f9d2ce30",
        "SG",
        government=True,
        folders={"news/press-releases/_posts": 14},
    ),
    Source(
        "isomerpages/mse",
        "6aa6dff30b3e9182bc7d98c46ab3451e117b5a80",
        "SG",
        government=True,
        folders={"news/--press-releases/_posts": 10},
    ),
    Source(
        "isomerpages/cpib-corp-old",
        "96bf0275ae4629e9fd19fef0c30586964fa8a5fd",
        "SG",
        government=True,
        folders={"press-room/press-releases/_posts": 8},
    ),
    Source(
        "piratepartyca/piratepartyca.github.io",
        "ef61ed580b53d766326e0ba8228f347545ffb3d8",
        "CA",
        government=False,
        folders={"_posts": 14},
        path=r"press-release[^/]*\.md$",
    ),
    Source(
        "abr/abr.github.io",
        "961a0ff0a271abe4b1931f9ef4bf18fbe9734c98",
        "CA",
        government=False,
        folders={"_press": 6},
    ),
    Source(
        "opentargets/opentargets.github.io",
        "8c66b1274171c6514cd6ddffaaa83bf4ddef25a0",
        "GB",
        government=False,
        folders={"my_collections/_news": 14},
    ),
    Source(
        "OpenPOWERFoundation/website-openpower.foundation",
        "46f6c209081cf777e556fe2221617aa45848a0f5",
        "US",
        government=False,
        folders={"content/blog": 8},
        head=r"(?i)PRNewswire|business wire|marketwired|press release|/ ?PRN",
    ),
    Source(
        "drc-infinyon/infinyon-website-test",
        "3a702b613f60c67edf887fe76d176a310183c874",
        "US",
        government=False,
        folders={"content/press-releases": 6},
    ),
)

_OTHER = re.compile(
    r"(?i)\b(?:remarks|testimony|testifies|prepared statement|opening statement|floor statement|mr\. (?:president|chairman),"
    r"|statement of .{3,60} nominee|speech|transcript|interview|doorstop|q ?(?:&|&amp;) ?a with|roundup"
    r"|excerpts|letter to|weekly column|op-ed|opinion editorial|address (?:to|by)|e & o ?e|pardon our interruption)\b"
)
"""Words in the first 500 characters that tell of a speech, a transcript, a letter, a column or a page that was not served."""
_DAMAGED = re.compile(r"[~^\\|}{<>]|â|[a-z][.,:;'’][a-z]*[.,:;'’][a-z]|\b[b-hj-z]\b")
"""What recognition of scanned pages leaves."""
_COMMON = {
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "for",
    "that",
    "is",
    "on",
    "with",
    "was",
    "by",
    "said",
    "will",
}
FEWEST, MOST = 90, 1500


def is_release(text: str, source: Source) -> str | None:
    """Why a file is passed over; None if it may be drawn. Nothing here looks at what prlint makes of it."""
    words = text.split()
    if not FEWEST <= len(words) <= MOST:
        return "length"
    if source.head and not re.search(source.head, text[:600]):
        return "no release by its head"
    if _OTHER.search(text[:500]):
        return "a speech, a transcript or a letter"
    if sum(word.strip('.,;:"“”()*').casefold() in _COMMON for word in words) < len(words) / 6:
        return "no running English"
    marks = sum(text.count(mark) for mark in ".,")
    if marks < len(words) / 25 or not any(mark in text for mark in "\"“”'’‘"):
        return "its punctuation is lost"
    if source.scanned and len(_DAMAGED.findall(text)) > len(words) / 80:
        return "its letters are damaged"
    return None
