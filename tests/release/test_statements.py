"""Words given to a speaker without quotation marks."""

from __future__ import annotations

from .making import BODY, page, release_of, said

_SPOKEN = "We are overjoyed to open the library at night. Nobody in this valley should have to read by the street lamp."


def test_prose_behind_said():
    """A paragraph without marks behind `… said:` is the speaker's statement and no quotation."""
    release = release_of(page(body=f"Nora Quill, director of the trust, said:\n\n{_SPOKEN}"))
    assert [said(statement) for statement in release.statements] == [(_SPOKEN, "Nora Quill")]
    assert release.quotes == ()


def test_a_block_quote_behind_said():
    """A block quote is a statement of whoever the lead-in names."""
    release = release_of(
        page(body=f"Nora Quill, director of the trust, said:\n\n> {_SPOKEN}\n\n{BODY}"), ".md"
    )
    assert [said(statement) for statement in release.statements] == [(_SPOKEN, "Nora Quill")]


def test_a_block_quote_over_two_paragraphs():
    """Each paragraph of a block quote is the same speaker's."""
    other = "We began with a box of books in a kitchen, and now we have a room with a stove."
    release = release_of(
        page(body=f"Nora Quill, director of the trust, said:\n\n> {_SPOKEN}\n>\n> {other}\n\n{BODY}"), ".md"
    )
    assert [said(statement) for statement in release.statements] == [
        (_SPOKEN, "Nora Quill"),
        (other, "Nora Quill"),
    ]


def test_a_statement_with_a_signature_below():
    """A block quote may name its speaker in a line under it."""
    release = release_of(page(body=f"> {_SPOKEN}\n\n— Nora Quill, director"), ".md")
    assert [said(statement) for statement in release.statements] == [(_SPOKEN, "Nora Quill")]


def test_the_following_is_a_statement():
    """`The following is a statement by …:` gives the words under it to whoever it names."""
    release = release_of(
        page(
            lead="The following is a statement by Nora Quill, director of the Fernvale Trust:",
            body=_SPOKEN,
            ending="###",
        )
    )
    assert [said(statement) for statement in release.statements] == [(_SPOKEN, "Nora Quill")]


def test_a_list_behind_a_colon_is_no_statement():
    """A colon alone gives the next paragraph to nobody."""
    release = release_of(page(body=f"The library has these hours:\n\n{BODY}"))
    assert release.statements == ()


def test_a_marked_quotation_in_a_block_quote_is_a_quotation():
    """Words with marks are quotations, in a block quote too."""
    release = release_of(
        page(body=f"Nora Quill, director of the trust, said:\n\n> “{_SPOKEN}”\n\n{BODY}"), ".md"
    )
    assert [said(quote) for quote in release.quotes] == [(_SPOKEN, "Nora Quill")]
    assert release.statements == ()
