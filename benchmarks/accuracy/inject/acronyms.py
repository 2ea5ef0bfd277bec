"""An acronym left alone: the words that it stands for and its brackets are gone, and it is used again further on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_DEFINED = re.compile(r"((?:[A-Z][A-Za-z&-]+ |of |and |for |the |in |on )*[A-Z][A-Za-z&-]+) \(([A-Z]{3,6})\)")
_LINK = re.compile(r"^[^\[\n]{0,79}\]\(")
_HOUSEHOLD = frozenset(
    "FBI CIA NASA DEA ATF IRS EPA FDA CDC SEC FEMA CEO CFO COO CTO USA UAE NATO HIV AIDS ADHD DNA GST GDP LLC UNESCO UNHCR WHO WTO NSW OPEC "
    "IMF NYSE EMS USC AGM DMV HUD FDIC SNAP ISIS IEEE AIG AWS".split()
)
"""Nobody needs to be told what these stand for."""


def _own(clean: Clean) -> set[str]:
    """The first word of the headline and those of the organization's name."""
    release = clean.release
    words = [] if release.headline is None else release.headline.text.split()[:1]
    if release.organization is not None:
        words += release.organization.text.split()
    return {word.strip("(),.’'").removesuffix("’s").removesuffix("'s") for word in words}


def _plain(text: str) -> str:
    """A text in small letters without apostrophes and with single spaces: so the same words are told again."""
    return " ".join(re.sub("[’']", "", text).lower().split())


def alone(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Only where the words stand nowhere else and the acronym does.

    Not in the words of a link, whose target may have the letters or words again. Letters that begin the headline or stand
    in the sender's name are the sender's own: readers know who writes to them.
    """
    edits = []
    own = _own(clean)
    told = _plain(clean.text)
    for match in _DEFINED.finditer(clean.text):
        if _LINK.search(clean.text[match.end() : match.end() + 80]) is not None:
            continue
        words = match[1].split()
        acronym = match[2]
        others = clean.text[: match.start(2)] + clean.text[match.end(2) :]
        if re.search(rf"[a-z] \({acronym}\)", others):
            continue  # introduced a second time, by other words
        for begin in range(len(words)):
            name = words[begin:]
            initials = "".join(word[0] for word in name if word[0].isupper())
            if initials == acronym and name[0][0].isupper():
                break
        else:
            continue
        full = " ".join(name)
        used = len(re.findall(rf"\b{acronym}\b", clean.text))
        if acronym in _HOUSEHOLD or acronym in own or used < 2 or told.count(_plain(full)) > 1:
            continue
        start = match.end(1) - len(full)
        edits.append(Edit("its words removed", start, match.end(), acronym, (0, len(clean.text))))
    draw.shuffle(edits)
    yield from edits


KINDS = (
    Kind(
        "acronym left alone",
        frozenset({"acronym-undefined", "acronym-expansion-conflict"}),
        alone,
        anywhere=True,
    ),
)
