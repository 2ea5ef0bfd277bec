"""Days of which a sentence says that they are still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_SIGN = linear(
    r"(?i)\b(?:will|rsvp|register|registration|deadline|scheduled|slated|upcoming|join us|takes? place|to be held|save the date|when|date)\b"
)
_VERB = linear(
    r"(?i)\b(?:(?:will|is (?:scheduled|set|slated|due|planned) to) (?:also |now |officially |again |once again |be |then )*"
    r"(?:held|hosted|host|hold|holds?|take place|taking place|meet|open(?:ed|ing)?|begin(?:ning)?|start(?:ing)?|kick off|launch(?:ed|ing)?|feature[ds]?|present(?:ed)?|present|perform|speak|appear|celebrate|unveil(?:ed)?|release[ds]?|conduct|convene|close|run|offer(?:ed)?|gather|announced?|available|webcast|broadcast|livestreamed|accepted|arrive|return|vote|discuss|in effect|report)"
    r"|scheduled (?:for|on)|slated for|to be held|takes place|join us|save the date|rsvp|please register|register|registration (?:closes|ends|opens)|deadline\s[^.;]{0,40}\bis|entries are due|are due|is due|applications are due)\b"
)
# Between the verb and its day no other clause may begin.
_BREAK = linear(
    r"(?i)[.;:!?(]\s|[“”\"]|\b(?:which|who|whose|that|when|after|since|until|before|following|because|as|was|were|had|has|have|announced|passed|adopted|signed|dated|issued|established|created|from|between|than|of (?:the|a) [a-z]+ (?:on|of))\b"
)
_PAST_BEFORE = linear(
    r"(?i)\b(?:would|was|were|had|originally|previously|earlier|said on|announced (?:on|in)|postponed|cancell?ed|rescheduled|moved|instead of|if)\b"
)
# A line of an advisory: `WHEN: Nov. 3`.
_LABEL = linear(
    r"(?i)^\W{0,4}(?:when|date (?:and|&) time|event date|dates|deadline|rsvp(?: by)?)\W{0,6}:\W{0,6}$"
)
_OPENS = linear(r"^(?:On|on)?\s?$")
_AHEAD = 120
_NEAR = 70


class Coming(NamedTuple):
    """A day that is said to be still to come."""

    written: WrittenDay
    labelled: bool
    """By a label (`When:`) and not by a sentence."""


def coming_days(reading: Reading) -> Iterator[Coming]:
    """The days behind a verb in the future (`will be held on Nov. 3`), or behind a label of an event's day."""
    seen: dict[int, list[tuple[int, int]]] = {}
    for written in reading.days:
        block = written.block
        if block is None or _SIGN.search(block.text) is None:
            continue
        text = block.text
        key = block.span.start
        if key not in seen:
            seen[key] = list(sentences(text))
        left = next((start for start, end in seen[key] if start <= written.start < end), 0)
        before = text[left : written.start]
        if _LABEL.search(before[-40:]) is not None and len(before) <= 40:
            yield Coming(written, labelled=True)
        elif _in_the_future(before) or (
            _OPENS.search(before) is not None and _future_follows(text[written.end :][:_AHEAD])
        ):
            yield Coming(written, labelled=False)


def _in_the_future(before: str) -> bool:
    """Whether the last verb before a day, with no other clause between, is one of the future."""
    last = None
    for match in _VERB.finditer(before):
        last = match
    if last is None or len(before) - last.end() > _NEAR:
        return False
    return _BREAK.search(before[last.end() :] + " ") is None and _PAST_BEFORE.search(before) is None


def _future_follows(after: str) -> bool:
    """Whether a sentence that begins with its day goes on in the future: `On April 12, the library will hold …`."""
    match = _VERB.search(after)
    return (
        match is not None
        and match.start() <= _NEAR
        and match.group().lower().startswith(("will", "is "))
        and _BREAK.search(after[: match.start()]) is None
    )
