"""The headline and sub-headline, wherever they stand and however they are set."""

from __future__ import annotations

from typing import Any

import pytest

from .making import BODY, FIRST, HEADER, HEADLINE, LEAD, page, release_of, text_of

_DECK = "Readers may borrow at any hour of the night, and nobody asks for a card"
_LONG = "Fernvale Trust Opens a Free Night Library for Everybody Who Works Late and Wants to Read Before Bed"


def _titles(text: str, suffix: str = ".txt") -> tuple[str | None, str | None]:
    release = release_of(text, suffix)
    return text_of(release.headline), text_of(release.subheadline)


def _case(headline: str, text: str, *, id: str, suffix: str = ".txt") -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(headline, text, suffix, id=id)


@pytest.mark.parametrize(
    ("headline", "text", "suffix"),
    [
        _case(HEADLINE, HEADLINE, id="one line"),
        _case(f"**{HEADLINE}**", HEADLINE, id="one bold line"),
        _case(
            "**Fernvale Trust\nOpens a Free\nNight Library**", HEADLINE, id="one bold run over three lines"
        ),
        _case("**Fernvale Trust Opens**\n**a Free Night Library**", HEADLINE, id="two bold lines"),
        _case(HEADLINE.upper(), HEADLINE.upper(), id="all in capitals"),
        _case("FERNVALE TRUST OPENS A FREE\nNIGHT LIBRARY", HEADLINE.upper(), id="capitals over two lines"),
        _case(
            "Fernvale Trust opens a free night library",
            "Fernvale Trust opens a free night library",
            id="sentence case",
        ),
        _case(
            "Fernvale Trust Opens a Free Night Library for Everybody Who Works\nLate and Wants to Read Before Bed",
            _LONG,
            id="wrapped",
        ),
        _case(f"                 {HEADLINE}", HEADLINE, id="centred by spaces"),
        _case(
            "Fernvale’s “Night Library” Opens to All",
            "Fernvale’s “Night Library” Opens to All",
            id="quotation marks inside",
        ),
        _case("Will Fernvale Read at Night?", "Will Fernvale Read at Night?", id="question"),
        _case("Fernvale reads, at night", "Fernvale reads, at night", id="four words"),
        _case(f"# {HEADLINE}", HEADLINE, id="heading", suffix=".md"),
        _case(f"{HEADLINE}\n===", HEADLINE, id="underlined heading", suffix=".md"),
        _case(f"# **{HEADLINE}**", HEADLINE, id="bold heading", suffix=".md"),
        _case(f"## {HEADLINE} ##", HEADLINE, id="heading with marks on both sides", suffix=".md"),
        _case("# Fernvale Trust Opens a *Free* Night Library", HEADLINE, id="emphasis inside", suffix=".md"),
        _case(
            "# Fernvale Trust Opens [a Free Night Library](https://fernvale.example/night)",
            HEADLINE,
            id="link inside",
            suffix=".md",
        ),
        _case(
            "# Fernvale Trust<br>Opens a Free Night Library", HEADLINE, id="tag for a new line", suffix=".md"
        ),
        _case(
            "# Quill &amp; Reyes Open a Free Night Library",
            "Quill & Reyes Open a Free Night Library",
            id="entity",
            suffix=".md",
        ),
        _case(
            "**Fernvale Trust Opens  \na Free Night Library**",
            HEADLINE,
            id="bold with a hard break",
            suffix=".md",
        ),
    ],
)
def test_the_headline_as_it_is_set(headline: str, text: str, suffix: str):
    """Markup is out of the text, lines are joined by one space, and there is no sub-headline."""
    assert _titles(page(headline=headline), suffix) == (text, None)


@pytest.mark.parametrize(
    ("headline", "raw"),
    [
        ("**Fernvale Trust\nOpens a Free\nNight Library**", "Fernvale Trust\nOpens a Free\nNight Library"),
        ("# Fernvale Trust Opens a Free Night Library", "Fernvale Trust Opens a Free Night Library"),
    ],
)
def test_the_headline_spans_its_words(headline: str, raw: str):
    """Outer emphasis and heading marks are no part of the span."""
    release = release_of(page(headline=headline))
    assert release.headline is not None
    assert release.headline.raw == raw


@pytest.mark.parametrize(
    ("headline", "evidence", "suffix"),
    [
        (f"# {HEADLINE}", "heading", ".md"),
        (HEADLINE, "shape", ".txt"),
        (f"PRESS RELEASE: {HEADLINE}", "label", ".txt"),
    ],
)
def test_what_the_headline_was_told_by(headline: str, evidence: str, suffix: str):
    """The headline says whether a heading, its shape or a label made it one."""
    release = release_of(page(headline=headline), suffix)
    assert text_of(release.headline) == HEADLINE
    assert release.headline is not None
    assert release.headline.evidence == evidence


