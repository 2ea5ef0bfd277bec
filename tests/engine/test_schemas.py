"""The published JSON Schemas are made from the code and take what the code takes."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from prlint.engine.compile import SOURCE_RULES
from prlint.engine.finding import finding_json
from prlint.engine.rule_yaml import read_yaml
from prlint.engine.schemas import (
    FindingsJson,
    findings_schema,
    house_rule_schema,
    rule_file_schema,
    settings_schema,
)

from .making import found, pattern, reading
from .test_rule_file import WHOLE

jsonschema = pytest.importorskip("jsonschema")

SCHEMAS = [findings_schema, house_rule_schema, rule_file_schema, settings_schema]


def complaints(schema: dict[str, Any], value: object) -> list[str]:
    """What a validator says of a value."""
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(value)]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_schema_is_one_and_has_a_title(schema: Any) -> None:
    """Editors show the title."""
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["title"]


@pytest.mark.parametrize("file", sorted(SOURCE_RULES.glob("*/*.yaml")), ids=lambda file: file.stem)
def test_schema_of_rule_files_takes_every_rule_file(file: Any) -> None:
    """An editor would otherwise underline our own."""
    assert complaints(rule_file_schema(), read_yaml(file.read_text(encoding="utf-8")).values) == []


def test_schema_of_rule_files_refuses_what_the_loader_refuses() -> None:
    """Unknown keys and zones, missing ones."""
    rule = read_yaml(WHOLE).values
    assert complaints(rule_file_schema(), rule) == []
    assert complaints(rule_file_schema(), rule | {"in": ["bodies"]}) != []
    assert complaints(rule_file_schema(), rule | {"pattern": {"any": []}}) != []
    assert "'sumary' was unexpected" in complaints(rule_file_schema(), rule | {"sumary": "x"})[0]
    del rule["summary"]
    assert complaints(rule_file_schema(), rule) == ["'summary' is a required property"]


def test_schema_of_settings_takes_what_the_loader_takes_and_refuses_the_rest() -> None:
    """Keys are written with hyphens."""
    good = """
    profile = "ap"
    default-exclude = false
    [levels]
    dash-mixed = "off"
    [house]
    people = [{name = "Ana Ruiz"}]
    """
    assert complaints(settings_schema(), tomllib.loads(good)) == []
    assert complaints(settings_schema(), {"default_exclude": False, "levels": {"x": "loud"}}) != []


def test_schema_of_findings_takes_what_a_run_gives() -> None:
    """And a reader that knows the schema knows every key."""
    outcome = found(reading("A fault here."), pattern("x", "fault"))
    report: dict[str, Any] = {
        "schema": "prlint/findings/1",
        "version": "0.1.0",
        "files": 1,
        "errors": 0,
        "warnings": 1,
        "infos": 0,
        "suppressed": 0,
        "findings": [finding_json(finding, outcome.source) for finding in outcome.findings],
        "failures": [],
    }
    assert complaints(findings_schema(), report) == []
    assert TypeAdapter(FindingsJson).validate_python(report)
    report["findings"][0]["severity"] = "loud"
    assert complaints(findings_schema(), report) != []
    with pytest.raises(ValidationError):
        TypeAdapter(FindingsJson).validate_python(report)
