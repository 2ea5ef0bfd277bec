"""Where the function of a check stands: looked up when the rules are compiled, so that a run imports that module alone."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

_CHECKS = Path(__file__).parents[1] / "checks"


def function_place(check: str) -> str | None:
    """The way to the function `topic.function` below `prlint.checks`; None if the topic has no such function.

    A topic is one module, or a package in which each function's name is there once.
    """
    topic, _, name = check.partition(".")
    return _places(topic).get(name)


@cache
def _places(topic: str) -> dict[str, str]:
    """Every function of a topic, with the way to it."""
    package = _CHECKS / topic
    files = sorted(package.glob("*.py")) if package.is_dir() else [package.with_suffix(".py")]
    places = {}
    for file in files:
        module = topic if file.parent == _CHECKS else f"{topic}.{file.stem}"
        for statement in ast.parse(file.read_text(encoding="utf-8")).body if file.is_file() else ():
            if isinstance(statement, ast.FunctionDef):
                places[statement.name] = f"{module}.{statement.name}"
    return places
