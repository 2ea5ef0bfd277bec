"""From a rule file's text to its validated values; what is wrong is told with file, line and key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import ValidationError

from prlint.engine.bundle import rule_entry, rule_page
from prlint.engine.catalogue import HOUSE
from prlint.engine.rule import rule_from_json
from prlint.engine.rule_checks import faults, precedence_faults
from prlint.engine.rule_error import RuleFileError
from prlint.engine.rule_file import HouseRuleFile, RuleFile
from prlint.engine.rule_yaml import YamlFault, read_yaml
from prlint.settings.validation import dotted, sentence, worst

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from prlint.engine.catalogue import Catalogue
    from prlint.engine.rule import Rule

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_Shape = TypeVar("_Shape", bound=HouseRuleFile)


def load_rule_file(file: Path, profiles: Collection[str]) -> RuleFile:
    """A rule file of the catalogue.

    Raises:
        RuleFileError: it is not what a rule file must be.
    """
    return _load(file, RuleFile, profiles)


class HouseRule(NamedTuple):
    """A newsroom's own rule, its file, and what that says of it, as in `pages`."""

    rule: Rule
    file: Path
    page: dict[str, Any]


def house_rules(folder: Path, catalogue: Catalogue) -> list[HouseRule]:
    """A newsroom's own rules: `.prlint/rules/*.yaml` in a folder, each called `house/<name of the file>`.

    Raises:
        RuleFileError: one of them is not what a rule file must be.
    """
    found: dict[str, HouseRule] = {}
    for file in sorted((folder / ".prlint" / "rules").glob("*.yaml")):
        values = _load(file, HouseRuleFile, catalogue.profiles)
        if values.check is not None:
            raise _fault(
                file,
                "check",
                "a rule of the house has no code of its own; say it with pattern, substitution, consistency, required or limit",
            )
        if values.formerly:
            raise _fault(file, "formerly", "only rules of the catalogue have former names")
        rule_id = f"{HOUSE}/{file.stem}"
        rule = rule_from_json(rule_entry(values, rule_id, HOUSE))
        found[rule_id] = HouseRule(rule, file, rule_page(values, rule_id, HOUSE))
    silenced = {rule_id: rule.supersedes for rule_id, rule in catalogue.rules.items()}
    silenced |= {rule_id: own.rule.supersedes for rule_id, own in found.items()}
    for rule_id, problem in precedence_faults(silenced):
        if rule_id in found:
            raise _fault(found[rule_id].file, "supersedes", problem)
    return list(found.values())


def _fault(file: Path, key: str, problem: str) -> RuleFileError:
    line = read_yaml(file.read_text(encoding="utf-8-sig")).line((key,))
    return RuleFileError(file, f"{key}: {problem}", key=key, line=line)


def _load(file: Path, shape: type[_Shape], profiles: Collection[str]) -> _Shape:
    if _ID.fullmatch(file.stem) is None:
        raise RuleFileError(
            file,
            "a rule file is called like its rule: small letters and hyphens, such as press-office-name.yaml",
        )
    try:
        lined = read_yaml(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RuleFileError(file, f"cannot be read ({error.strerror or error})") from error
    except UnicodeDecodeError as error:
        raise RuleFileError(file, "is not UTF-8; save it with that encoding") from error
    except YamlFault as fault:
        raise RuleFileError(file, fault.problem, key=dotted(fault.loc) or None, line=fault.line) from None
    try:
        values = shape.model_validate(lined.values)
    except ValidationError as error:
        first = worst(error.errors(include_url=False))
        loc = first["loc"]
        raise RuleFileError(
            file, sentence(first, shape), key=dotted(loc) or None, line=lined.line(loc)
        ) from None
    for loc, problem in faults(values, file.stem, profiles):
        key = dotted(loc)
        raise RuleFileError(
            file, f"{key}: {problem}" if key else problem, key=key or None, line=lined.line(loc)
        )
    return values
