"""Write everything under `docs/` and `schemas/` that is made from the code, or with `--check` say what is out of date.

python scripts/docs.py
python scripts/docs.py --check
"""

from __future__ import annotations

import sys
from pathlib import Path

from documentation import commands, rules, schemas, settings

ROOT = Path(__file__).parents[1]


def pages() -> dict[str, str]:
    """Every page by its path in the project."""
    return {**schemas.pages(), **settings.pages(), **commands.pages(), **rules.pages()}


def stale(root: Path = ROOT) -> list[str]:
    """The pages that differ from what the code says now, and rules' pages whose rule is gone."""
    made = pages()
    differing = [path for path, text in made.items() if _text(root / path) != text]
    return sorted(differing + _orphans(root, made))


def write(root: Path = ROOT) -> list[str]:
    """Write what is out of date; the paths."""
    made, paths = pages(), stale(root)
    for path in paths:
        file = root / path
        if path in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made[path], encoding="utf-8", newline="\n")
        else:
            file.unlink()
    return paths


def _orphans(root: Path, made: dict[str, str]) -> list[str]:
    there = (root / "docs" / "rules").glob("*.md")
    return [path for file in there if (path := file.relative_to(root).as_posix()) not in made]


def _text(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.is_file() else None


def main(arguments: list[str]) -> int:
    """Write, or check; exit status 1 if a check finds something."""
    check = arguments == ["--check"]
    paths = stale() if check else write()
    for path in paths:
        print(f"{path} {'is out of date' if check else 'written'}")
    if check and paths:
        print("python scripts/docs.py writes them")
    return 1 if check and paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
