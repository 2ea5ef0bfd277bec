"""Faults put into sound releases, one at a time: what of them is found, and what each kind's share is.

    python benchmarks/forms/inject.py FOLDER [FOLDER…] [--each 30] [--seed 6] [--missed]

Each kind of fault is a pattern of a sound text and what it becomes. A fault counts as found if a finding of one of the
form rules, at info or above, touches the changed characters and the sound text has none there.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from prlint.engine.catalogue import load
from prlint.engine.plan import Selection, make_plan
from prlint.engine.run import run
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.loader import load as load_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from prlint.engine.plan import Plan

RULES = [
    *(
        "article-a-an",
        "spacing",
        "punctuation-doubled",
        "converter-residue",
        "apostrophe-misuse",
        "confusable-word",
    ),
    *("missing-article", "modifier-without-noun", "stacked-possessive", "hyphen-compound"),
]
_NOUNS = {
    "withdraw": "withdrawal",
    "approve": "approval",
    "remove": "removal",
    "protect": "protection",
    "create": "creation",
    "reduce": "reduction",
    "expand": "expansion",
    "eliminate": "elimination",
    "prevent": "prevention",
    "extend": "extension",
    "implement": "implementation",
    "complete": "completion",
    "produce": "production",
    "develop": "development",
    "improve": "improvement",
    "establish": "establishment",
    "achieve": "achievement",
    "manage": "management",
    "respond": "response",
    "defend": "defense",
}
_Change = "str | Callable[[re.Match[str]], str]"
KINDS: dict[str, list[tuple[str, str | Callable[[re.Match[str]], str]]]] = {
    "a for an": [(r"(?<=[a-z] )an(?= [a-z])", "a")],
    "an for a": [(r"(?<=[a-z] )a(?= [a-z])", "an")],
    "no space after a sentence": [(r"(?<=[a-z]{3}[.]) (?=[A-Z][a-z]+ )", "")],
    "no space after a comma": [(r"(?<=[a-z]{3},) (?=[a-z]{2})", "")],
    "space before a comma": [(r"(?<=[a-z]{3}),(?= [a-z])", " ,")],
    "space before a period": [(r"(?<=[a-z]{3})\.(?= [A-Z])", " .")],
    "doubled period": [(r"(?<=[a-z]{3})\.(?= [A-Z])", "..")],
    "doubled comma": [(r"(?<=[a-z]{3}),(?= [a-z])", ",,")],
    "comma before a period": [(r"(?<=[a-z]{3})\.(?= [A-Z])", ",.")],
    "contraction without its apostrophe": [
        (r"\b([a-z]{2,}n)[’'](t)\b", lambda m: m[1] + m[2]),
        (r"\b(that|what|they|you|we)[’'](s|re|ve)\b(?<!we're)(?<!we’re)", lambda m: m[1] + m[2]),
    ],
    "possessive in ys": [(r"\b([a-z]{3,}[^aeiou\W]y)[’']s\b", lambda m: f"{m[1]}s")],
    "today's": [(r"\b(today|yesterday|women|children|tomorrow)[’']s\b", lambda m: f"{m[1]}s")],
    "it's for its": [(r"\bits\b(?= [a-z])", "it's")],
    "its for it's": [(r"\bit[’']s\b", "its")],
    "there for their": [(r"\btheir\b(?= [a-z])", "there")],
    "they're for their": [(r"\btheir\b(?= [a-z])", "they're")],
    "their for there": [(r"\bthere\b(?= (?:is|are|was|were|has|have|will)\b)", "their")],
    "you're for your": [(r"\byour\b(?= [a-z])", "you're")],
    "your for you're": [(r"\byou[’']re\b", "your")],
    "then for than": [(r"\bthan\b", "then")],
    "than for then": [(r"(?<=since )then\b|(?<=and )then\b|(?<=until )then\b", "than")],
    "of for have": [(r"(?<=should )have\b|(?<=would )have\b|(?<=could )have\b", "of")],
    "lead for led": [(r"(?<=was )led\b(?= by)|(?<=has )led\b|(?<=have )led\b|(?<=been )led\b", "lead")],
    "led for lead": [(r"(?<=to )lead\b(?= (?:the|a|to)\b)|(?<=will )lead\b(?= (?:the|a|to)\b)", "led")],
    "a noun for its verb": [
        (
            rf"(?<= to )({'|'.join(_NOUNS)})\b(?= (?:the|our|their|a|its|this|these|\w+s)\b)",
            lambda m: _NOUNS[m[1]],
        )
    ],
    "is member of": [
        (
            r"(?<=\bis )an? (?=(?:[a-z]+ )?(?:member|graduate|subsidiary|leader|supporter|resident|native)\b)",
            "",
        )
    ],
    "a member of committee": [(r"(?<=\bmember of )the (?=[a-z]+\b)", "")],
    "in city where": [
        (
            r"(?<=\bin )(?:a|the) (?=(?:\w+ )?(?:city|country|state|world|community|place|region|area|way|nation)\b (?:where|that|which))",
            "",
        )
    ],
    "a possessive before a verb": [(r"(?<=[A-Z][a-z]{3}s)(?= (?:is|was|has|will|said)\b)", "’")],
    "loose, effect, principle": [
        (r"(?<= to )lose\b", "loose"),
        (r"\bprincipal\b(?= [a-z])", "principle"),
        (r"\baffect\b(?= (?:the|our|their))", "effect"),
    ],
    "pubic, untied": [(r"\bpublic\b", "pubic"), (r"\bUnited\b(?= (?:States|Nations|Kingdom))", "Untied")],
    "an apostrophe that became ?": [(r"(?<=[a-z]{3})[’'](?=s )", "?")],
    "a protected address": [(r"(?<= )[\w.]+@[\w-]+\.[a-z]{2,3}\b", "[email protected]")],
}


def findings(text: str, name: str, plan: Plan, settings: object) -> list[tuple[str, int, int]]:
    """Rule, start and end of each finding in a text."""
    document = read(text.encode(), PurePath(name))
    outcome = run(plan, Reading(document, parse(document), settings))  # type: ignore[arg-type]
    return [(finding.rule, *finding.span) for finding in outcome.findings]


def texts(folders: list[Path]) -> Iterator[tuple[str, str]]:
    """Name and text of every release: files that prlint takes for none, and such as are in another language, are left out."""
    settings = load_settings(Path("release.md"))
    plan = make_plan(load(), settings, Selection(select=["not-a-release"]))
    for folder in folders:
        for file in sorted(folder.iterdir()):
            if file.suffix in (".md", ".txt") and not file.name.startswith(("README", "SOURCES", "wild")):
                try:
                    text = file.read_bytes().decode("utf-8")
                except UnicodeDecodeError:
                    continue
                document = read(text.encode(), PurePath(file.name))
                reading = Reading(document, parse(document), settings)
                english = sum(len(block.text) for block in document.blocks if reading.language(block) == "en")
                if english * 2 > len(text) and not run(plan, reading).findings:
                    yield file.name, text


def main() -> None:
    """Print found and put in, kind by kind."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--each", type=int, default=30)
    options.add_argument("--seed", type=int, default=6)
    options.add_argument("--missed", action="store_true")
    chosen = options.parse_args()
    settings = load_settings(Path("release.md"))
    plan = make_plan(load(), settings, Selection(select=RULES))
    draw = random.Random(chosen.seed)  # noqa: S311 -- no secret
    releases = list(texts(chosen.folders))
    found: Counter[str] = Counter()
    put: Counter[str] = Counter()
    for kind, changes in KINDS.items():
        places = [
            (name, text, match, better)
            for name, text in releases
            for pattern, better in changes
            for match in re.finditer(pattern, text)
            if not _in_address(text, match.start())
        ]
        for name, text, match, better in draw.sample(places, min(chosen.each, len(places))):
            words = better if isinstance(better, str) else better(match)
            hurt = text[: match.start()] + words + text[match.end() :]
            first, last = match.start(), match.start() + len(words)
            put[kind] += 1
            if any(start <= last and first <= end for _, start, end in findings(hurt, name, plan, settings)):
                found[kind] += 1
            elif chosen.missed:
                print(
                    f"  missed {kind}: {name} …{hurt[max(0, first - 50) : first]!r}>{words}<{hurt[last : last + 40]!r}"
                )
    for kind, count in put.items():
        print(f"{kind:40} {found[kind]:4} of {count:4}")
    print(f"{'all':40} {found.total():4} of {put.total():4} {found.total() / max(1, put.total()):.1%}")


def _in_address(text: str, at: int) -> bool:
    left, right = text.rfind(" ", 0, at), text.find(" ", at)
    token = text[left + 1 : right if right >= 0 else len(text)]
    return "://" in token or "](" in token or "www." in token or text[:at].count("---\n") == 1


if __name__ == "__main__":
    main()
