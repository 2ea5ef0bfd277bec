"""What a careful reader sees in a release, as facts and offsets, from either of the two forms that gold is kept in."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Gold:
    """The fields of one release. Texts have their white space collapsed."""

    id: str
    path: Path
    encoding: str
    date: str | None
    headlines: list[str]
    """Every reading of the headline that is as good as the first; empty where there is none."""
    dateline: str | None
    status: str | None
    embargo_until: str | None
    contacts: list[dict[str, Any]]
    quotes: list[tuple[int, int, str | None]]
    """Start, end and speaker."""
    boilerplates: list[str]
    """The first six words of each."""
    end_mark: str | None
    other: dict[str, Any] = field(default_factory=dict)


_TAG = re.compile(r"<[^<>]*>")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")


def collapse(text: str | None) -> str | None:
    """Text with white space and markup collapsed: gold is cut from the source, the model has prose; None stays None."""
    if text is None:
        return None
    shown = _LINK.sub(r"\1", html.unescape(_TAG.sub("", text)))
    return " ".join(shown.replace("*", "").replace("_", "").replace("\\", "").split())


def load(gold: Path, texts: Path) -> list[Gold]:
    """The gold of the files that are there: Markdown and plain text only."""
    found = []
    for line in gold.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        path = texts / entry["file"]
        if path.suffix in (".md", ".txt") and path.exists():
            found.append(_offsets(entry, path) if "boilerplates" in entry else _words(entry, path))
    return found


def _offsets(entry: dict[str, Any], path: Path) -> Gold:
    text = path.read_bytes().decode(entry["encoding"])

    def cut(span: list[int] | None) -> str | None:
        return collapse(text[span[0] : span[1]]) if span else None

    status = entry["status"]
    return Gold(
        entry["id"],
        path,
        entry["encoding"],
        entry["date"],
        [words for key in ("headline", "headline_alt") if (words := cut(entry.get(key)))],
        cut(entry["dateline"]),
        cut(status["span"]) if status else None,
        status and status["embargo_until"],
        entry["contacts"],
        [(*quote["span"], quote["speaker"]) for quote in entry["quotes"]],
        [" ".join((cut(span) or "").split()[:6]) for span in entry["boilerplates"]],
        cut(entry["end_mark"]),
    )


def _words(entry: dict[str, Any], path: Path) -> Gold:
    return Gold(
        entry["id"],
        path,
        entry["encoding"],
        entry["date"],
        [words for key in ("headline", "headline_alt") if (words := collapse(entry.get(key)))],
        collapse(entry["dateline_place"]),
        collapse(entry["release_status"]),
        entry["embargo_until"],
        entry["contacts"],
        [(quote["start"], quote["end"], quote["speaker"]) for quote in entry["quotes"]],
        [collapse(entry["boilerplate"]) or ""] if entry["boilerplate"] else [],
        collapse(entry["end_mark"]),
    )
