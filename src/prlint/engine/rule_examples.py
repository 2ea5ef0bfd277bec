"""The examples of a rule file: marked where they are bad, unmarked where they are good."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.engine.rule_file import Example, HouseRuleFile

OPEN, CLOSE = "⟦", "⟧"
Fault = tuple[tuple[str | int, ...], str]


class Marked(NamedTuple):
    """An example's text as the program sees it, and the places that were marked in it."""

    text: str
    places: list[Span]


def unmarked(text: str) -> Marked:
    """A text without its marks, and the spans they stood around in what is left."""
    plain: list[str] = []
    places: list[Span] = []
    length = 0
    for index, part in enumerate(text.split(OPEN)):
        inside, closed, rest = part.partition(CLOSE) if index else ("", "", part)
        if closed:
            places.append(Span(length, length + len(inside)))
        plain += (inside, rest)
        length += len(inside) + len(rest)
    return Marked("".join(plain), places)


def example_faults(rule: HouseRuleFile) -> Iterator[Fault]:
    """What is wrong with a rule's examples."""
    for index, example in enumerate(rule.bad):
        marks = [character for character in example.text if character in OPEN + CLOSE]
        if not marks or marks != [OPEN, CLOSE] * (len(marks) // 2):
            advice = (
                f"mark each faulty place with {OPEN}…{CLOSE}, or {OPEN}{CLOSE} where something is missing"
            )
            yield ("bad", index, "text"), advice
        if example.fixed is not None and rule.fix is None:
            yield ("bad", index, "fixed"), "the rule has no `fix`"
    if rule.fix is not None and rule.bad and all(example.fixed is None for example in rule.bad):
        yield ("bad",), "the rule has a fix: one of the examples must show it with `fixed`"
    yield from _good_faults(rule.good)
    yield from _same_names("bad", rule.bad)
    yield from _same_names("good", rule.good)


def _good_faults(examples: Sequence[Example]) -> Iterator[Fault]:
    for index, example in enumerate(examples):
        if OPEN in example.text or CLOSE in example.text:
            yield ("good", index, "text"), "a good example has no faulty place to mark"
        if example.fixed is not None:
            yield ("good", index, "fixed"), "a good example needs no mending"


def _same_names(key: str, examples: Sequence[Example]) -> Iterator[Fault]:
    names = [example.name for example in examples]
    for index, name in enumerate(names):
        if name in names[:index]:
            yield (key, index, "name"), f"two examples are called “{name}”"
