"""What organizations say of themselves at the end, and the notes to editors."""

from __future__ import annotations

import pytest

from .making import HEADER, page, release_of, text_of

_TEXT = (
    "The Fernvale Trust has kept reading rooms open in the Marlow valley since 1951. It has 40 volunteers."
)


def _seen(ending: str, suffix: str = ".txt") -> list[tuple[str | None, str]]:
    return [
        (text_of(one.organization), one.text) for one in release_of(page(ending=ending), suffix).boilerplates
    ]


@pytest.mark.parametrize(
    ("heading", "name", "suffix"),
    [
        ("About the Fernvale Trust", "the Fernvale Trust", ".txt"),
        ("ABOUT FERNVALE READERS", "FERNVALE READERS", ".txt"),
        ("About Fernvale Readers Inc.:", "Fernvale Readers Inc.", ".txt"),
        ("**About Fernvale Readers**", "Fernvale Readers", ".txt"),
        ("# About Fernvale Readers", "Fernvale Readers", ".md"),
        ("**About Fernvale Readers**", "Fernvale Readers", ".md"),
        ("*About Fernvale Readers:*", "Fernvale Readers", ".md"),
        ("About us", None, ".txt"),
        ("About the company:", None, ".txt"),
    ],
)
def test_a_heading_begins_a_boilerplate(heading: str, name: str | None, suffix: str):
    """The boilerplate runs from its heading to the end mark; the heading names the organization."""
    release = release_of(page(ending=f"{heading}\n\n{_TEXT}\n\n###"), suffix)
    assert [text_of(one.organization) for one in release.boilerplates] == [name]
    assert release.boilerplates[0].text.endswith(_TEXT)
    assert release.boilerplates[0].raw.startswith("A")
    assert release.boilerplates[0].evidence == "heading"


def test_a_boilerplate_includes_its_heading():
    """Span and text begin with `About …`."""
    release = release_of(page(ending=f"About Fernvale Readers\n\n{_TEXT}\n\n###"))
    assert release.boilerplates[0].raw == f"About Fernvale Readers\n\n{_TEXT}"
    assert release.boilerplates[0].text == f"About Fernvale Readers {_TEXT}"


@pytest.mark.parametrize(
    "ending",
    [
        f"About Fernvale Readers: {_TEXT}",
        f"About Fernvale Readers – {_TEXT}",
        f"**About Fernvale Readers:** {_TEXT}",
        f"About Fernvale Readers\n{_TEXT}",
    ],
)
def test_heading_and_text_together(ending: str):
    """Heading and text may stand on one line, or one right under the other."""
    assert [(name, text.endswith(_TEXT)) for name, text in _seen(ending)] == [("Fernvale Readers", True)]


def test_two_boilerplates():
    """Each heading begins one of its own."""
    other = "Marlow Lamps makes reading lamps by hand in a barn near Fernvale."
    seen = _seen(f"About Fernvale Readers\n\n{_TEXT}\n\nAbout Marlow Lamps\n\n{other}\n\n###")
    assert seen == [
        ("Fernvale Readers", f"About Fernvale Readers {_TEXT}"),
        ("Marlow Lamps", f"About Marlow Lamps {other}"),
    ]


def test_a_boilerplate_of_two_paragraphs():
    """Both paragraphs belong to it."""
    other = "Its first room was a kitchen, and its first reader was the cat."
    assert _seen(f"About Fernvale Readers\n\n{_TEXT}\n\n{other}\n\n###") == [
        ("Fernvale Readers", f"About Fernvale Readers {_TEXT} {other}")
    ]


def test_a_boilerplate_behind_the_end_mark():
    """It may stand behind the mark."""
    assert _seen(f"ENDS\n\nAbout Fernvale Readers\n\n{_TEXT}") == [
        ("Fernvale Readers", f"About Fernvale Readers {_TEXT}")
    ]


@pytest.mark.parametrize(
    "ending",
    [
        f"About Fernvale Readers\n\n{_TEXT}\n\nForward-Looking Statements\n\nThis release says what may happen and what may not.\n\n###",
        f"About Fernvale Readers\n\n{_TEXT}\n\nContact:\nNora Quill, 202-555-0143\n\n###",
        f"About Fernvale Readers\n\n{_TEXT}\n\nNotes to editors\n\n1. The wagon is red.\n\n###",
    ],
)
def test_what_ends_a_boilerplate(ending: str):
    """Legal text, contacts and notes under it are no part of it."""
    assert _seen(ending) == [("Fernvale Readers", f"About Fernvale Readers {_TEXT}")]


def test_a_description_without_a_heading():
    """The last paragraph that says what the issuer is is its boilerplate, told by position."""
    text = "The Fernvale Trust is a charity that has kept reading rooms open in the Marlow valley since 1951."
    release = release_of(
        page(
            body="The library holds 4,000 books.\n\nIt opens at eight.\n\nIt closes at two.",
            ending=f"{text}\n\n###",
        )
    )
    assert [(one.text, text_of(one.organization), str(one.evidence)) for one in release.boilerplates] == [
        (text, "Fernvale Trust", "position")
    ]


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(
            "About 400 people came on the first night and stayed until the lamps went out.\n\n###",
            id="a number",
        ),
        pytest.param(
            "About the weather nobody complained, for the stove was lit and the tea was hot all night.\n\n###",
            id="a sentence",
        ),
        pytest.param(
            "The room is warm and the lamps are bright, and there is tea for all who come.\n\n###",
            id="plain prose",
        ),
        pytest.param(
            "“The Fernvale Trust is a lamp in this valley,” said Nora Quill, its director.\n\n###",
            id="a quotation",
        ),
    ],
)
def test_what_is_no_boilerplate(ending: str):
    """A sentence that begins with `About`, plain prose and a quotation describe no issuer."""
    assert _seen(ending) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Notes to editors",
        "NOTES TO EDITORS:",
        "Notes to Editors",
        "**Notes to Editors**",
        "Note to editors:",
        "Editor’s notes",
        "Background",
    ],
)
def test_notes_to_editors(heading: str):
    """The paragraphs under the heading are the notes, the heading is none; they are no part of the body."""
    release = release_of(
        page(
            ending=f"ENDS\n\n{heading}\n\n1. The wagon is red and has four wheels.\n\n2. Photographs of the horse are to be had."
        )
    )
    assert [note.text.removeprefix("1. ").removeprefix("2. ") for note in release.notes] == [
        "The wagon is red and has four wheels.",
        "Photographs of the horse are to be had.",
    ]
    assert not any("wagon" in paragraph.text for paragraph in release.paragraphs)


def test_a_release_without_either():
    """A release that ends with its text has no boilerplate and no notes."""
    release = release_of(page(header=HEADER, ending=""))
    assert (release.boilerplates, release.notes) == ((), ())
