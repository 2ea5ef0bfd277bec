"""JSON Schemas of what people write for prlint and what prlint writes, made from the code."""

from __future__ import annotations

import json
from typing import Any, Literal, NotRequired

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from prlint.engine.rule_file import HouseRuleFile, RuleFile
from prlint.settings.model import Settings

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class SpanJson(TypedDict):
    """A place: offsets from 0, lines and columns from 1, in code points; the end is exclusive."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class RelatedJson(TypedDict):
    """Another place of the same fault."""

    path: str
    span: SpanJson
    message: str


class EditJson(TypedDict):
    """A replacement in the decoded source."""

    start: int
    end: int
    replacement: str


class FixJson(TypedDict):
    """How the fault may be mended."""

    safety: Literal["safe", "unsafe"]
    message: str
    edits: list[EditJson]


class WhereJson(TypedDict):
    """A place in a format that has parts and pages."""

    part: str | None
    paragraph: int | None
    run: int | None
    page: int | None


class FindingJson(TypedDict):
    """What one rule says of one place."""

    path: str
    rule: str
    topic: str
    severity: Literal["error", "warning", "info"]
    message: str
    excerpt: str
    span: SpanJson
    code: str | None
    fingerprint: str
    suggestions: list[str]
    related: list[RelatedJson]
    where: WhereJson | None
    fix: FixJson | None
    url: str | None


class FileJson(TypedDict):
    """A file and what there is to say of it."""

    path: str
    message: str


class FailureJson(TypedDict):
    """What was not done: of a file, or, where the path is null, of the whole run."""

    path: str | None
    message: str


class FindingsJson(TypedDict):
    """What `prlint check --output-format json` prints. Keys may be added; readers ignore those they do not know."""

    schema: Literal["prlint/findings/1"]
    version: str
    tables: NotRequired[dict[str, str]]
    files: int
    errors: int
    warnings: int
    infos: int
    suppressed: int
    findings: list[FindingJson]
    failures: list[FailureJson]
    unread: NotRequired[list[FileJson]]


def findings_schema() -> dict[str, Any]:
    """The schema of `prlint/findings/1`."""
    return _titled(TypeAdapter(FindingsJson).json_schema(), "Findings of prlint")


def settings_schema() -> dict[str, Any]:
    """The schema of `prlint.toml` and of `[tool.prlint]`."""
    return _titled(Settings.model_json_schema(), "Settings of prlint")


def rule_file_schema() -> dict[str, Any]:
    """The schema of `rules/<topic>/<id>.yaml`."""
    return _titled(RuleFile.model_json_schema(), "A rule of prlint")


def house_rule_schema() -> dict[str, Any]:
    """The schema of `.prlint/rules/<id>.yaml`."""
    return _titled(HouseRuleFile.model_json_schema(), "A newsroom's own rule for prlint")


def schema_text(schema: dict[str, Any]) -> str:
    """A schema as its file has it."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _titled(schema: dict[str, Any], title: str) -> dict[str, Any]:
    return {"$schema": _DIALECT, **schema, "title": title}
