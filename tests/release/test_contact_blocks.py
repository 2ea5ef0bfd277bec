"""Who is to be called, in each shape that contact blocks have, at the top and at the end of a release."""

from __future__ import annotations

from typing import Any

import pytest

from .making import FIRST, QUILL, REYES, contact_of, page, release_of, without

_STATUS = "FOR IMMEDIATE RELEASE\n\nMay 6, 2025"


def _case(block: str, *contacts: dict[str, Any], id: str) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(block, list(contacts), id=id)


@pytest.mark.parametrize(
    ("block", "contacts"),
    [
        _case("CONTACT: Nora Quill, (202) 555-0143 or nquill@fernvale.example", QUILL, id="one line with or"),
        _case(
            "Contact:\nNora Quill\n(202) 555-0143\nnquill@fernvale.example",
            QUILL,
            id="label line, then stacked lines",
        ),
        _case(
            "**Contact:** Nora Quill | 202.555.0143 | nquill@fernvale.example",
            QUILL,
            id="bold label and upright strokes",
        ),
        _case("Media Contact: Nora Quill; 202-555-0143; nquill@fernvale.example", QUILL, id="semicolons"),
        _case("Press contact – Nora Quill – 202 555 0143 – nquill@fernvale.example", QUILL, id="dashes"),
        _case(
            "CONTACT: NORA QUILL, 202-555-0143, NQUILL@FERNVALE.EXAMPLE",
            {"name": "NORA QUILL", "phones": ["+12025550143"], "emails": ["NQUILL@FERNVALE.EXAMPLE"]},
            id="all in capitals",
        ),
        _case(
            "Contacts: Nora Quill, nquill@fernvale.example // Tomas Reyes, treyes@fernvale.example",
            without(QUILL, "phones"),
            without(REYES, "phones"),
            id="two people parted by double slashes",
        ),
        _case(
            "Contacts: Nora Quill, 202-555-0143, nquill@fernvale.example; Tomas Reyes, 202-555-0144, treyes@fernvale.example",
            QUILL,
            REYES,
            id="two people parted by a semicolon",
        ),
        _case(
            "Contact: Nora Quill, nquill@fernvale.example, 202.555.0143 Tomas Reyes, treyes@fernvale.example, 202.555.0144",
            QUILL,
            REYES,
            id="two people parted by a space only",
        ),
        _case(
            "Contacts:\nNora Quill\n202-555-0143\nnquill@fernvale.example\n\nTomas Reyes\n202-555-0144\ntreyes@fernvale.example",
            QUILL,
            REYES,
            id="two people in stacks",
        ),
        _case(
            "Media Contact:\nNora Quill\n202-555-0143\nnquill@fernvale.example\n\n"
            "Investor Contact:\nTomas Reyes\n202-555-0144\ntreyes@fernvale.example",
            QUILL,
            REYES,
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
            {**QUILL, "title": "press officer"},
            id="role behind the name",
        ),
        _case(
            "Contact: Nora Quill, Director of Communications, Fernvale Trust, 202-555-0143",
            {
                "name": "Nora Quill",
                "title": "Director of Communications",
                "organization": "Fernvale Trust",
                "phones": ["+12025550143"],
            },
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
        _case(
            "Media enquiries\nEmail: press@fernvale.example",
            {"emails": ["press@fernvale.example"]},
            id="press office by e-mail only",
        ),
        _case(
            "Contact: Nora Quill, +44 (0)20 7946 0018",
            {"name": "Nora Quill", "phones": ["+442079460018"]},
            id="trunk zero in brackets",
        ),
        _case(
            "Contact: Nora Quill, +65 6123 4567",
            {"name": "Nora Quill", "phones": ["+6561234567"]},
            id="country code",
        ),
        _case(
            "Contact: Dr. Nora J. Quill, Ph.D., 202-555-0143",
            {"name": "Dr. Nora J. Quill, Ph.D.", "phones": ["+12025550143"]},
            id="degree and initial",
        ),
        _case(
            "Contact: Anne-Marie de la Croix, 202-555-0143",
            {"name": "Anne-Marie de la Croix", "phones": ["+12025550143"]},
            id="hyphen and particles",
        ),
        _case(
            "Contact: Siân O’Dowd, 202-555-0143",
            {"name": "Siân O’Dowd", "phones": ["+12025550143"]},
            id="accent and apostrophe",
        ),
    ],
)
def test_a_contact_block(block: str, contacts: list[dict[str, Any]]):
    """Each way to write a block gives its people, their roles, numbers and addresses."""
    assert [
        contact_of(contact) for contact in release_of(page(header=f"{_STATUS}\n\n{block}")).contacts
    ] == contacts


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("CONTACT: Nora Quill, (202) 555-0143 or nquill@fernvale.example", id="one line"),
        pytest.param("Contact:\nNora Quill\n(202) 555-0143\nnquill@fernvale.example", id="stack"),
        pytest.param(
            "For further information:\n\nNora Quill\n202-555-0143\nnquill@fernvale.example",
            id="stack under a phrase",
        ),
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
    assert [contact_of(contact) for contact in release_of(text).contacts] == [QUILL]


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
            {
                "organization": "Fernvale Council press office",
                "phones": ["+442079460018"],
                "emails": ["press@fernvale-council.example"],
            },
            id="no person, the office",
        ),
        _case(
            "For further information:\n\nNora Quill, press officer\n020 7946 0018\nnquill@fernvale.example\n@fernvaletrust",
            {**QUILL, "title": "press officer", "phones": ["+442079460018"]},
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
    release = release_of(
        page(header="3 February 2025", lead=f"FERNVALE, UK – {FIRST}", ending=f"ENDS\n\n{block}")
    )
    assert [contact_of(contact) for contact in release.contacts] == contacts


@pytest.mark.parametrize(
    ("header", "contacts"),
    [
        _case(
            "FOR IMMEDIATE RELEASE:        Contact:\nMay 6, 2025                   Nora Quill\n"
            "                              nquill@fernvale.example\n                              (202) 555-0143",
            QUILL,
            id="two columns by spaces",
        ),
        _case(
            "FOR IMMEDIATE RELEASE\tContact: Nora Quill\nMay 6, 2025\t(202) 555-0143\n\tnquill@fernvale.example",
            QUILL,
            id="two columns by tabs",
        ),
        _case(
            "For Immediate Release: Tuesday, May 6th, 2025Contact: Nora Quill, nquill@fernvale.example, 202.555.0143 "
            "Tomas Reyes, treyes@fernvale.example, 202.555.0144",
            QUILL,
            REYES,
            id="glued to the status line",
        ),
        _case(
            "May 6, 2025\nContact: Nora Quill, Chief Financial Officer\nFOR IMMEDIATE RELEASE\n(202) 555-0143: nquill@fernvale.example",
            {**QUILL, "title": "Chief Financial Officer"},
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
            {**QUILL, "title": "President of Fernvale Trust"},
            id="labelled lines",
        ),
        _case(
            "Name: Nora Quill\nTel: 202-555-0143\nEmail: nquill@fernvale.example\n\nFOR IMMEDIATE RELEASE\n\nMay 6, 2025",
            QUILL,
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
