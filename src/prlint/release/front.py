"""The front matter's fields: title, subtitle, date, status, embargo, contacts, dateline, organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.model import DateValue, Evidence, Origin, Value, Words
from prlint.release.shapes import is_label, labelled_rest
from prlint.text.dates import find_days
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from prlint.readers.document import Document, FrontValue

_TITLE = ("headline", "title")
_SUBTITLE = ("subheadline", "subtitle", "subhead", "deck")
_DATE = ("date", "release_date", "release-date", "pubdate", "published", "publishdate")


class Front(NamedTuple):
    """What the front matter states."""

    title: Words | None
    subtitle: Words | None
    date: DateValue | None
    values: dict[str, Value]
    texts: dict[str, Words]
    """Every text value as words, by its flat key."""


def read_front(document: Document) -> Front:
    """The fields of a document's front matter; everything empty where there is none."""
    matter = document.front_matter
    if matter is None or not matter.values:
        return Front(None, None, None, {}, {})
    source = document.source.text
    values = {}
    texts = {}
    for key, entry in matter.values.items():
        raw = entry.span.of(source)
        values[key] = Value.of(
            raw=raw, value=None if entry.value is None else str(entry.value), span=entry.span
        )
        if isinstance(entry.value, str) and entry.value.strip():
            texts[key] = _words(entry, raw)

    def first(keys: tuple[str, ...]) -> Words | None:
        return next((texts[key] for key in keys if key in texts), None)

    return Front(_unlabelled(first(_TITLE)), first(_SUBTITLE), _date(matter.values, source), values, texts)


def _unlabelled(title: Words | None) -> Words | None:
    """The title without `Press release:` before it; None where it is nothing else."""
    if title is None or is_label(title.text):
        return None
    behind = labelled_rest(title.text)
    if behind is None or title.raw != title.text:
        return title
    return Words.of(
        raw=title.raw[behind:],
        text=title.text[behind:],
        span=Span(title.span.start + behind, title.span.end),
        evidence=title.evidence,
    )


def _words(entry: FrontValue, raw: str) -> Words:
    return Words.of(
        raw=raw, text=" ".join(str(entry.value).split()), span=entry.span, evidence=Evidence.FRONT_MATTER
    )


def _date(values: Mapping[str, FrontValue], source: str) -> DateValue | None:
    for key in _DATE:
        entry = values.get(key)
        if entry is None or entry.value is None:
            continue
        written = str(entry.value).strip()
        days = find_days(written)
        value: date | None = None
        if days and days[0].start <= 1:
            value = days[0].value()
        elif len(written) == 8 and written.isdigit():
            value = (
                find_days(f"{written[:4]}-{written[4:6]}-{written[6:]}")[0].value()
                if written[4:6] != "00"
                else None
            )
        return DateValue.of(
            raw=entry.span.of(source),
            value=value,
            span=entry.span,
            origin=Origin.FRONT_MATTER,
            evidence=Evidence.FRONT_MATTER,
        )
    return None
