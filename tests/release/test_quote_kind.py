"""Which marked words are speech, and which are a title, a term, a name or held with tongs."""

from __future__ import annotations

import pytest

from .making import page, release_of


@pytest.mark.parametrize(
    "body",
    [
        "The library lends “The Lamp and the Ladder” and “A Winter in Marlow” more than any other book.",
        "Quill’s talk, “How to Read in the Dark,” begins at nine on Friday and is free.",
        "The trust calls its wagon the “book mule” and sends it out on Mondays.",
        "The agreement names the Fernvale Trust (the “Trust”) and the town (the “Lender”).",
        'Fernvale Readers Inc. ("Readers" or the "Company") owns the wagon and its horse.',
        "Fernvale Lamps Ltd. (``Fern Lamps'') lends the lamps, and Marlow Oil Ltd. (\"Marlow Oil\") the oil.",
        "Lawrence “Larry” Quill painted the door, and Ann “Nan” Reyes the window.",
        "Press “Borrow” to take a book and “Return” to bring it back.",
        "So-called “silent readers” may use the cellar, which has a door.",
        "The word “card” means a library card in these rules.",
        "Visitors are asked to follow the hashtag “#ReadAtNight” on Friday.",
        "The door of the cellar is marked “Quiet” in red letters.",
        "The campaign under the theme “Every Book a Lamp” runs until June.",
    ],
)
def test_marked_words_that_nobody_says(body: str):
    """Titles, terms, nicknames, labels and slogans are no quotations, and their marks are not unpaired."""
    release = release_of(page(body=body))
    assert ([quote.text for quote in release.quotes], list(release.unpaired)) == ([], [])


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        pytest.param("“We read,” said Nora Quill.", ["We read,"], id="two words with an attribution"),
        pytest.param(
            "“We read,” Nora Quill of the Fernvale Trust said.",
            ["We read,"],
            id="two words, affiliation before the verb",
        ),
        pytest.param(
            "Nora Quill said the library was “a lamp in the dark.”",
            ["a lamp in the dark."],
            id="part of a sentence",
        ),
        pytest.param(
            "In a letter to the council, readers demanded that the town “immediately open the library at night.”",
            ["immediately open the library at night."],
            id="words of a letter",
        ),
        pytest.param(
            "According to Nora Quill, the night library is “the best thing we ever did here.”",
            ["the best thing we ever did here."],
            id="according to",
        ),
        pytest.param("“Why not at night?” asked Nora Quill.", ["Why not at night?"], id="question"),
        pytest.param(
            "“Now everybody in this valley can borrow a book whenever they like.”",
            ["Now everybody in this valley can borrow a book whenever they like."],
            id="a paragraph of its own",
        ),
        pytest.param(
            "Quill called the first night “the happiest I have had in this job” and went home at dawn.",
            ["the happiest I have had in this job"],
            id="called, in the first person",
        ),
    ],
)
def test_marked_words_that_somebody_says(body: str, quotes: list[str]):
    """Sentences and parts of sentences given to a person, a group or a document are quotations."""
    assert [quote.text for quote in release_of(page(body=body)).quotes] == quotes


def test_a_title_inside_a_quotation():
    """A title in a speaker's words stays in her quotation."""
    release = release_of(
        page(body='"I read ‘The Lamp and the Ladder’ three times," said Nora Quill, a reader.')
    )
    assert [quote.text for quote in release.quotes] == ["I read ‘The Lamp and the Ladder’ three times,"]


def test_a_title_beside_a_quotation():
    """A title and a quotation in one paragraph are told apart."""
    release = release_of(
        page(body="“It is my book of the year,” said Nora Quill of “The Lamp and the Ladder.”")
    )
    assert [quote.text for quote in release.quotes] == ["It is my book of the year,"]
