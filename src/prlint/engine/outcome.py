"""What a run over one file gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from prlint.engine.finding import Finding
    from prlint.engine.suppressing.silence import Suppressed
    from prlint.readers.document import Document
    from prlint.release.model import Release
    from prlint.text.source import Source


class Failure(NamedTuple):
    """A file that could not be read, a rule that broke on it, an engine that is not there: exit status 2, and the rest goes on."""

    path: str | None
    """The file; None if it is the run that lacks something."""
    message: str
    """One sentence."""
    rule: str | None = None
    """The rule that broke or was not run; None if it was the file."""
    bare: str = ""
    """The message without what an error quotes; empty if the message quotes nothing."""

    @property
    def line(self) -> str:
        """The message with the path before it, if there is one."""
        return self.message if self.path is None else f"{self.path}: {self.message}"


class Skipped(NamedTuple):
    """A rule that is on and did not look at this file."""

    rule: str
    why: str


@dataclass(slots=True, eq=False)
class Outcome:
    """Findings of one file in order of place and rule, and what else there is to say of the run over it."""

    path: str
    source: Source
    release: Release
    findings: list[Finding] = field(default_factory=list)
    suppressed: list[Suppressed] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    fixed: list[Finding] = field(default_factory=list)
    """What was mended before these findings were made; nothing unless the run was asked to mend."""
    document: Document | None = None
    """The file as its reader sees it, for a report that shows it."""
    notes: tuple[str, ...] = ()
    """Sentences about the run, the same for every file under the same settings: print each once."""
