"""Words and letters of numbers, and the number that several of them make: `three hundred and twenty-five thousand`."""

from __future__ import annotations

from decimal import Decimal

_ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SCALES: dict[str, int] = {
    "hundred": 100,
    "dozen": 12,
    "thousand": 10**3,
    "k": 10**3,
    "lakh": 10**5,
    "crore": 10**7,
    **dict.fromkeys(("million", "m", "mn", "mm", "mil"), 10**6),
    **dict.fromkeys(("billion", "bn", "b"), 10**9),
    **dict.fromkeys(("trillion", "tn", "t"), 10**12),
}
"""By the word or letter of magnitude, small."""
UNITS = "|".join([*_ONES, *_TENS])
SCALE = "hundred|dozen|thousand|million|billion|trillion"
"""Alternatives of a pattern: the words of a number without their scales, and the scales that are words."""


def spelled(words: list[str]) -> Decimal | None:
    """The value of number words; None where they are several numbers side by side (`one two`)."""
    total, part, last = Decimal(0), Decimal(0), 0
    if words[0] in ("half", "a", "an"):
        part = Decimal("0.5") if words[0] == "half" else Decimal(1)
        words = [word for word in words[1:] if word not in ("a", "an")]
    for word in words:
        if word == "and":
            continue
        if word in SCALES:
            scale = SCALES[word]
            if scale <= 100:
                part = (part or Decimal(1)) * scale
            else:
                total += (part or Decimal(1)) * scale
                part = Decimal(0)
            last = scale
            continue
        number = _ONES.get(word, _TENS.get(word, 0))
        if part and not (last >= 100 or (part % 100 >= 20 and part % 10 == 0 and 0 < number < 10)):
            return None
        part += number
        last = 1
    return total + part
