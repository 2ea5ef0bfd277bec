"""The skeleton of a release: right in every part that is there, and a placeholder for every one that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.calendar_names import AP_MONTHS, month_name

if TYPE_CHECKING:
    from datetime import date

    from prlint.settings.house import HouseContact
    from prlint.settings.model import Settings

# Names and numbers that prlint reads as those of a contact and a place, and finds as placeholders.
_NO_CONTACT = "Jane Doe, [TITLE], XXX-XXX-XXXX, [EMAIL]"
_CITY = "XXXXXX"
_ORGANIZATION = "[ORGANIZATION]"


def skeleton(settings: Settings, released: date, *, end_mark: str, markdown: bool) -> str:
    """The text of a release to be written.

    Args:
        settings: hold the profile and what is known of the house.
        released: the day of the release.
        end_mark: what stands behind the text.
        markdown: whether headings are marked as in Markdown.
    """
    house = settings.house
    about = house.boilerplates[0] if house.boilerplates else None
    organization = about.organization if about else next(iter(house.names), _ORGANIZATION)
    contact = _contact(house.contacts[0]) if house.contacts else _NO_CONTACT
    heading, mark = ("# ", end_mark.replace("#", "\\#", 1)) if markdown else ("", end_mark)
    written = _written(released, settings.profile)
    parts = (
        "FOR IMMEDIATE RELEASE",
        written,
        f"Contact: {contact}",
        f"{heading}{organization} to [DO WHAT]",
        f"{_CITY}, {written} — {organization} will [DO WHAT, WHERE AND WHEN].",
        "[WHY IT MATTERS, AND TO WHOM.]",
        f"“[QUOTE],” said [NAME], [TITLE] of {organization}.",
        f"{heading and '## '}About {about.organization if about else 'us'}",
        about.text if about else "[WHO WE ARE AND SINCE WHEN.]",
        mark,
    )
    return "\n\n".join(parts) + "\n"


def _contact(contact: HouseContact) -> str:
    return ", ".join((contact.name, contact.phone or "XXX-XXX-XXXX", contact.email or "[EMAIL]"))


def _written(day: date, profile: tuple[str, ...]) -> str:
    if "uk" in profile:
        return f"{day.day} {month_name(day.month)} {day.year}"
    month = AP_MONTHS[day.month - 1] if "ap" in profile else month_name(day.month)
    return f"{month} {day.day}, {day.year}"
