"""The sample: which real releases are measured, as facts; the texts lie elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

SAMPLE = Path(__file__).with_name("releases.jsonl")


class Listed(NamedTuple):
    """One release of the sample: the line of `releases.jsonl`."""

    id: str
    repository: str
    commit: str
    path: str
    sha256: str
    """Of the bytes: offsets hold for exactly this text."""
    words: int
    country: str
    """Two letters; `mixed` for a wire that carries releases of several countries."""
    government: bool

    @property
    def file(self) -> str:
        """What the text is called in a folder of texts."""
        return self.id + Path(self.path).suffix

    @property
    def release(self) -> str:
        """What a verdict calls it."""
        if self.id.startswith("D"):
            return f"corpus:{self.file}"
        return f"{self.repository}@{self.commit}:{self.path}"


def load_sample(file: Path = SAMPLE) -> list[Listed]:
    """The sample in the order of its file."""
    return [Listed(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def line_of(values: dict[str, Any]) -> str:
    """One line of a file of facts."""
    return json.dumps(values, ensure_ascii=False) + "\n"
