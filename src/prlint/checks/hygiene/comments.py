"""Words in comments of the markup: no page shows them, and everybody who looks at its source reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Severity
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_OWN = linear(r"^\s*prlint\b")
_REASON = linear(r"(?i)^\s*prlint\b[^\n]*(?:\s--\s|\s[—–]\s|\s\(|\bbecause\b|\breason\b)[^\n]*\pL")
# What programs write for programs: excerpt marks, editors' and converters' marks, switches of other linters, licences.
_MACHINE = linear(
    r"(?i)^\s*(?:/?wp:|\[if |\[endif|/?(?:start|end)_?fragment|startselection|endselection|more\b.{0,60}$|read-?more|nextpage|noteaser|truncate|excerpt|end-?excerpt"
    r"|teaser|fold|cut|break|summary|toc\b|/toc|tocstop|begin\b|end\b|start\b|stop\b|/|#|\$|@|:|=|-{2,}|[a-z-]+:(?:start|end|begin|stop)\b"
    r"|(?:markdownlint|prettier|eslint|textlint|remark|vale|cspell|spell-?checker|stylelint|html-?validate|lint|alex|proselint|ltex|doctoc|mdformat|htmlhint|rumdl|google_ad|googleoff|googleon|noindex|index)\b"
    r"|(?:page |file |document )?(?:generated|created|converted|exported|produced|built|mirrored|cached|saved|served|added|powered|published|optimized|minified|rendered) (?:by|with|from|using|on|in)\b"
    r"|(?:spdx|copyright|\(c\)|©|licen[sc]ed?\b|this (?:file|work|document|page) is (?:licen[sc]ed|generated|created))"
    r"|(?:layout|title|date|author|template|block|section|include|id|class|style|script|css|js|vim|emacs|ko|/ko|svg|html|body|header|footer|nav|sidebar|col|row|container)\b[\s:/#-]?[\w /#.:-]{0,40}$)"
)
_LICENCE = linear(
    r"(?i)SPDX-|all rights reserved|licensed under|permission is hereby granted|creative commons"
)
_MARKUP = linear(
    r"<[^<>]*>|\{%[^%]*%\}|\{\{[^{}]*\}\}|\]\([^()\s]*\)|https?://\S+|[A-Za-z-]+=\"[^\"]*\"|`[^`]*`|&[a-z]+;"
)
_WORD = linear(r"\pL[\pL'’-]*")
_COMMAND = linear(r"(?:^|\s)(?:-{1,2}[a-z]\b|[\w-]+\.(?:md|pdf|html|py|sh|js)\b|npm |pandoc )")
_PROGRAM = linear(
    r"(?:^|\s)(?:npm (?:run|install|ci)|npx|pandoc|hugo|jekyll|bundle exec|pdflatex|xelatex)\s\S"
)
_SENTENCE = 4
"""Words that make it something somebody wrote to somebody; fewer are a label (`Contact block`)."""
_LOOKED_AT = 4000
"""Code points of a comment that are looked at."""
_SHOWN = 80


def html_comment_text(reading: Reading) -> Iterator[Hit]:
    """Comments in which a person wrote something."""
    for residue in reading.document.residue:
        if residue.kind != "comment":
            continue
        text = residue.text[:_LOOKED_AT]
        if _OWN.match(text) is not None:
            reason = _REASON.match(text)
            if reason is not None:
                yield _hit(residue.span, text, Severity.INFO)
            continue
        if _MACHINE.match(text) is not None or _LICENCE.search(text) is not None:
            continue
        words = _WORD.findall(_MARKUP.sub(" ", text))
        if _PROGRAM.search(text) is not None:
            # How the file is made: nobody who reads it learns what was not for him.
            continue
        if len(words) >= _SENTENCE:
            yield _hit(residue.span, text, Severity.INFO if _COMMAND.search(text) is not None else None)
        elif len(words) > 1 and text.strip()[-1:] in ("?", "!", "."):
            yield _hit(residue.span, text, None)


def _hit(span: Span, text: str, level: Severity | None) -> Hit:
    line = " ".join(text.split())
    return Hit(
        span,
        {"words": line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"},
        level=level,
    )
