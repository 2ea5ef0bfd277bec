"""YAML as rule files use it: plain values, and the line of each key.

A subset on purpose. `off`, `no` and `on` are words (a level is called off, a state NO), days and clock times stay
text, and anchors, tags and doubled keys are refused: they have no use here and hide mistakes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Sequence

try:
    from yaml import CSafeLoader as _Base
except ImportError:  # PyYAML without its C part gives the same nodes, ten times slower
    from yaml import SafeLoader as _Base  # type: ignore[assignment]

Loc = tuple[str | int, ...]


class YamlFault(Exception):  # noqa: N818 -- becomes a RuleFileError, which knows the file
    """What is wrong with the YAML, and where."""

    def __init__(self, problem: str, line: int | None, loc: Loc = ()) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line
        self.loc = loc


class Lined(NamedTuple):
    """The values of a file and where they stand."""

    values: Any
    lines: dict[Loc, int]
    """The way to a value to its line (from 1)."""

    def line(self, loc: Sequence[str | int]) -> int | None:
        """The line of a value, or of the nearest value around it."""
        for length in range(len(loc), -1, -1):
            found = self.lines.get(tuple(loc[:length]))
            if found is not None:
                return found
        return None


class _RuleLoader(_Base):
    """The safe loader, with the words that YAML 1.2 takes for values and no others."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 -- PyYAML's own way


for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", "n~"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+", "-+0123456789"),
):
    _RuleLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )
_RuleLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("^$"), [""])


def read_yaml(text: str) -> Lined:
    """The values of a YAML text.

    Raises:
        YamlFault: it is no YAML, or more of YAML than rule files use.
    """
    try:
        node = yaml.compose(text, Loader=_RuleLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise YamlFault(f"is no valid YAML: {error.problem}", mark.line + 1 if mark else None) from None
    except yaml.YAMLError as error:
        raise YamlFault(f"is no valid YAML: {error}", None) from None
    if node is None:
        raise YamlFault("is empty", 1)
    lines: dict[Loc, int] = {}
    return Lined(_value(node, (), lines, set()), lines)


def _value(node: yaml.Node, loc: Loc, lines: dict[Loc, int], seen: set[int]) -> Any:
    lines.setdefault(loc, node.start_mark.line + 1)
    # An alias is the same node again. Followed blindly, a few lines of aliases make gigabytes.
    if id(node) in seen:
        raise YamlFault("anchors and aliases are not read; write the value out", lines[loc], loc)
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*loc, index), lines, seen) for index, child in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, loc, lines, seen)
    return _scalar(node, lines[loc], loc)


def _mapping(node: yaml.MappingNode, loc: Loc, lines: dict[Loc, int], seen: set[int]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key_node, child in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise YamlFault("a key must be a word", line, loc)
        key = key_node.value
        if key in values:
            raise YamlFault(f"the key “{key}” stands here twice", line, (*loc, key))
        lines[(*loc, key)] = line
        values[key] = _value(child, (*loc, key), lines, seen)
    return values


def _scalar(node: yaml.Node, line: int, loc: Loc) -> Any:
    kind = node.tag.removeprefix("tag:yaml.org,2002:")
    match kind:
        case "str":
            return node.value
        case "int":
            return int(node.value)
        case "float":
            return float(node.value)
        case "bool":
            return node.value == "true"
        case "null":
            return None
    raise YamlFault(f"the tag {node.tag} is not read", line, loc)
