"""The mark that ends the release, in text and in Markdown, and marks that do not end it."""

from __future__ import annotations

import pytest

from .making import page, release_of, text_of

_ABOUT = "About the Fernvale Trust\n\nThe Fernvale Trust has kept reading rooms open in the Marlow valley since 1951."


@pytest.mark.parametrize(
    "mark",
    [
        "###",
        "# # #",
        "####",
        "-30-",
        "–30–",
        "- 30 -",
        "—30—",
        "ENDS",
        "Ends",
        "-ENDS-",
        "-ends-",
        "- ENDS -",
        "END",
        "-end-",
        "//ENDS//",
        "[ENDS]",
        "-0-",
        "oOo",
        "XXX",
        "END OF RELEASE",
    ],
)
def test_each_mark_ends_the_release(mark: str):
    """A mark on a line of its own is read letter for letter and is no part of the boilerplate above it."""
    release = release_of(page(ending=f"{_ABOUT}\n\n{mark}"))
    assert release.end_mark is not None
    assert release.end_mark.raw == mark
    assert [
        boilerplate.organization and boilerplate.organization.text for boilerplate in release.boilerplates
    ] == ["the Fernvale Trust"]


@pytest.mark.parametrize("mark", ["###", "# # #", "- 30 -", "-ENDS-", "[ENDS]", "-0-"])
def test_marks_that_markdown_takes_for_something_else(mark: str):
    """An empty heading, a list item and a reference are marks all the same."""
    release = release_of(page(ending=f"{_ABOUT}\n\n{mark}"), ".md")
    assert release.end_mark is not None
    assert release.end_mark.raw == mark


@pytest.mark.parametrize(
    ("written", "raw", "suffix"),
    [
        ("**ENDS**", "ENDS", ".txt"),
        ("**ENDS**", "ENDS", ".md"),
        ("**###**", "###", ".md"),
        ("                    ###", "###", ".txt"),
        ('<p align="center">###</p>', "###", ".md"),
    ],
)
def test_markup_around_a_mark(written: str, raw: str, suffix: str):
    """Emphasis, indentation and tags around the mark are no part of it."""
    release = release_of(page(ending=f"{_ABOUT}\n\n{written}"), suffix)
    assert release.end_mark is not None
    assert release.end_mark.raw == raw


def test_escaped_marks_in_markdown():
    """A converter's backslashes are no part of what the reader sees."""
    release = release_of(page(ending=f"{_ABOUT}\n\n\\# \\# \\#"), ".md")
    assert text_of(release.end_mark) == "# # #"


@pytest.mark.parametrize(
    ("line", "suffix"),
    [
        ("***", ".txt"),
        ("---", ".txt"),
        ("(more)", ".txt"),
        ("-more-", ".txt"),
        ("_____", ".txt"),
        ("***", ".md"),
        ("---", ".md"),
        ("* * *", ".md"),
    ],
)
def test_rules_and_page_turns_end_nothing(line: str, suffix: str):
    """A line across the page and a note that more follows are no end marks."""
    assert release_of(page(ending=f"{line}\n\n{_ABOUT}"), suffix).end_mark is None


def test_the_first_mark_counts():
    """What stands behind the first mark is behind the release, a second mark too."""
    text = page(ending=f"-ENDS-\n\n{_ABOUT}\n\n###")
    release = release_of(text)
    assert release.end_mark is not None
    assert release.end_mark.raw == "-ENDS-"
    assert release.end_mark.span.start == text.index("-ENDS-")


def test_a_mark_glued_to_the_last_sentence():
    """Where the line end before the mark was lost it still ends the release."""
    release = release_of(
        page(body="The library stays open until 2 a.m. on every day of the week but Sunday. ###", ending="")
    )
    assert text_of(release.end_mark) == "###"


def test_a_heading_is_no_mark():
    """Number signs with words behind them head a section."""
    assert (
        release_of(
            page(ending="### About the Fernvale Trust\n\nThe Fernvale Trust has lent books since 1951."),
            ".md",
        ).end_mark
        is None
    )


def test_no_mark():
    """A release without a mark has none."""
    assert release_of(page(ending=_ABOUT)).end_mark is None
