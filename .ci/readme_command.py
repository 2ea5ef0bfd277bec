"""Print the nth command line of the README's fenced `sh` blocks."""

from __future__ import annotations

import re
import sys
from pathlib import Path

readme = Path(__file__).parent.parent / "README.md"
blocks = re.findall(r"^```sh\n(.*?)^```", readme.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
commands = [line for block in blocks for line in block.splitlines() if line.strip()]
print(commands[int(sys.argv[1]) - 1])
