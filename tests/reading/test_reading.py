"""What a check sees besides document and release."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from prlint.readers.read import read
from prlint.reading.language import language_of
from prlint.reading.reading import Reading
from prlint.release.model import Release
from prlint.settings.model import Settings


def reading(text: str) -> Reading:
    """A text in which no part was recognised."""
    document = read(text.encode(), PurePath("text.md"))
    return Reading(document, Release.model_construct(), Settings.model_construct())


def test_the_block_at_an_offset() -> None:
    """Its end included, since something may be missing there; between blocks there is none."""
    text = "# One\n\n\nTwo words\n"
    one = reading(text)
    found = [one.block_at(offset) for offset in range(len(text))]
    texts = [block.text if block is not None else None for block in found]
    assert texts[2] == "One"
    assert texts[text.index("Two")] == texts[text.index("words")] == "Two words"
    assert texts[text.index("Two") - 1] is None


def test_indexes_are_made_once() -> None:
    """A second check gets the first one's."""
    one = reading("Some words.")
    assert one.zones is one.zones


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The library reopens on Monday after a year of work, and all of its neighbors are invited to come in.",
            "en",
        ),
        ("LIBRARY OF EL FARO DE LA COSTA REOPENS", "en"),
        ("Ana Ruiz de la Vega, El Centro de Igualdad y Derechos, 5 Calle de los Olivos, and the mayor", "en"),
        ("", "en"),
        (
            "Le ministère annonce que les travaux de la bibliothèque sont terminés et que les lecteurs peuvent revenir dans "
            "les salles qui ont été refaites par une équipe du port, avec des livres pour tous.",
            "other",
        ),
        (
            "La biblioteca del puerto abre sus puertas el lunes con una exposición de los barcos que se han construido en la "
            "ciudad, y como siempre la entrada es libre para todos los vecinos.",
            "other",
        ),
        (
            "Die Bibliothek öffnet am Montag mit einer Ausstellung, die von den Schülern und der Schule für das Haus gemacht "
            "wurde, und der Eintritt ist nicht teuer, das heißt frei.",
            "other",
        ),
    ],
)
def test_language_of_a_paragraph(text: str, language: str) -> None:
    """English unless it is plainly another one: names and addresses do not count as one."""
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("NEWS RELEASE\n\nSome words.", True),
        ("Harbor Library\n\n**Press Release**\n\nSome words.", True),
        ("For immediate press release: Monday\n\nSome words.", True),
        ("Communiqué\n\nMedia information\n\nSome words.", True),
        ("# Minutes\n\nPress releases are sent by the office, which the committee thanked.", False),
        (
            "# Minutes\n\nThe press release that the office sent on Monday had a fault in the second line of its headline.",
            False,
        ),
        ("", False),
    ],
)
def test_a_label_makes_a_release_and_a_sentence_about_releases_does_not(text: str, is_one: bool) -> None:
    """The other signs are fields of the release."""
    assert reading(text).is_release is is_one
