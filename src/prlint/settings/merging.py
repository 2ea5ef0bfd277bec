"""What several settings files say together.

Tables are merged key by key. Lists of facts and of patterns are joined, what is extended first. Everything else is
replaced, lists that are one choice as a whole (`profile`, `required`) and the values of parameters too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

REPLACED = (("profile",), ("required",), ("extends",))
"""Lists that are one choice: who states them means them whole."""
_PARAMETER = 3
"""Keys down to a parameter: `parameters.<rule>.<name>`; its value is one, whatever its shape."""


def merged(stated: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """What files say together, later ones on top. What is stated later stands later in its table, too."""
    whole: dict[str, Any] = {}
    for values in stated:
        whole = _onto(whole, values, ())
    return whole


def is_joined(way: Sequence[str]) -> bool:
    """Whether lists under these keys are joined."""
    return tuple(way) not in REPLACED and not _is_parameter(way)


def _is_parameter(way: Sequence[str]) -> bool:
    return way[0] == "parameters" and len(way) >= _PARAMETER


def _onto(below: Mapping[str, Any], above: Mapping[str, Any], way: tuple[str, ...]) -> dict[str, Any]:
    result = dict(below)
    for key, stated in above.items():
        inner = (*way, key)
        old, value = result.pop(key, None), stated
        if isinstance(old, dict) and isinstance(value, dict) and not _is_parameter(inner):
            value = _onto(old, value, inner)
        elif isinstance(old, list) and isinstance(value, list) and is_joined(inner):
            value = [*old, *value]
        result[key] = value
    return result
