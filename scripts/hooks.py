"""Write `.pre-commit-hooks.yaml`: `python scripts/hooks.py`, after a change to `src/prlint/cli/hooks.py`."""

from __future__ import annotations

from pathlib import Path

from prlint.cli.hooks import hooks_file

FILE = Path(__file__).parents[1] / ".pre-commit-hooks.yaml"

if __name__ == "__main__":
    FILE.write_text(hooks_file(), encoding="utf-8", newline="\n")
    print(f"wrote {FILE.name}")
