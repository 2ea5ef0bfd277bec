"""The list of rules: as JSON, `prlint/rules/1`, and as a table for people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prlint.addresses import rule_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from prlint.engine.rule import Rule
    from prlint.reports.styled import Styled

SCHEMA = "prlint/rules/1"


def rules_json(rules: Iterable[Rule], house: Mapping[str, str]) -> str:
    """All rules as one JSON object; `house` has the files of a newsroom's own by id."""
    listed: list[dict[str, Any]] = [
        {
            "id": rule.id,
            "topic": rule.topic,
            "summary": rule.summary,
            "levels": dict(rule.levels),
            "kind": rule.kind,
            "fix": rule.fix,
            "since": rule.since,
            "url": None if rule.id in house else rule_page(rule.id),
            "house": rule.id in house,
            "file": house.get(rule.id),
        }
        for rule in rules
    ]
    return json.dumps({"schema": SCHEMA, "rules": listed}, ensure_ascii=False, indent=2) + "\n"


def rules_table(rules: Iterable[Rule], house: Mapping[str, str], width: int, encoding: str) -> Styled:
    """The rules by topic, each with its level in `default`, its summary, and the profiles that change it.

    `house` has the files of a newsroom's own by id.
    """
    from prlint.reports.shown import STYLES
    from prlint.reports.styled import Styled
    from prlint.reports.visible import sentence
    from prlint.reports.wrapped import wrapped

    text = Styled()
    topic = None
    for rule in rules:
        if rule.topic != topic:
            text.append("" if topic is None else "\n").append(rule.topic, "bold underline")
            text.append("  this newsroom's own rules\n" if rule.id in house else "\n")
            topic = rule.topic
        level = rule.levels.get("default", "off")
        text.append(f"  {level:<7}", STYLES.get(level, "dim")).append("  ").append(rule.id, "bold").append(
            "\n"
        )
        others = ", ".join(
            f"{profile} {level}" for profile, level in rule.levels.items() if profile != "default"
        )
        summary = sentence(rule.summary, encoding) + (f" ({others})" if others else "")
        text.append(wrapped(summary, width, " " * 11) + "\n")
        if rule.id in house:
            text.append(wrapped(sentence(house[rule.id], encoding), width, " " * 11) + "\n", "dim")
    return text
