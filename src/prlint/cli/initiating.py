"""The work of `prlint init`."""

from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from prlint.cli.git import run_git
from prlint.cli.problem import Problem
from prlint.cli.starting_files import hook_text, settings_text, workflow_text
from prlint.cli.tell import tell
from prlint.engine.catalogue import load
from prlint.engine.plan import Planner, Selection
from prlint.settings.discovery import OWN_FILE
from prlint.settings.loader import Loader

HOOK_FILE = ".pre-commit-config.yaml"
WORKFLOW_FILE = ".github/workflows/press-releases.yml"


class InitOptions(NamedTuple):
    """What was asked for; None where nothing was said."""

    profile: tuple[str, ...] = ()
    paths: str | None = None
    hook: bool | None = None
    fix: bool | None = None
    workflow: bool | None = None
    yes: bool = False


def init(options: InitOptions) -> int:
    """Write what a repository of releases needs, each file only if it is not there.

    Raises:
        Problem: this is no git repository, or a file cannot be written.
        SettingsError: there is no such profile.
    """
    top = _top(needed=options.hook is not False or options.workflow is not False)
    if not options.yes and sys.stdin.isatty() and sys.stderr.isatty():
        options = _asked(options)
    # What the profile does is found out before anything is written.
    Planner(load(), Selection()).plan(Loader(isolated=True, profile=options.profile).load(top / "any.md"))
    paths = _folder(options.paths or ".")
    wanted = {OWN_FILE: settings_text(options.profile)}
    if options.hook is not False:
        wanted[HOOK_FILE] = hook_text(paths, fix=options.fix is not False)
    if options.workflow is not False:
        wanted[WORKFLOW_FILE] = workflow_text(paths)
    written = [name for name, text in wanted.items() if _write(top / name, text)]
    for name in wanted:
        tell(f"{name} is written." if name in written else f"{name} is there already and stays as it is.")
    if HOOK_FILE in wanted and HOOK_FILE not in written:
        tell(f"To guard commits, add to the repos of {HOOK_FILE}:")
        sys.stdout.write(wanted[HOOK_FILE].partition("repos:\n")[2])
    elif HOOK_FILE in written:
        tell("Run this once in each clone: pip install pre-commit && pre-commit install")
    return 0


def _top(*, needed: bool) -> Path:
    """Where the files go: the top of the repository, as git and its platforms look for them there."""
    found = run_git(Path.cwd(), "rev-parse", "--show-toplevel") if needed else None
    if found is not None:
        return Path(found.decode().rstrip("\r\n"))
    if needed:
        raise Problem(
            "this folder is in no git repository; run git init first, or say --no-hook --no-workflow for the settings alone"
        )
    return Path.cwd()


def _folder(paths: str) -> str:
    """The folder of the releases from the top, with `/`."""
    folder = PurePosixPath(paths.replace("\\", "/"))
    if folder.is_absolute() or ".." in folder.parts or not paths.isprintable():
        raise Problem(f"--paths cannot be “{paths}”; name a folder of this repository, such as releases")
    return folder.as_posix()


def _write(file: Path, text: str) -> bool:
    """Write a file that is not there; whether it was not.

    Raises:
        Problem: it cannot be written.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as to:
            to.write(text)
    except FileExistsError:
        return False
    except OSError as error:
        raise Problem(f"cannot write {file} ({error.strerror or error})") from error
    return True


def _asked(options: InitOptions) -> InitOptions:
    """The options, with an answer for each that was not given."""
    from typer import confirm, prompt

    from prlint.settings.environment import environment

    def sure(said: bool | None, question: str) -> bool:
        return confirm(question, default=True, err=True) if said is None else said

    profile = options.profile
    if not profile and not environment().profile:
        names = ", ".join(name for name in load().profiles if name != "default")
        said: str = prompt(f"Profile, or none ({names})", default="none", err=True)
        profile = () if said.strip() in {"", "none", "default"} else tuple(said.replace(",", " ").split())
    paths = options.paths or prompt("Where are the releases", default=".", err=True)
    hook = sure(options.hook, "Guard each commit with pre-commit")
    fix = sure(options.fix, "Let the hook mend what is safe to mend") if hook else False
    workflow = sure(options.workflow, "Guard each pull request with a workflow for GitHub")
    return InitOptions(profile, paths, hook, fix, workflow)
