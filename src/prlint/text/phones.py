"""Telephone numbers written in a text: where they stand and what they read as.

Finding them is ours (one linear pattern, measured ten times cheaper than the library's matcher, which also takes
`Aug. 3 2017 10` for a number); what a number of another country than the +1 zone may look like is asked of the
maintained tables, which are loaded only then.
"""

from __future__ import annotations

from typing import NamedTuple

from prlint.text.patterns import linear

_SEP = r"[\s.\-–‑/·]"
_EXTENSION = r"(?:,?\s{0,2}\(?(?:[Ee]xt(?:ension|n)?\.?|EXT\.?|x|X|#)\s?:?\s?(\d{1,6})\b\)?)?"
_SHAPES = (
    # +1 zone: three, three and four figures, the area code perhaps in brackets.
    rf"(?:\+?1{_SEP}{{0,2}})?(?:\(\d{{3}}\)[\s.\-–‑/]{{0,2}}|\d{{3}}[.\-–‑/ ·]\s?)\d{{3}}[.\-–‑ ·]{{1,2}}\d{{4}}",
    # Letters for figures: 1-800-555-HELP.
    r"(?:1[\-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[\-. ](?:[A-Z]{3,4}-?[A-Z0-9]{3,7}|\d{3}-[A-Z]{4})",
    # With a country code.
    rf"\+\d{{1,3}}(?:{_SEP}{{0,3}}\(?\d{{1,5}}\)?){{2,7}}",
    r"\(\+\d{1,3}\)(?:[\s.\-]{0,2}\(?\d{1,5}\)?){2,7}",
    # With the trunk zero of the United Kingdom, Ireland, Australia and New Zealand.
    r"\(0\d{1,5}\)(?:[\s.\-]{0,2}\d{2,8}){1,4}",
    r"0\d{1,4}(?:[\s.\-]{1,2}\d{2,4}){2,4}",
    r"0\d{2,5}[\s\-]{1,2}\d{5,8}",
    r"0\d{9,10}",
    r"1[38]00(?:[\s\-]\d{3}){2}",
)
# Shapes that are a number only behind a label: bare figures, and groups of the wrong length.
_LABELLED = (
    r"\(?\d{3}\)?[\s.\-/]{1,2}\d{2,4}[.\-]\d{2,5}",
    r"\d{3,5}[\s.\-]\d{3,5}(?:[\s.\-]\d{2,5})?",
    r"\d{7,11}",
)
_FIND = linear(rf"(?:^|[^\d$£€#+(]|\()((?:{'|'.join(_SHAPES)})){_EXTENSION}")
_LABEL = (
    r"(?i:did|tel(?:ephone|\.\s?no)?|phones?|ph|mob(?:ile)?|cell(?:ular|\s?phone)?|direct(?:\sline)?|office|desk|fax|facsimile|switchboard"
    r"|out[ \-]of[ \-]hours|after[ \-]hours|work|home|call(?:ing)?(?:\s(?:us\s)?(?:at|on))?|telefax|toll[ \-]free)"
)
_FIND_LABELLED = linear(
    rf"\b(?:{_LABEL}|[TMPFOC])(?:\snumber)?\s?[.:/\-–]{{0,2}}\s{{0,3}}({'|'.join(_LABELLED)}){_EXTENSION}"
)
_LOOSE = linear(
    rf"(?:^|[^\d$£€#+(/.\-]|\()(\(?\d{{3}}\)?[\s.\-–‑/]{{1,2}}\d{{2,4}}[.\-–‑]\d{{2,5}}|0\d{{2,4}}[\s\-]\d{{3,4}}[\s\-]\d{{3,6}}){_EXTENSION}"
)
_LABEL_BEFORE = linear(
    rf"(?:\b({_LABEL})|\b([TMPFOC]))(?:\snumber)?\s?(?:[.:/\-–]|at|on){{0,2}}\s{{0,20}}\(?$"
)
_LABEL_AFTER = linear(rf"^\s?[(\[]\s?({_LABEL}|[tmpfocTMPFOC])\b[^)\]]{{0,20}}[)\]]")
_SINGLE = {"T": "tel", "M": "mobile", "P": "phone", "F": "fax", "O": "office", "C": "cell"}
_KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_TRUNK_ZERO = {"GB": "44", "IE": "353", "AU": "61", "NZ": "64"}
_ELEVEN = "11"


