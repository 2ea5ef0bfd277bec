"""Our own examples state whose their numbers are, as a newsroom would."""

from __future__ import annotations

from pathlib import Path

import pytest

from prlint.checks.contacts.placeholders import phone_placeholder
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.loader import load
from prlint.settings.model import Settings

_EXAMPLES = Path(__file__).parents[2] / "examples"
_FILES = sorted(file for file in _EXAMPLES.iterdir() if file.suffix in (".md", ".txt"))


def _found(file: Path, settings: Settings) -> list[object]:
    document = read(file.read_bytes(), file)
    return list(phone_placeholder(Reading(document, parse(document), settings)))


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.name)
def test_no_example_has_a_number_that_its_settings_do_not_state(file: Path) -> None:
    assert _found(file, load(file)) == []


def test_without_the_settings_the_numbers_are_found() -> None:
    """The test above would pass for nothing if the files had no such number."""
    assert [file.name for file in _FILES if _found(file, Settings())] == [
        "council-advisory.txt",
        "library-reopens.md",
    ]
