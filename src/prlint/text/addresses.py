"""E-mail addresses and addresses of the web written in a text, with their exact places."""

from __future__ import annotations

from typing import NamedTuple

from prlint.text.patterns import linear

# Endings behind which another word begins when a line break was lost (`ir@acme.orgCompany`).
_ENDINGS = "com|org|net|edu|gov|mil|info|int|co|uk|us|ca|au|nz|ie|eu|sg|io|ai|news|example"
_PLAIN = linear(
    r"^[A-Za-z0-9_%+&'\-]+(?:\.[A-Za-z0-9_%+&'\-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$"
)
_GLUED_FIGURE = linear(r"^((?:[^.]+\.)+[A-Za-z]{2,}?)\d")
_LOCAL = frozenset("_%+'’.-&")
_DOMAIN = frozenset(".-")
_GLUED_WORD = linear(rf"^((?:[^.]+\.)+(?:{_ENDINGS}|[a-z]{{2}}))(?:[\p{{Lu}}\-]|https?|www)")
_URL = linear(
    r"(?i:https?://|ftp://|www\.)[^\s<>\"“”\[\]{}|\\^`]+"
    r"|\b(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+(?:com|org|net|edu|gov|mil|info|int|io|ai|co\.uk|org\.uk|gov\.uk|ac\.uk|uk|us|ca|ie|eu|sg|com\.au|org\.au|gov\.au|co\.nz|org\.nz|example)\b(?:/[^\s<>\"“”\[\]{}|\\^`]*)?"
)
# One of them is in every address that the pattern finds.
_URL_SIGNS = (
    "://",
    "www.",
    *(
        f".{ending}"
        for ending in "com org net edu gov mil info int io ai co uk us ca ie eu sg au nz example".split()
    ),
)
_TRAILING = ".,;:!?'’\"”*_"


class EmailAddress(NamedTuple):
    """An e-mail address as it is written; offsets are in the text that was searched."""

    start: int
    end: int
    text: str


class WebAddress(NamedTuple):
    """An address of the web as it is written, without the punctuation behind it."""

    start: int
    end: int
    text: str


def find_emails(text: str) -> list[EmailAddress]:
    """The e-mail addresses written in a text, well formed or not, in order."""
    found: list[EmailAddress] = []
    sign = text.find("@")
    last = 0
    while sign >= 0:
        start, end = sign, sign + 1
        while start > last and (text[start - 1].isalnum() or text[start - 1] in _LOCAL):
            start -= 1
        while end < len(text) and (text[end].isalnum() or text[end] in _DOMAIN):
            end += 1
        last, sign = end, text.find("@", end)
        local, _, domain = text[start:end].partition("@")
        if not local or not domain:
            continue
        glued = _GLUED_FIGURE.search(domain) or _GLUED_WORD.search(domain)
        if glued is not None:
            domain = glued.group(1)
            end = start + len(local) + 1 + len(domain)
        trimmed = domain.rstrip("-.")
        end -= len(domain) - len(trimmed)
        lead = len(local) - len(local.lstrip(".'’-&"))
        start += lead
        if start < end and local[lead:] and trimmed:
            found.append(EmailAddress(start, end, text[start:end]))
    return found


def valid_email(address: str) -> str | None:
    """The address if its syntax is right, else None; a plain one is read here, any other by email-validator."""
    if _PLAIN.search(address) is not None:
        local = address.partition("@")[0]
        return address if len(local) <= 64 else None
    if "@" not in address or "." not in address.partition("@")[2]:
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(address, check_deliverability=False, test_environment=True).normalized
    except EmailNotValidError:
        return None


def find_urls(text: str) -> list[WebAddress]:
    """The addresses of the web written in a text, in order; the host of an e-mail address is none."""
    if "://" not in text and text.count(".") == text.count(". ") + text.endswith("."):
        # The points end sentences.
        return []
    if "." not in text or not any(map(text.lower().__contains__, _URL_SIGNS)):
        return []
    found = []
    for match in _URL.finditer(text):
        start, end = match.span()
        if text[start - 1 : start] in ("@", "/") and start:
            continue
        written = match.group()
        if "@" in written and not written.lower().startswith(("http", "ftp")):
            continue
        while end > start and (
            text[end - 1] in _TRAILING or (text[end - 1] == ")" and "(" not in text[start:end])
        ):
            end -= 1
        if text[end : end + 1] == "@":
            continue
        found.append(WebAddress(start, end, text[start:end]))
    return found
