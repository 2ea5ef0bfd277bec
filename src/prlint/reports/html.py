"""One page that needs nothing beside it: each release as its reader sees it, with the findings in the margin.

No script is in it and its policy lets none run. Links and pictures of a release are shown and not followed: whoever
opens the report of an embargoed release asks nobody for anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from prlint.engine.outcome import Outcome
from prlint.reports.html_file import file_html
from prlint.reports.html_style import POLICY, STYLE
from prlint.reports.markup import escaped
from prlint.reports.run_end import RunEnd
from prlint.reports.summary_lines import counted, summary_line
from prlint.reports.suppressions import suppression_lines
from prlint.reports.visible import sentence
from prlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write the page when all results are there: its head says what the run came to."""
    sections: list[str] = []
    contents: list[str] = []
    end = RunEnd()
    silenced: list[str] = []
    for result in results:
        if not isinstance(result, Outcome):
            continue
        number = len(sections) + 1
        sections.append(file_html(result, number))
        found = counted(len(result.findings), "finding") if result.findings else "no findings"
        contents.append(f'<li><a href="#file-{number}">{_line(result.path)}</a>: {found}</li>')
        end.add(result)
        silenced += suppression_lines(result, "utf-8") if view.suppressions else ()
    foot = [*end.notes, *end.not_checked()]
    told = [one.line for one in summary.failures]
    unread = [f"{one.path}: {one.message}" for one in summary.unread]
    to.write(_head(summary))
    if len(sections) > 1:
        to.write(f'<nav aria-label="Files"><ol>{"".join(contents)}</ol></nav>\n')
    to.write('</header>\n<main id="report">\n')
    to.writelines(sections)
    to.writelines(
        _list(heading, lines)
        for heading, lines in (
            ("Could not be checked", told),
            ("Not read", unread),
            ("Suppressed", silenced),
            ("How often each rule spoke", end.statistics() if view.statistics else ()),
        )
    )
    to.write("</main>\n<footer class=foot>\n")
    to.writelines(f"<p>{_line(line)}</p>\n" for line in (*foot, f"prlint {__version__}"))
    to.write("</footer>\n</body>\n</html>\n")


def _line(words: str) -> str:
    return escaped(sentence(words))


def _list(heading: str, lines: Iterable[str]) -> str:
    items = "".join(f"<li>{_line(line)}</li>\n" for line in lines)
    return f"<section>\n<h2>{heading}</h2>\n<ul>\n{items}</ul>\n</section>\n" if items else ""


def _head(summary: Summary) -> str:
    line = _line(summary_line(summary))
    # The policy comes before anything that it is to hold for.
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>prlint: {line}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        '<a class="skip" href="#report">To the findings</a>\n<header>\n<h1>prlint</h1>\n'
        f'<p class="sum">{line}</p>\n'
    )
