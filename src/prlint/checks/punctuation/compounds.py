"""Compounds before a noun that want a hyphen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.hit import Edit, Hit
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_COMPOUNDS = linear(
    r"(?i)\b(crime fighting|law abiding|award winning|record breaking|record setting|life saving|life changing|life threatening"
    r"|time consuming|job creating|job killing|money saving|energy saving|cost saving|cost cutting|revenue generating|fire fighting"
    r"|state of the art|cutting edge|world class|world renowned|world famous|first of its kind|one of a kind|family owned|family run"
    r"|minority owned|woman owned|women owned|veteran owned|employee owned|locally based|user friendly|family friendly|eco friendly|pet friendly"
    r"|community based|faith based|evidence based|home based|web based|cloud based|school based|science based|values based|plant based"
    r"|government funded|taxpayer funded|publicly traded|privately held|high quality|high speed|high tech|high profile|low income|low cost"
    r"|award nominated|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:year|month|week|day|mile|hour|foot|acre|story|bed|seat|unit) (?:long|old))"
    r"\s+([a-z]{3,})\b"
)
# Adverbs in -ly take no hyphen; they are in the pattern so that nothing else of it matches there.
_NO_HYPHEN = ("publicly traded", "privately held", "locally based")
_NO_NOUN = frozenset(
    """
    and the for are was were has had have will would can could may might must shall should that this these those they with from into
    but not than when while where which who whom whose because since after before until unless though although only also even
    over under through during between among about against within without upon via per across around behind beyond near off out
    its his her their our your any all each every both some more most less least such very much many too just still now then
    there here how why what does did been being said says makes make made means becomes became takes takes took comes came
    starting ending beginning including according on in to of at by
    """.split()
)


def hyphen_compound(reading: Reading) -> Iterator[Hit]:
    """Two or more words that stand as one modifier before a noun (record breaking crowd), from a closed list."""
    for block in reading.running.blocks_with(_COMPOUNDS):
        text = block.text
        for match in _COMPOUNDS.finditer(text):
            words, noun = match.group(1), match.group(2)
            if words.lower() in _NO_HYPHEN or noun in _NO_NOUN:
                continue
            start, end = match.span(1)
            if text[start - 1 : start] in ("-", "‑") or (
                words[0].isupper() and " " in words and words.split()[1][0].isupper()
            ):
                # In names and titles hyphens follow their own rules.
                continue
            gaps = [at for at in range(start, end) if text[at].isspace()]
            edits: list[Edit] = [edit for at in gaps for edit in replace(block, at, at + 1, "-")]
            better = "-".join(words.split())
            yield Hit(
                block.prose.span(start, end),
                {"written": words, "better": better, "noun": noun},
                suggestions=(better,),
                edits=tuple(edits) if len(edits) == len(gaps) else (),
            )