@pytest.mark.parametrize(
    ("headline", "suffix"),
    [
        pytest.param(f"{HEADLINE}\n\n{_DECK}", ".txt", id="line under it"),
        pytest.param(f"**{HEADLINE}**\n\n*{_DECK}*", ".md", id="italic line under a bold one"),
        pytest.param(f"# {HEADLINE}\n\n## {_DECK}", ".md", id="second heading"),
        pytest.param(f"{HEADLINE.upper()}\n{_DECK}", ".txt", id="plain line right under capitals"),
        pytest.param(f"**{HEADLINE}**\n{_DECK}", ".txt", id="plain line right under a bold one"),
    ],
)
def test_a_sub_headline(headline: str, suffix: str):
    """The title-like line under the headline is the sub-headline."""
    first, second = _titles(page(headline=headline), suffix)
    assert (first or "").casefold() == HEADLINE.casefold()
    assert second == _DECK


@pytest.mark.parametrize("mark", ["•", "-", "*"])
@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_deck_in_bullets(mark: str, suffix: str):
    """Points of news under the headline are no part of it, nor of the lead."""
    bullets = f"{mark} Loans up 4 percent to 12,000\n{mark} Readers up 9 percent to 3,100"
    release = release_of(page(headline=f"**{HEADLINE}**\n\n{bullets}"), suffix)
    assert text_of(release.headline) == HEADLINE
    assert text_of(release.lead) == FIRST


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            page(header=f"Press Release\n\n{HEADLINE}\n\nFor Immediate Release\nMay 6, 2025", headline=""),
            id="above the status line",
        ),
        pytest.param(page(header=f"{HEADLINE}\n\n{HEADER}", headline=""), id="above the whole header"),
        pytest.param(
            page(header="The Fernvale Trust\n12 Mill Street, Fernvale, OH 45402\n\n" + HEADER),
            id="under a letterhead",
        ),
        pytest.param(page(header="NEWS RELEASE\nRef: FT-118\n\n" + HEADER), id="under a label and a number"),
        pytest.param(
            page(header=HEADER.replace("Contact: Nora Quill", "Contact:\nNora Quill")),
            id="under a stacked contact",
        ),
        pytest.param(
            page(headline=f"{HEADLINE}\n\n{HEADER}", header=""), id="headline first, header under it"
        ),
    ],
)
def test_the_headline_among_the_fields_of_the_header(text: str):
    """Status, date, contact, letterhead, label and number are no headlines, in whatever order they stand."""
    assert _titles(text) == (HEADLINE, None)


@pytest.mark.parametrize(
    ("front", "titles"),
    [
        (f"---\ntitle: {HEADLINE}\n---\n\n", (HEADLINE, None)),
        (f'---\nheadline: "{HEADLINE}"\nsubheadline: {_DECK}\n---\n\n', (HEADLINE, _DECK)),
        (f"+++\ntitle = '{HEADLINE}'\nsubtitle = '{_DECK}'\n+++\n\n", (HEADLINE, _DECK)),
    ],
)
def test_a_headline_in_the_front_matter_only(front: str, titles: tuple[str, str | None]):
    """Without a headline in the body the front matter's title is it."""
    assert _titles(front + page(headline=""), ".md") == titles


def test_the_headline_of_the_body_comes_first():
    """Where front matter and body differ the body is the field."""
    front = "---\ntitle: Fernvale Trust opens free night library | Fernvale News\n---\n\n"
    assert _titles(front + page(headline=f"# {HEADLINE}"), ".md") == (HEADLINE, None)


@pytest.mark.parametrize(
    "header", [HEADER, "PRESS RELEASE\n\nMay 6, 2025", "NEWS RELEASE\n\nFOR IMMEDIATE RELEASE\n\nMay 6, 2025"]
)
def test_no_headline(header: str):
    """A release that goes from its header to its lead has none: neither label nor date nor lead is taken for one."""
    assert _titles(page(header=header, headline="")) == (None, None)


def test_a_release_on_a_page_with_a_repeated_title():
    """A page that names itself by the headline and repeats it has it once, where the release begins."""
    text = f"{HEADLINE} - Fernvale News\n\nHome\n\n{HEADER}\n\n{HEADLINE}\n\n{LEAD}\n\n{BODY}\n"
    release = release_of(text)
    assert text_of(release.headline) == HEADLINE
    assert release.headline is not None
    assert release.headline.span.start == text.rindex(HEADLINE)
