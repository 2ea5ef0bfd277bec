"""What users of other linters complain of most is left alone, and what they miss is found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program

NAMES = """\
FOR IMMEDIATE RELEASE

July 8, 2025

Contact: Xochitl Prendergaard, 202-555-0143, xprendergaard@zwickelbau.example

# Zwickelbau opens a reading room in Llanfairfechan

LLANFAIRFECHAN, Wales, July 8, 2025 – The Zwickelbau Trust will open a libary beside the fish pier in August.

“We read at night,” said Oyekanmi Brzezicki, director of the Zwickelbau Trust. Brzezicki and Prendergaard will read
from a book by Ngozika Thistlewhaite.

About the Zwickelbau Trust

The Zwickelbau Trust keeps three reading rooms in Llanfairfechan.

###
"""


def findings(prlint: Program, folder: Path, text: str, *arguments: str) -> list[dict[str, Any]]:
    """All that is found in a release."""
    (folder / "a.md").write_text(text, encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(
        prlint("check", "a.md", "--output-format", "json", *arguments).text
    )["findings"]
    return found


def test_names_are_not_misspelled(prlint: Program, folder: Path) -> None:
    """Of people, houses and places that no dictionary knows; the one misspelling beside them is found."""
    found = findings(prlint, folder, NAMES, "--select", "spelling")
    assert [one["excerpt"] for one in found] == ["libary"]


def test_a_speakers_words_are_spelled_and_not_styled(prlint: Program, folder: Path, clean: str) -> None:
    """What is misspelled in a quotation is the writer's doing; how somebody says it is not."""
    misspelled = clean.replace("We read at night", "We read in the libary at night")
    found = findings(prlint, folder, misspelled, "--ignore", "contact-phone-placeholder")
    assert [one["excerpt"] for one in found] == ["libary"]
    said = clean.replace("We read at night", "We open next Friday, and we are thrilled")
    assert findings(prlint, folder, said, "--ignore", "contact-phone-placeholder") == []
    written = clean.replace("in August.", "next Friday, and we are thrilled.")
    found = findings(prlint, folder, written, "--ignore", "contact-phone-placeholder")
    assert [one["rule"] for one in found] == ["relative-date-ambiguous"]


def test_each_of_the_same_words_is_found_at_its_own_place(prlint: Program, folder: Path, clean: str) -> None:
    """Plain, in emphasis, in emphasis inside of emphasis, and in a link."""
    text = clean.replace(
        "in August.",
        "in August, of of with *of of* **very *of of* well** and [of of](https://a.example/) it.",
    )
    found = [one for one in findings(prlint, folder, text) if one["rule"] == "repeated-word"]
    places = [one["span"]["start"] for one in found]
    assert places == [index for index in range(len(text)) if text.startswith("of of", index)]
    assert len(places) == 4


def test_markup_is_not_read_as_prose(prlint: Program, folder: Path, clean: str) -> None:
    """Nothing is misspelled in addresses, code, attributes, comments and front matter."""
    text = "---\nslug: teh-libary\n---\n" + clean.replace(
        "in August.",
        'in August ([programme](https://a.example/teh/libary/recieve "Programme")), see `teh libary` and'
        ' <span class="recieve">this</span>.',
    )
    assert findings(prlint, folder, text, "--select", "spelling") == []
