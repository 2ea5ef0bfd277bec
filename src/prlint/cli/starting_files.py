"""What `prlint init` writes."""

from __future__ import annotations

import json

from prlint.cli.hooks import local_hooks
from prlint.version import __version__

_SETTINGS = """\
# What prlint checks here, and what it knows of this newsroom. Lines with # in front are examples.
{profile}
# A part whose absence is an error, whatever the profile says:
# required = ["status", "date", "contacts", "headline", "dateline", "boilerplate", "end_mark"]

# What is not checked, as in a .gitignore file:
# exclude = ["archive/", "drafts/*.txt"]

[levels]
# A rule or a whole topic = error, warning, info or off; `prlint rules` lists them.
# headline-too-long = "warning"

[house]
# What is true of the house; releases are checked against it.
# names = ["Harborton Library"]
# domains = ["harborton-library.example"]
# people = [{{ name = "Ines Calloway", title = "director" }}]
# contacts = [{{ name = "Ruth Adeyemi", phone = "207-555-0117", email = "press@harborton-library.example" }}]
# boilerplates = [{{ organization = "Harborton Library", text = "The Harborton Library has lent books since 1904." }}]
"""

_WORKFLOW = """\
# Annotates the faults that a pull request brings to the press releases, and fails if there is an error among them.
# Annotations show words of the releases to whoever may see the pull request; --no-excerpts leaves them out.
name: press releases
on:
  pull_request:

permissions: {{}}

concurrency:
  group: ${{{{ github.workflow }}}}-${{{{ github.ref }}}}
  cancel-in-progress: true

jobs:
  prlint:
    name: prlint
    runs-on: ubuntu-latest
    permissions:
      contents: read # to check the releases out
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0 # only what is new is told: that takes the history
          persist-credentials: false
      - uses: actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065 # v5.6.0
        with:
          python-version: "3.12"
      - name: Install prlint
        run: pip install "prlint=={version}"
      - name: Check the releases
        # HEAD is the pull request merged into its base; HEAD^1 is the base.
        run: prlint check --force-exclude --today changed --new-since HEAD^1 --output-format github -- {paths}
"""


def settings_text(profile: tuple[str, ...]) -> str:
    """A `prlint.toml` to begin with."""
    names = json.dumps(profile[0] if len(profile) == 1 else profile, ensure_ascii=False)
    line = f"profile = {names}" if profile else '# profile = "ap"'
    return _SETTINGS.format(profile=line)


def hook_text(paths: str, *, fix: bool) -> str:
    """A `.pre-commit-config.yaml` whose hooks install this version from the package index.

    Args:
        paths: the folder of the releases, with `/`; `.` for the whole repository.
        fix: whether the hook that mends is among them.
    """
    hooks = local_hooks(__version__, fix=fix)
    if paths != ".":
        # A pattern that pre-commit searches for in each path; in single quotes YAML reads no escapes.
        pattern = "^" + _escaped(paths) + "/"
        narrow = f"        files: '{pattern.replace(chr(39), chr(39) * 2)}'\n"
        hooks = hooks.replace("        language: python\n", narrow + "        language: python\n")
    return f"repos:\n  - repo: local\n    hooks:\n{hooks}"


def workflow_text(paths: str) -> str:
    """A workflow for GitHub that installs this version from the package index."""
    import shlex

    return _WORKFLOW.format(version=__version__, paths=shlex.quote(paths))


def _escaped(path: str) -> str:
    import re

    return re.escape(path)
