"""Draw docs/check.svg: what `prlint check` shows of an example release, from a real run.

    python benchmarks/picture.py [RELEASE] [PICTURE]

The run is a process of its own, as a reader of the README starts it; its coloured output is drawn, nothing else.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
PICTURE = ROOT / "docs" / "check.svg"
CELLS = 92
START = "from prlint.cli.main import run; run()"
# The drawing must not make a reader's browser fetch fonts from somewhere: any monospace font will do.
_FETCHED_FONT = re.compile(r"\s*@font-face \{[^}]*\}")


def main(arguments: list[str]) -> int:
    """Run, draw, and say where the picture is; the run's own exit status must be 0 or 1."""
    releases = sorted(file for file in EXAMPLES.glob("*") if file.suffix in {".md", ".txt"})
    if not arguments and not releases:
        sys.stderr.write(f"{EXAMPLES} holds no release; name one\n")
        return 2
    release = Path(arguments[0]) if arguments else releases[0]
    picture = Path(arguments[1]) if len(arguments) > 1 else PICTURE
    shown = os.path.relpath(release, ROOT).replace(os.sep, "/")
    done = subprocess.run(
        [sys.executable, "-c", START, "check", shown, "--color", "always"],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": str(CELLS), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode > 1:
        sys.stderr.write(done.stderr)
        return done.returncode
    picture.write_text(drawn(f"$ prlint check {shown}\n{done.stdout}"), encoding="utf-8", newline="\n")
    print(picture)
    return 0


def drawn(output: str) -> str:
    """Terminal output as an SVG that is the same for the same output."""
    console = Console(
        record=True, width=CELLS, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(Text.from_ansi(output.rstrip("\n")), soft_wrap=True)
    svg = console.export_svg(title="prlint", theme=MONOKAI, unique_id="prlint")
    return _FETCHED_FONT.sub("", svg)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
