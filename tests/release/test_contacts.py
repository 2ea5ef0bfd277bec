"""Who is to be called, in each shape that contact blocks, sentences and signatures have."""

from __future__ import annotations

from typing import Any

import pytest

from .making import BODY, FIRST, contact_of, page, release_of, text_of

_STATUS = "FOR IMMEDIATE RELEASE\n\nMay 6, 2025"
_QUILL = {"name": "Nora Quill", "phones": ["+12025550143"], "emails": ["nquill@fernvale.example"]}
_REYES = {"name": "Tomas Reyes", "phones": ["+12025550144"], "emails": ["treyes@fernvale.example"]}


def _without(contact: dict[str, Any], *parts: str) -> dict[str, Any]:
    return {name: value for name, value in contact.items() if name not in parts}


def _case(block: str, *contacts: dict[str, Any], id: str) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(block, list(contacts), id=id)


@pytest.mark.parametrize(
    ("block", "contacts"),
    [
        _case("CONTACT: Nora Quill, (202) 555-0143 or nquill@fernvale.example", _QUILL, id="one line with or"),
        _case("Contact:\nNora Quill\n(202) 555-0143\nnquill@fernvale.example", _QUILL, id="label line, then stacked lines"),
        _case("**Contact:** Nora Quill | 202.555.0143 | nquill@fernvale.example", _QUILL, id="bold label and upright strokes"),
        _case("Media Contact: Nora Quill; 202-555-0143; nquill@fernvale.example", _QUILL, id="semicolons"),
        _case("Press contact – Nora Quill – 202 555 0143 – nquill@fernvale.example", _QUILL, id="dashes"),
        _case("CONTACT: NORA QUILL, 202-555-0143, NQUILL@FERNVALE.EXAMPLE", {"name": "NORA QUILL", "phones": ["+12025550143"], "emails": ["NQUILL@FERNVALE.EXAMPLE"]}, id="all in capitals"),
        _case(
            "Contacts: Nora Quill, nquill@fernvale.example // Tomas Reyes, treyes@fernvale.example",
            _without(_QUILL, "phones"),
            _without(_REYES, "phones"),
            id="two people parted by double slashes",
        ),
        _case(
            "Contacts: Nora Quill, 202-555-0143, nquill@fernvale.example; Tomas Reyes, 202-555-0144, treyes@fernvale.example",
            _QUILL,
            _REYES,
            id="two people parted by a semicolon",
        ),
        _case(
            "Contact: Nora Quill, nquill@fernvale.example, 202.555.0143 Tomas Reyes, treyes@fernvale.example, 202.555.0144",
            _QUILL,
            _REYES,
            id="two people parted by a space only",
        ),
        _case(
            "Contacts:\nNora Quill\n202-555-0143\nnquill@fernvale.example\n\nTomas Reyes\n202-555-0144\ntreyes@fernvale.example",
            _QUILL,
            _REYES,
            id="two people in stacks",
        ),
        _case(
            "Media Contact:\nNora Quill\n202-555-0143\nnquill@fernvale.example\n\n"
            "Investor Contact:\nTomas Reyes\n202-555-0144\ntreyes@fernvale.example",
            _QUILL,
            _REYES,
            id="a block for the press and one for investors",
        ),
        _case(
            "Contact: Nora Quill and Tomas Reyes, 202-555-0143",
            {"name": "Nora Quill", "phones": ["+12025550143"]},
            {"name": "Tomas Reyes", "phones": ["+12025550143"]},
            id="two people who share a number",
        ),
        _case(
            "Contact: Nora Quill, press officer, 202-555-0143, nquill@fernvale.example",
            {**_QUILL, "title": "press officer"},
            id="role behind the name",
        ),
        _case(
            "Contact: Nora Quill, Director of Communications, Fernvale Trust, 202-555-0143",
            {"name": "Nora Quill", "title": "Director of Communications", "organization": "Fernvale Trust", "phones": ["+12025550143"]},
            id="role and organization",
        ),
        _case(
            "CONTACT: Norman Vale, Assistant City Attorney, PAO 202-555-0143",
            {"name": "Norman Vale", "title": "Assistant City Attorney", "phones": ["+12025550143"]},
            id="job title and office run together",
        ),
        _case(
            "Contact: Nora Quill, 202-555-0143 ext. 27",
            {"name": "Nora Quill", "phones": ["+12025550143"]},
            id="extension",
        ),
        _case("Media enquiries\nEmail: press@fernvale.example", {"emails": ["press@fernvale.example"]}, id="press office by e-mail only"),
        _case("Contact: Nora Quill, +44 (0)20 7946 0018", {"name": "Nora Quill", "phones": ["+442079460018"]}, id="trunk zero in brackets"),
        _case("Contact: Nora Quill, +65 6123 4567", {"name": "Nora Quill", "phones": ["+6561234567"]}, id="country code"),
        _case("Contact: Dr. Nora J. Quill, Ph.D., 202-555-0143", {"name": "Dr. Nora J. Quill, Ph.D.", "phones": ["+12025550143"]}, id="degree and initial"),
        _case("Contact: Anne-Marie de la Croix, 202-555-0143", {"name": "Anne-Marie de la Croix", "phones": ["+12025550143"]}, id="hyphen and particles"),
        _case("Contact: Siân O’Dowd, 202-555-0143", {"name": "Siân O’Dowd", "phones": ["+12025550143"]}, id="accent and apostrophe"),
    ],
)
def test_a_contact_block(block: str, contacts: list[dict[str, Any]]):
    """Each way to write a block gives its people, their roles, numbers and addresses."""
    assert [contact_of(contact) for contact in release_of(page(header=f"{_STATUS}\n\n{block}")).contacts] == contacts


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("CONTACT: Nora Quill, (202) 555-0143 or nquill@fernvale.example", id="one line"),
        pytest.param("Contact:\nNora Quill\n(202) 555-0143\nnquill@fernvale.example", id="stack"),
        pytest.param("For further information:\n\nNora Quill\n202-555-0143\nnquill@fernvale.example", id="stack under a phrase"),
        pytest.param("Nora Quill\n202-555-0143\nnquill@fernvale.example", id="no label"),
    ],
)
@pytest.mark.parametrize("place", ["top", "bottom", "after the end mark"])
def test_a_contact_block_wherever_it_stands(block: str, place: str):
    """The same block gives the same contact above the headline, under the text and behind the end mark."""
    text = {
        "top": page(header=f"{_STATUS}\n\n{block}"),
        "bottom": page(header=_STATUS, ending=block),
        "after the end mark": page(header=_STATUS, ending=f"###\n\n{block}"),
    }[place]
    assert [contact_of(contact) for contact in release_of(text).contacts] == [_QUILL]


