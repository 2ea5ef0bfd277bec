"""A rule's page for people: what it finds and why, who says so, what is wrong and what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.reports.styled import Styled
from prlint.reports.visible import encodable, visible
from prlint.reports.wrapped import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACE = "⟦⟧"
_EXAMPLES_LONG = 12
"""Lines of an example that are shown: some are whole releases."""


def explanation(page: Mapping[str, Any], width: int, encoding: str) -> Styled:
    """The page of a rule, from its rule file."""
    writer = _Writer(Styled(), width, encoding)
    writer.text.append(page["id"], "bold").append(f"  {page['topic']}\n")
    if page.get("file"):
        writer.line(f"This newsroom's own rule, in {page['file']}")
    writer.line(page["summary"])
    message = str(page["message"])
    if not message.strip("{}.").isidentifier():
        # `{advice}.` says nothing without its value.
        writer.line(f"It says: {message}")
    writer.line(", ".join(f"{level} in {profile}" for profile, level in page["levels"].items()))
    _why(writer, page)
    for key, heading in (("bad", "Wrong"), ("good", "Right")):
        examples = page.get(key, ())
        if examples:
            writer.heading(heading)
        for example in examples:
            writer.example(example)
    _parameters(writer, page)
    _sources(writer, page)
    return writer.text


def _why(writer: _Writer, page: Mapping[str, Any]) -> None:
    if page.get("why"):
        writer.heading("Why")
        for part in str(page["why"]).strip().split("\n"):
            writer.line(part)
    if page.get("fix"):
        writer.heading(f"Fix ({page['fix']['safety']})")
        writer.line(page["fix"]["because"])


def _parameters(writer: _Writer, page: Mapping[str, Any]) -> None:
    if page.get("parameters"):
        writer.heading("Parameters")
        for name, stated in page["parameters"].items():
            writer.line(f"{name} = {stated['default']}: {stated['help']}", "  ")


def _sources(writer: _Writer, page: Mapping[str, Any]) -> None:
    if page.get("sources"):
        writer.heading("Sources")
        for source in page["sources"]:
            year = f" ({source['year']})" if source.get("year") else ""
            address = f", {source['url']}" if source.get("url") else ""
            writer.line(f"{source['who']}: {source['what']}{year}{address}", "  ")


class _Writer:
    def __init__(self, text: Styled, width: int, encoding: str) -> None:
        self.text = text
        self._width = width
        self._encoding = encoding

    def heading(self, words: str) -> None:
        self.text.append("\n").append(words, "bold underline").append("\n")

    def line(self, words: str, indent: str = "") -> None:
        self.text.append(wrapped(visible(words, self._encoding), self._width, indent) + "\n")

    def example(self, example: Mapping[str, Any]) -> None:
        """An example with its faulty places in brackets, and what a fix makes of it."""
        self.line(f"{example['name']}:", "  ")
        self._quoted(example["text"])
        if example.get("fixed"):
            self.line("mended:", "  ")
            self._quoted(example["fixed"])

    def _quoted(self, words: str) -> None:
        lines = words.strip("\n").split("\n")
        for line in lines[:_EXAMPLES_LONG]:
            self.line(self._marked(line), "    ")
        if len(lines) > _EXAMPLES_LONG:
            self.line(f"(and {len(lines) - _EXAMPLES_LONG} more lines)", "    ")

    def _marked(self, line: str) -> str:
        """The line with its faulty places in brackets that the encoding has."""
        if encodable(_PLACE, self._encoding) == _PLACE:
            return line
        return line.replace("⟦", ">>").replace("⟧", "<<")
