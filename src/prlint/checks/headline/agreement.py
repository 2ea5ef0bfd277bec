"""When two figures say the same, and when they are two tellings of one thing that differ."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from prlint.text.slips import slips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.text.figures import Figure

_ROUGH = Decimal("0.15")
"""How far a figure may be off that is said to be about so much."""
_OVER = Decimal(2)
"""How much more there may be of what is said to be more than so much."""
_CLOSE = Decimal("0.05")
"""How far rounding may move a figure before a reader is misled."""
_APART = Decimal("0.25")
"""How far two values may be apart and still be the same thing told twice."""
_PARTS = 12
"""Figures that are tried as parts of a sum."""
_SENTENCE = 150
"""Code points between neighbours that a sentence adds up."""
# What stands before an amount, and the sign that it means.
_CODES = {"USD": "US$", "AU$": "A$", "AUD": "A$", "CA$": "C$", "CAN$": "C$", "CAD": "C$", "NZD": "NZ$", "SGD": "S$", "GBP": "£", "EUR": "€"}  # fmt: skip
# Words behind a figure that stand before what is counted.
_FILLERS = frozenset(
    "new more former other additional local major first last total year-old old big small young different separate".split()
)


def same_kind(one: Figure, other: Figure) -> bool:
    """Whether two figures measure alike: both money of one currency, both shares, both ages, both counts."""
    if one.kind != other.kind:
        return False
    if one.kind != "money":
        return True
    left, right = (_CODES.get(figure.currency, figure.currency) for figure in (one, other))
    # A bare sign is that of whichever dollar is meant.
    return left == right or ("$" in (left, right) and left.endswith("$") and right.endswith("$"))


def shared_noun(one: Figure, other: Figure) -> bool:
    """Whether both count the same: a word behind them that is no verb and no filler stands behind both."""
    return any(
        noun in other.nouns and noun not in _FILLERS and not noun.endswith(("ed", "ing"))
        for noun in one.nouns
    )


def agrees(title: Figure, body: Figure) -> bool:
    """Whether a title's figure says what the body's says, rounded as titles are."""
    said, told = title.value, body.value
    if said == told:
        return True
    away = abs(said - told)
    if title.bound == "over" and said > told:
        return False
    if title.bound and title.bound == body.bound and _places(title) >= _places(body):
        # “About $93,000” is not “about $96,000”: who rounds rounds once.
        return False
    if title.bound == "over" and said < told <= said * _OVER:
        return True
    if title.bound == "under" and said * (1 - _ROUGH) <= told < said:
        return True
    if "about" in (title.bound, body.bound) and away <= said * _ROUGH:
        return True
    if (body.bound == "over" and said > told) or (body.bound == "under" and said < told):
        # Only what is given more exactly than the body does is no other figure.
        return _places(title) > _places(body) and away <= told * _CLOSE
    return _rounds(title, body)


def _rounds(coarse: Figure, fine: Figure) -> bool:
    """Whether the one is the other rounded to the places that it gives, or cut off there (`$2.4 million` for $2,483,985)."""
    away = abs(coarse.value - fine.value)
    step = coarse.step
    if coarse.kind == "money" and step > 1 and fine.step < step and 0 <= fine.value - coarse.value < step:
        return True
    if step == 1 and coarse.kind != "percent":
        # Plain figures: only thousands are rounded without a word that says so.
        if fine.value < 1000:
            return False
        step = Decimal(10) ** (len(coarse.digits) - len(coarse.digits.rstrip("0")))
    if fine.step >= step and fine.value % step == 0:
        return False
    if away > step / 2:
        return False
    return coarse.kind == "percent" or away <= coarse.value * _CLOSE or _places(fine) >= _places(coarse) + 2


def _places(figure: Figure) -> int:
    return len(figure.digits.replace(".", "").strip("0"))


def alike(title: Figure, body: Figure) -> int | None:
    """How many slips lie between two figures of which one may be the other miswritten; None where they have nothing in common."""
    left, right = title.digits, body.digits
    slip = slips(left, right, 1)
    if slip <= 1:
        return slip
    if left.strip("0.") == right.strip("0."):
        # Millions for thousands, a zero too many.
        return 1
    return 2 if abs(title.value - body.value) <= max(title.value, body.value) * _APART else None


def is_sum(title: Figure, parts: Sequence[Sequence[Figure]], *, alike_only: bool) -> bool:
    """Whether the title gives the sum of figures that stand together in a paragraph, of all of them or of some neighbours.

    `alike_only` asks for neighbours that are all of what the title speaks of: where the text has a figure that the
    title's may be a slip of, any two amounts that happen to make it up prove nothing.
    """
    if title.kind not in ("money", "count"):
        return False
    for together in parts:
        values = [part for part in together if part.value < title.value][:_PARTS]
        if len(values) < 2:
            continue
        same = [part for part in values if title.kind == "money" or shared_noun(title, part)]
        runs = [tuple(same[at:end]) for at in range(len(same)) for end in range(at + 2, len(same) + 1)]
        if alike_only:
            runs = [
                run
                for run in runs
                if all(part.nouns[:1] == run[0].nouns[:1] for part in run)
                and all(right.start - left.end < _SENTENCE for left, right in pairwise(run))
            ]
        else:
            # Of what is not counted alike only neighbours are added: ten talks and eight panels are 18 sessions.
            runs += [*combinations(same, 2), *combinations(same, 3), *pairwise(values)]
        if any(_makes(title, run) for run in runs):
            return True
    return False


def is_product(title: Figure, body: Sequence[Figure]) -> bool:
    """Whether the title gives so many times an amount of the body as the body counts: five schools, $10,000 each."""
    if title.kind != "money":
        return False
    times = {figure.value for figure in body if figure.kind == "count"}
    amounts = (part.value for part in body if part.kind == "money" and 0 < part.value < title.value)
    return any(title.value / amount in times for amount in amounts)


def _makes(title: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts make up a title's figure, as exactly as it is given."""
    whole = parts[0]._replace(
        value=sum((part.value for part in parts), Decimal(0)), step=Decimal(1), bound=""
    )
    more = whole.value - title.value
    return more == 0 or (
        abs(more) <= title.value * _CLOSE
        and (bool(title.bound) or _rounds(title, whole))
        and not (more < 0 and title.bound == "over")
        and not (more > 0 and title.bound == "under")
    )
