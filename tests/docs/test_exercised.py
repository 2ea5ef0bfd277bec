"""Every flag and every key that the docs name is exercised by a test.

What a test names is read from its source. A flag counts where one test function, with its parameters, names both the
command and the flag; a key counts where a test or a rule's example has settings with it, found by reading its strings
as TOML and its dictionaries as they stand.
"""

from __future__ import annotations

import ast
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from documentation.command_line import commands
from documentation.settings_keys import rows

from prlint.cli.app import typed
from prlint.cli.main import COMMANDS
from prlint.engine.catalogue import pages

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).parents[1]
FLAGS = [
    (command.name, flag) for command in commands() for option in command.options for flag in option.flags
]
KEYS = [row.path for row in rows()]
EXCEPTIONS: frozenset[object] = frozenset()
"""Flags and keys that no test need name: none."""


@cache
def modules() -> tuple[ast.Module, ...]:
    """All tests but this one."""
    return tuple(
        ast.parse(file.read_text(encoding="utf-8")) for file in TESTS.rglob("*.py") if file != Path(__file__)
    )


@cache
def words_of_tests() -> tuple[frozenset[str], ...]:
    """For each test function the words of its strings, of its parameters' and of the functions beside it that it uses."""
    found = []
    for module in modules():
        functions = {node.name: node for node in module.body if isinstance(node, ast.FunctionDef)}
        for name, function in functions.items():
            if name.startswith("test_"):
                used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)} & set(functions)
                found.append(frozenset(word for one in (name, *used) for word in words(functions[one])))
    return tuple(found)


def words(node: ast.AST) -> Iterator[str]:
    """The words of the strings in a piece of a program; `--flag=value` is two."""
    for text in strings(node):
        yield from text.replace("=", " ").split()


def strings(node: ast.AST) -> Iterator[str]:
    """The strings in a piece of a program; a docstring is none of them."""
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.Expr) and isinstance(inner.value, ast.Constant):
            continue
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value
        yield from strings(inner)


@cache
def stated_keys() -> frozenset[tuple[str, ...]]:
    """The ways to all keys of all settings in tests and in the rules' examples."""
    found: set[tuple[str, ...]] = set()
    for page in pages().values():
        for example in (*page["bad"], *page["good"]):
            found.update(ways(example.get("settings", {})))
    for module in modules():
        for text in strings(module):
            if "=" in text:
                try:
                    values = tomllib.loads(text)
                except tomllib.TOMLDecodeError:
                    continue
                found.update(ways(values.get("tool", {}).get("prlint", values)))
    return frozenset(found)


def ways(value: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The keys down to each part of a value; places in lists are none."""
    if way:
        yield way
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ways(inner, (*way, key))
    elif isinstance(value, list):
        for inner in value:
            yield from ways(inner, way)


@pytest.mark.parametrize(("command", "flag"), FLAGS)
def test_every_flag_is_exercised(command: str, flag: str) -> None:
    """By a test that names it together with its command."""
    assert any({command, flag} <= words for words in words_of_tests()) or (command, flag) in EXCEPTIONS


@pytest.mark.parametrize("key", KEYS, ids=".".join)
def test_every_key_is_exercised(key: tuple[str, ...]) -> None:
    """By settings in a test or in a rule's example."""
    assert key in stated_keys() or key in EXCEPTIONS


def test_every_flag_of_the_program_itself_is_exercised(capsys: pytest.CaptureFixture[str]) -> None:
    """Those that stand before any command, as its help lists them."""
    typed(["--help"], None, COMMANDS)
    flags = re.findall(r"^  (?:(-\w), )?(--[\w-]+)", capsys.readouterr().out, flags=re.MULTILINE)
    assert len(flags) >= 4
    named = frozenset().union(*words_of_tests())
    assert {flag for pair in flags for flag in pair if flag} - named == set()


def test_nothing_is_excepted() -> None:
    """The list is there to be looked at, not to grow."""
    assert not EXCEPTIONS
