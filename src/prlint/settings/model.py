"""The settings of a newsroom: what is checked, how hard, and what is known to be true of the house.

Names of profiles, rules, topics and parameters are checked against the catalogue when a plan is made of the
settings; everything else is checked here. Keys are written with hyphens.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr


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
_CONFIG = ConfigDict(frozen=True, defer_build=True, extra="forbid", alias_generator=_hyphened)

# Not StringConstraints: importing it loads half of pydantic's types, 12 ms at every start.
_Filled = Annotated[str, Field(min_length=1)]
_Patterns = Annotated[
    tuple[_Filled, ...],
    Field(description="Patterns as in a .gitignore file, from the settings file's folder"),
]


class Person(BaseModel):
    """Somebody whom the newsroom names in releases."""

    model_config = _CONFIG

    name: _Filled
    title: _Filled | None = None


class HouseContact(BaseModel):
    """A press contact of the newsroom."""

    model_config = _CONFIG

    name: _Filled
    phone: _Filled | None = None
    email: _Filled | None = None


class HouseBoilerplate(BaseModel):
    """The text that an organisation says of itself."""

    model_config = _CONFIG

    organization: _Filled
    text: _Filled


class House(BaseModel):
    """What the newsroom knows to be true."""

    model_config = _CONFIG

    names: Annotated[tuple[_Filled, ...], Field(description="Names as the house writes them")] = ()
    people: tuple[Person, ...] = ()
    contacts: tuple[HouseContact, ...] = ()
    domains: Annotated[tuple[_Filled, ...], Field(description="Domains of the house's own addresses")] = ()
    tickers: tuple[_Filled, ...] = ()
    products: tuple[_Filled, ...] = ()
    boilerplates: tuple[HouseBoilerplate, ...] = ()


class Suppress(BaseModel):
    """A finding that the newsroom has looked at and will not hear of again."""

    model_config = _CONFIG

    path: Annotated[
        _Filled, Field(description="A pattern as in a .gitignore file, from the settings file's folder")
    ]
    rule: Annotated[_Filled, Field(description="The id of one rule")]
    text: Annotated[
        _Filled | None, Field(description="The words at which it is silent; without them, everywhere")
    ] = None
    reason: Annotated[_Filled | None, Field(description="Why, for whoever reads the settings next")] = None


class LanguageTool(BaseModel):
    """Which LanguageTool `--deep` asks."""

    model_config = _CONFIG

    url: Annotated[
        _Filled | None,
        Field(
            description="A server that runs, such as http://127.0.0.1:8081; without it prlint uses its own"
        ),
    ] = None
    allow_remote: Annotated[
        bool,
        Field(
            strict=True,
            description="Whether releases may be sent to the url's host if that is another computer than this one",
        ),
    ] = False
    timeout: Annotated[
        int, Field(strict=True, ge=1, le=3600, description="Seconds to wait for an answer, such as 60")
    ] = 60


class Spelling(BaseModel):
    """What the speller takes for right."""

    model_config = _CONFIG

    accept: Annotated[
        tuple[_Filled, ...],
        Field(description="Whole words and phrases; capitals count where an entry has some"),
    ] = ()


_NO_FACTS = House.model_construct()
_NO_SPELLING = Spelling.model_construct()
_OWN_SERVER = LanguageTool.model_construct()


class Settings(BaseModel):
    """Everything that can stand in `prlint.toml` or under `[tool.prlint]`."""

    model_config = _CONFIG

    profile: Annotated[
        tuple[_Filled, ...],
        BeforeValidator(_listed, json_schema_input_type=_Filled | list[_Filled]),
        Field(description="A profile or a list of them, later ones win"),
    ] = ()
    required: Annotated[
        tuple[RequiredField, ...], Field(description="Parts whose absence is an error, whatever the profile")
    ] = ()
    include: Annotated[
        _Patterns, Field(description="What these name is a release, even if it does not look like one")
    ] = ()
    exclude: Annotated[_Patterns, Field(description="What these name is not checked")] = ()
    default_exclude: Annotated[
        bool,
        Field(strict=True, description="Whether README, CHANGELOG and their like are passed over in folders"),
    ] = True
    levels: Annotated[
        dict[_Filled, Level], Field(description="Rule or topic = error, warning, info or off")
    ] = Field(default_factory=dict)
    parameters: Annotated[
        dict[_Filled, dict[_Filled, Any]], Field(description="For a rule, its parameters and their values")
    ] = Field(default_factory=dict)
    locale: Annotated[
        str | None,
        Field(pattern="^[a-z]{2}-[A-Z]{2}$", description="The country whose conventions hold, such as en-GB"),
    ] = None
    engine: Annotated[
        Engine,
        Field(description="languagetool: ask LanguageTool in every run, as with --deep; embedded: do not"),
    ] = Engine.EMBEDDED
    languagetool: LanguageTool = _OWN_SERVER
    house: House = _NO_FACTS
    suppress: Annotated[
        tuple[Suppress, ...], Field(description="Findings that are not told: path, rule, words, reason")
    ] = ()
    spelling: Spelling = _NO_SPELLING
    required_version: Annotated[
        str | None,
        Field(
            pattern=r"^ *(==|>=|<=|>|<)? *[0-9]+(\.[0-9]+)* *(, *(==|>=|<=|>|<) *[0-9]+(\.[0-9]+)* *)*$",
            description="Versions of prlint that may be used, such as >=0.1,<1",
        ),
    ] = None

    _file: Path | None = PrivateAttr(default=None)
    _overrides: dict[str, str] = PrivateAttr(default_factory=dict)

    @property
    def file(self) -> Path | None:
        """The file the settings come from; None if there is none."""
        return self._file

    @property
    def folder(self) -> Path | None:
        """What patterns are relative to, and where `.prlint/rules` may stand."""
        return None if self._file is None else self._file.parent

    def origin(self, key: str) -> str:
        """Where a key's value comes from: a flag, a variable of the environment or the settings file, as shown to people."""
        return self._overrides.get(key) or ("the defaults" if self._file is None else str(self._file))
