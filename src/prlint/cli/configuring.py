"""The work of `prlint config`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.cli.problem import Problem
from prlint.cli.streams import stdout
from prlint.cli.words import one_of
from prlint.engine.catalogue import load
from prlint.engine.plan import Planner
from prlint.reports.visible import sentence
from prlint.settings.effective import Effective, effective
from prlint.settings.environment import environment
from prlint.settings.loader import Loader
from prlint.settings.origins import DEFAULT, Origin
from prlint.settings.validation import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.engine.plan import Plan
    from prlint.settings.environment import Environment

_WIDEST = 60
"""Cells up to which the places stand under each other; a longer value pushes its own away."""


class ConfigOptions(NamedTuple):
    """What was asked for."""

    show: str | None = None
    schema: bool = False
    form: str = "text"
    """text or json."""
    profile: tuple[str, ...] = ()
    config: str | None = None
    isolated: bool = False


def configure(options: ConfigOptions) -> int:
    """Show settings or their schema.

    Raises:
        Problem: neither or both are asked for, or flags contradict each other.
        SettingsError: the settings cannot be used.
    """
    one_of("--format", options.form, ("text", "json"))
    if options.schema:
        if options.show is not None:
            raise Problem("--schema prints the schema and --show a file's settings: give one of them")
        from prlint.engine.schemas import schema_text, settings_schema

        stdout(machine=True).write(schema_text(settings_schema()))
        return 0
    if options.show is None:
        raise Problem("say what to show: prlint config --show FILE, or prlint config --schema")
    if options.isolated and options.config:
        raise Problem("--isolated reads no settings file and --config names one: give one of them")
    _show(options, options.show)
    return 0


def _show(options: ConfigOptions, path: str) -> None:
    said = environment()
    config = Path(options.config) if options.config else None
    loader = Loader(config=config, isolated=options.isolated, profile=options.profile, environment=said)
    file = Path(path)
    # The plan finds what is wrong with names of rules and profiles.
    plan = Planner(load()).plan(loader.load(file.parent.resolve() / file.name))
    values = [*effective(plan.settings, shown), *_of_runs(said)]
    files = [shown(layer) for layer in plan.settings.files]
    if options.form == "json":
        text = json.dumps(_json(path, files, values, plan), ensure_ascii=False, indent=2) + "\n"
        stdout(machine=True).write(text)
        return
    to = stdout()
    for line in _lines(path, files, values):
        to.write(sentence(line, to.encoding or "ascii") + "\n")


def shown(file: Path) -> str:
    """A settings file as people call it from where they stand."""
    here = Path.cwd()
    return (file.relative_to(here) if file.is_relative_to(here) else file).as_posix()


def _of_runs(said: Environment) -> Iterator[Effective]:
    """What no settings file can say."""
    for key, value, usual in (("fail-on", said.fail_on, "error"), ("today", said.today, "none")):
        variable = f"PRLINT_{key.upper().replace('-', '_')}"
        yield Effective((key,), value or usual, Origin(variable if value else DEFAULT))


def _lines(path: str, files: list[str], values: list[Effective]) -> Iterator[str]:
    stated = ", then ".join(files) or "no settings file"
    yield f"# {path}: {stated}"
    rows = [(f"{dotted(one.keys)} = {toml(one.value)}", f"# {one.origin}") for one in values]
    width = min(_WIDEST, max(len(row) for row, _ in rows))
    for row, origin in rows:
        yield f"{row:<{width}}  {origin}"


def _json(path: str, files: list[str], values: list[Effective], plan: Plan) -> dict[str, Any]:
    return {
        "schema": "prlint/effective-settings/1",
        "path": Path(path).as_posix(),
        "files": files,
        "settings": [
            {
                "key": dotted(one.keys),
                "value": one.value,
                "from": {"where": one.origin.where, "line": one.origin.line},
            }
            for one in values
        ],
        "rules": {active.rule.id: active.severity for active in plan.active},
    }


def toml(value: Any) -> str:
    """A value as a settings file has it; `unset` where there is none, which TOML cannot say."""
    if value is None:
        return "unset"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(inner) for inner in value) + "]"
    return json.dumps(value, ensure_ascii=False)
