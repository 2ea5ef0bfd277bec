"""Every key of the settings, from their JSON Schema: one row each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.engine.schemas import settings_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIMPLE = {"string": "text", "boolean": "true or false", "integer": "whole number"}


class Row(NamedTuple):
    """A key that has a value."""

    table: str
    """`[house]`, `[[suppress]]`, or empty for a key at the top."""
    key: str
    path: tuple[str, ...]
    """All keys down to it, without places in lists."""
    value: str
    """What its values look like."""
    default: str
    about: str


class Table(NamedTuple):
    """A table or a list of tables."""

    heading: str
    about: str


def rows() -> Iterator[Row]:
    """The keys in the order of the model."""
    schema = settings_schema()
    yield from _rows(schema, schema, (), "")


def tables() -> dict[str, Table]:
    """What there is to say of each table, by its heading."""
    schema = settings_schema()
    found = {}
    for key, stated in schema["properties"].items():
        inner, heading = _inner(schema, stated, (key,))
        if inner is not None:
            about = stated.get("description") or inner.get("description", "")
            found[heading] = Table(heading, about.rstrip("."))
    return found


def _rows(schema: dict[str, Any], of: dict[str, Any], way: tuple[str, ...], table: str) -> Iterator[Row]:
    for key, stated in of["properties"].items():
        path = (*way, key)
        inner, heading = _inner(schema, stated, path)
        if inner is not None:
            yield from _rows(schema, inner, path, heading)
        else:
            default = "" if key in of.get("required", ()) else _default(stated)
            yield Row(table, key, path, _value(schema, stated), default, stated.get("description", ""))


def _inner(
    schema: dict[str, Any], stated: dict[str, Any], path: tuple[str, ...]
) -> tuple[dict[str, Any] | None, str]:
    """The table that a key holds, if it holds one with keys of its own, and how its heading is written."""
    dotted = ".".join(path)
    if (whole := _resolved(schema, stated)).get("properties"):
        return whole, f"[{dotted}]"
    if (item := _resolved(schema, stated.get("items", {}))).get("properties"):
        return item, f"[[{dotted}]]"
    return None, ""


def _resolved(schema: dict[str, Any], stated: dict[str, Any]) -> dict[str, Any]:
    reference = stated.get("$ref")
    if reference is None:
        return stated
    found: dict[str, Any] = schema["$defs"][reference.rpartition("/")[2]]
    return found


def _value(schema: dict[str, Any], stated: dict[str, Any]) -> str:
    stated = _resolved(schema, stated)
    if "anyOf" in stated:
        return " or ".join(_value(schema, one) for one in stated["anyOf"] if one.get("type") != "null")
    if "enum" in stated:
        return ", ".join(f"`{word}`" for word in stated["enum"])
    if stated.get("type") == "array":
        return f"list of {_value(schema, stated['items'])}"
    if stated.get("type") == "object":
        inner = stated.get("additionalProperties")
        if not isinstance(inner, dict):
            return "table"
        return f"name = {_value(schema, inner)}"
    return _SIMPLE.get(stated.get("type", ""), "any value")


def _default(stated: dict[str, Any]) -> str:
    value = stated.get("default")
    return "" if value in (None, [], {}) else f"`{json.dumps(value)}`"
