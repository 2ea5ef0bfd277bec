"""Lead and paragraphs: the text of the release without its fields, and the page around it."""

from __future__ import annotations

from textwrap import fill

import pytest

from .making import BODY, ENDING, FIRST, HEADER, HEADLINE, LEAD, page, release_of, spans_in, text_of, wrapped


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_the_body_of_an_ordinary_release(suffix: str):
    """The paragraphs are the lead, without its dateline, and those under it; header and ending are none."""
    release = release_of(page(), suffix)
    assert text_of(release.lead) == FIRST
    assert [paragraph.text for paragraph in release.paragraphs] == [FIRST, BODY]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_wrapped_paragraphs_are_joined(width: int):
    """A text with lines filled to a width has the same paragraphs as one without."""
    text = page(
        body=f"{BODY}\n\n“People who work late want to read too,” said Nora Quill, director of the trust, “and now they can.”"
    )
    plain, filled = release_of(text), release_of(wrapped(text, width))
    assert [paragraph.text for paragraph in filled.paragraphs] == [
        paragraph.text for paragraph in plain.paragraphs
    ]
    assert [quote.text for quote in filled.quotes] == [quote.text for quote in plain.quotes]
    assert text_of(filled.headline) == HEADLINE


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_change_nothing_but_places(end: str):
    """LF, CRLF and CR give the same release, each span on its own text."""
    release = release_of(page().replace("\n", end))
    assert text_of(release.headline) == HEADLINE
    assert [paragraph.text for paragraph in release.paragraphs] == [FIRST, BODY]
    assert len(release.contacts) == 1
    assert text_of(release.end_mark) == "###"


def test_indented_paragraphs():
    """A first line set in begins a paragraph where no empty line does."""
    lead, body = (fill(part, 66, initial_indent="     ") for part in (LEAD, BODY))
    release = release_of(page(lead=f"{lead}\n{body}", body=""))
    assert [paragraph.text for paragraph in release.paragraphs] == [FIRST, BODY]


def test_a_release_without_a_dateline_begins_with_its_lead():
    """The first sentence of prose under the headline is the lead, told by position."""
    release = release_of(page(lead=FIRST))
    assert text_of(release.lead) == FIRST
    assert release.lead is not None
    assert release.lead.evidence == "position"


def test_a_lead_that_is_a_quotation():
    """The lead may begin with a quotation mark."""
    lead = "“People who work late want to read too,” said Nora Quill, director of the Fernvale Trust."
    assert text_of(release_of(page(lead=lead)).lead) == lead


def test_a_header_without_a_body():
    """A release that stops after its headline has no lead and no paragraphs."""
    release = release_of(page(lead="", body="", ending=""))
    assert (release.lead, release.paragraphs) == (None, ())


@pytest.mark.parametrize("text", ["", "\n", "   \n\n\t\n", "\ufeff", "x", "###", "“", "---\n---\n", "**"])
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_next_to_nothing(text: str, suffix: str):
    """An empty file and a lone mark give a release without fields, not a failure."""
    release = release_of(text, suffix)
    assert (release.headline, release.date, release.contacts, release.quotes) == (None, None, (), ())


@pytest.mark.parametrize(
    ("above", "below"),
    [
        pytest.param(
            "Home\n\nMenu\n\nSkip to main content",
            "Share this\n\nTweet\n\nPrint",
            id="navigation and sharing",
        ),
        pytest.param(
            "ADVERTISEMENT",
            "Read more\n\nRelated posts\n\nFernvale Cats Like the Night",
            id="advertisement and other posts",
        ),
        pytest.param(
            "Posted in News", "© 2025 Fernvale Trust\n\nAll rights reserved.", id="category and copyright"
        ),
        pytest.param("Page 1 of 2", "Page 2 of 2", id="page numbers"),
        pytest.param("____________", "------------", id="rules across the page"),
    ],
)
def test_the_page_around_the_release(above: str, below: str):
    """What a site or printer puts around a release is no field and no paragraph."""
    release = release_of(page(header=f"{above}\n\n{HEADER}", ending=f"{ENDING}\n\n{below}"))
    assert text_of(release.headline) == HEADLINE
    assert [paragraph.text for paragraph in release.paragraphs] == [FIRST, BODY]
    assert [text_of(boilerplate.organization) for boilerplate in release.boilerplates] == [
        "the Fernvale Trust"
    ]
    assert len(release.contacts) == 1


def test_a_running_head_on_every_page():
    """A line that comes again on each printed page is no paragraph."""
    head = "Fernvale Trust news, page"
    body = f"{BODY}\n\n{head} 2\n\nIt has a stove and a cat.\n\n{head} 3\n\nThe cat is grey, and its name is Comma.\n\n{head} 4"
    release = release_of(page(body=body))
    assert not any(head in paragraph.text for paragraph in release.paragraphs)


def test_a_whole_release_on_one_line():
    """Where every line end was lost, status, date, contact and dateline are still told apart."""
    text = (
        "FOR IMMEDIATE RELEASE May 6, 2025 Contact: Nora Quill, 202-555-0143, nquill@fernvale.example "
        f"FERNVALE, Ohio — {FIRST} {BODY} “We read at night,” said Nora Quill, director of the trust."
    )
    release = release_of(text)
    assert release.status is not None
    assert release.status.kind == "immediate"
    assert [text_of(contact.name) for contact in release.contacts] == ["Nora Quill"]
    assert [quote.text for quote in release.quotes] == ["We read at night,"]


def test_every_part_has_its_place():
    """The proof that spans cover what they say, made for each release of these tests, meets every field."""
    release = release_of(page(body="“We read at night,” said Nora Quill, director of the Fernvale Trust."))
    raws = [raw for raw, _ in spans_in(release)]
    for raw in (
        "FOR IMMEDIATE RELEASE",
        "May 6, 2025",
        "202-555-0143",
        HEADLINE,
        "FERNVALE",
        FIRST,
        "We read at night,",
        "director",
        "###",
    ):
        assert raw in raws
