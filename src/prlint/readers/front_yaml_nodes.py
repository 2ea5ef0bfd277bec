"""YAML front matter that is not simple: nodes of PyYAML, which carry their places, made flat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.readers.document import FrontProblem, FrontValue
from prlint.readers.front_values import rest_of_line
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.readers.front_values import Values

_MOST = 5000
"""Nodes that are looked at: aliases multiply."""
_DEEPEST = 20
_MOST_BRACKETS = 400
"""The parser's time grows with the square of nested brackets, and its stack with their depth."""
_TAG = "tag:yaml.org,2002:"


def parsed_yaml(text: str, base: int) -> tuple[Values, FrontProblem | None]:
    """The values as PyYAML reads them."""
    import yaml

    reader = _Reader(text, base)
    why = "The front matter cannot be used: it is nested too deeply."
    too_deep: tuple[Values, FrontProblem] = (
        {},
        FrontProblem(why, Span(base, base + len(text.split("\n", 1)[0].rstrip()))),
    )
    if _nests(text):
        return too_deep
    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        if node is not None:
            reader.document(node)
    except yaml.YAMLError as error:
        return {}, _problem(error, text, base)
    except _Refused as refused:
        start, end = refused.node.start_mark.index, refused.node.end_mark.index
        end = max(start, len(text[:end].rstrip()))
        return {}, FrontProblem(f"The front matter cannot be used: {refused.why}.", reader.span(start, end))
    except RecursionError:
        return too_deep
    return reader.values, None


def _nests(text: str) -> bool:
    """Whether the text is so deeply nested that the parser should not see it."""
    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        return True
    return "- " * _DEEPEST in text.replace("? ", "- ").replace(": ", "- ")


class _Refused(Exception):  # noqa: N818 -- it says what happened to a node
    def __init__(self, why: str, node: Any) -> None:
        super().__init__(why)
        self.why = why
        self.node = node


class _Reader:
    """Flattens the nodes of a document."""

    def __init__(self, text: str, base: int) -> None:
        self.text = text
        self.base = base
        # The parser does not count a BOM at the beginning.
        self.shift = int(text.startswith("\ufeff"))
        self.values: Values = {}
        self.looked_at = 0

    def document(self, node: Any) -> None:
        """The mapping that front matter must be."""
        if node.id != "mapping":
            raise _Refused("front matter is settings, each on a line as `key: value`", node)
        self.mapping(node, "", 0)

    def node(self, node: Any, path: str, depth: int) -> None:
        """A scalar, list or mapping under a key."""
        self._limit(node, depth)
        if node.id == "scalar":
            self.values.setdefault(
                path, FrontValue(self._value(node), self._span(node), node.style in ("'", '"'))
            )
        elif not node.tag.startswith(_TAG) or node.tag.startswith(_TAG + "python"):
            raise _Refused(f"the type `{node.tag}` is unknown", node)
        elif node.id == "sequence":
            for number, item in enumerate(node.value):
                self.node(item, f"{path}.{number}", depth + 1)
        else:
            self.mapping(node, f"{path}.", depth + 1)

    def _limit(self, node: Any, depth: int) -> None:
        self.looked_at += 1
        if depth > _DEEPEST or self.looked_at > _MOST:
            raise _Refused("it is nested too deeply or repeats itself", node)

    def mapping(self, node: Any, prefix: str, depth: int) -> None:
        """A mapping whose keys get a prefix."""
        seen = set()
        merged = []
        for key, value in node.value:
            if key.id != "scalar":
                raise _Refused("a key must be a word", key)
            name = key.value.lower()
            if key.tag == _TAG + "merge":
                merged.append(value)
                continue
            if name in seen:
                raise _Refused(f"the key `{name}` stands in it twice", key)
            seen.add(name)
            self.node(value, prefix + name, depth)
        for value in merged:
            for each in value.value if value.id == "sequence" else (value,):
                if each.id != "mapping":
                    raise _Refused("only settings can be merged into settings", each)
                self._limit(each, depth)
                self.mapping(each, prefix, depth + 1)

    def _value(self, node: Any) -> str | int | float | bool | None:
        written: str = node.value
        kind = node.tag.removeprefix(_TAG)
        plain = written.replace("_", "").lower()
        try:
            if kind == "bool":
                return _BOOLEANS[plain]
            if kind == "null":
                return None
            if kind == "int":
                return _integer(written, plain)
            if kind == "float":
                return (
                    written if ":" in written else float(plain.replace(".inf", "inf").replace(".nan", "nan"))
                )
        except (ValueError, KeyError):
            raise _Refused(f"`{written[:40]}` is no {kind}", node) from None
        if kind not in ("str", "timestamp", "value", "merge", "binary"):
            raise _Refused(f"the type `{node.tag}` is unknown", node)
        return written

    def _span(self, node: Any) -> Span:
        """The value without its quotation marks, its anchor and the mark of a block."""
        text = self.text
        left, right = node.start_mark.index + self.shift, node.end_mark.index + self.shift
        while left < right and text[left] in "&!":
            while left < right and text[left] not in " \t\r\n":
                left += 1
            while left < right and text[left] in " \t\r\n":
                left += 1
        if node.style in ("'", '"'):
            left, right = left + 1, right - 1
        elif node.style in ("|", ">"):
            while left < right and text[left] not in "\r\n":
                left += 1
            inside = text[left:right].strip(" \t\r\n")
            left = text.index(inside, left)
            right = left + len(inside)
        return Span(left + self.base, right + self.base)

    def span(self, start: int, end: int) -> Span:
        """The place of two of the parser's marks."""
        shift = self.base + self.shift
        return Span(start + shift, end + shift)


_BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def _integer(written: str, plain: str) -> int | str:
    digits = plain.lstrip("+-")
    if ":" in written or len(digits) > 1000 or (digits[:1] == "0" and digits[1:2].isdigit()):
        return written
    if digits[:2] in ("0x", "0b"):
        return int(plain, 0)
    return int(plain)


def _problem(error: Any, text: str, base: int) -> FrontProblem:
    """What the parser says, at the place where a writer can mend it."""
    ending = len(text.rstrip())
    why, at = "it cannot be read", 0
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        why, at = str(error.problem), mark.index + text.startswith("\ufeff")
        context = getattr(error, "context_mark", None)
        if at >= ending and context is not None:
            # What is never closed is found at the end; it stands where it began.
            at = context.index + text.startswith("\ufeff")
    elif isinstance(getattr(error, "character", None), int):
        at = max(text.find(chr(error.character)), 0)
        why = f"it holds the character U+{error.character:04X}, which YAML does not allow"
    at = min(at, ending)
    found = text[at : at + 1]
    if why.startswith("mapping values are not allowed"):
        why = "a value with a colon in it needs quotation marks around it"
    elif found == "\t":
        why = "a tab stands where YAML takes spaces"
    elif why.startswith("found character that cannot start"):
        why = f"a value that begins with {found} needs quotation marks around it"
    elif found in ("'", '"'):
        why = "this quotation mark is never closed"
    return FrontProblem(f"The front matter is no valid YAML: {why}.", rest_of_line(text, at, base))
