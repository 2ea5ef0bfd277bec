"""Compile the rule files and the profiles into what the program reads: `python -m prlint.engine.compile`.

Run by the build of the wheel, by the tests before anything else, and by hand after a rule file was changed.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from prlint.engine.bundle import rule_entry, rule_page
from prlint.engine.catalogue import BUNDLE, HOUSE, PAGES, Profile
from prlint.engine.rule_checks import precedence_faults
from prlint.engine.rule_error import RuleFileError
from prlint.engine.rule_load import load_rule_file
from prlint.engine.rule_yaml import YamlFault, read_yaml
from prlint.settings.error import SettingsError

PROFILES = Path(__file__).parents[1] / "settings" / "profiles.yaml"
SOURCE_RULES = Path(__file__).parents[3] / "rules"
"""Where the rule files stand in a source checkout."""
BUNDLE_SCHEMA = "prlint/bundle/1"


def read_profiles(file: Path = PROFILES) -> dict[str, Profile]:
    """The profiles, in the order of the file.

    Raises:
        RuleFileError: the file is not a list of profiles that extend earlier ones.
    """
    try:
        lined = read_yaml(file.read_text(encoding="utf-8"))
    except YamlFault as fault:
        raise RuleFileError(file, fault.problem, line=fault.line) from None
    profiles: dict[str, Profile] = {}
    for name, stated in lined.values.items():
        about, extends = stated.get("about"), stated.get("extends", [])
        if not isinstance(about, str) or not about.endswith("."):
            raise RuleFileError(file, f"{name}: about must be a sentence", key=name, line=lined.line((name,)))
        for base in extends:
            if base not in profiles:
                problem = f"{name}: extends {base}, which does not stand above it"
                raise RuleFileError(file, problem, key=name, line=lined.line((name, "extends")))
        profiles[name] = Profile(name, about, tuple(extends))
    return profiles


def compile_rules(rules: Path, profiles: dict[str, Profile]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The bundle and the pages of a folder of rule files: one folder a topic, one file a rule.

    Raises:
        RuleFileError: a file is not what it must be, or two of them collide.
    """
    files = sorted(rules.glob("*/*.yaml"))
    topics = {file.parent.name for file in files}
    entries: list[dict[str, Any]] = []
    pages: dict[str, Any] = {}
    names: dict[str, Path] = {}
    for file in files:
        topic, rule_id = file.parent.name, file.stem
        rule = load_rule_file(file, profiles)
        if rule_id in topics or topic == HOUSE:
            raise RuleFileError(file, f"“{topic if topic == HOUSE else rule_id}” is the name of a topic")
        for name in (rule_id, *rule.formerly):
            if name in names:
                raise RuleFileError(
                    file, f"the id {name} is that of {names[name]}; an id is never used again", key="formerly"
                )
            names[name] = file
        entry = rule_entry(rule, rule_id, topic)
        if entry["kind"] == "check" and entry["data"]["function"] is None:
            raise RuleFileError(file, f"check: prlint.checks has no function {rule.check}", key="check")
        entries.append(entry)
        pages[rule_id] = rule_page(rule, rule_id, topic)
    _check_precedence(rules, entries)
    bundle = {
        "schema": BUNDLE_SCHEMA,
        "profiles": {name: [profile.about, profile.extends] for name, profile in profiles.items()},
        "rules": entries,
    }
    return bundle, pages


def _check_precedence(rules: Path, entries: list[dict[str, Any]]) -> None:
    topics = {entry["id"]: entry["topic"] for entry in entries}
    for rule_id, problem in precedence_faults(
        {entry["id"]: entry.get("supersedes", []) for entry in entries}
    ):
        raise RuleFileError(
            rules / topics[rule_id] / f"{rule_id}.yaml", f"supersedes: {problem}", key="supersedes"
        )


def build(rules: Path = SOURCE_RULES, bundle_file: Path = BUNDLE, pages_file: Path = PAGES) -> int:
    """Compile a folder of rule files, write the two files, and say how many rules there are.

    Raises:
        RuleFileError: a file is not what it must be; nothing is written then.
        SettingsError: there are no rule files.
    """
    if not rules.is_dir():
        raise SettingsError(str(rules), "there are no rule files here")
    bundle, pages = compile_rules(rules, read_profiles())
    _write(bundle_file, bundle)
    _write(pages_file, pages)
    return len(pages)


def _write(file: Path, content: dict[str, Any]) -> None:
    """Write a file whole or not at all: tests that run side by side read it meanwhile."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    if file.is_file() and file.read_text(encoding="utf-8") == text:
        return
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
        # mkstemp makes files that only their owner can read; a wheel's are for everybody.
        Path(name).chmod(0o644)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def main() -> int:
    """Compile and say so; exit status 2 if a rule file is wrong."""
    try:
        count = build()
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{count} rules in {BUNDLE.name} and {PAGES.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
