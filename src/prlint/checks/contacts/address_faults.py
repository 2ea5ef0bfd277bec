"""What is wrong with a word that reads as an e-mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.contacts.endings import known_ending, surely_none
from prlint.reading.zones import Zone
from prlint.text.addresses import valid_email
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.addresses import EmailAddress

ENDINGS = "com|org|net|edu|gov|mil|int|info|co|us|uk|ca|au|nz|ie|eu|sg|io|ai|news|example"
NUMBER_BEFORE = linear(r"\d{3}[\s.\-]\d{4}[\s,|]{1,3}$")
# An address goes on into the number or word that should stand behind it.
_WHOLE = linear(r"^[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*")
_REAL_END = linear(r"\.[A-Za-z]{2,24}$")
_NO_END = linear(r"\.(?:[A-Za-z]|\d+)$")
_SITE_AFTER = linear(rf"^((?:[A-Za-z0-9\-]+\.)+(?:{ENDINGS}))(?:www\.|https?$)")
_NUMBER_AFTER = linear(r"^\+\d[\d\s().\-]*\d")
_PHONE_BEFORE = linear(r"^([A-Za-z.]*(?:1[\-.])?(?:\d{3}[\-.])?\d{3}[\-.]\d{4})[A-Za-z]")
_LABEL = linear(r"(?i)\be-?mail(?: address| us)?(?: at)?\s?[:\-–]?\s*$|\bmailto:$")


class BrokenAddress(NamedTuple):
    """A faulty address and where it stands in its text."""

    start: int
    end: int
    why: str
    certain: bool = True


def judged_address(reading: Reading, block: Block, address: EmailAddress) -> BrokenAddress | None:
    """The fault of an address, or what is stuck to it; None where mail can be sent to it."""
    text, start, end = block.text, address.start, address.end
    if (start and text[start - 1] in "@/\\=") or text[end : end + 1] == "@":
        # A handle of a network (@jo@…), or a piece of a longer address.
        return None
    local, _, host = address.text.partition("@")
    at = start + len(local) + 1
    longer = _longer(text, at)
    site = _SITE_AFTER.match(longer)
    if site is not None:
        return BrokenAddress(start, at + len(longer), f"put a space before “{longer[site.end(1) :]}”")
    if len(longer) > len(host):
        if _REAL_END.search(longer) is None or longer[len(host)].isupper():
            return BrokenAddress(start, at + len(longer), f"put a space before “{longer[len(host) :]}”")
        host = longer
    end = at + len(host)
    number = _NUMBER_AFTER.match(text[end : end + 30])
    if number is not None:
        return BrokenAddress(start, end + number.end(), f"put a space before “{number.group()}”")
    number = _PHONE_BEFORE.match(local)
    if number is not None:
        return BrokenAddress(start, end, f"put a space behind “{number.group(1)}”")
    if _NO_END.search(host) is None and valid_email(f"{local}@{host}") is not None:
        ending = host.rpartition(".")[2].lower()
        if known_ending(ending):
            return None
        stuck = host.rpartition(".")[2]
        if stuck[0].isupper() and host.count(".") > 1:
            return BrokenAddress(start, end, f"put a space before “{stuck}”")
        return BrokenAddress(start, end, f"there is no ending .{ending}", certain=surely_none(ending))
    return _syntax(reading, block, start, end, local, host)


def _longer(text: str, at: int) -> str:
    """The host with what is stuck to it, without the punctuation of the sentence."""
    match = _WHOLE.match(text[at : at + 200])
    return "" if match is None else match.group().rstrip("-.")


def _syntax(
    reading: Reading, block: Block, start: int, end: int, local: str, host: str
) -> BrokenAddress | None:
    if "." not in host:
        # `Compute@Edge` and the `A…@` of converters are none; a number stands in a contact.
        if not _is_an_address(reading, block, start):
            return None
        return BrokenAddress(start, end, "its ending is missing, such as .org")
    if ".." in local:
        return BrokenAddress(start, end, "two points stand side by side")
    if local.endswith("."):
        return BrokenAddress(start, end, "a point stands before the @")
    if _NO_END.search(host) is not None:
        return BrokenAddress(start, end, f"there is no ending .{host.rpartition('.')[2]}")
    if "’" in local or "‘" in local:
        return BrokenAddress(start, end, "it has a typographic apostrophe")
    return BrokenAddress(start, end, "no address is written like that")


def _is_an_address(reading: Reading, block: Block, start: int) -> bool:
    if reading.zone_at(block.prose.source_start(start)) is Zone.CONTACTS:
        return True
    before = block.text[max(0, start - 30) : start]
    return _LABEL.search(before) is not None or NUMBER_BEFORE.search(before) is not None
