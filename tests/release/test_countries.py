"""Whole releases as they are written in several countries, every field of each."""

from __future__ import annotations

from .making import contact_of, dateline_of, release_of, said, text_of

_UNITED_KINGDOM = """\
EMBARGOED: 00.01, Tuesday 6 May 2025

Night library opens in Fernvale

Fernvale Council opened a night library in the old mill today, and residents may borrow from it at any hour.

Cllr Nora Quill, Cabinet Member for Reading at Fernvale Council, said:

‘Residents who work late told us they wanted somewhere to read. We’ve listened, and it’s open.’

Tomas Reyes, who drives the last bus, added: ‘I’m there every night.’

ENDS

Notes to editors

1. The old mill was built in 1810.

2. Photographs of the library may be had from the press office.

Media enquiries:
Fernvale Council press office
020 7946 0018
press@fernvale.gov.uk
"""


def test_a_british_release():
    """Embargo, no dateline, single quotation marks, ENDS, notes to editors and a press office."""
    release = release_of(_UNITED_KINGDOM)
    assert release.status is not None
    assert release.status.kind == "embargoed"
    assert release.status.embargo_until is not None
    assert release.status.embargo_until.value == "2025-05-06T00:01:00"
    assert release.date is not None
    assert str(release.date.value) == "2025-05-06"
    assert text_of(release.headline) == "Night library opens in Fernvale"
    assert release.dateline is None
    assert (text_of(release.lead) or "").startswith("Fernvale Council opened")
    assert [said(quote) for quote in release.quotes] == [
        (
            "Residents who work late told us they wanted somewhere to read. We’ve listened, and it’s open.",
            "Nora Quill",
        ),
        ("I’m there every night.", "Tomas Reyes"),
    ]
    assert release.unpaired == ()
    assert text_of(release.end_mark) == "ENDS"
    assert len(release.notes) == 2
    assert [contact_of(contact) for contact in release.contacts] == [
        {
            "organization": "Fernvale Council press office",
            "phones": ["+442079460018"],
            "emails": ["press@fernvale.gov.uk"],
        }
    ]
    assert release.locale is not None
    assert release.locale.value == "en-GB"


_CANADA = """\
For immediate release

MARLOW NATION AND PROVINCE OPEN A NIGHT LIBRARY

May 6, 2025 – PORT MARLOW, B.C. – The Marlow Nation and the Province opened a night library on Tuesday, the first on this coast.

Quotes

“A library that never closes is a promise kept.”

– The Honourable Nora Quill, Minister of Reading

“My grandmother read by the fish-oil lamp. We read by this one.”

– Chief Tomas Reyes, Marlow Nation

Contacts

Ministry of Reading
Communications
250 555-0143

Marlow Nation
Ana Seward
Communications Manager
250 555-0144
aseward@marlow.example

-30-
"""


def test_a_canadian_release():
    """A date before the place, a heading of quotes with signatures, two contacts and -30-."""
    release = release_of(_CANADA)
    assert release.status is not None
    assert release.status.kind == "immediate"
    assert release.date is not None
    assert str(release.date.value) == "2025-05-06"
    assert text_of(release.headline) == "MARLOW NATION AND PROVINCE OPEN A NIGHT LIBRARY"
    assert dateline_of(release) == {
        "place": "PORT MARLOW, B.C.",
        "city": "PORT MARLOW",
        "region": "B.C.",
        "date": "May 6, 2025",
    }
    assert (text_of(release.lead) or "").startswith("The Marlow Nation and the Province opened")
    assert [quote.text for quote in release.quotes] == [
        "A library that never closes is a promise kept.",
        "My grandmother read by the fish-oil lamp. We read by this one.",
    ]
    assert [quote.speaker and text_of(quote.speaker.name) for quote in release.quotes][1] == "Tomas Reyes"
    assert [contact_of(contact).get("phones") for contact in release.contacts] == [
        ["+12505550143"],
        ["+12505550144"],
    ]
    assert text_of(release.contacts[1].name) == "Ana Seward"
    assert text_of(release.end_mark) == "-30-"
    assert release.locale is not None
    assert release.locale.value == "en-CA"


_AUSTRALIA = """\
MEDIA RELEASE

6 May 2025

Night library opens on Marlow Bay

Marlow Bay’s first night library opened its doors on Tuesday, with 4,000 books and a kettle that is always on.

Marlow Bay Mayor Nora Quill said the library was “the best room on the coast after dark”.

“Shift workers asked for it and now they’ve got it,” Cr Quill said.

“I reckon half the town was here.”

Media contact: Tomas Reyes, (02) 5550 1234 or 0491 570 156, treyes@marlowbay.nsw.gov.au
"""


