"""Which country's conventions a release follows, told from its places, addresses and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import Contact, Locale, Phone
from prlint.release.places import country_code, region_country
from prlint.text.patterns import linear
from prlint.text.phones import PhoneNumber, readings

if TYPE_CHECKING:
    from prlint.release.layout import Page
    from prlint.release.model import Dateline

REGIONS = ("US", "CA", "GB", "IE", "AU", "NZ", "SG")
_CODES = {"44": "GB", "353": "IE", "61": "AU", "64": "NZ", "65": "SG"}
_ALWAYS = ("",)
# Signs of a country in addresses: post codes, registration numbers, domains. Each with letters of which one is in every
# match: no pattern is run where none is.
_SIGNS = tuple(
    (country, what, letters, linear(pattern))
    for country, what, letters, pattern in (
        ("GB", "web address", (".uk",), r"\.(?:gov|ac|co|org|nhs|police)\.uk\b"),
        ("AU", "web address", (".au",), r"\.(?:gov|com|org|edu|net)\.au\b"),
        ("NZ", "web address", (".nz",), r"\.(?:govt|co|org|ac|net)\.nz\b"),
        ("SG", "web address", (".sg",), r"\.(?:gov|com|org|edu)\.sg\b"),
        (
            "US",
            "web address",
            (".gov", ".mil", ".us"),
            r"(?:\b|\.)[a-z0-9\-]+\.gov(?:[/\s).,;\"”]|$)|\.(?:mil|[a-z]{2}\.us)\b",
        ),
        ("IE", "web address", (".ie",), r"@[a-z0-9.\-]+\.ie\b|www\.[a-z0-9.\-]+\.ie\b"),
        ("CA", "web address", (".ca",), r"@[a-z0-9.\-]+\.ca\b|www\.[a-z0-9.\-]+\.ca\b"),
        (
            "US",
            "post code",
            _ALWAYS,
            r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? \d{5}(?:-\d{4})?\b",
        ),
        ("GB", "post code", _ALWAYS, r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b"),
        ("CA", "post code", _ALWAYS, r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b"),
        (
            "AU",
            "registration number",
            ("ABN", "ACN", "NSW", "VIC", "QLD", "TAS", "ACT"),
            r"\bA[BC]N:? \d\d(?: \d{3}){3}\b|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b",
        ),
        ("AU", "title", ("Australia",), r"\b(?:MP|Senator the Hon|The Hon)\b[^.\n]{0,80}\bAustralia"),
    )
)


def find_locale(page: Page, dateline: Dateline | None, contacts: list[Contact]) -> Locale | None:
    """The locale by the surest sign: the dateline's country, numbers with a country code, addresses; None if nothing tells."""
    if dateline is not None:
        for words in (dateline.country, dateline.region):
            if words is None:
                continue
            code = country_code(words.text) or region_country(words.text)
            if code in REGIONS:
                return Locale.of(value=f"en-{code}", evidence="dateline")
    for contact in contacts:
        for phone in contact.phones:
            digits = "".join(filter(str.isdigit, phone.raw))
            if phone.raw.lstrip("( ").startswith("+"):
                code = next((region for prefix, region in _CODES.items() if digits.startswith(prefix)), None)
                if code is not None:
                    return Locale.of(value=f"en-{code}", evidence="telephone number")
    text = page.document.source.text
    edges = text if len(text) < 9000 else text[:4500] + text[-4500:]
    for country, what, letters, pattern in _SIGNS:
        if any(map(edges.__contains__, letters)) and pattern.search(edges) is not None:
            return Locale.of(value=f"en-{country}", evidence=what)
    return None


def writes_day_first(locale: Locale | None) -> bool:
    """Whether `03/04/2025` is the third of April."""
    return locale is not None and locale.value[-2:] in ("GB", "IE", "AU", "NZ", "SG")


def with_values(contacts: list[Contact], locale: Locale | None) -> tuple[Contact, ...]:
    """The contacts with their numbers read as the locale's country writes them, else as the one country that fits."""
    return tuple(
        contact.model_copy(update={"phones": tuple(_valued(phone, locale) for phone in contact.phones)})
        if contact.phones
        else contact
        for contact in contacts
    )


def _valued(phone: Phone, locale: Locale | None) -> Phone:
    from prlint.text.phones import find_phones

    numbers = find_phones(phone.raw) or find_phones(f"Tel {phone.raw}")
    number = (
        numbers[0]
        if numbers
        else PhoneNumber(0, len(phone.raw), "".join(filter(str.isdigit, phone.raw)), international=False)
    )
    value = e164(number, locale)
    return phone.model_copy(update={"value": value}) if value else phone


def e164(number: PhoneNumber, locale: Locale | None) -> str | None:
    """The number in E.164, or None where its shape is impossible or several countries could mean it."""
    if locale is not None:
        home = readings(number, (locale.value[-2:],))
        if len(home) == 1:
            return next(iter(home))
    everywhere = readings(number, REGIONS)
    return next(iter(everywhere)) if len(everywhere) == 1 else None
