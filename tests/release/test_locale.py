"""Which country's conventions a release follows, and what its numbers are worth with and without one."""

from __future__ import annotations

import pytest

from .making import FIRST, page, release_of

_PLAIN = "FERNVALE — " + FIRST


def _locale(*, lead: str = _PLAIN, contact: str = "", ending: str = "###") -> str | None:
    header = "FOR IMMEDIATE RELEASE\n\n6 May 2025" + (
        f"\n\nContact: Nora Quill, {contact}" if contact else ""
    )
    locale = release_of(page(header=header, lead=lead, ending=ending)).locale
    return locale.value if locale is not None else None


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("FERNVALE, Ohio — ", "en-US"),
        ("FERNVALE, NM — ", "en-US"),
        ("PORT MARLOW, Ont. — ", "en-CA"),
        ("PORT MARLOW, British Columbia — ", "en-CA"),
        ("FERNVALE, UK — ", "en-GB"),
        ("FERNVALE, Scotland — ", "en-GB"),
        ("BALLYMARLOW, Ireland — ", "en-IE"),
        ("MARLOW BAY, NSW, Australia — ", "en-AU"),
        ("MARLOW BAY, Western Australia — ", "en-AU"),
        ("MARLOW BAY, New Zealand — ", "en-NZ"),
    ],
)
def test_the_dateline_tells(head: str, value: str):
    """A region or country in the dateline gives the locale."""
    assert _locale(lead=head + FIRST) == value


@pytest.mark.parametrize(
    ("contact", "value"),
    [
        ("+44 20 7946 0018", "en-GB"),
        ("+353 20 912 3456", "en-IE"),
        ("+61 2 5550 1234", "en-AU"),
        ("+65 6123 4567", "en-SG"),
        ("nquill@fernvale.gov.uk", "en-GB"),
        ("nquill@fernvale.nsw.gov.au", "en-AU"),
    ],
)
def test_numbers_and_addresses_tell(contact: str, value: str):
    """A number with a country code or an address of a country gives the locale where the dateline does not."""
    assert _locale(contact=contact) == value


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("The trust’s office is at 12 Mill Street, Fernvale, OH 45402.", "en-US"),
        ("The trust’s office is at 12 Mill Street, Fernvale, FV1 2AB.", "en-GB"),
        ("The trust’s office is at 12 Mill Street, Port Marlow, V0N 3A0.", "en-CA"),
        ("The trust’s office is at 12 Mill Street, Marlow Bay NSW 2999.", "en-AU"),
    ],
)
def test_post_codes_tell(address: str, value: str):
    """The shape of a post code gives the locale."""
    assert _locale(ending=f"{address}\n\n###") == value


def test_nothing_tells():
    """Without a sign there is no locale."""
    assert _locale() is None
    assert _locale(contact="nquill@fernvale.example") is None


@pytest.mark.parametrize(
    ("lead", "written", "value"),
    [
        ("FERNVALE, Ohio — ", "(202) 555-0143", "+12025550143"),
        ("FERNVALE, UK — ", "020 7946 0018", "+442079460018"),
        ("FERNVALE, UK — ", "07700 900123", "+447700900123"),
        ("FERNVALE, UK — ", "01632 960 123", "+441632960123"),
        ("MARLOW BAY, NSW, Australia — ", "(02) 5550 1234", "+61255501234"),
        ("MARLOW BAY, NSW, Australia — ", "0491 570 156", "+61491570156"),
        ("PORT MARLOW, Ont. — ", "202 555 0143", "+12025550143"),
        ("BALLYMARLOW, Ireland — ", "020 912 3456", "+353209123456"),
        ("FERNVALE — ", "202-555-0143", "+12025550143"),
        ("FERNVALE — ", "(02) 5550 1234", "+61255501234"),
        ("FERNVALE — ", "020 7946 0018", None),
        ("FERNVALE, UK — ", "020 7946 00189", None),
        ("FERNVALE, Ohio — ", "(202) 155-0143", None),
    ],
)
def test_the_value_of_a_number(lead: str, written: str, value: str | None):
    """A number is read as the locale writes it; without one it has a value if exactly one country fits."""
    header = f"FOR IMMEDIATE RELEASE\n\n6 May 2025\n\nContact: Nora Quill, {written}"
    contacts = release_of(page(header=header, lead=lead + FIRST)).contacts
    assert [(phone.raw, phone.value) for contact in contacts for phone in contact.phones] == [
        (written, value)
    ]
