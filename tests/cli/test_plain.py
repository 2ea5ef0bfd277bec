"""What is read without typer is what typer reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.cli import checking
from prlint.cli.app import typed
from prlint.cli.main import COMMANDS
from prlint.cli.options import LISTS, CheckOptions
from prlint.cli.plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable

TYPES = {
    name: type_ for name, type_ in CheckOptions.__annotations__.items() if name not in ("paths", "watch")
}
VALUES = st.sampled_from(["ap", "ap, uk", "json=a.json", "none", "a b", "=", "x=-1", "é"])
FILES = st.sampled_from(["a.md", "-", "releases/", "*.txt", "check", "a=b"])


def flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def given_flag(name: str) -> st.SearchStrategy[list[str]]:
    """One way to write a flag, with a value if it takes one."""
    if TYPES[name] == "bool":
        return st.just([flag(name)])
    return VALUES.flatmap(
        lambda value: st.sampled_from([[flag(name), value], [f"{flag(name)}={value}"]]),
    )


LINES = st.lists(FILES.map(lambda file: [file]) | st.sampled_from(sorted(TYPES)).flatmap(given_flag)).map(
    lambda parts: [word for part in parts for word in part]
)


def values(options: CheckOptions) -> dict[str, Any]:
    return {name: getattr(options, name) for name in CheckOptions.__annotations__}


@pytest.fixture(scope="module")
def by_typer() -> Callable[[list[str]], dict[str, Any]]:
    """The options that typer makes of the words after `prlint check`."""

    def read(words: list[str]) -> dict[str, Any]:
        read_by_typer: list[CheckOptions] = []

        def keep(options: CheckOptions) -> int:
            read_by_typer.append(options)
            return 0

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(checking, "check", keep)
            typed(["check", *words], "check", COMMANDS)
        return values(read_by_typer[0])

    return read


@given(words=LINES)
def test_files_flags_and_values_are_read_as_typer_reads_them(
    by_typer: Callable[[list[str]], dict[str, Any]], words: list[str]
) -> None:
    """Whatever is read without it: any flag, its value behind it or after `=`, files between them."""
    options = plain(words)
    assert options is not None
    assert values(options) == by_typer(words)


@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["-q", "a.md"],
        ["--", "a.md"],
        ["--watch", "a.md"],
        ["--quiet=yes"],
        ["--select"],
        ["--select", "--quiet"],
        ["--select="],
        ["--paths", "a.md"],
        ["--qui"],
        [""],
    ],
)
def test_what_takes_a_parser_is_left_to_typer(words: list[str]) -> None:
    """Help, short flags, mistakes and whatever could be read in two ways."""
    assert plain(words) is None


def test_every_list_is_an_option() -> None:
    """A name that is none would not be parted by its commas."""
    assert set(TYPES) >= LISTS
