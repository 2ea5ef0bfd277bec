"""What the values of settings are made of: levels, fields, texts that are not empty."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field


class Level(StrEnum):
    """How a rule speaks, or that it does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


class RequiredField(StrEnum):
    """A part of a release whose absence can be made an error."""

    STATUS = "status"
    DATE = "date"
    CONTACTS = "contacts"
    HEADLINE = "headline"
    DATELINE = "dateline"
    LEAD = "lead"
    BOILERPLATE = "boilerplate"
    END_MARK = "end_mark"


class Engine(StrEnum):
    """What looks at spelling and grammar besides the rules of prlint's own."""

    EMBEDDED = "embedded"
    """Nothing else: no Java, no network."""
    LANGUAGETOOL = "languagetool"
    """A LanguageTool, in every run as if `--deep` were given."""


def _hyphened(name: str) -> str:
    return name.replace("_", "-")


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


# Building the validators of five models costs 15 ms, which a run without a settings file never spends.
CONFIG = ConfigDict(frozen=True, defer_build=True, extra="forbid", alias_generator=_hyphened)

# Not StringConstraints: importing it loads half of pydantic's types, 12 ms at every start.
Filled = Annotated[str, Field(min_length=1)]
OneOrMore = Annotated[
    tuple[Filled, ...],
    BeforeValidator(_listed, json_schema_input_type=Filled | list[Filled]),
]
Levels = Annotated[dict[Filled, Level], Field(description="Rule or topic = error, warning, info or off")]
Parameters = Annotated[
    dict[Filled, dict[Filled, Any]], Field(description="For a rule, its parameters and their values")
]