@pytest.mark.parametrize(
    ("block", "contacts"),
    [
        _case(
            "Press office: 020 7946 0018 | Out of hours: 07700 900123",
            {"phones": ["+442079460018", "+447700900123"]},
            id="press office by day and by night",
        ),
        _case(
            "Media enquiries: Fernvale Council press office, 020 7946 0018, press@fernvale-council.example",
            {"organization": "Fernvale Council press office", "phones": ["+442079460018"], "emails": ["press@fernvale-council.example"]},
            id="no person, the office",
        ),
        _case(
            "For further information:\n\nNora Quill, press officer\n020 7946 0018\nnquill@fernvale.example\n@fernvaletrust",
            {**_QUILL, "title": "press officer", "phones": ["+442079460018"]},
            id="handle of a network at the end",
        ),
        _case(
            "Media contact: Nora Quill, 07700 900123 (also WhatsApp)",
            {"name": "Nora Quill", "phones": ["+447700900123"]},
            id="a word about WhatsApp",
        ),
    ],
)
def test_a_british_press_office(block: str, contacts: list[dict[str, Any]]):
    """Desks without a person are contacts, and numbers are read as the release's country writes them."""
    release = release_of(page(header="3 February 2025", lead=f"FERNVALE, UK – {FIRST}", ending=f"ENDS\n\n{block}"))
    assert [contact_of(contact) for contact in release.contacts] == contacts


