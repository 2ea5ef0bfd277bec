"""Real words in the place of others that sound or look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.grammar.disagreements import DISAGREEMENTS
from prlint.checks.grammar.evidence import THEN_OR_THAN, log_odds
from prlint.checks.grammar.letter_slips import LETTER_SLIPS
from prlint.checks.grammar.neighbours import Gate, places
from prlint.checks.grammar.nouns_for_verbs import NOUNS_FOR_VERBS
from prlint.checks.grammar.often_confused import OFTEN_CONFUSED
from prlint.checks.grammar.owners import ITS, OWNERS, better_owner
from prlint.checks.grammar.sound_alikes import SOUND_ALIKES
from prlint.checks.hit import Hit
from prlint.reading.zones import Zone
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.grammar.neighbours import Place
    from prlint.checks.grammar.slip import Slip
    from prlint.reading.reading import Reading

_SLIPS = {**OFTEN_CONFUSED, **SOUND_ALIKES, **LETTER_SLIPS, **DISAGREEMENTS, **NOUNS_FOR_VERBS}
_WORDS = (frozenset(_SLIPS) | OWNERS | {"than"}) - ITS
_COMPARES = bounded(
    r"\b(?:more|less|rather|other|others|otherwise|else|elsewhere|different(?:ly)?|fewer|worse|better|higher|lower|greater|larger|smaller|bigger"
    r"|faster|slower|stronger|weaker|older|younger|longer|shorter|easier|harder|sooner|later|earlier|cheaper|closer|deeper|broader|wider|safer|prefer\w*"
    r"|superior|twice|times|hardly|scarcely|barely)\b"
)
_GATES = {
    "of": Gate(
        before="should would could shouldn't wouldn't couldn't mustn't must might not never also only easily".split()
    ),
    "to": Gate(
        after="many few often late expensive soon slow slowly weak small big high low costly much".split()
    ),
    "was": Gate(before=("we", "they"), near=" and "),
    "is": Gate(near=" and "),
    "has": Gate(near=" and "),
    "than": Gate(before=("and", "since", "until", "till", "back", "by", "but", "even"), near=", than"),
    "form": Gate(
        before="""
            away ranging comes come came coming far apart suffers suffered suffering protected protects protect prevents
            prevent prevented derived benefits benefit benefited received receives receive graduated hails stems stem stemming resulting
            results resulted retired retires prohibits prohibited
            """.split(),
        after="the noon midnight january february march april june july august september october november december".split()
        + [str(hour) for hour in range(1, 13)]
        + [f"{hour}:{part}" for hour in range(1, 13) for part in ("00", "30", "15", "45")],
    ),
    "passed": Gate(before=("the",)),
}
_COMPARED = 4.2
"""Log-odds of “than” from which “then” is wrong. Of 2,551 on releases, nine in ten of them no weight was learnt from, no right one had as much."""
_TIMES = frozenset({"since", "until", "till", "back"})
_REACH = 250
"""Code points before “than” in which what is compared is looked for."""
_CLOSE_BY = 60
"""The same before a verb, behind which nothing is compared."""


def confusable_word(reading: Reading) -> Iterator[Hit]:
    """Their for there, then for than, lead for led, a noun for its verb: wherever the neighbours leave no choice."""
    for place in places(reading, _WORDS, _GATES):
        better = _better(place, reading)
        if better is None:
            continue
        block = place.block
        written = place.written
        if written.isupper() and len(written) > 1:
            better = better.upper()
        elif written[0].isupper():
            better = better[0].upper() + better[1:]
        if "’" in block.text:
            better = better.replace("'", "’")
        yield Hit(
            block.prose.span(place.start, place.end),
            {"written": written, "better": better},
            suggestions=(better,),
            edits=replace(block, place.start, place.end, better),
        )


def _better(place: Place, reading: Reading) -> str | None:
    if place.word in OWNERS:
        return better_owner(place)
    if place.word == "than":
        return "then" if _is_time(place) else None
    before, after = " ".join(place.before), " ".join(place.after)
    for slip in _SLIPS[place.word]:
        if _fits(slip, before, after):
            if slip.style and reading.zone_at(place.block.prose.source_start(place.start)) is Zone.QUOTES:
                continue
            return slip.better
    return "than" if place.word == "then" and _is_compared(place) else None


def _fits(slip: Slip, before: str, after: str) -> bool:
    return (
        (slip.before is None or slip.before.search(before) is not None)
        and (slip.after is None or slip.after.match(after) is not None)
        and (slip.unless_before is None or slip.unless_before.search(before) is None)
        and (slip.unless_after is None or slip.unless_after.match(after) is None)
    )


def _is_compared(place: Place) -> bool:
    once = place.before[-2:] == ["once", "more"]
    return not once and bool(place.after) and log_odds(THEN_OR_THAN, place.before, place.after) > _COMPARED


def _is_time(place: Place) -> bool:
    """Whether nothing is compared: “since than”, or no comparative in the sentence before “than”."""
    if not place.before or not place.after:
        return False
    last = place.before[-1]
    if last in _TIMES or place.before[-2:] == ["now", "and"]:
        return True
    if last == "and" and place.after[0] == ",":
        return True
    if last not in ("and", "by", "but", "even", ",") or not place.after[0].isalpha():
        return False
    verb = (
        place.after[0] == "to" or place.after[0].endswith(("ing", "ed")) or place.after[0].startswith("re-")
    )
    reach = _CLOSE_BY if verb and last in ("and", ",") else _REACH
    ahead = place.block.text[max(0, place.start - reach) : place.start].lower()
    if last == "and" and not verb:
        # `larger than the hall and than the school`: a second one stands only behind a first.
        again = " than " in ahead
        return not again and (place.before[-2:-1] == [","] or _COMPARES.search(ahead[-_CLOSE_BY:]) is None)
    return _COMPARES.search(ahead.replace("each other", "").replace("other ", "")) is None
