"""The scalars of YAML front matter with their places.

Nearly every file's front matter is lines of `key: value` and nothing else. Those are read here, to spare the run the
12 ms of loading a YAML parser; whatever is less simple goes to PyYAML, whose marks are code points. Both give the
same, which a property test holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.readers.document import FrontProblem, FrontValue
from prlint.text.span import Span

if TYPE_CHECKING:
    Values = dict[str, FrontValue]

_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"), True),
    **dict.fromkeys(("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"), False),
    **dict.fromkeys(("~", "null", "Null", "NULL", ""), None),
}
_SPECIAL = frozenset("-?:,[]{}#&*!|>'\"%@`+.~<=")
"""Characters at the beginning of a plain value that are, or may be, more than text."""
_NUMERIC = frozenset("0123456789abcdefABCDEFxX_.:+-")
_LONGEST_KEY = 60
_MOST = 5000
"""Nodes that are looked at: aliases multiply."""
_DEEPEST = 20
_MOST_BRACKETS = 400
"""The parser's time grows with the square of nested brackets, and its stack with their depth."""
_TAG = "tag:yaml.org,2002:"


def read_yaml(text: str, base: int) -> tuple[Values, FrontProblem | None]:
    """The scalars of the text between the fences, which begins at `base` in the source.

    Keys are flat and in lower case. Values are as PyYAML reads them, but that whatever has a colon or a leading zero
    in it stays a string: `11:30` is a time and `0401` no octal number.
    """
    values = simple_yaml(text, base)
    return (values, None) if values is not None else parsed_yaml(text, base)


def simple_yaml(text: str, base: int) -> Values | None:
    """The values of lines `key: value`; None where any line is not so simple."""
    if "\r" in text:
        text = text.replace("\r\n", " \n")
        if "\r" in text:
            return None
    values: Values = {}
    at = base
    for line in text.split("\n"):
        start = at
        at += len(line) + 1
        if not line.strip(" ") or line[0] == "#":
            # A comment may hold what YAML does not allow.
            if not line.isprintable():
                return None
            continue
        key, colon, rest = line.partition(":")
        if not (
            colon and key.isascii() and key.replace("-", "_").isidentifier() and len(key) <= _LONGEST_KEY
        ):
            return None
        written = rest.strip(" ")
        if (rest and rest[0] != " ") or not written.replace("\u00a0", " ").isprintable():
            return None
        start += len(key) + 1
        value = _simple_value(written, start + len(rest) - len(rest.lstrip(" ")) if written else start)
        key = key.lower()
        if value is None or key in values:
            return None
        values[key] = value
    return values


def _simple_value(written: str, start: int) -> FrontValue | None:
    """A value on one line; None where it is not surely what it seems."""
    if written in _CONSTANTS:
        return FrontValue(_CONSTANTS[written], Span(start, start + len(written))) if written != "~" else None
    first = written[0]
    if first in "'\"":
        inner = written[1:-1]
        if len(written) < 2 or written[-1] != first:
            return None
        if first == '"':
            if '"' in inner or "\\" in inner:
                return None
        elif "'" in inner:
            if "'" in inner.replace("''", ""):
                return None
            return FrontValue(inner.replace("''", "'"), Span(start + 1, start + 1 + len(inner)), quoted=True)
        return FrontValue(inner, Span(start + 1, start + 1 + len(inner)), quoted=True)
    if first in _SPECIAL or ": " in written or " #" in written or written[-1] == ":":
        return None
    value: str | int = written
    if first in "0123456789" and _NUMERIC.issuperset(written):
        if written.isdigit() and len(written) < 18:
            value = written if first == "0" and written != "0" else int(written)
        elif not (written[4:5] == "-" and written[:4].isdigit()):
            # What begins like a date has a hyphen where no number has one.
            return None
    return FrontValue(value, Span(start, start + len(written)))


def parsed_yaml(text: str, base: int) -> tuple[Values, FrontProblem | None]:
    """The values as PyYAML reads them."""
    import yaml

    reader = _Reader(text, base)
    why = "The front matter cannot be used: it is nested too deeply."
    too_deep = {}, FrontProblem(why, Span(base, base + len(text.split("\n", 1)[0].rstrip())))
    if _nests(text):
        return too_deep
    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        if node is not None:
            if not isinstance(node, yaml.MappingNode):
                raise _Refused("front matter is settings, each on a line as `key: value`", node)
            reader.mapping(node, "", 0)
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


def rest_of_line(text: str, at: int, base: int) -> Span:
    """The place from an error to the end of its line; the whole line where the error is at its end."""
    start = end = at
    while end < len(text) and text[end] not in "\r\n":
        end += 1
    if start == end:
        while at > 0 and text[at - 1] not in "\r\n":
            at -= 1
    return Span(base + at, base + end)
