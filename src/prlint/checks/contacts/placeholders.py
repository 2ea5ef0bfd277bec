"""Numbers and addresses that stand in examples, and that nobody answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.contacts.plan import known_area, reserved
from prlint.checks.hit import Hit, Severity
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.release.model import Evidence
from prlint.text.addresses import find_emails, find_urls
from prlint.text.patterns import linear
from prlint.text.phones import find_phones

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.phones import PhoneNumber

# What every number that is judged has in it.
_SIGN = linear(
    r"555|(?:0\D{0,2}1\D{0,2}2|1\D{0,2}2\D{0,2}3)\D{0,3}\d|000|111|222|333|444|666|777|888|999|960|980|7946|090|801|496|701|491|800|975"
)
# Three groups as the +1 zone writes them, whatever the figures; `find_phones` takes no 000.
_GROUPED = linear(r"(?:^|[^\d$£€.,/\-])(\(?\d{3}\)?[\s.\-]{1,2}\d{3}[\s.\-]\d{4})(?:$|[^\d\-/])")
_ROWS = frozenset(
    ("1234567890", "0123456789", "9876543210", "1234567", "5551234", "5555555", "123456789", "01234567890")
)
_HOSTS = ("example.com", "example.org", "example.net")
_CUE = linear(
    r"(?i)\b(?:contacts?|call(?:ing)?|phone|telephone|tel|fax|mobile|cell|dial(?:ing)?|reach(?:ed)?|rsvp|(?:in|en)quir(?:y|ies)|press office|e-?mail|write to|writing to|information)\b[^.!?]{0,60}$"
)
# Instructions and reports speak of such numbers and addresses without meaning that anybody should use them.
_SPOKEN_OF = linear(
    r"(?i)\b(?:such as|for example|e\.g\.|for instance|like|format|formatted|fictional|fake|spoof\w*|caller id|scam\w*|placeholder|sample)\b[^.!?]{0,80}$"
)
_REACH = 90
"""Code points before a number in which something may say what it is."""
_UNANSWERED = "it is a number kept for examples, and nobody answers it"
_PATTERN = "its figures are a stand-in, and nobody answers it"
_ADDRESS = "it is an address kept for examples, and nobody reads it"
_COUNTRIES = {"GB": "44", "AU": "61"}


def phone_placeholder(reading: Reading) -> Iterator[Hit]:
    """Numbers and addresses kept for examples or made of a row of figures, save those of the house."""
    source = reading.document.source.text
    numbers = _SIGN.search(source) is not None
    addresses = any(map(source.lower().__contains__, _HOSTS))
    if not numbers and not addresses:
        return
    own = _own(reading)
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        if numbers and _SIGN.search(block.text) is not None:
            yield from _numbers(reading, block, own)
        if addresses:
            yield from _addresses(reading, block, own)
    yield from _in_front_matter(reading, own)


def _own(reading: Reading) -> set[str]:
    """Numbers (last seven figures and more) and addresses that the settings state as the house's."""
    own: set[str] = set()
    house = reading.settings.house
    for contact in house.contacts:
        if contact.phone is not None:
            own.add(_figures(contact.phone))
        if contact.email is not None:
            own.add(contact.email.lower())
    own.update(domain.lower().lstrip("@") for domain in house.domains)
    return own


def _figures(written: str) -> str:
    """The figures of a number without country code of the zones that are judged, and without trunk zero."""
    digits = "".join(filter(str.isdigit, written.replace("(0)", "").partition("x")[0]))
    if written.lstrip(" (").startswith("+"):
        code = next((code for code in ("44", "61", "1") if digits.startswith(code)), "")
        digits = digits.removeprefix(code)
    elif len(digits) == 11 and digits[0] == "1":
        digits = digits[1:]
    return digits.lstrip("0") or digits


def _fault(digits: str, *, international: bool, country: str | None) -> str | None:
    """Why the number cannot be meant; None where it can."""
    national = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    if len(set(national)) == 1 and len(national) >= 7:
        return _PATTERN
    if national in _ROWS or (
        len(national) == 10 and national[:3] in ("555", "000") and national[3:6] == "555"
    ):
        return _PATTERN
    if international:
        return _UNANSWERED if reserved(f"+{digits.replace('440', '44', 1)}") else None
    if len(national) == 10 and national[0] in "23456789":
        if known_area(national[:3]) and reserved(f"+1{national}"):
            return _UNANSWERED
        return _PATTERN if national[3:] in ("5551234", "5555555") else None
    if len(national) == 7 and national.startswith("55501") and country in (None, "US", "CA"):
        return _UNANSWERED
    return _trunk_fault(digits, country)


