"""Contacts that lack a name, a telephone number or an e-mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Severity
from prlint.release.model import Evidence
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading
    from prlint.release.model import Contact

_OFFICE = linear(
    r"(?i)\b(?:press|media|news|communications?)\s?(?:office|desk|room|team|unit|centre|center|bureau|enquiries|inquiries)\b|\bduty\b"
)
_ROLE = linear(
    r"(?i)^(?:press|media|news|info|pr|comms?|communications?|enquiries|inquiries|office|contact|hello)[a-z]{0,8}[@._\-]"
)
_BEFORE = 80
"""Code points before a contact in which the name of the office may stand, as its label."""
# What converters leave of an address that the page hides, and addresses that were veiled on purpose.
_HIDDEN_EMAIL = linear(r"(?i)\[e?mail\W{0,3}protected\]|[a-z0-9]\s?[(\[{]\s?at\s?[)\]}]\s?[a-z0-9]")
# A number that the next line was stuck to, or that is stuck to the address of the site.
_STUCK_PHONE = linear(r"\.(?:com|org|net)\(?\d{3}[.\-) ]{1,2}\d{3}[.\-]\d{4}")
_BESIDE = 100
"""Code points around a contact in which they stand."""
_NAMED_AS_CONTACT = (Evidence.LABEL, Evidence.FRONT_MATTER)
_WITH_PRESS_OFFICES = frozenset({"GB", "IE"})


def contact_incomplete(reading: Reading, *, press_office: bool) -> Iterator[Hit]:
    """A contact without name, number or address; beside a complete one only those with a label, as a note."""
    contacts = [contact for contact in reading.release.contacts if _reaches_anybody(contact)]
    if not contacts:
        return
    office = press_office or reading.country in _WITH_PRESS_OFFICES
    lacking = [(contact, _missing(reading, contact, contacts, office=office)) for contact in contacts]
    incomplete = [(contact, missing) for contact, missing in lacking if missing]
    complete = len(incomplete) < len(lacking)
    if complete:
        told = [pair for pair in incomplete if pair[0].evidence in _NAMED_AS_CONTACT]
    else:
        # One contact with everything is enough: the one that lacks the least is to be completed.
        told = sorted(incomplete, key=lambda pair: (len(pair[1]), pair[0].evidence not in _NAMED_AS_CONTACT))[
            :1
        ]
    for contact, missing in told:
        yield Hit(
            contact.span,
            {"missing": _listed(missing), "contact": _shown(contact)},
            level=Severity.INFO if complete else None,
            on_position=contact.evidence is Evidence.POSITION,
        )


def _reaches_anybody(contact: Contact) -> bool:
    return contact.name is not None or bool(contact.phones) or bool(contact.emails)


def _missing(reading: Reading, contact: Contact, contacts: list[Contact], *, office: bool) -> list[str]:
    """What a contact lacks. What stands under no name, and the mailbox of an office, is everybody's."""
    shared = [other for other in contacts if other.name is None and other is not contact]
    missing = []
    start, end = contact.span
    around = reading.document.source.text[max(0, start - _BESIDE) : end + _BESIDE]
    if contact.name is None and not (office and _is_office(reading, contact)):
        missing.append("a name")
    if (
        not contact.phones
        and not any(other.phones for other in shared)
        and _STUCK_PHONE.search(around) is None
    ):
        missing.append("a telephone number")
    if (
        not contact.emails
        and not any(other.emails for other in shared)
        and not _mailbox(contacts)
        and _HIDDEN_EMAIL.search(around) is None
    ):
        missing.append("an e-mail address")
    return missing


def _mailbox(contacts: list[Contact]) -> bool:
    """Whether one of the contacts has an address that is an office's and not a person's."""
    return any(_ROLE.match(email.raw) is not None for contact in contacts for email in contact.emails)


def _is_office(reading: Reading, contact: Contact) -> bool:
    """Whether a contact without a name is a press office."""
    start, end = contact.span
    source = reading.document.source.text
    return _OFFICE.search(source[max(0, start - _BEFORE) : end]) is not None


def _listed(missing: list[str]) -> str:
    return missing[0] if len(missing) == 1 else f"{', '.join(missing[:-1])} and {missing[-1]}"


def _shown(contact: Contact) -> str:
    if contact.name is not None:
        return contact.name.text
    return " ".join((contact.phones or contact.emails)[0].raw.split())
