"""Contacts in sentences, tables and markup, their numbers and addresses, and what is no contact."""

from __future__ import annotations

from typing import Any

import pytest

from .making import BODY, QUILL, REYES, contact_of, page, release_of, text_of, without

_STATUS = "FOR IMMEDIATE RELEASE\n\nMay 6, 2025"


def _case(block: str, *contacts: dict[str, Any], id: str) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(block, list(contacts), id=id)


@pytest.mark.parametrize(
    ("sentence", "contacts"),
    [
        _case(
            "For more information on the night library, please contact Nora Quill from the Fernvale Trust at 202.555.0143 or at nquill@fernvale.example.",
            QUILL,
            id="please contact",
        ),
        _case(
            "To arrange an interview, call Nora Quill at 202-555-0143.", without(QUILL, "emails"), id="call"
        ),
        _case(
            "For further information email Nora Quill at nquill@fernvale.example.",
            without(QUILL, "phones"),
            id="email",
        ),
        _case(
            "Media inquiries should go to Nora Quill, nquill@fernvale.example.",
            without(QUILL, "phones"),
            id="should go to",
        ),
        _case(
            "Journalists may reach the press office on 202-555-0143.",
            {"phones": ["+12025550143"]},
            id="nobody named",
        ),
        _case(
            f"{BODY[:-1]}, "
            + "and on the shelves stand maps, letters and books for children, " * 8
            + "so for a visit please contact "
            "Nora Quill at 202-555-0143.",
            without(QUILL, "emails"),
            id="at the end of a sentence that swallowed those before it",
        ),
        _case(
            "For more, contact Nora Quill at 202-555-0143 or nquill@fernvale.example, or Tomas Reyes at 202-555-0144 or treyes@fernvale.example.",
            QUILL,
            REYES,
            id="two people in one sentence",
        ),
    ],
)
def test_a_contact_in_the_last_sentence(sentence: str, contacts: list[dict[str, Any]]):
    """A sentence that says whom to call is a contact like a block."""
    release = release_of(page(header=_STATUS, body=f"{BODY}\n\n{sentence}"))
    seen = [without(contact_of(contact), "organization") for contact in release.contacts]
    assert seen == contacts


def test_top_and_bottom_are_both_read():
    """A release that names its contact twice has two contacts."""
    block = "Contact: Nora Quill, 202-555-0143, nquill@fernvale.example"
    release = release_of(page(header=f"{_STATUS}\n\n{block}", ending=f"###\n\n{block}"))
    assert [contact_of(contact) for contact in release.contacts] == [QUILL, QUILL]


def test_a_contact_and_a_source_stay_apart():
    """Whoever is named as the source is not mixed with the contact."""
    header = (
        f"{_STATUS}\n\nContact: Nora Quill, 202-555-0143, nquill@fernvale.example\n"
        "Source: (Tomas Reyes, Department of History, phone 202/555-0144, treyes@fernvale.example)"
    )
    first = release_of(page(header=header)).contacts[0]
    assert contact_of(first) == QUILL


def test_a_contact_table_in_markdown():
    """Cells beside their labels make one contact."""
    table = "| Contact | |\n|---|---|\n| Name | Nora Quill |\n| Telephone | 202-555-0143 |\n| E-mail | nquill@fernvale.example |"
    release = release_of(page(header=f"{_STATUS}\n\n{table}"), ".md")
    assert [contact_of(contact) for contact in release.contacts] == [QUILL]


def test_two_contacts_in_the_columns_of_a_table():
    """Each column under its label is one contact."""
    table = (
        "| Media contact | Investor contact |\n|---|---|\n| Nora Quill | Tomas Reyes |\n| 202-555-0143 | 202-555-0144 |\n"
        "| nquill@fernvale.example | treyes@fernvale.example |"
    )
    release = release_of(page(header=_STATUS, ending=table), ".md")
    assert [contact_of(contact) for contact in release.contacts] == [QUILL, REYES]


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
    assert [contact_of(contact) for contact in release.contacts] == [QUILL]


def test_hard_breaks_and_list_items_part_a_contact_in_markdown():
    """A block set with two trailing spaces or as a list is one contact."""
    lines = ["Nora Quill", "202-555-0143", "nquill@fernvale.example"]
    for block in (
        "**Contact**  \n" + "  \n".join(lines),
        "**Contact:**\n\n" + "\n".join(f"- {line}" for line in lines),
    ):
        release = release_of(page(header=f"{_STATUS}\n\n{block}"), ".md")
        assert [contact_of(contact) for contact in release.contacts] == [QUILL]


def test_a_contact_spans_from_its_first_part_to_its_last():
    """The label is no part of the contact; each part has its own place."""
    contact = release_of(
        page(header=f"{_STATUS}\n\nContact: Nora Quill, press officer, 202-555-0143 x27")
    ).contacts[0]
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
    [
        ("202-555-014", "202-555-014"),
        ("(202) 155-0143", "(202) 155-0143"),
        ("202-555-01433", "202-555-01433"),
    ],
)
def test_a_number_that_cannot_be_keeps_its_words(written: str, raw: str):
    """An impossible number is null with its `raw` kept: a finding, not a crash."""
    contact = release_of(page(header=f"{_STATUS}\n\nContact: Nora Quill, {written}")).contacts[0]
    assert [(phone.raw, phone.value) for phone in contact.phones] == [(raw, None)]


def test_an_address_that_cannot_be_keeps_its_words():
    """An address without a domain's ending is null with its `raw` kept."""
    contact = release_of(
        page(header=f"{_STATUS}\n\nContact: Nora Quill, 202-555-0143, nquill@fernvale")
    ).contacts[0]
    assert [(email.raw, email.value) for email in contact.emails] == [("nquill@fernvale", None)]


@pytest.mark.parametrize(
    ("header", "ending"),
    [
        pytest.param(
            "714 Fifth St. ♦ Fernvale, OH 45402 ♦ (202) 555-0143\n\n" + _STATUS, "###", id="letterhead"
        ),
        pytest.param(
            _STATUS,
            "About the Fernvale Trust\n\nThe trust has lent books since 1951. Write to info@fernvale.example.\n\n###",
            id="boilerplate",
        ),
        pytest.param(_STATUS, "Media Contact: [Name] [Title] [Email] [Phone]", id="template left empty"),
        pytest.param(_STATUS, "Contact:\n\n###", id="label with nothing behind it"),
        pytest.param(
            _STATUS, "For more information visit www.fernvale.example.\n\n###", id="address of the web only"
        ),
        pytest.param(
            _STATUS,
            "The order number is 202-5550-143 and the ISBN is 978-0-306-40615-7.\n\n###",
            id="other figures",
        ),
    ],
)
def test_what_is_no_contact(header: str, ending: str):
    """A switchboard in the letterhead, an empty template and figures of other kinds name nobody to call."""
    assert release_of(page(header=header, ending=ending)).contacts == ()
