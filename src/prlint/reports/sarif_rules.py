"""What SARIF says of the rules that spoke: each rule's page, as an alert shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.addresses import rule_page
from prlint.engine.catalogue import HOUSE, pages

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEMS = {"error": "error", "warning": "warning", "note": "recommendation"}
# How sure a rule is, until its accuracy is published: only sure rules are errors, and a preview is on trial.
_PRECISION = {"error": "high", "warning": "high", "note": "medium"}
_EXAMPLES = 2


def rules_json(summaries: Mapping[str, str]) -> list[dict[str, Any]]:
    """The descriptors of the rules, in order of their ids.

    Args:
        summaries: of each rule, for a newsroom's own, which have no page here.
    """
    known = pages() if summaries else {}
    return [_rule(rule, known.get(rule), summaries[rule]) for rule in sorted(summaries)]


def _rule(rule: str, page: Mapping[str, Any] | None, summary: str) -> dict[str, Any]:
    if page is None:
        page = {"id": rule, "topic": HOUSE, "summary": summary or rule, "levels": {"default": "warning"}}
    stated = page["levels"].get("default", "off")
    level = _LEVELS.get(stated, "note")
    preview = page.get("status") == "preview"
    why = " ".join(str(page.get("why", page["summary"])).split())
    descriptor: dict[str, Any] = {
        "id": rule,
        "name": "".join(part.capitalize() for part in rule.replace("/", "-").split("-")),
        "shortDescription": {"text": _sentence(page["summary"])},
        "fullDescription": {"text": why},
        "help": {"text": _help(page, why), "markdown": _help_markdown(page, why)},
        "defaultConfiguration": {"level": level, "enabled": stated != "off"},
        "properties": {
            "tags": ["press-release", page["topic"]],
            "precision": "low" if preview else _PRECISION[level],
            "problem.severity": _PROBLEMS[level],
        },
    }
    address = rule_page(rule)
    if address is not None:
        descriptor["helpUri"] = address
    return descriptor


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


def _help(page: Mapping[str, Any], why: str) -> str:
    parts = [_sentence(page["summary"]), why]
    for heading, example in _examples(page):
        parts.append(f"{heading} ({example['name']}): {example['text']}")
    if page.get("fix"):
        parts.append(f"Fix ({page['fix']['safety']}): {page['fix']['because']}")
    return "\n\n".join(part.strip() for part in parts)


def _help_markdown(page: Mapping[str, Any], why: str) -> str:
    parts = [f"**{_sentence(page['summary'])}**", why]
    for heading, example in _examples(page):
        text = example["text"].strip("\n")
        fence = "```"
        while fence in text:
            fence += "`"
        parts.append(f"{heading} ({example['name']}):\n\n{fence}text\n{text}\n{fence}")
    if page.get("fix"):
        parts.append(f"Fix ({page['fix']['safety']}): {page['fix']['because']}")
    parts.append(f"`prlint explain {page['id']}` says more.")
    return "\n\n".join(part.strip() for part in parts)


def _examples(page: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    return [
        (heading, example)
        for key, heading in (("bad", "Wrong"), ("good", "Right"))
        for example in page.get(key, ())[:_EXAMPLES]
    ]
