"""The text as the parser gets it: as long as the source, without lines that are no Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

if TYPE_CHECKING:
    from prlint.text.source import Source

# Kramdown's attributes (`{:start="2"}`), Liquid tags and Hugo shortcodes. `{{ name }}` is not among them: where it
# stands in a finished release, somebody forgot to fill it in.
_DIRECTIVES = re2.compile(
    r"(?:\{:[^{}]*\}|\{%(?:[^%]|%[^}])*%\}|\{\{<(?:[^>]|>[^}])*>\}\}|\{\{%(?:[^%]|%[^}])*%\}\})"
    r"(?:[ \t]*(?:\{:[^{}]*\}|\{%(?:[^%]|%[^}])*%\}|\{\{<(?:[^>]|>[^}])*>\}\}|\{\{%(?:[^%]|%[^}])*%\}\}))*"
)
_BEGINNING = re2.compile(r"(?:^|[\r\n])[ \t>]*\{[:%{]")


def parser_text(source: Source, start: int) -> str:
    """The source from `start` on, code point for code point, ready for the parser.

    Lines that hold only directives are blank in it: kramdown does not see them as text, and a list may follow one.
    A lone CR is an LF: the parser does not see a line end in it inside code.
    """
    text = source.text[start:]
    if "{" in text and ("{:" in text or "{%" in text or "{{" in text):
        text = _without_directives(source, text, start)
    if "\r" in text:
        text = "\r\n".join(part.replace("\r", "\n") for part in text.split("\r\n"))
    return text


def _without_directives(source: Source, text: str, start: int) -> str:
    parts, at = [], 0
    for match in _BEGINNING.finditer(text):
        left, right = source.line(source.position(start + match.end()).line)
        left, right = max(left, start) - start, right - start
        line = text[left:right]
        directives = line.strip(" \t>")
        if _DIRECTIVES.fullmatch(directives) is not None:
            begin = left + line.index(directives)
            parts += text[at:begin], " " * len(directives)
            at = begin + len(directives)
    return "".join([*parts, text[at:]])
