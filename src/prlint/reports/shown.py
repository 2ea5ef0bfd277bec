"""How a finding is drawn: its head, its sentence, its line with the place marked, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.reports.excerpt import excerpt
from prlint.reports.visible import dots, sentence, visible
from prlint.reports.wrapped import wrapped
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.engine.finding import Finding
    from prlint.reports.styled import Styled
    from prlint.text.source import Source

STYLES = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}
INDENT = "  "
_RELATED_AT_MOST = 5
_SUGGESTED_AT_MOST = 5
_BLANK_LINES_LOOKED_OVER = 5
_NARROWEST = 20


def _shell(words: str) -> str:
    """Words as a shell takes them for one."""
    return words if words.isalnum() else '"' + words.replace('"', '\\"') + '"'


class Shown(NamedTuple):
    """Drawing for one stream."""

    width: int
    """Cells of a line of the source."""
    sentence_width: int
    """Cells of a sentence."""
    encoding: str
    excerpts: bool = True
    """Whether lines of the source are drawn."""

    def visible(self, text: str) -> str:
        """Text of the user's, with nothing in it that the stream would obey, hide or lack."""
        return visible(text, self.encoding)

    def sentence(self, words: str, indent: str = "") -> str:
        """A sentence, wrapped, its words made visible."""
        return wrapped(sentence(words, self.encoding), self.sentence_width, indent)

    def finding(self, text: Styled, finding: Finding, source: Source) -> None:
        """Draw a finding, each line with its line end."""
        line, column = source.position(finding.span.start)
        style = STYLES[finding.severity.value]
        text.append(f"{INDENT}{line}:{column}  ").append(finding.severity.value, style)
        text.append("  ").append(finding.rule, "bold").append("\n")
        text.append(self.sentence(finding.message, INDENT) + "\n")
        if self.excerpts:
            self._place(text, finding.span, source, style)
        for place in finding.related[:_RELATED_AT_MOST]:
            line, column = source.position(place.span.start)
            text.append(self.sentence(f"{line}:{column} {place.message}", INDENT) + "\n")
        if len(finding.related) > _RELATED_AT_MOST:
            text.append(f"{INDENT}and {len(finding.related) - _RELATED_AT_MOST} more places\n")
        if finding.suggestions:
            options = ", ".join(f"“{suggestion}”" for suggestion in finding.suggestions[:_SUGGESTED_AT_MOST])
            text.append(self.sentence(f"Try: {options}", INDENT) + "\n")
        if finding.topic == "spelling":
            text.append(self.visible(f"{INDENT}If it is right: prlint accept {_shell(finding.words)}") + "\n")

    def _place(self, text: Styled, span: Span, source: Source, style: str) -> None:
        """The line with the place marked: under it, so that it shows without colour too."""
        figures = len(str(source.position(span.start).line))
        gutter = f"{INDENT}{'':>{figures}} | "
        room = max(_NARROWEST, self.width - len(gutter))
        shown = excerpt(source, span, room, self.encoding)
        if not f"{shown.before}{shown.place}{shown.after}".strip():
            self._text_above(text, shown.line, source, figures, room)
        text.append(f"{INDENT}{shown.line:>{figures}} | ", "dim")
        text.append(shown.before).append(shown.place, style).append(shown.after.rstrip()).append("\n")
        text.append(gutter, "dim").append(" " * shown.indent).append("^" * shown.length, style).append("\n")
        if shown.more:
            more = f"{dots(self.encoding)} and {shown.more} more line{'s' if shown.more > 1 else ''}"
            text.append(f"{gutter}{more}\n", "dim")

    def _text_above(self, text: Styled, line: int, source: Source, figures: int, room: int) -> None:
        """On an empty line nothing can be seen: show the text before it."""
        for number in range(line - 1, max(0, line - 1 - _BLANK_LINES_LOOKED_OVER), -1):
            above = source.line(number)
            if above.of(source.text).strip():
                shown = excerpt(source, Span(above.start, above.start), room, self.encoding)
                text.append(f"{INDENT}{number:>{figures}} | ", "dim").append(
                    f"{shown.before}{shown.after.rstrip()}\n"
                )
                return
