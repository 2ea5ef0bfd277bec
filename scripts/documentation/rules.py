"""`docs/rules/<id>.md` for every rule, and the list of them."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from prlint.engine.compile import SOURCE_RULES, compile_rules, read_profiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from prlint.engine.catalogue import Profile

_WRITTEN = "<!-- Written by scripts/docs.py from the rule files; change those. -->"
_INDEX = f"""\
# Rules

{_WRITTEN}

Each rule is one file under [`rules/`](../../rules): its documentation, settings, examples and tests. `prlint explain RULE`
shows its page, `prlint rules` this list. What each profile is for and how levels are set: [settings.md](../settings.md).
"""
_PLACES = "Each faulty place stands between ⟦ and ⟧; ⟦⟧ marks where something is missing."


def pages() -> dict[str, str]:
    """The pages of the rules and their index, from the rule files as they stand."""
    profiles = read_profiles()
    _, found = compile_rules(SOURCE_RULES, profiles)
    made = {f"docs/rules/{rule}.md": _page(page) for rule, page in found.items()}
    return {**made, "docs/rules/README.md": _index(found.values(), profiles)}


def _index(found: Iterable[Mapping[str, Any]], profiles: Mapping[str, Profile]) -> str:
    parts = [_INDEX]
    for topic, group in groupby(sorted(found, key=_place), key=lambda page: page["topic"]):
        lines = [
            f"| [{page['id']}]({page['id']}.md) | {_levels(page)} | {_cell(page['summary'])} |"
            for page in group
        ]
        parts.append(
            "\n".join(
                [f"## {topic}\n", "| rule | level | what it finds |", "| --- | --- | --- |", *lines, ""]
            )
        )
    lines = [f"| `{name}` | {profile.about} |" for name, profile in profiles.items()]
    parts.append("\n".join(["## Profiles\n", "| profile | what it is for |", "| --- | --- |", *lines, ""]))
    return "\n".join(parts)


def _place(page: Mapping[str, Any]) -> tuple[str, str]:
    return page["topic"], page["id"]


def _levels(page: Mapping[str, Any]) -> str:
    levels = {"default": "off", **page["levels"]}
    usual = levels.pop("default")
    return ", ".join(
        [usual, *(f"{level} in {profile}" for profile, level in levels.items() if level != usual)]
    )


def _page(page: Mapping[str, Any]) -> str:
    parts = [
        f"# {page['id']}",
        _WRITTEN,
        f"{_prose(page['summary'])}.",
        f"Topic {page['topic']} · {_levels(page)} · since {page['since']}",
        f"## Why\n\n{_prose(page['why'].strip())}",
        f"## What it says\n\n> {_prose(page['message'])}",
        *_facts(page),
        *_parameters(page),
        *_examples(page),
        *_sources(page),
    ]
    return "\n\n".join(parts) + "\n"


def _facts(page: Mapping[str, Any]) -> list[str]:
    facts = []
    if page.get("fix"):
        facts.append(f"- A fix is {page['fix']['safety']}: {_prose(page['fix']['because'])}.")
    if page.get("in") and page["kind"] not in {"limit", "required"}:
        facts.append(f"- It looks at: {', '.join(page['in'])}.")
    if page.get("when"):
        facts.append(f"- It looks at releases of the kind {', '.join(page['when']['kind'])}.")
    if page.get("clock"):
        facts.append("- It needs to know what day it is: `--today`.")
    if page.get("supersedes"):
        others = ", ".join(f"[{rule}]({rule}.md)" for rule in page["supersedes"])
        facts.append(f"- Where it speaks, these are silent: {others}.")
    if page.get("formerly"):
        facts.append(f"- Formerly called {', '.join(page['formerly'])}.")
    return ["## Particulars\n\n" + "\n".join(facts)] if facts else []


def _parameters(page: Mapping[str, Any]) -> list[str]:
    if not page.get("parameters"):
        return []
    lines = ["## Parameters", "", "| name | default | meaning |", "| --- | --- | --- |"]
    for name, stated in page["parameters"].items():
        values = [f"`{_json(stated['default'])}`"]
        values += [
            f"`{_json(one['value'])}` in {profile}" for profile, one in stated.get("profiles", {}).items()
        ]
        lines.append(f"| `{name}` | {', '.join(values).replace('|', '&#124;')} | {_cell(stated['help'])} |")
    return ["\n".join(lines)]


def _examples(page: Mapping[str, Any]) -> list[str]:
    parts = []
    for key, heading in (("bad", f"## Wrong\n\n{_PLACES}"), ("good", "## Right")):
        if page.get(key):
            parts.append(heading)
        for example in page.get(key, ()):
            parts.append(
                f"{_prose(_sentence(example['name']))}{_circumstances(example)}:\n\n{_fenced(example['text'])}"
            )
            if example.get("fixed"):
                parts.append(f"Mended:\n\n{_fenced(example['fixed'])}")
    return parts


def _circumstances(example: Mapping[str, Any]) -> str:
    stated = example.get("settings")
    return f" (with the settings `{_json(stated)}`)" if stated else ""


def _sources(page: Mapping[str, Any]) -> list[str]:
    lines = []
    for source in page.get("sources", ()):
        who = f"[{source['who']}]({source['url']})" if source.get("url") else source["who"]
        year = f" ({source['year']})" if source.get("year") else ""
        lines.append(f"- {who}: {_prose(source['what'])}{year}")
    return ["## Sources\n\n" + "\n".join(lines)] if lines else []


def _fenced(text: str) -> str:
    """An example as it stands; the fence is longer than any in it."""
    text = text.strip("\n")
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _prose(text: str) -> str:
    """Words that Markdown takes for nothing but words."""
    return text.replace("<", "&lt;").replace("*", "\\*")


def _cell(text: str) -> str:
    return _prose(text).replace("|", "\\|").replace("\n", " ")
