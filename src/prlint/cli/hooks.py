"""The hooks of pre-commit, stated once: for `.pre-commit-hooks.yaml` and for what `prlint init` writes."""

from __future__ import annotations

from typing import NamedTuple


class Hook(NamedTuple):
    """A hook as pre-commit knows it."""

    id: str
    description: str
    entry: str


# In `entry`, not in `args`: those a repository replaces when it adds one of its own.
HOOKS = (
    Hook(
        "prlint",
        "Find faults in press releases",
        "prlint check --force-exclude --quiet --min-severity warning --today changed",
    ),
    Hook(
        "prlint-fix",
        "Mend in press releases what can be mended safely",
        "prlint check --force-exclude --quiet --fix-only",
    ),
)

_COMMON = (
    # What git knows as such by the names; `files` is left to the repository.
    ("types_or", "[markdown, plain-text]"),
    # One run reads all files: settings and rules are loaded once.
    ("require_serial", "true"),
    # pre-commit shows what a hook says only if it fails: warnings would go unseen.
    ("verbose", "true"),
)


def hooks_file() -> str:
    """`.pre-commit-hooks.yaml`: what pre-commit reads in a clone of the project."""
    hooks = (_yaml(hook, minimum_pre_commit_version='"2.9.2"') for hook in HOOKS)
    return "# Made by scripts/hooks.py from src/prlint/cli/hooks.py.\n" + "".join(hooks)


def local_hooks(version: str, *, fix: bool = True) -> str:
    """The `hooks` of a `repo: local` that installs a version of prlint; six spaces before each key.

    Args:
        version: of prlint, as the package index knows it.
        fix: whether the hook that mends is among them, before the other.
    """
    of = {hook.id: hook for hook in HOOKS}
    wanted = [of["prlint-fix"], of["prlint"]] if fix else [of["prlint"]]
    text = "".join(_yaml(hook, additional_dependencies=f'["prlint=={version}"]') for hook in wanted)
    return "".join(f"      {line}\n" for line in text.splitlines())


def _yaml(hook: Hook, **more: str) -> str:
    pairs = {
        "id": hook.id,
        "name": hook.id,
        "description": hook.description,
        "entry": hook.entry,
        "language": "python",
        **more,
        **dict(_COMMON),
    }
    lines = [f"{key}: {value}" for key, value in pairs.items()]
    return "- " + "\n  ".join(lines) + "\n"