@pytest.mark.parametrize(
    ("header", "contacts"),
    [
        _case(
            "FOR IMMEDIATE RELEASE:        Contact:\nMay 6, 2025                   Nora Quill\n"
            "                              nquill@fernvale.example\n                              (202) 555-0143",
            _QUILL,
            id="two columns by spaces",
        ),
        _case(
            "FOR IMMEDIATE RELEASE\tContact: Nora Quill\nMay 6, 2025\t(202) 555-0143\n\tnquill@fernvale.example",
            _QUILL,
            id="two columns by tabs",
        ),
        _case(
            "For Immediate Release: Tuesday, May 6th, 2025Contact: Nora Quill, nquill@fernvale.example, 202.555.0143 "
            "Tomas Reyes, treyes@fernvale.example, 202.555.0144",
            _QUILL,
            _REYES,
            id="glued to the status line",
        ),
        _case(
            "May 6, 2025\nContact: Nora Quill, Chief Financial Officer\nFOR IMMEDIATE RELEASE\n(202) 555-0143: nquill@fernvale.example",
            {**_QUILL, "title": "Chief Financial Officer"},
            id="status line in its middle",
        ),
        _case(
            "CONTACT:\nFernvale Readers Inc.\nNora Quill, 202-555-0143 (Investor Relations)\n\nMay 6, 2025",
            {"name": "Nora Quill", "organization": "Fernvale Readers Inc.", "phones": ["+12025550143"]},
            id="organization first, role in brackets last",
        ),
        _case(
            "Nora Quill\nHeadquarters, Fernvale, Ohio                    May 6, 2025\n(Phone:  202/555-0143)",
            {"name": "Nora Quill", "phones": ["+12025550143"]},
            id="letterhead without a label",
        ),
        _case(
            "Date: May 6, 2025\nContact: Nora Quill; President of Fernvale Trust\nPhone: 202-555-0143\nE-mail: nquill@fernvale.example",
            {**_QUILL, "title": "President of Fernvale Trust"},
            id="labelled lines",
        ),
        _case(
            "Name: Nora Quill\nTel: 202-555-0143\nEmail: nquill@fernvale.example\n\nFOR IMMEDIATE RELEASE\n\nMay 6, 2025",
            _QUILL,
            id="labels of the parts only",
        ),
    ],
)
def test_contacts_set_in_the_header(header: str, contacts: list[dict[str, Any]]):
    """Columns, lost line ends, letterheads and lines between the parts of a contact do not part them."""
    release = release_of(page(header=header))
    assert [contact_of(contact) for contact in release.contacts] == contacts
    assert release.date is not None
    assert release.date.value is not None
    assert release.date.value.isoformat() == "2025-05-06"


@pytest.mark.parametrize(
    ("sentence", "contacts"),
    [
        _case(
            "For more information on the night library, please contact Nora Quill from the Fernvale Trust at 202.555.0143 or at nquill@fernvale.example.",
            _QUILL,
            id="please contact",
        ),
        _case("To arrange an interview, call Nora Quill at 202-555-0143.", _without(_QUILL, "emails"), id="call"),
        _case("For further information email Nora Quill at nquill@fernvale.example.", _without(_QUILL, "phones"), id="email"),
        _case("Media inquiries should go to Nora Quill, nquill@fernvale.example.", _without(_QUILL, "phones"), id="should go to"),
        _case("Journalists may reach the press office on 202-555-0143.", {"phones": ["+12025550143"]}, id="nobody named"),
    ],
)
def test_a_contact_in_the_last_sentence(sentence: str, contacts: list[dict[str, Any]]):
    """A sentence that says whom to call is a contact like a block."""
    release = release_of(page(header=_STATUS, body=f"{BODY}\n\n{sentence}"))
    seen = [_without(contact_of(contact), "organization") for contact in release.contacts]
    assert seen == contacts


def test_top_and_bottom_are_both_read():
    """A release that names its contact twice has two contacts."""
    block = "Contact: Nora Quill, 202-555-0143, nquill@fernvale.example"
    release = release_of(page(header=f"{_STATUS}\n\n{block}", ending=f"###\n\n{block}"))
    assert [contact_of(contact) for contact in release.contacts] == [_QUILL, _QUILL]


def test_a_contact_and_a_source_stay_apart():
    """Whoever is named as the source is not mixed with the contact."""
    header = (
        f"{_STATUS}\n\nContact: Nora Quill, 202-555-0143, nquill@fernvale.example\n"
        "Source: (Tomas Reyes, Department of History, phone 202/555-0144, treyes@fernvale.example)"
    )
    first = release_of(page(header=header)).contacts[0]
    assert contact_of(first) == _QUILL


def test_a_contact_table_in_markdown():
    """Cells beside their labels make one contact."""
    table = "| Contact | |\n|---|---|\n| Name | Nora Quill |\n| Telephone | 202-555-0143 |\n| E-mail | nquill@fernvale.example |"
    release = release_of(page(header=f"{_STATUS}\n\n{table}"), ".md")
    assert [contact_of(contact) for contact in release.contacts] == [_QUILL]