def _trunk_fault(digits: str, country: str | None) -> str | None:
    codes = [_COUNTRIES[country]] if country in _COUNTRIES else ["44", "61"]
    if digits[0] == "0" and any(
        reserved(f"+{code}{digits[1:]}") and len(digits) == (11 if code == "44" else 10) for code in codes
    ):
        return _UNANSWERED
    return _UNANSWERED if len(digits) == 10 and digits[0] == "1" and reserved(f"+61{digits}") else None


def _numbers(reading: Reading, block: Block, own: set[str]) -> Iterator[Hit]:
    text = block.text
    found: list[tuple[int, int, PhoneNumber | None]] = [
        (number.start, number.end, number) for number in find_phones(text)
    ]
    for match in _GROUPED.finditer(text):
        start, end = match.span(1)
        if not any(start < other_end and other_start < end for other_start, other_end, _ in found):
            found.append((start, end, None))
    urls: list[tuple[int, int]] | None = None
    for start, end, number in found:
        written = text[start:end]
        if any(character.isalpha() for character in written) and (number is None or number.extension is None):
            continue
        digits = number.digits if number is not None else "".join(filter(str.isdigit, written))
        fault = _fault(
            digits, international=number is not None and number.international, country=reading.country
        )
        goes_on = text[end : end + 1] in ("-", "/") and text[end + 1 : end + 2].isdigit()
        if fault is None or goes_on or _figures(written) in own:
            continue
        if urls is None:
            urls = [(url.start, url.end) for url in find_urls(text)]
        if any(start < url_end and url_start < end for url_start, url_end in urls):
            continue
        labelled = number is not None and number.label is not None
        level = _level(reading, block, start, labelled=labelled)
        if level is not Severity.INFO or fault is _UNANSWERED or labelled:
            yield Hit(
                block.prose.span(start, end), {"what": " ".join(written.split()), "why": fault}, level=level
            )


def _addresses(reading: Reading, block: Block, own: set[str]) -> Iterator[Hit]:
    text = block.text
    if "example." not in text.lower():
        return
    found = find_emails(text)
    for address in found:
        host = address.text.rpartition("@")[2].lower()
        if _is_example(host) and address.text.lower() not in own and host not in own:
            yield Hit(
                block.prose.span(address.start, address.end),
                {"what": address.text, "why": _ADDRESS},
                level=_level(reading, block, address.start, labelled=False),
            )
    for url in find_urls(text):
        if any(address.start < url.end and url.start < address.end for address in found):
            continue
        host = url.text.lower().rpartition("://")[2].partition("/")[0]
        if _is_example(host) and host not in own and host.removeprefix("www.") not in own:
            yield Hit(
                block.prose.span(url.start, url.end),
                {"what": url.text, "why": "it is a site kept for examples, with nothing of yours on it"},
                level=_level(reading, block, url.start, labelled=False),
            )


def _is_example(host: str) -> bool:
    return host in _HOSTS or host.endswith(tuple(f".{name}" for name in _HOSTS))


def _level(reading: Reading, block: Block, start: int, *, labelled: bool) -> Severity | None:
    """The rule's own level where people are told to call or write, a note elsewhere."""
    before = block.text[max(0, start - _REACH) : start]
    if reading.zone_at(block.prose.source_start(start)) is Zone.CONTACTS:
        return None
    if _SPOKEN_OF.search(before) is not None:
        return Severity.INFO
    return None if labelled or _CUE.search(before) is not None else Severity.INFO


def _in_front_matter(reading: Reading, own: set[str]) -> Iterator[Hit]:
    for contact in reading.release.contacts:
        if contact.evidence is not Evidence.FRONT_MATTER:
            continue
        for phone in contact.phones:
            for number in find_phones(phone.raw)[:1]:
                fault = _fault(number.digits, international=number.international, country=reading.country)
                if fault is not None and _figures(phone.raw) not in own:
                    yield Hit(phone.span, {"what": phone.raw, "why": fault})
        for email in contact.emails:
            host = email.raw.rpartition("@")[2].lower()
            if _is_example(host) and email.raw.lower() not in own and host not in own:
                yield Hit(email.span, {"what": email.raw, "why": _ADDRESS})
