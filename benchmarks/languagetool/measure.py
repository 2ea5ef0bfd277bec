"""Print what LanguageTool finds in folders of releases: every finding in its words, and how many in 1,000 words.

Needs an installed LanguageTool (`prlint languagetool install`). Findings whose words, code and place were judged in
`verdicts.jsonl` are marked.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path, PurePath

from prlint.engine.catalogue import load
from prlint.engine.plan import LANGUAGETOOL, Selection, make_plan
from prlint.engine.run import run
from prlint.languagetool.engine import LanguageToolEngine
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.model import Settings

_BEFORE, _AFTER = 70, 50
_VERDICTS = Path(__file__).with_name("verdicts.jsonl")


def judged() -> dict[tuple[int, str, str], bool]:
    """The verdicts, by start, code and words."""
    lines = map(json.loads, _VERDICTS.read_text(encoding="utf-8").splitlines())
    return {(line["start"], line["code"], line["words"]): line["true"] for line in lines}


def main(folders: list[str]) -> None:
    """Check every text of the folders."""
    settings = Settings.model_construct()
    plan = make_plan(load(), settings, Selection(deep=True))
    verdicts = judged()
    told = words = releases = 0
    with LanguageToolEngine(settings.languagetool) as deep:
        files = [file for folder in folders for file in sorted(Path(folder).iterdir())]
        for file in files:
            if file.suffix not in (".md", ".txt"):
                continue
            document = read(file.read_bytes(), PurePath(file.name))
            text = document.source.text
            outcome = run(plan, Reading(document, parse(document), settings, deep=deep))
            for failure in outcome.failures:
                sys.exit(failure.message)
            releases += 1
            words += len(text.split())
            for finding in outcome.findings:
                if finding.rule != LANGUAGETOOL:
                    continue
                told += 1
                start, end = finding.span
                said = verdicts.get((start, finding.code or "", " ".join(text[start:end].split())))
                mark = {True: "+", False: "-", None: "?"}[said]
                around = (
                    f"{text[max(0, start - _BEFORE) : start]}⟦{text[start:end]}⟧{text[end : end + _AFTER]}"
                )
                print(f"{mark} {file.name}:{start} {finding.code} {' '.join(around.split())}")
    print(
        f"{releases} releases, {words} words, {told} findings: {1000 * told / max(1, words):.2f} in 1,000 words"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
