"""The shape of a rule file. Used where rules are written: at build time, for a newsroom's own rules, in tests."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from prlint.checks.hit import Missing
from prlint.reading.zones import Zone
from prlint.release.model import Kind
from prlint.settings.nearest import unknown
from prlint.settings.values import Level

_CONFIG = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)
_Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
_Id = Annotated[
    str,
    Field(
        pattern="^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        description="Lower case with hyphens, such as quote-unbalanced",
    ),
]
# Words of a closed list come from YAML as text, which pydantic's strict mode does not take for members of an enum.
_LAX = Field(strict=False)
ZONE_NAMES = ("everywhere", *(zone.value for zone in Zone))


def _zone(name: str) -> str:
    if name not in ZONE_NAMES:
        raise ValueError(unknown("zone", name, ZONE_NAMES))
    return name


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


_ZoneName = Annotated[str, AfterValidator(_zone), Field(json_schema_extra={"enum": list(ZONE_NAMES)})]
_Zones = Annotated[list[_ZoneName], Field(min_length=1)]
_Texts = Annotated[list[_Text], Field(min_length=1)]
# A space at the end of a pattern is part of it.
_Re2 = Annotated[str, StringConstraints(min_length=1)]
_Patterns = Annotated[list[_Re2], Field(min_length=1)]
# One may stand without a list around it.
_OneOrMoreZones = Annotated[_Zones, BeforeValidator(_listed, json_schema_input_type=_ZoneName | _Zones)]
_OneOrMorePatterns = Annotated[_Patterns, BeforeValidator(_listed, json_schema_input_type=_Re2 | _Patterns)]
_OneOrMore = Annotated[_Texts, BeforeValidator(_listed, json_schema_input_type=_Text | _Texts)]


class Unless(BaseModel):
    """What must not stand around a match: in the same block, at most 200 characters away."""

    model_config = _CONFIG

    before: Annotated[
        _Re2 | None, Field(description="RE2; end it with $ for what stands directly before")
    ] = None
    after: Annotated[
        _Re2 | None, Field(description="RE2; begin it with ^ for what stands directly after")
    ] = None


class Pattern(BaseModel):
    """Text that must not stand there."""

    model_config = _CONFIG

    any: Annotated[
        _OneOrMorePatterns,
        Field(description="RE2; case counts unless (?i); a group named `place` is what the finding covers"),
    ]
    words: Annotated[bool, Field(description="Whole words only, by Unicode")] = False
    unless: Unless | None = None


class Consistency(BaseModel):
    """Forms of the same thing, of which a text uses one."""

    model_config = _CONFIG

    groups: Annotated[list[Annotated[list[_Text], Field(min_length=2)]], Field(min_length=1)]


class Required(BaseModel):
    """A field that must be there."""

    model_config = _CONFIG

    field: Annotated[_Text, Field(description="A field of the release; dots go deeper: dateline.date")]
    any_of: Annotated[list[_Text], Field(description="Parts of which one item must have at least one")] = (
        Field(default_factory=list)
    )


class Limit(BaseModel):
    """How long a field may be."""

    model_config = _CONFIG

    of: Annotated[_Text, Field(description="A field of the release")]
    unit: Literal["characters", "words"]
    max: Annotated[_Text, Field(description="The parameter that holds the limit")]


class ParameterValue(BaseModel):
    """A parameter's value under a profile, and who says so."""

    model_config = _CONFIG

    value: Any
    source: _Text
    year: int | None = None


class Parameter(BaseModel):
    """A value that settings may change."""

    model_config = _CONFIG

    type: Literal["integer", "number", "text", "boolean", "list", "mapping"]
    default: Any
    help: _Text
    profiles: dict[str, ParameterValue] = Field(default_factory=dict)


class FixPolicy(BaseModel):
    """How far the rule's fix can be trusted, and why."""

    model_config = _CONFIG

    safety: Literal["safe", "unsafe"]
    because: _Text