class PhoneNumber(NamedTuple):
    """A telephone number as it is written. Offsets are in the text that was searched."""

    start: int
    end: int
    """Behind the extension, if there is one."""
    digits: str
    """The figures in order, letters turned into their keys, without the extension."""
    international: bool
    """Whether it is written with `+` and a country code."""
    extension: str | None = None
    label: str | None = None
    """What the number is said to be, in lower case (tel, mobile, fax, …)."""

    @property
    def fax(self) -> bool:
        """Whether it is a fax number."""
        return self.label is not None and ("fax" in self.label or self.label == "facsimile")


def find_phones(text: str, *, contact: bool = False) -> list[PhoneNumber]:
    """The telephone numbers written in a text, in order, none overlapping.

    Args:
        text: prose.
        contact: whether the text is a contact's, where groups of a wrong length are meant as a number too.
    """
    if sum(map(text.count, "0123456789")) < 3:
        return []
    found: list[PhoneNumber] = []
    text = text.replace("\xa0", " ")
    spans = [
        (match.start(1), match.end(1), match.end(), match.group(2))
        for match in _FIND.finditer(text)
        if not text[match.end(1) : match.end(1) + 1].isdigit()
    ]
    taken = [(start, end) for start, end, _, _ in spans]
    looser = [*_FIND_LABELLED.finditer(text), *(_LOOSE.finditer(text) if contact else ())]
    at = 0
    for match in sorted(looser, key=lambda match: match.start(1)):
        start, end = match.start(1), match.end(1)
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if at >= len(taken) or taken[at][0] >= end:
            spans.append((start, end, match.end(), match.group(2)))
    for start, end, whole, extension in sorted(spans):
        number = _read(text, start, end, whole if extension else end, extension)
        if number is not None and (not found or number.start >= found[-1].end):
            found.append(number)
    return found


def _read(text: str, start: int, end: int, whole: int, extension: str | None) -> PhoneNumber | None:
    written = text[start:end]
    if text[end : end + 1].isdigit() or (
        text[start - 1 : start].isalnum()
        and text[start - 1 : start].isascii()
        and not text[start - 1].islower()
    ):
        return None
    if text[end : end + 1] in ("%", "@") or (
        text[end : end + 1] in ",." and text[end + 1 : end + 2].isdigit() and end == whole
    ):
        return None
    digits = "".join(c for c in written.translate(_KEYS) if c.isdigit())
    international = written.lstrip("(").startswith("+")
    if international:
        digits = "".join(c for c in written.replace("(0)", "").translate(_KEYS) if c.isdigit())
    if (
        not 6 <= len(digits) <= 15
        or (digits[0] == "0" and len(digits) < 9)
        or (digits[:2] in ("19", "20") and len(digits) == 8 and "-" in written)
    ):
        return None
    before = _LABEL_BEFORE.search(text[max(0, start - 40) : start])
    after = _LABEL_AFTER.search(text[whole : whole + 40])
    label = None
    if after is not None:
        label = after.group(1)
    elif before is not None:
        label = before.group(1) or before.group(2)
    if label is not None:
        label = _SINGLE.get(label.upper(), label.lower())
    return PhoneNumber(start, whole, digits, international, extension, label)


def in_plus_one(digits: str) -> bool:
    """Whether ten figures have a shape that the +1 zone can give: area and exchange from 2, neither N11."""
    return (
        len(digits) == 10
        and digits[0] in "23456789"
        and digits[3] in "23456789"
        and digits[1:3] != _ELEVEN
        and digits[4:6] != _ELEVEN
    )


def readings(number: PhoneNumber, regions: tuple[str, ...]) -> set[str]:
    """The E.164 numbers that a number may be, read as one of these regions (US, CA, GB, IE, AU, NZ, SG) writes it.

    One region: what its numbering plan allows. Several: what today's tables know, since nearly every number with a
    trunk zero would be allowed somewhere.
    """
    digits = number.digits
    if number.international:
        return {f"+{digits}"} if _possible(f"+{digits}") else set()
    found = set()
    national = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    if in_plus_one(national) and ("US" in regions or "CA" in regions):
        found.add(f"+1{national}")
    for region in regions:
        code = _TRUNK_ZERO.get(region)
        if code and digits[0] == "0" and _possible(f"+{code}{digits[1:]}", valid=len(regions) > 1):
            found.add(f"+{code}{digits[1:]}")
        elif region == "AU" and digits[:4] in ("1300", "1800") and len(digits) == 10:
            found.add(f"+61{digits}")
        elif region == "SG" and len(digits) == 8 and digits[0] in "3689":
            found.add(f"+65{digits}")
    return found


def _possible(number: str, *, valid: bool = False) -> bool:
    """Whether the numbering plans allow the number; with `valid`, whether today's tables know its range."""
    if number.startswith("+1"):
        return in_plus_one(number[2:])
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.is_valid_number(parsed) if valid else phonenumbers.is_possible_number(parsed))
