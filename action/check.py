"""The second step of the action: one run of `prlint check`, its counts as outputs. Runs in prlint's environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Check what the inputs say; the exit status of `prlint check`."""
    try:
        report, sarif, arguments = command(os.environ)
    except ValueError as error:
        print(f"::error::{error}")
        return 2
    prlint = [sys.executable, "-I", "-m", "prlint", *arguments]
    status = subprocess.run(prlint, check=False).returncode  # noqa: S603 -- no shell; a value of an input is one argument
    outputs = {"report": report.as_posix(), "sarif": sarif}
    if report.is_file():
        found = json.loads(report.read_text(encoding="utf-8"))
        outputs |= {name: found[name] for name in ("errors", "warnings", "infos")}
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
        file.writelines(f"{name}={value}\n" for name, value in outputs.items())
    return status


def command(env: os._Environ[str]) -> tuple[Path, str, list[str]]:
    """Where the reports will be, as JSON and as SARIF, and the arguments of prlint.

    Raises:
        ValueError: an input is not what it must be, in one sentence.
    """
    said = {
        name: env.get(f"PRLINT_ACTION_{name}", "").strip()
        for name in ("PATHS", "PROFILE", "FAIL_ON", "BASELINE", "NEW_ONLY", "SARIF", "EXCERPTS")
    }
    for name in ("PROFILE", "FAIL_ON", "BASELINE", "SARIF"):
        if any(not letter.isprintable() for letter in said[name]):
            raise ValueError(f"the input {_input(name)} must be one line")
    for name in ("NEW_ONLY", "EXCERPTS"):
        if said[name] not in {"", "true", "false"}:
            raise ValueError(f"the input {_input(name)} must be true or false")
    report = Path(env["RUNNER_TEMP"]) / "prlint-report.json"
    report.unlink(missing_ok=True)
    arguments = [
        "check",
        "--force-exclude",
        "--today=changed",
        "--output-format=github",
        f"--report=json={report}",
    ]
    for name, flag in (("PROFILE", "profile"), ("FAIL_ON", "fail-on"), ("BASELINE", "baseline")):
        if said[name]:
            arguments.append(f"--{flag}={said[name]}")
    if said["SARIF"]:
        arguments.append(f"--report=sarif={said['SARIF']}")
    if said["EXCERPTS"] == "false":
        arguments.append("--no-excerpts")
    if said["NEW_ONLY"] != "false" and (revision := before(_event(env))):
        arguments.append(f"--new-since={revision}")
    paths = [line.strip() for line in said["PATHS"].splitlines() if line.strip()]
    return report, said["SARIF"], [*arguments, "--", *(paths or ["."])]


def before(event: dict[str, object]) -> str | None:
    """The revision before a pull request or a push; None where there is none to compare with."""
    pull_request = event.get("pull_request")
    if isinstance(pull_request, dict):
        base, head = (str(pull_request.get(side, {}).get("sha", "")) for side in ("base", "head"))
        # What is checked out by default is the merge of both: its first parent is the base as it is now, which may
        # have gone on since the event.
        return "HEAD^1" if head and _commit("HEAD^2") == head else base or None
    pushed = str(event.get("before") or "")
    # All zeros: the branch is new, and nothing was there before.
    return pushed if pushed.strip("0") else None


def _event(env: os._Environ[str]) -> dict[str, object]:
    path = env.get("GITHUB_EVENT_PATH")
    if not path or not Path(path).is_file():
        return {}
    event = json.loads(Path(path).read_text(encoding="utf-8"))
    return event if isinstance(event, dict) else {}


def _commit(revision: str) -> str:
    command = ["git", "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)  # noqa: S603 -- no shell, fixed words
    return done.stdout.decode().strip()


def _input(name: str) -> str:
    return name.lower().replace("_", "-")


if __name__ == "__main__":
    sys.exit(main())