def test_two_contacts_in_the_columns_of_a_table():
    """Each column under its label is one contact."""
    table = (
        "| Media contact | Investor contact |\n|---|---|\n| Nora Quill | Tomas Reyes |\n| 202-555-0143 | 202-555-0144 |\n"
        "| nquill@fernvale.example | treyes@fernvale.example |"
    )
    release = release_of(page(header=_STATUS, ending=table), ".md")
    assert [contact_of(contact) for contact in release.contacts] == [_QUILL, _REYES]


@pytest.mark.parametrize(
    "written",
    [
        "[nquill@fernvale.example](mailto:nquill@fernvale.example)",
        "<nquill@fernvale.example>",
        "**nquill@fernvale.example**",
        "nquill\\@fernvale.example",
        "nquill&#64;fernvale.example",
    ],
)
def test_an_address_in_markup(written: str):
    """Links, brackets, emphasis, escapes and entities around an address are no part of it."""
    release = release_of(page(header=f"{_STATUS}\n\n**Contact:** Nora Quill, 202-555-0143, {written}"), ".md")
    assert [contact_of(contact) for contact in release.contacts] == [_QUILL]


def test_hard_breaks_and_list_items_part_a_contact_in_markdown():
    """A block set with two trailing spaces or as a list is one contact."""
    lines = ["Nora Quill", "202-555-0143", "nquill@fernvale.example"]
    for block in ("**Contact**  \n" + "  \n".join(lines), "**Contact:**\n\n" + "\n".join(f"- {line}" for line in lines)):
        release = release_of(page(header=f"{_STATUS}\n\n{block}"), ".md")
        assert [contact_of(contact) for contact in release.contacts] == [_QUILL]


def test_a_contact_spans_from_its_first_part_to_its_last():
    """The label is no part of the contact; each part has its own place."""
    contact = release_of(page(header=f"{_STATUS}\n\nContact: Nora Quill, press officer, 202-555-0143 x27")).contacts[0]
    assert contact.raw == "Nora Quill, press officer, 202-555-0143 x27"
    assert contact.evidence == "label"
    assert (text_of(contact.name), text_of(contact.title)) == ("Nora Quill", "press officer")
    assert [(phone.raw, phone.extension) for phone in contact.phones] == [("202-555-0143 x27", "27")]


def test_numbers_keep_what_they_are_said_to_be():
    """The label of a number is kept with it, in lower case."""
    block = "Contact: Nora Quill, office 202-555-0143, mobile 202-555-0144"
    contact = release_of(page(header=f"{_STATUS}\n\n{block}")).contacts[0]
    assert [phone.label for phone in contact.phones] == ["office", "mobile"]


@pytest.mark.parametrize(
    ("written", "raw"),
    [("202-555-014", "202-555-014"), ("(202) 155-0143", "(202) 155-0143"), ("202-555-01433", "202-555-01433")],
)
def test_a_number_that_cannot_be_keeps_its_words(written: str, raw: str):
    """An impossible number is null with its `raw` kept: a finding, not a crash."""
    contact = release_of(page(header=f"{_STATUS}\n\nContact: Nora Quill, {written}")).contacts[0]
    assert [(phone.raw, phone.value) for phone in contact.phones] == [(raw, None)]


def test_an_address_that_cannot_be_keeps_its_words():
    """An address without a domain's ending is null with its `raw` kept."""
    contact = release_of(page(header=f"{_STATUS}\n\nContact: Nora Quill, 202-555-0143, nquill@fernvale")).contacts[0]
    assert [(email.raw, email.value) for email in contact.emails] == [("nquill@fernvale", None)]


@pytest.mark.parametrize(
    ("header", "ending"),
    [
        pytest.param("714 Fifth St. ♦ Fernvale, OH 45402 ♦ (202) 555-0143\n\n" + _STATUS, "###", id="letterhead"),
        pytest.param(_STATUS, "About the Fernvale Trust\n\nThe trust has lent books since 1951. Write to info@fernvale.example.\n\n###", id="boilerplate"),
        pytest.param(_STATUS, "Media Contact: [Name] [Title] [Email] [Phone]", id="template left empty"),
        pytest.param(_STATUS, "Contact:\n\n###", id="label with nothing behind it"),
        pytest.param(_STATUS, "For more information visit www.fernvale.example.\n\n###", id="address of the web only"),
        pytest.param(_STATUS, "The order number is 202-5550-143 and the ISBN is 978-0-306-40615-7.\n\n###", id="other figures"),
    ],
)
def test_what_is_no_contact(header: str, ending: str):
    """A switchboard in the letterhead, an empty template and figures of other kinds name nobody to call."""
    assert release_of(page(header=header, ending=ending)).contacts == ()