class When(BaseModel):
    """Which releases the rule looks at."""

    model_config = _CONFIG

    kind: Annotated[list[Annotated[Kind, _LAX]], Field(min_length=1)]


class Source(BaseModel):
    """Who says that this is a fault."""

    model_config = _CONFIG

    who: _Text
    what: _Text
    year: int | None = None
    url: _Text | None = None


Frame = Literal["body", "headline", "contacts", "status", "quote", "file"]


class Example(BaseModel):
    """A text that has the fault at each ⟦place⟧, or one that looks like it and has not."""

    model_config = _CONFIG

    name: _Text
    text: Annotated[str, StringConstraints(min_length=1)]
    fixed: str | None = None
    frame: Frame = "body"
    format: Literal["md", "txt"] = "md"
    encoding: Annotated[
        Literal["utf-8", "utf-16", "cp1252", "mac-roman"], Field(description="How the file is written")
    ] = "utf-8"
    today: Annotated[
        str | None, Field(pattern=r"^\d{4}-\d\d-\d\d$", description="The day of the run; none without it")
    ] = None
    settings: dict[str, Any] = Field(default_factory=dict)
    known: Annotated[
        dict[str, str], Field(description="What a baseline lists for the file: fingerprint and rule")
    ] = Field(default_factory=dict)


class HouseRuleFile(BaseModel):
    """A newsroom's own rule: `.prlint/rules/<id>.yaml`."""

    model_config = _CONFIG

    summary: _Text
    message: _Text
    levels: Annotated[dict[str, Annotated[Level, _LAX]], Field(min_length=1)] = Field(
        default_factory=lambda: {"default": Level.WARNING}
    )
    in_: Annotated[_OneOrMoreZones, Field(alias="in")] = Field(default_factory=lambda: ["body"])
    pattern: Pattern | None = None
    substitution: Annotated[
        dict[Annotated[str, StringConstraints(min_length=1)], _OneOrMore] | None, Field(min_length=1)
    ] = None
    consistency: Consistency | None = None
    required: Required | None = None
    limit: Limit | None = None
    check: Annotated[
        str | None,
        Field(
            pattern=r"^[a-z_]+\.[a-z_]+$",
            description="A function of prlint.checks, such as dates.weekday_mismatch",
        ),
    ] = None
    engine: Annotated[
        Literal["suppressions", "baseline"] | None,
        Field(description="What of the engine itself finds it; for prlint's own rules only"),
    ] = None
    parameters: dict[Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")], Parameter] = Field(
        default_factory=dict
    )
    supersedes: list[_Text] = Field(default_factory=list)
    fix: FixPolicy | None = None
    when: When | None = None
    at: Annotated[Missing | None, _LAX] = None
    language: Literal["en", "any"] = "en"
    clock: Annotated[bool, Field(description="Whether it needs to know what day it is")] = False
    status: Literal["preview", "deprecated"] | None = None
    formerly: list[_Id] = Field(default_factory=list)
    since: Annotated[
        str | None, Field(pattern=r"^[0-9]+\.[0-9]+(\.[0-9]+)?$", description="A version, such as 0.1")
    ] = None
    why: _Text | None = None
    sources: list[Source] = Field(default_factory=list)
    bad: list[Example] = Field(default_factory=list)
    good: list[Example] = Field(default_factory=list)


class RuleFile(HouseRuleFile):
    """A rule of the catalogue: `rules/<topic>/<id>.yaml`."""

    levels: Annotated[dict[str, Annotated[Level, _LAX]], Field(min_length=1)]
    since: Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+(\.[0-9]+)?$", description="A version, such as 0.1")]
    why: _Text
    bad: Annotated[list[Example], Field(min_length=1)]
    good: Annotated[list[Example], Field(min_length=1)]


KINDS = ("pattern", "substitution", "consistency", "required", "limit", "check", "engine")
"""Of these a rule file has exactly one."""
