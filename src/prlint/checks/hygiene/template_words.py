"""The words of which a template's fields are made: `[Company Name]`, `{{first_name}}`, `<City>`.

An editor's bracket in a quotation (`[the council]`, `[laughs]`) and a note that something was taken out
(`[name withheld]`) have others.
"""

from __future__ import annotations

import re

_FIELDS = frozenset(
    """
    name title date city state quote quotation company organization organisation phone telephone email mail address url
    link website headline subheadline subhead amount month year venue location spokesperson spokesman spokeswoman
    number contact dateline boilerplate slug firstname lastname fullname fname lname companyname recipient
    """.split()
)
"""One of them is in every field's name."""
_BESIDE = frozenset(
    """
    first last full your our my s the of e job media press pr executive ceo client customer user brand product event
    program programme project team person department office agency day time here page province zip code postal country
    street town information info details handle position role publication author speaker partner number region
    subscriber lead account business social for release
    """.split()
)
"""They stand beside those in a field's name."""
_EDITORS = frozenset(
    """
    city state company organization organisation title quote quotation date year month number address amount venue
    location contact mail recipient slug
    """.split()
)
"""In small letters and alone these are what an editor put in more often than what a writer left out."""
_HEADINGS = frozenset({"contact", "links"})
_LONGEST = 60
_WORDS = re.compile(r"[A-Za-z]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def is_field(words: str) -> bool:
    """Whether words name a field of a template and nothing else. What is longer than 60 code points does not."""
    if len(words) > _LONGEST:
        return False
    parts = [part.lower() for part in _WORDS.findall(_CAMEL.sub(" ", words))]
    return (
        0 < len(parts) <= 6
        and not any(character.isdigit() for character in words)
        and any(part in _FIELDS for part in parts)
        and all(part in _FIELDS or part in _BESIDE for part in parts)
    )


def is_bracketed_field(words: str, *, quoted: bool) -> bool:
    """Whether words in square brackets are a field: one word in small letters is an editor's more often.

    Args:
        words: what stands between the brackets.
        quoted: whether the bracket stands in a quotation, where editors put in what a speaker left out.
    """
    # `[Contact]` and `[Links]` are the headings and menus of a page.
    if not is_field(words) or words.lower() in _HEADINGS:
        return False
    parts = words.split()
    if len(parts) == 1 and not any(mark in words for mark in "/,&"):
        return words.isupper() if quoted else words[:1].isupper() or words not in _EDITORS
    # `[your city]` is what a reader is to think of, `[the company]` an editor's; `[Your City]` nobody filled in.
    if parts[0].lower() in ("your", "our", "my", "the"):
        return words[:1].isupper() and not quoted
    return words[:1].isupper() or not quoted
