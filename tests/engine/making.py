"""Rules, readings and runs made by hand: the machinery's tests need no rule file and no parser."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from prlint.engine.catalogue import Catalogue, Profile
from prlint.engine.plan import Selection, make_plan
from prlint.engine.rule import Rule, rule_from_json
from prlint.engine.run import run
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.model import Evidence, Quote, Release, Status, StatusKind, Words
from prlint.settings.model import Settings
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome

PROFILES = {
    "default": Profile("default", "Faults.", ()),
    "ap": Profile("ap", "Associated Press.", ("default",)),
    "wire": Profile("wire", "Newswires.", ("default",)),
    "wire:fast": Profile("wire:fast", "One newswire.", ("wire",)),
    "uk": Profile("uk", "British.", ("default",)),
}

EVERYTHING = Selection()


def rule(rule_id: str, **keys: Any) -> Rule:
    """A rule from its entry in the bundle; what is not said is as simple as can be."""
    entry = {
        "id": rule_id,
        "topic": "hygiene",
        "kind": "pattern",
        "summary": "A fault",
        "message": "Mend “{match}”.",
        "levels": {"default": "warning"},
        "in": ["everywhere"],
        "data": {"any": ["fault"]},
        "since": "0.1",
    }
    return rule_from_json(entry | keys)


def pattern(rule_id: str, *patterns: str, **keys: Any) -> Rule:
    """A rule of the kind `pattern`."""
    data = {"any": list(patterns)}
    for key in ("words", "before", "after"):
        if key in keys:
            data[key] = keys.pop(key)
    return rule(rule_id, data=data, **keys)


def catalogue(*rules: Rule) -> Catalogue:
    """A catalogue of these rules."""
    return Catalogue({one.id: one for one in rules}, PROFILES)


def settings(**values: Any) -> Settings:
    """Settings as a file would state them."""
    return Settings.model_validate(values)


def words(source: str, text: str, evidence: Evidence | None = None) -> Words:
    """The words that stand once in a source, as a part of a release."""
    return Words(raw=text, text=" ".join(text.split()), span=span(source, text), evidence=evidence)


def span(source: str, text: str) -> Span:
    """Where words stand in a source that holds them once."""
    assert source.count(text) == 1, text
    start = source.index(text)
    return Span(start, start + len(text))


def status(source: str, text: str) -> Status:
    """A status line."""
    return Status(raw=text, span=span(source, text), evidence=Evidence.LABEL, kind=StatusKind.IMMEDIATE)


def quote(source: str, text: str) -> Quote:
    """Words that somebody said."""
    return Quote(raw=text, text=text, span=span(source, text), evidence=Evidence.SHAPE)


def reading(text: str, *, suffix: str = "txt", stated: Settings | None = None, **fields: Any) -> Reading:
    """A text as the checks see it, with the parts of a release that the test states."""
    document = read(text.encode(), PurePath(f"release.{suffix}"))
    return Reading(document, Release.model_construct(**fields), stated or Settings.model_construct())


def found(read_text: Reading, *rules: Rule, selection: Selection = EVERYTHING, **values: Any) -> Outcome:
    """What these rules say of a text. The test states the rules, so the file counts as a release."""
    plan = make_plan(catalogue(*rules), settings(**values), selection)
    plan.exclusive = True
    return run(plan, read_text)


def excerpts(outcome: Outcome, rule_id: str | None = None) -> list[str]:
    """The words under the findings, of one rule or of all."""
    source = outcome.source.text
    return [finding.span.of(source) for finding in outcome.findings if rule_id in (None, finding.rule)]
