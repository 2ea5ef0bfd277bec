"""Write the texts of the sample to a folder outside this repository; nothing of them is kept here.

Run: python benchmarks/accuracy/texts.py --to FOLDER [--git-dirs FOLDER] [--corpus FOLDER]

The texts come from bare git directories (one folder `owner+name` for each repository) or from a folder that has them
under the names of the sample (D01.md, …). A text whose digest is not the one of releases.jsonl is not written:
verdicts hold for exactly the text that was read.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.accuracy.repositories import Repository
from benchmarks.accuracy.sample import Listed, load_sample


def main() -> int:
    """Write what can be found; exit 1 if something was not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--git-dirs", type=Path)
    parser.add_argument("--corpus", type=Path)
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    missing: list[Listed] = []
    for listed in load_sample():
        raw = _text(listed, options.corpus, options.git_dirs)
        if raw is None:
            missing.append(listed)
        else:
            (options.to / listed.file).write_bytes(raw)
    for listed in missing:
        print(f"not found: {listed.id} {listed.repository} {listed.path}")
    print(f"{len(load_sample()) - len(missing)} texts in {options.to}")
    return int(bool(missing))


def _text(listed: Listed, corpus: Path | None, git_dirs: Path | None) -> bytes | None:
    """The bytes of a release; None if no place has exactly them."""
    file = None if corpus is None else corpus / listed.file
    found = [file.read_bytes()] if file is not None and file.is_file() else []
    if not found and git_dirs is not None:
        repository = Repository.find(git_dirs, listed.repository)
        blob = None if repository is None else repository.blob(listed.commit, listed.path)
        found = [] if blob is None else [blob]
    return next((raw for raw in found if hashlib.sha256(raw).hexdigest() == listed.sha256), None)


if __name__ == "__main__":
    sys.exit(main())
