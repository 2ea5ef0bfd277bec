"""The first step of the action: prlint in an environment of its own, and where its Python is as an output."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

_OLDEST = (3, 11)


def main() -> int:
    """Install what `PRLINT_ACTION_VERSION` names, or else the checkout that this file stands in."""
    if sys.version_info < _OLDEST:
        wanted = ".".join(map(str, _OLDEST))
        print(
            f"::error::prlint needs Python {wanted} or later; put a step with actions/setup-python before it"
        )
        return 2
    version = os.environ.get("PRLINT_ACTION_VERSION", "").strip()
    if version and not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,4}){1,3}((a|b|rc)[0-9]{1,3})?", version):
        print("::error::the input version must be a version such as 0.1.0")
        return 2
    what = f"prlint=={version}" if version else str(Path(__file__).parents[1])
    home = Path(os.environ["RUNNER_TEMP"]) / "prlint-environment"
    venv.create(home, with_pip=True, clear=True)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(python), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", what]
    status = subprocess.run(pip, check=False).returncode  # noqa: S603 -- no shell, and every part is checked above
    if status:
        print(f"::error::prlint could not be installed (pip ended with {status}); its output above says why")
        return 2
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as outputs:
        outputs.write(f"python={python.as_posix()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
