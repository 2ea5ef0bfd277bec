"""The page on wishes names tests that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in (ROOT / "docs" / "wishes.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| b")
]
NAMED = [(row[0].strip(), name) for row in ROWS for name in re.findall(r"`(tests/[^`]+)`", row[-1])]


def test_every_wish_has_an_answer_and_its_tests() -> None:
    """One row each, in order."""
    assert [row[0].strip() for row in ROWS] == [f"b{number}" for number in range(1, 14)]
    assert {wish for wish, _ in NAMED} == {row[0].strip() for row in ROWS}
    assert all(len(row) == 4 and all(row) for row in ROWS)


@pytest.mark.parametrize(("wish", "name"), NAMED)
def test_every_test_that_is_named_exists(wish: str, name: str) -> None:
    """In its file, under its name: a renamed test takes the page with it."""
    file, _, function = name.partition("::")
    module = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    functions = {node.name for node in module.body if isinstance(node, ast.FunctionDef)}
    assert function.startswith("test_"), wish
    assert function in functions, wish
