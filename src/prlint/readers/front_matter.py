"""Front matter: settings between fences before the text, YAML between `---` lines or TOML between `+++` lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import FrontMatter, FrontProblem, FrontValue, Residue
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.text.source import Source

_LONGEST = 65_536
"""Code points within which the closing fence must stand: more is no front matter, and parsers take long over it."""
_Line = tuple[int, int, str]
"""Beginning, end without the line end, and text of a line."""
_CLOSING = {"---": ("---", "..."), "+++": ("+++",)}
_LONGEST_KEY = 60


def read_front_matter(source: Source) -> FrontMatter | None:
    """The front matter at the start of a text; None where there is none. Nothing in a text makes it raise.

    Empty lines and HTML comments may stand before it. Where it is broken, `problem` says why and `values` has only
    what stands on lines `key: value` (everybody can read `title: Statement: the fund closes`); the text begins after
    `span` all the same. Two thematic breaks with prose between them are no front matter.
    """
    text = source.text
    start = _opening(text)
    if start is None:
        return None
    fence = text[start : start + 3]
    lines: list[_Line] = []
    closing = end = -1
    for begin, stop, line in _lines(text, start):
        bare = line.rstrip(" \t")
        if lines and bare in _CLOSING[fence]:
            closing, end = begin, begin + len(bare)
            break
        if not lines and bare != fence:
            return None
        lines.append((begin, stop, line))
    inside = lines[1:]
    if closing < 0:
        return _unclosed(fence, start, inside)
    found = FrontMatter("yaml" if fence == "---" else "toml", Span(start, end))
    first = next((line for _, _, line in inside if line.strip() and line[0] != "#"), None)
    if first is None:
        return found
    if not _begins(fence, first):
        return None
    base = inside[0][0]
    if fence == "---":
        from prlint.readers.front_yaml import read_yaml as read_values
    else:
        from prlint.readers.front_toml import read_toml as read_values
    found.values, found.problem = read_values(text[base:closing], base)
    if found.problem is not None:
        found.values = _plain_settings(fence, inside)
    if found.problem is not None and _holds_prose(fence, inside):
        # The closing fence is missing, and what was taken for it is a thematic break in the text.
        return _unclosed(fence, start, inside)
    return found


def comments_before(source: Source, front: FrontMatter) -> list[Residue]:
    """The HTML comments that stand before the front matter."""
    text = source.text
    found = []
    at = text.find("<!--", 0, front.span.start)
    while at >= 0:
        end = text.find("-->", at + 2) + 3
        found.append(Residue("comment", text[at + 4 : end - 3], Span(at, end)))
        at = text.find("<!--", end, front.span.start)
    return found


def _opening(text: str) -> int | None:
    """Where a fence may open: at the beginning of the first line that is neither empty nor a comment."""
    at = 0
    while True:
        while text[at : at + 1] in (" ", "\t", "\r", "\n"):
            at += 1
        if text.startswith("<!--", at):
            end = text.find("-->", at + 2)
            if end < 0:
                return None
            at = end + 3
        elif text.startswith(("---", "+++"), at) and (at == 0 or text[at - 1] in "\r\n"):
            return at
        else:
            return None


def _lines(text: str, start: int) -> Iterator[_Line]:
    """The lines from an offset on, as far as front matter may reach."""
    limit = min(len(text), start + _LONGEST)
    # A lone CR ends a line too; looking for one in every line would read a text without LF again and again.
    carriage = "\r" in text[start:limit]
    while start < limit:
        feed = text.find("\n", start, limit)
        end = limit if feed < 0 else feed
        after = end + 1
        if carriage:
            back = text.find("\r", start, end)
            if back >= 0:
                end = back
                after = back + (2 if feed == back + 1 else 1)
        yield start, end, text[start:end]
        start = after


def _is_setting(fence: str, line: str) -> bool:
    """Whether a line is surely `key: value`: one word, not in capitals as the labels of a release are."""
    key, mark, value = line.partition(":" if fence == "---" else "=")
    key = key.rstrip() if fence == "+++" else key
    spaced = fence == "+++" or value[:1] in ("", " ", "\t")
    word = key.replace("-", "").replace("_", "").replace(".", "")
    return bool(mark) and spaced and len(key) <= _LONGEST_KEY and word.isalnum() and not word.isupper()


def _plain_settings(fence: str, lines: list[_Line]) -> dict[str, FrontValue]:
    """The texts of the lines that are surely `key: value`, from front matter that its format refuses."""
    values: dict[str, FrontValue] = {}
    for start, _, line in lines:
        key, mark, rest = line.partition(":" if fence == "---" else "=")
        value = rest.strip()
        if not _is_setting(fence, line) or not value or value[0] in "[{|>&*!":
            continue
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
        begin = start + len(key) + len(mark) + rest.index(value) + quoted
        text = value[1:-1] if quoted else value
        values.setdefault(key.strip().lower(), FrontValue(text, Span(begin, begin + len(text)), quoted))
    return values


def _begins(fence: str, line: str) -> bool:
    """Whether front matter may begin with a line."""
    if fence == "+++":
        return "=" in line or line.startswith("[")
    if line.startswith(("{", "[", "- ", '"', "'")):
        return True
    key, mark, value = line.partition(":")
    words = key.strip().replace("-", "").replace("_", "").replace(".", "").replace(" ", "")
    return bool(mark) and value[:1] in ("", " ", "\t") and len(key) <= _LONGEST_KEY and words.isalnum()


def _goes_on(fence: str, line: str) -> bool:
    """Whether a line can be part of front matter: a setting, something indented, a list's line, a bracket."""
    return line.startswith((" ", "\t", "-", "#", "]", "}")) or _begins(fence, line)


def _holds_prose(fence: str, lines: list[_Line]) -> bool:
    """Whether text begins after an empty line."""
    empty = False
    for _, _, line in lines:
        if not line.strip():
            empty = True
        elif empty and not _goes_on(fence, line):
            return True
    return False


def _unclosed(fence: str, start: int, lines: list[_Line]) -> FrontMatter | None:
    """Front matter without its closing fence: the lines that look like it, up to the first empty one."""
    if not lines or not _is_setting(fence, lines[0][2]):
        return None
    end = start + len(fence)
    for _, stop, line in lines:
        if not line.strip() or line.startswith("# ") or not _goes_on(fence, line):
            break
        end = stop
    message = f"The front matter that begins here is never closed: put {fence} on a line of its own after its last setting."
    kind = "yaml" if fence == "---" else "toml"
    return FrontMatter(kind, Span(start, end), problem=FrontProblem(message, Span(start, start + len(fence))))
