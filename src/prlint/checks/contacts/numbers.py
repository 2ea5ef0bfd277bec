"""Whether a telephone number can be right, by the shape that its numbering plan gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.contacts.plan import known_area, reserved
from prlint.text.phones import in_plus_one

if TYPE_CHECKING:
    from prlint.text.phones import PhoneNumber

COUNTRY_CODES = {"GB": "44", "IE": "353", "AU": "61", "NZ": "64"}
"""Countries that write a 0 before the number instead of their code."""
_UNKNOWN = "today's numbering tables do not know it"


class NumberFault(NamedTuple):
    """Why a number cannot be called, or may not be."""

    why: str
    certain: bool
    """Whether the shape is impossible; else the number is possible, and only the tables do not know it."""


def national_fault(digits: str) -> NumberFault | None:
    """What is wrong with ten figures of the +1 zone."""
    area, exchange = digits[:3], digits[3:6]
    if in_plus_one(digits):
        if known_area(area) or _valid(f"+1{digits}"):
            return None
        return NumberFault(_UNKNOWN, certain=False)
    if area[0] in "01":
        return NumberFault(f"no area code of the United States or Canada begins with {area[0]}", certain=True)
    if area[1:] == "11":
        return NumberFault(f"{area} is no area code", certain=True)
    if exchange[0] in "01":
        why = f"behind the area code no number of the United States or Canada begins with {exchange[0]}"
        return NumberFault(why, certain=True)
    # Of freephone numbers the letters count, and some spell a word that begins with 411.
    return NumberFault(f"no number begins with {exchange} behind the area code", certain=area[0] != "8")


def international_fault(number: PhoneNumber) -> NumberFault | None:
    """What is wrong with a number that is written with `+` and a country code."""
    digits = number.digits
    if digits[0] == "1":
        if len(digits) != 11:
            return NumberFault(
                f"behind +1 a number has 10 figures, and this one has {len(digits) - 1}", certain=True
            )
        return national_fault(digits[1:])
    return _in_tables(f"+{digits}")


def trunk_fault(number: PhoneNumber, country: str) -> NumberFault | None:
    """What is wrong with a number that begins with 0, in a country whose numbers do."""
    digits = number.digits
    fault = _in_tables(f"+{COUNTRY_CODES[country]}{digits[1:]}")
    if fault is None:
        return None
    others = (f"+{code}{digits[1:]}" for code in COUNTRY_CODES.values())
    # A neighbour's number without its code is no slip of the finger.
    return None if any(_valid(other) for other in others) else fault


def _in_tables(e164: str) -> NumberFault | None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return NumberFault("no country has the code that it begins with", certain=True)
    if phonenumbers.is_valid_number(parsed):
        return None
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason in (
        phonenumbers.ValidationResult.TOO_SHORT,
        phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY,
    ):
        return NumberFault(f"it has too few figures for a number of +{parsed.country_code}", certain=True)
    if reason in (phonenumbers.ValidationResult.TOO_LONG, phonenumbers.ValidationResult.INVALID_LENGTH):
        return NumberFault(f"no number of +{parsed.country_code} has so many figures", certain=True)
    return None if reserved(e164) else NumberFault(_UNKNOWN, certain=False)


def _valid(e164: str) -> bool:
    import phonenumbers

    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(e164, None)))
    except phonenumbers.NumberParseException:
        return False
