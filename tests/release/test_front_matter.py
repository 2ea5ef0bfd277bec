"""What the front matter states: fields where the body has none, and every key with its place."""

from __future__ import annotations

import pytest

from .making import HEADLINE, contact_of, dateline_of, page, release_of, text_of

_BODY = page(
    header="",
    headline="",
    lead="The Fernvale Trust opened a night library today, and anybody may borrow from it.",
)


@pytest.mark.parametrize(
    "front",
    [
        f"---\ntitle: {HEADLINE}\ndate: 2025-05-06\n---\n\n",
        f'---\nheadline: "{HEADLINE}"\ndate: May 6, 2025\n---\n\n',
        f"---\nTitle: '{HEADLINE}'\nDate: '2025-05-06T08:00:00Z'\n---\n\n",
        f'+++\ntitle = "{HEADLINE}"\ndate = 2025-05-06\n+++\n\n',
    ],
)
@pytest.mark.parametrize("suffix", [".md", ".txt"])
def test_headline_and_date(front: str, suffix: str):
    """Title and date of YAML and TOML are the release's, in Markdown and in text."""
    release = release_of(front + _BODY, suffix)
    assert text_of(release.headline) == HEADLINE
    assert release.headline is not None
    assert release.headline.evidence == "front matter"
    assert release.date is not None
    assert release.date.value is not None
    assert (release.date.value.isoformat(), str(release.date.origin)) == ("2025-05-06", "front matter")


@pytest.mark.parametrize(
    ("lines", "kind", "until"),
    [
        ("status: For immediate release", "immediate", None),
        ("embargo: 9 a.m. ET, May 9, 2025", "embargoed", "2025-05-09T09:00:00-04:00"),
        ("status: Embargoed until 9 a.m. ET, May 9, 2025", "embargoed", "2025-05-09T09:00:00-04:00"),
    ],
)
def test_the_status(lines: str, kind: str, until: str | None):
    """The keys status and embargo are the status where the body states none."""
    status = release_of(f"---\ntitle: {HEADLINE}\n{lines}\n---\n\n{_BODY}", ".md").status
    assert status is not None
    assert status.kind == kind
    assert (status.embargo_until.value if status.embargo_until else None) == until


@pytest.mark.parametrize(
    "lines",
    [
        "contact: Nora Quill, 202-555-0143, nquill@fernvale.example",
        "contact:\n  name: Nora Quill\n  phone: 202-555-0143\n  email: nquill@fernvale.example",
        "contacts:\n  - name: Nora Quill\n    phone: 202-555-0143\n    email: nquill@fernvale.example",
        "contacts:\n  - Nora Quill, 202-555-0143, nquill@fernvale.example",
    ],
)
def test_the_contact(lines: str):
    """Contacts as text or as name, phone and e-mail are contacts."""
    release = release_of(f"---\ntitle: {HEADLINE}\n{lines}\n---\n\n{_BODY}", ".md")
    assert [contact_of(contact) for contact in release.contacts] == [
        {"name": "Nora Quill", "phones": ["+12025550143"], "emails": ["nquill@fernvale.example"]}
    ]


@pytest.mark.parametrize("key", ["location", "dateline"])
def test_the_place(key: str):
    """The place of the release may stand in the front matter only."""
    release = release_of(f"---\ntitle: {HEADLINE}\n{key}: Fernvale, Ohio\n---\n\n{_BODY}", ".md")
    assert dateline_of(release) == {"place": "Fernvale, Ohio", "city": "Fernvale", "region": "Ohio"}


def test_every_key_with_its_place():
    """`front_matter` maps flat keys to values; a span covers the value without its marks."""
    front = '---\ntitle: "Night library"\ntags: [reading, night]\ncontact:\n  name: Nora Quill\n---\n\n'
    found = release_of(front + _BODY, ".md").front_matter
    assert {key: (entry.raw, entry.value) for key, entry in found.items()} == {
        "title": ("Night library", "Night library"),
        "tags.0": ("reading", "reading"),
        "tags.1": ("night", "night"),
        "contact.name": ("Nora Quill", "Nora Quill"),
    }


def test_the_body_comes_first():
    """Where front matter and body differ the body is the field."""
    front = "---\ntitle: Another title of something else\nstatus: Embargoed until May 9, 2025\ncontact: Tomas Reyes, 202-555-0144\n---\n\n"
    release = release_of(front + page(), ".md")
    assert text_of(release.headline) == HEADLINE
    assert release.status is not None
    assert release.status.kind == "immediate"
    assert [contact_of(contact)["name"] for contact in release.contacts] == ["Nora Quill"]


def test_broken_front_matter_is_no_failure():
    """What the format refuses is read line by line, and the release is read all the same."""
    release = release_of(f"---\ntitle: a: b: [\n---\n\n{page()}", ".md")
    assert text_of(release.headline) == HEADLINE
    assert {key: value.value for key, value in release.front_matter.items()} == {"title": "a: b: ["}
