"""Where acronyms are used, and where a text says what they stand for."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from prlint.readers.read import read
from prlint.reading.acronyms import Acronyms, common_words


def acronyms(text: str) -> Acronyms:
    """The acronyms of a plain text."""
    return Acronyms(read(text.encode(), PurePath("release.txt")))


@pytest.mark.parametrize(
    ("text", "acronym", "words"),
    [
        ("The Harborton Building Repair Fund (HBRF) paid.", "HBRF", "Harborton Building Repair Fund"),
        ("The Harborton Building Repair Fund (the “HBRF”) paid.", "HBRF", "Harborton Building Repair Fund"),
        ("The Harborton Building Repair Fund, or HBRF, paid.", "HBRF", "Harborton Building Repair Fund"),
        (
            "The Harborton Building Repair Fund, also known as HBRF, paid.",
            "HBRF",
            "Harborton Building Repair Fund",
        ),
        ("The HBRF (Harborton Building Repair Fund) paid.", "HBRF", "Harborton Building Repair Fund"),
        ("HBRF stands for Harborton Building Repair Fund.", "HBRF", "Harborton Building Repair Fund"),
        ("The Agency for the Care of Harbors (ACH) paid.", "ACH", "Agency for the Care of Harbors"),
        ("Bring personal safety gear (PSG) with you.", "PSG", "personal safety gear"),
        ("The U.S. Harbor Agency (USHA) paid.", "USHA", "U.S. Harbor Agency"),
    ],
)
def test_expansion_beside_an_acronym_is_its_definition(text: str, acronym: str, words: str) -> None:
    """Rules that compare expansions need exactly the words that the letters are made of."""
    assert [found.words for found in acronyms(text).definitions(acronym)] == [words]


def test_letters_in_brackets_are_introduced_whatever_their_initials() -> None:
    """An expansion in another language has other initials and defines the letters all the same."""
    (found,) = acronyms("The Fonds pour le Toit (FPLTR) paid.").definitions("FPLTR")
    assert found.expansion is None
    assert found.words == ""


@pytest.mark.parametrize(
    "text", ["The agencies (QRTO, HBRF and LMSG) paid.", "Ana Ruiz met HBRF.", "HBRF paid."]
)
def test_letters_that_nothing_explains_have_no_definition(text: str) -> None:
    """A list in brackets explains none of its items."""
    assert acronyms(text).definitions("HBRF") == ()


def test_words_with_the_initials_elsewhere_are_found_but_not_by_chance() -> None:
    """Small words make any three letters sooner or later; two letters are made by any two names."""
    text = "The Harbor Repair Fund paid. Quiet rooms open, they say. Ana Ruiz came."
    found = acronyms(text)
    assert found.spelled_out("HRF")
    assert found.spelled_out("QROT")
    assert not found.spelled_out("QRO")
    assert not found.spelled_out("AR")


def test_uses_are_whole_words_and_plurals_count() -> None:
    """Letters inside a word, behind an accent or before one are no acronym."""
    found = acronyms("Two NGOs and one NGO. McQRTO, QRTOé and ÉQRTO are words.")
    assert list(found.uses) == ["NGO"]
    assert [use.block.text[use.start : use.end] for use in found.uses["NGO"]] == ["NGOs", "NGO"]


def test_common_words_are_small_and_short_and_hold_no_name_of_letters() -> None:
    """`ICE` and `AG` in capitals are letters, `ONE` and `FREE` are words."""
    assert {"one", "free", "not"} <= common_words()
    assert not {"ice", "ag", "aids"} & common_words()
    assert all(word.islower() and 2 <= len(word) <= 6 for word in common_words())
