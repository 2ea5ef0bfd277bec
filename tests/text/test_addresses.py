"""E-mail and web addresses written in a text."""

from __future__ import annotations

import pytest

from prlint.text.addresses import find_emails, find_urls, valid_email


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Write to nquill@fernvale.example.", "nquill@fernvale.example"),
        ("(nora.quill@press.fernvale.example)", "nora.quill@press.fernvale.example"),
        ("nora.o’dowd@fernvale.example;", "nora.o’dowd@fernvale.example"),
        ("<nora+press@fernvale.example>", "nora+press@fernvale.example"),
        ("mailto:n_quill-1@fern-vale.example?subject=x", "n_quill-1@fern-vale.example"),
        ("Contact:nquill@fernvale.example", "nquill@fernvale.example"),
        ("nquill@fernvale.example202-555-0143", "nquill@fernvale.example"),
        ("nquill@fernvale.orgFernvale Trust", "nquill@fernvale.org"),
        ("nquill@fernvale", "nquill@fernvale"),
        ("nquill@fernvale..example", "nquill@fernvale..example"),
        ("'nquill@fernvale.example'", "nquill@fernvale.example"),
        ("siân@fernvale.example", "siân@fernvale.example"),
    ],
)
def test_an_email_address(text: str, written: str):
    """The address is covered without the marks, the punctuation and the lost line end around it."""
    found = find_emails(text)
    assert [email.text for email in found] == [written]
    assert text[found[0].start : found[0].end] == written


@pytest.mark.parametrize(
    "text", ["", "Follow @fernvale.", "nquill at fernvale.example", "a @ b", "@", "4 books @ $3"]
)
def test_what_is_no_email_address(text: str):
    """A handle, a spelled-out sign and a price are no addresses."""
    assert find_emails(text) == []


@pytest.mark.parametrize(
    "address",
    [
        "nquill@fernvale.example",
        "Nora.Quill@Press.Fernvale.EXAMPLE",
        "n+1@a.io",
        "o'dowd@fernvale.ie",
        "n@xn--fernvl-dua.example",
    ],
)
def test_a_right_address(address: str):
    """An address of right syntax has a value."""
    assert valid_email(address) is not None


@pytest.mark.parametrize(
    "address",
    [
        "nquill",
        "nquill@fernvale",
        "nquill@@fernvale.example",
        "nquill@fernvale..example",
        ".nquill@fernvale.example",
        "nquill.@fernvale.example",
        "nquill@-fernvale.example",
        "nquill@fernvale.example.",
        "n quill@fernvale.example",
        f"{'n' * 65}@fernvale.example",
        "@fernvale.example",
        "",
    ],
)
def test_a_wrong_address(address: str):
    """An address that cannot be has none."""
    assert valid_email(address) is None


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("See www.fernvale.example.", "www.fernvale.example"),
        (
            "See https://fernvale.example/night?day=1&x=2#top, please",
            "https://fernvale.example/night?day=1&x=2#top",
        ),
        ("(http://fernvale.example)", "http://fernvale.example"),
        ("https://fernvale.example/a_(b)", "https://fernvale.example/a_(b)"),
        ("Visit fernvale.org today", "fernvale.org"),
        ("Visit fernvale.gov.uk/reading today", "fernvale.gov.uk/reading"),
        ("“https://fernvale.example”", "https://fernvale.example"),
        ("https://fernvale.example/café", "https://fernvale.example/café"),
        ("**www.fernvale.example**", "www.fernvale.example"),
    ],
)
def test_a_web_address(text: str, written: str):
    """The address is covered without the marks and punctuation around it."""
    found = find_urls(text)
    assert [url.text for url in found] == [written]
    assert text[found[0].start : found[0].end] == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nquill@fernvale.org",
        "The U.S. and N.M. agree.",
        "It ended at 9.30 p.m. on Friday.Monday came.",
        "e.g. this",
    ],
)
def test_what_is_no_web_address(text: str):
    """The host of an e-mail address, abbreviations and a lost space are none."""
    assert find_urls(text) == []
