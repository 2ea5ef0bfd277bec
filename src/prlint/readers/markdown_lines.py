"""The text as the parser gets it: as long as the source, without lines that are no Markdown."""

from __future__ import annotations

import re2

# Kramdown's attributes (`{:start="2"}`), Liquid tags and Hugo shortcodes. `{{ name }}` is not among them: where it
# stands in a finished release, somebody forgot to fill it in.
_DIRECTIVE = r"(?:\{:[^{}]*\}|\{%(?:[^%]|%[^}])*%\}|\{\{<(?:[^>]|>[^}])*>\}\}|\{\{%(?:[^%]|%[^}])*%\}\})"
_DIRECTIVES = re2.compile(rf"{_DIRECTIVE}(?:[ \t]*{_DIRECTIVE})*")
_BEGINNING = re2.compile(r"(?:^|\n)[ \t>]*\{[:%{]")


def parser_text(text: str) -> str:
    """A text, code point for code point, ready for the parser.

    Lines that hold only directives are blank in it: kramdown does not see them as text, and a list may follow one.
    A lone CR is an LF: the parser does not see a line end in it inside code.
    """
    if "\r" in text:
        text = "\r\n".join(part.replace("\r", "\n") for part in text.split("\r\n"))
    if "{:" not in text and "{%" not in text and "{{" not in text:
        return text
    parts: list[str] = []
    at = 0
    for match in _BEGINNING.finditer(text):
        left = match.end() - 2
        end = text.find("\n", left)
        directives = text[left : end if end >= 0 else len(text)].rstrip()
        if _DIRECTIVES.fullmatch(directives) is not None:
            parts += text[at:left], " " * len(directives)
            at = left + len(directives)
    return "".join([*parts, text[at:]])