def test_an_australian_release():
    """A label, a date line, logical punctuation at the marks, a surname with a short title, two numbers of one person."""
    release = release_of(_AUSTRALIA)
    assert release.status is None
    assert release.date is not None
    assert str(release.date.value) == "2025-05-06"
    assert text_of(release.headline) == "Night library opens on Marlow Bay"
    assert release.dateline is None
    assert [(text, (name or "").removeprefix("Mayor ")) for text, name in map(said, release.quotes)] == [
        ("the best room on the coast after dark", "Nora Quill"),
        ("Shift workers asked for it and now they’ve got it,", "Nora Quill"),
        ("I reckon half the town was here.", "Nora Quill"),
    ]
    assert [contact_of(contact) for contact in release.contacts] == [
        {
            "name": "Tomas Reyes",
            "phones": ["+61255501234", "+61491570156"],
            "emails": ["treyes@marlowbay.nsw.gov.au"],
        }
    ]
    assert release.locale is not None
    assert release.locale.value == "en-AU"


_SINGAPORE = """\
PRESS RELEASE

MARLOW QUAY READERS OPEN NIGHT LIBRARY

SINGAPORE, 6 May 2025 – Marlow Quay Readers today opened a night library by the river, with reading rooms on two floors.

“Our members work in every time zone,” said Ms Quill Swee Lin, Executive Director of Marlow Quay Readers. “Now they may read in every one.”

For media queries, please contact:

Tan Mei Hua (Ms)
Manager, Corporate Communications
Tel: +65 6123 4567
Email: tan_mei_hua@marlowquay.example

About Marlow Quay Readers

Marlow Quay Readers has lent books by the river since 1988. It has 900 members.
"""


def test_a_singaporean_release():
    """A city that is a country, an honorific in brackets, a number with its country code."""
    release = release_of(_SINGAPORE)
    assert text_of(release.headline) == "MARLOW QUAY READERS OPEN NIGHT LIBRARY"
    assert dateline_of(release) == {"place": "SINGAPORE", "city": "SINGAPORE", "date": "6 May 2025"}
    assert release.date is not None
    assert (str(release.date.value), str(release.date.origin)) == ("2025-05-06", "dateline")
    assert [quote.text for quote in release.quotes] == [
        "Our members work in every time zone,",
        "Now they may read in every one.",
    ]
    assert [contact.phones[0].value for contact in release.contacts] == ["+6561234567"]
    assert [email.value for contact in release.contacts for email in contact.emails] == [
        "tan_mei_hua@marlowquay.example"
    ]
    assert text_of(release.contacts[0].name) == "Tan Mei Hua"
    assert [text_of(boilerplate.organization) for boilerplate in release.boilerplates] == [
        "Marlow Quay Readers"
    ]
    assert release.locale is not None
    assert release.locale.value == "en-SG"


_EUROPE = """\
# Member States agree on night libraries

**Brussels, 6 May 2025**

The Council of Readers agreed today that every Member State may keep one library open at night.

Commissioner Nora **Quill** said: “*Reading does not stop at ten.*”

**For more information:**

Tomas Reyes, Tel.: +32 2 555 01 43

**Background**

The Council of Readers meets twice a year.
"""


def test_a_european_release():
    """A dateline in bold on its own line, a surname in bold, italic quotations, a background."""
    release = release_of(_EUROPE, ".md")
    assert text_of(release.headline) == "Member States agree on night libraries"
    assert dateline_of(release) == {"place": "Brussels", "city": "Brussels", "date": "6 May 2025"}
    assert (text_of(release.lead) or "").startswith("The Council of Readers agreed today")
    assert release.date is not None
    assert str(release.date.value) == "2025-05-06"
    assert [
        (text, (name or "").removeprefix("Commissioner ")) for text, name in map(said, release.quotes)
    ] == [("Reading does not stop at ten.", "Nora Quill")]
    assert [contact_of(contact) for contact in release.contacts] == [
        {"name": "Tomas Reyes", "phones": ["+3225550143"]}
    ]
    assert [note.text for note in release.notes] == ["The Council of Readers meets twice a year."]


_ADVISORY = """\
**MEDIA ADVISORY**

For Planning Purposes Only: May 5, 2025

Contact: Nora Quill, 202-555-0143

# Night Library to Open Its Doors

**WHO:** Mayor Tomas Reyes and the Fernvale Trust

**WHAT:** Opening of the night library

**WHEN:** Tuesday, May 6, 2025, at 8 p.m. ET

**WHERE:** 12 Mill Street, Fernvale, Ohio

**RSVP:** nquill@fernvale.example

\\# \\# \\#
"""


def test_a_media_advisory():
    """Label, planning status, contact, headline and fields; no dateline, no lead."""
    release = release_of(_ADVISORY, ".md")
    assert release.kind == "advisory"
    assert release.status is not None
    assert release.status.kind == "other"
    assert release.date is not None
    assert str(release.date.value) == "2025-05-05"
    assert text_of(release.headline) == "Night Library to Open Its Doors"
    assert (release.dateline, release.lead, release.quotes) == (None, None, ())
    assert contact_of(release.contacts[0]) == {"name": "Nora Quill", "phones": ["+12025550143"]}
    assert text_of(release.end_mark) == "# # #"
