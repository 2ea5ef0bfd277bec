"""The work of `prlint suppress`."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from prlint.cli.files import Chosen
from prlint.cli.problem import Problem
from prlint.cli.reading_files import read_file
from prlint.cli.tell import tell
from prlint.engine.catalogue import load
from prlint.engine.outcome import Failure
from prlint.engine.plan import Planner, Selection
from prlint.engine.run import run
from prlint.engine.suppressing.scopes import in_words
from prlint.fixes.whole_file import Changed, write_whole
from prlint.reading.reading import Reading
from prlint.reports.summary_lines import counted
from prlint.settings.discovery import OWN_FILE, SHARED_FILE
from prlint.settings.loader import Loader

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome


class SuppressOptions(NamedTuple):
    """What was asked for."""

    file: str
    rule: str
    words: str | None
    reason: str | None


def suppress(options: SuppressOptions) -> int:
    """Add an entry to the settings that are nearest to the file, or to a new `prlint.toml` beside it.

    Raises:
        Problem: the file cannot be read, the rule says nothing there, or the settings cannot be written.
        SettingsError: there is no such rule, or the settings are wrong as they are.
    """
    file = Path(options.file)
    settings = Loader().load(file.resolve())
    found = read_file(Chosen(file.as_posix(), file))
    if isinstance(found, Failure):
        raise Problem(f"{found.path}: {found.message}")
    plan = Planner(load(), Selection(extend_select=[options.rule])).plan(settings)
    rule = plan.rule_of(options.rule) or options.rule
    silenced = _silenced(run(plan, Reading(*found, settings)), rule, options.words)
    target = settings.file or file.resolve().parent / OWN_FILE
    _append(target, _entry(target, file, rule, options))
    tell(f"{counted(silenced, 'finding')} of {rule} will be silent; {_shown(target)} says so.")
    return 0


def _silenced(outcome: Outcome, rule: str, words: str | None) -> int:
    """How many findings the entry silences.

    Raises:
        Problem: none.
    """
    findings = [finding for finding in outcome.findings if finding.rule == rule]
    if not findings:
        raise Problem(f"{rule} finds nothing in {outcome.path} that could be suppressed")
    if words is None:
        return len(findings)
    places = list(in_words(outcome.source.text, words))
    if not places:
        raise Problem(f"the words “{words}” do not stand in {outcome.path}")
    count = sum(any(finding.span.touches(place) for place in places) for finding in findings)
    if not count:
        others = ", ".join(f"“{finding.excerpt}”" for finding in findings[:3])
        raise Problem(f"{rule} says nothing of “{words}” in {outcome.path}; it does of {others}")
    return count


def _entry(target: Path, file: Path, rule: str, options: SuppressOptions) -> str:
    table = "tool.prlint.suppress" if target.name == SHARED_FILE else "suppress"
    path = os.path.relpath(file.resolve(), target.parent).replace(os.sep, "/")
    # A name is no pattern, even one with brackets in it.
    escaped = re.sub(r"([*?\[\\])", r"\\\1", path)
    values = {"path": f"/{escaped}", "rule": rule, "text": options.words, "reason": options.reason}
    # A JSON string is a TOML string.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items() if value]
    return "\n".join((f"[[{table}]]", *lines)) + "\n"


def _append(target: Path, entry: str) -> None:
    """Put the entry at the end of the settings; what stands there stays.

    Raises:
        Problem: the file cannot be written, or would no longer be settings.
    """
    import tomllib

    before = target.read_bytes() if target.exists() else None
    old = (before or b"").decode("utf-8")
    line_end = "\r\n" if "\r\n" in old else "\n"
    gap = "" if not old else line_end if old.endswith("\n") else line_end * 2
    text = old + gap + entry.replace("\n", line_end)
    try:
        tomllib.loads(text.removeprefix("\ufeff"))
        write_whole(target, text.encode(), before=before)
    except tomllib.TOMLDecodeError:
        problem = f"{_shown(target)} lists its suppressions in another way; add this to them:\n{entry}"
        raise Problem(problem) from None
    except Changed:
        raise Problem(f"{_shown(target)} changed meanwhile; try again") from None
    except OSError as error:
        raise Problem(f"cannot write {_shown(target)} ({error.strerror or error})") from error


def _shown(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
