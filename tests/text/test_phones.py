"""Telephone numbers written in a text, figures that are none, and what a number reads as in each country."""

from __future__ import annotations

import pytest

from prlint.text.phones import find_phones, in_plus_one, readings

_EVERYWHERE = ("US", "CA", "GB", "IE", "AU", "NZ", "SG")


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("202-555-0143", "2025550143"),
        ("(202) 555-0143", "2025550143"),
        ("(202)555-0143", "2025550143"),
        ("202.555.0143", "2025550143"),
        ("202 555 0143", "2025550143"),
        ("202/555-0143", "2025550143"),
        ("202\u2011555\u20110143", "2025550143"),
        ("202–555–0143", "2025550143"),
        ("202\u00a0555\u00a00143", "2025550143"),
        ("1-202-555-0143", "12025550143"),
        ("1 (202) 555-0143", "12025550143"),
        ("+1 202 555 0143", "12025550143"),
        ("+1-202-555-0143", "12025550143"),
        ("+12025550143", "12025550143"),
        ("1-800-555-HELP", "18005554357"),
        ("800-GOT-NEWS", "8004686397"),
        ("020 7946 0018", "02079460018"),
        ("(020) 7946 0018", "02079460018"),
        ("0113 496 0018", "01134960018"),
        ("01632 960018", "01632960018"),
        ("07700 900123", "07700900123"),
        ("07700900123", "07700900123"),
        ("+44 20 7946 0018", "442079460018"),
        ("+44 (0)20 7946 0018", "442079460018"),
        ("(+44) 20 7946 0018", "442079460018"),
        ("+44-20-7946-0018", "442079460018"),
        ("(02) 5550 1234", "0255501234"),
        ("0491 570 156", "0491570156"),
        ("+61 2 5550 1234", "61255501234"),
        ("1800 975 707", "1800975707"),
        ("+65 6123 4567", "6561234567"),
        ("+353 20 912 3456", "353209123456"),
        ("+32 2 555 01 43", "3225550143"),
        ("+49 30 5550143", "49305550143"),
    ],
)
def test_each_shape_of_number(written: str, digits: str):
    """The number is covered from its first figure or mark to its last, and its figures are read in order."""
    text = f"The desk is at {written}, from nine."
    assert [(text[phone.start : phone.end], phone.digits) for phone in find_phones(text)] == [
        (written, digits)
    ]


@pytest.mark.parametrize(
    ("written", "extension"),
    [
        ("202-555-0143 ext. 27", "27"),
        ("202-555-0143, ext 27", "27"),
        ("202-555-0143 x27", "27"),
        ("202-555-0143 (ext. 27)", "27"),
        ("202-555-0143 Extension 2712", "2712"),
        ("020 7946 0018 ext. 27", "27"),
    ],
)
def test_an_extension_belongs_to_the_number(written: str, extension: str):
    """The extension is covered and kept apart from the figures."""
    text = f"The desk is at {written}."
    (phone,) = find_phones(text)
    assert (text[phone.start : phone.end], phone.extension) == (written, extension)
    assert extension not in phone.digits[-4:]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Tel: 202-555-0143", "tel"),
        ("Telephone 202-555-0143", "telephone"),
        ("Cell: 202-555-0143", "cell"),
        ("M: 07700 900123", "mobile"),
        ("T. 020 7946 0018", "tel"),
        ("Office (202) 555-0143", "office"),
        ("202-555-0143 (mobile)", "mobile"),
        ("202-555-0143 (o)", "office"),
        ("Out of hours: 07700 900123", "out of hours"),
        ("the number 202-555-0143", None),
    ],
)
def test_what_a_number_is_said_to_be(text: str, label: str | None):
    """The label before the number or in brackets behind it is kept in lower case, letters spelled out."""
    (phone,) = find_phones(text)
    assert phone.label == label


@pytest.mark.parametrize(
    "text", ["Fax: 202-555-0143", "202-555-0143 (fax)", "F: 202-555-0143", "Facsimile 202-555-0143"]
)
def test_a_fax_number(text: str):
    """A number said to be a fax is one."""
    (phone,) = find_phones(text)
    assert phone.fax


@pytest.mark.parametrize("written", ["505-246-162", "202-555-01433", "6123 4567", "5550143", "2025550143"])
def test_figures_behind_a_label(written: str):
    """Behind a label figures of any count are a number, right or wrong."""
    text = f"Tel: {written}"
    assert [text[phone.start : phone.end] for phone in find_phones(text)] == [written]


@pytest.mark.parametrize(
    "text",
    [
        "It opened on 2017-08-03 and on 1988-06-03.",
        "Write to Fernvale, OH 45402-1234.",
        "The tax number is 12-3456789.",
        "It cost $202.555.0143 or €202 555 0143.",
        "The ISBN is 978-0-306-40615-7.",
        "The years 2017-2018 and 1951–1988 were good.",
        "It lent 4,000,000 books to 202,555 readers.",
        "Case 2025-0143 and order 202555014388 are closed.",
        "The score was 202-55 in 2017.",
        "See page 202.5550143% of it.",
        "The library is at 40.7128, -74.0060.",
        "Call us soon.",
        "",
    ],
)
def test_what_is_no_number(text: str):
    """Days, post codes, prices, books, years and counts are no telephone numbers."""
    assert find_phones(text) == []


def test_several_numbers_in_order():
    """Numbers are found in order and none overlaps another, glued words on either side."""
    text = "Call 202-555-0143 or 202-555-0144; in London 020 7946 0018. Desk:202-555-0145Fernvale"
    phones = find_phones(text)
    assert [text[phone.start : phone.end] for phone in phones] == [
        "202-555-0143",
        "202-555-0144",
        "020 7946 0018",
        "202-555-0145",
    ]


@pytest.mark.parametrize(
    ("digits", "possible"),
    [
        ("2025550143", True),
        ("9995550143", True),
        ("1025550143", False),
        ("0025550143", False),
        ("2021550143", False),
        ("2020550143", False),
        ("2115550143", False),
        ("2029110143", False),
        ("202555014", False),
        ("20255501433", False),
    ],
)
def test_the_shape_of_the_plus_one_zone(digits: str, possible: bool):
    """Area code and exchange begin with 2 to 9, neither is N11, and there are ten figures."""
    assert in_plus_one(digits) == possible


@pytest.mark.parametrize(
    ("written", "regions", "values"),
    [
        ("202-555-0143", ("US",), {"+12025550143"}),
        ("1-202-555-0143", ("CA",), {"+12025550143"}),
        ("202-155-0143", ("US",), set()),
        ("020 7946 0018", ("GB",), {"+442079460018"}),
        ("07700 900123", ("GB",), {"+447700900123"}),
        ("(02) 5550 1234", ("AU",), {"+61255501234"}),
        ("0491 570 156", ("AU",), {"+61491570156"}),
        ("020 912 3456", ("IE",), {"+353209123456"}),
        ("+44 (0)20 7946 0018", ("US",), {"+442079460018"}),
        ("+44 20 7946 0018", _EVERYWHERE, {"+442079460018"}),
        ("202-555-0143", _EVERYWHERE, {"+12025550143"}),
        ("+44 12", ("GB",), set()),
        ("202-555-0143", ("GB",), set()),
    ],
)
def test_what_a_number_reads_as(written: str, regions: tuple[str, ...], values: set[str]):
    """The E.164 numbers that a number may be in the given countries; one with a country code needs none."""
    numbers = find_phones(f"Tel: {written}")
    assert {value for number in numbers for value in readings(number, regions)} == values
