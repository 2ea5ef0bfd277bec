"""A placeholder that was to be replaced, in more than twenty forms, behind a sentence or in place of its last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from benchmarks.accuracy.inject.places import sentence_ends

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

FORMS = (
    " [Insert quote from the director here]",
    " [TBD]",
    " [TK]",
    " It is expected to reach TK people.",
    " It will cost $XX million.",
    " About XX percent agreed.",
    " [Company Name] will follow.",
    " It was announced by [Name], [Title].",
    " Call XXX-XXX-XXXX.",
    " It opens on [date].",
    " It opens on March XX.",
    " It opens on ___ at noon.",
    " {{company_name}} will follow.",
    " <<Company>> will follow.",
    " Lorem ipsum dolor sit amet.",
    " [QUOTE TO COME]",
    " (photo to come)",
    " [Insert link]",
    " Write to [email address].",
    " It takes place in [City, State].",
    " The venue is TBA.",
    " XXXXX will follow.",
    " %COMPANY% will follow.",
    " [Your Name] will attend.",
    " INSERT BOILERPLATE HERE",
    " [Add figure from finance]",
)


def placeholder(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Each form behind a sentence of the release."""
    places = list(sentence_ends(clean))
    forms = list(FORMS)
    draw.shuffle(forms)
    for form in forms:
        if places:
            at = draw.choice(places)
            yield Edit(form.strip(), at, at, form)


KINDS = (
    Kind(
        "placeholder left",
        frozenset({"placeholder-text", "internal-marker", "ai-artifact", "contact-phone-placeholder"}),
        placeholder,
    ),
)
