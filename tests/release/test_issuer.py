"""Who issues the release, the companies' tickers, and the links."""

from __future__ import annotations

import pytest

from .making import BODY, page, release_of, text_of


@pytest.mark.parametrize(
    ("text", "name", "suffix"),
    [
        pytest.param(page(), "the Fernvale Trust", ".txt", id="boilerplate"),
        pytest.param(
            page(ending="SOURCE Fernvale Trust"), "Fernvale Trust", ".txt", id="source line of a wire"
        ),
        pytest.param(
            page(ending="SOURCE: Fernvale Trust\n\nRelated Links\n\nwww.fernvale.example"),
            "Fernvale Trust",
            ".txt",
            id="source with a colon",
        ),
        pytest.param(
            "---\norganization: Fernvale Trust\n---\n\n" + page(), "Fernvale Trust", ".md", id="front matter"
        ),
        pytest.param(page(ending="###"), None, ".txt", id="nobody"),
    ],
)
def test_the_organization(text: str, name: str | None, suffix: str):
    """The issuer is whom the front matter, the source line or the boilerplate names."""
    assert text_of(release_of(text, suffix).organization) == name


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("(NYSE: FVT)", "NYSE:FVT"),
        ("(Nasdaq: FVTX)", "NASDAQ:FVTX"),
        ("(TSX-V: FV)", "TSX-V:FV"),
        ("(LSE: FVT)", "LSE:FVT"),
        ("(ASX:FVT)", "ASX:FVT"),
        ("(OTCQB: FVTX)", "OTCQB:FVTX"),
        ("(“Fernvale” or the “Company”; NYSE: FVT.A)", "NYSE:FVT.A"),
    ],
)
def test_a_ticker(written: str, value: str):
    """Exchange and symbol are one value, the brackets no part of it."""
    release = release_of(page(body=f"Fernvale Readers Inc. {written} owns the wagon and its horse."))
    assert [(ticker.value, "(" in ticker.raw) for ticker in release.tickers] == [(value, False)]


@pytest.mark.parametrize("written", ["(FVT: 2)", "(May: 3)", "(see NYSE)", "(ETA: 5)"])
def test_what_is_no_ticker(written: str):
    """A colon in brackets makes no ticker."""
    assert (
        release_of(page(body=f"Fernvale Readers Inc. {written} owns the wagon and its horse.")).tickers == ()
    )


@pytest.mark.parametrize(
    ("written", "raw", "suffix"),
    [
        ("www.fernvale.example", "www.fernvale.example", ".txt"),
        ("https://fernvale.example/night?day=1", "https://fernvale.example/night?day=1", ".txt"),
        ("(https://fernvale.example/night)", "https://fernvale.example/night", ".txt"),
        ("[the page](https://fernvale.example/night)", "https://fernvale.example/night", ".txt"),
        ("[the page](https://fernvale.example/night)", "https://fernvale.example/night", ".md"),
        ("<https://fernvale.example/night>", "https://fernvale.example/night", ".md"),
        ("https://fernvale.example/night_(a)", "https://fernvale.example/night_(a)", ".txt"),
    ],
)
def test_a_link(written: str, raw: str, suffix: str):
    """A link is the address it leads to, without the marks and the punctuation around it."""
    release = release_of(page(body=f"{BODY} See {written}."), suffix)
    assert [(link.raw, link.value) for link in release.links] == [(raw, raw)]
