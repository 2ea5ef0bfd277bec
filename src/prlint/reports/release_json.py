"""A release as JSON, `prlint/release/1`: keys are only ever added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.engine.finding import span_json
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.release.model import Release
    from prlint.text.source import Source

SCHEMA = "prlint/release/1"
# Stated for some parts only: what says nothing there is left out, while a field that the release lacks is null.
_STATED_FOR_SOME = frozenset({"evidence", "origin"})


def release_json(release: Release, source: Source) -> dict[str, Any]:
    """The release with its path, every span with lines and columns (from 1, in code points), ends exclusive."""
    return {
        "schema": SCHEMA,
        "path": source.path,
        "release": _placed(release.model_dump(mode="json"), source),
    }


def _placed(value: Any, source: Source) -> Any:
    if isinstance(value, dict):
        return {
            # A key of the front matter may be called `span` too; there it holds a value, never two numbers.
            key: span_json(Span(*part), source)
            if key == "span" and isinstance(part, list)
            else _placed(part, source)
            for key, part in value.items()
            if part is not None or key not in _STATED_FOR_SOME
        }
    if isinstance(value, list):
        return [_placed(part, source) for part in value]
    return value
