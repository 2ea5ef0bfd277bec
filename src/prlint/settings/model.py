"""The settings of a newsroom: what is checked, how hard, and what is known to be true of the house.

Names of profiles, rules, topics and parameters are checked against the catalogue when a plan is made of the
settings; everything else is checked here. Keys are written with hyphens.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr

from prlint.settings.discovery import Found
from prlint.settings.origins import Origin, origin_in
from prlint.settings.patterns import Patterns

if TYPE_CHECKING:
    from collections.abc import Callable


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
_OneOrMore = Annotated[
    tuple[_Filled, ...],
    BeforeValidator(_listed, json_schema_input_type=_Filled | list[_Filled]),
]
_Levels = Annotated[dict[_Filled, Level], Field(description="Rule or topic = error, warning, info or off")]
_Parameters = Annotated[
    dict[_Filled, dict[_Filled, Any]], Field(description="For a rule, its parameters and their values")
]


class Person(BaseModel):
    """Somebody whom the newsroom names in releases."""

    model_config = _CONFIG

    name: Annotated[_Filled, Field(description="The full name, as releases write it")]
    title: Annotated[_Filled | None, Field(description="What the person is in the house")] = None


class HouseContact(BaseModel):
    """A press contact of the newsroom."""

    model_config = _CONFIG

    name: Annotated[_Filled, Field(description="The name of a person or an office")]
    phone: Annotated[_Filled | None, Field(description="The telephone number, in any notation")] = None
    email: Annotated[_Filled | None, Field(description="The e-mail address")] = None


class HouseBoilerplate(BaseModel):
    """The text that an organisation says of itself."""

    model_config = _CONFIG

    organization: Annotated[_Filled, Field(description="Whom the text is about")]
    text: Annotated[_Filled, Field(description="The text as it must stand")]


class House(BaseModel):
    """What the newsroom knows to be true."""

    model_config = _CONFIG

    names: Annotated[tuple[_Filled, ...], Field(description="Names as the house writes them")] = ()
    people: Annotated[
        tuple[Person, ...], Field(description="People whom releases name, as the house calls them")
    ] = ()
    contacts: Annotated[
        tuple[HouseContact, ...], Field(description="The press contacts that releases may give")
    ] = ()
    domains: Annotated[tuple[_Filled, ...], Field(description="Domains of the house's own addresses")] = ()
    tickers: Annotated[
        tuple[_Filled, ...], Field(description="Exchange and symbol of the house's shares")
    ] = ()
    products: Annotated[tuple[_Filled, ...], Field(description="Products as the house writes them")] = ()
    boilerplates: Annotated[
        tuple[HouseBoilerplate, ...], Field(description="What stands under a release about the organisation")
    ] = ()


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

    _file: Path | None = PrivateAttr(default=None)

    @property
    def file(self) -> Path | None:
        """The settings file that states it; the path is relative to its folder."""
        return self._file


class PerFile(BaseModel):
    """Settings of their own for the files that a pattern names."""

    model_config = _CONFIG

    path: Annotated[
        _OneOrMore,
        Field(
            min_length=1,
            description="A pattern as in a .gitignore file, or a list of them, from the settings file's folder",
            json_schema_extra={"minItems": 1},
        ),
    ]
    profile: Annotated[
        _OneOrMore, Field(description="A profile or a list of them, in place of the others")
    ] = ()
    levels: _Levels = Field(default_factory=dict)
    parameters: _Parameters = Field(default_factory=dict)

    _file: Path | None = PrivateAttr(default=None)

    @property
    def file(self) -> Path | None:
        """The settings file that states it; the patterns are relative to its folder."""
        return self._file


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

    extends: Annotated[
        _OneOrMore,
        Field(
            description="Settings files to build on, each a path from this file; later ones win, this one over all"
        ),
    ] = ()
    profile: Annotated[_OneOrMore, Field(description="A profile or a list of them, later ones win")] = ()
    required: Annotated[
        tuple[RequiredField, ...], Field(description="Parts whose absence is an error, whatever the profile")
    ] = ()
    include: Annotated[
        tuple[_Filled, ...],
        Field(
            description="Patterns as in a .gitignore file: what they name is a release, even if it does not look like one"
        ),
    ] = ()
    exclude: Annotated[
        tuple[_Filled, ...],
        Field(description="Patterns as in a .gitignore file: what they name is not checked"),
    ] = ()
    default_exclude: Annotated[
        bool,
        Field(strict=True, description="Whether README, CHANGELOG and their like are passed over in folders"),
    ] = True
    levels: _Levels = Field(default_factory=dict)
    parameters: _Parameters = Field(default_factory=dict)
    per_file: Annotated[
        tuple[PerFile, ...],
        Field(description="Levels, parameters and profiles for some files; later entries win"),
    ] = ()
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

    _layers: tuple[Found, ...] = PrivateAttr(default=())
    _overrides: dict[str, str] = PrivateAttr(default_factory=dict)
    _holding: tuple[int, ...] = PrivateAttr(default=())

    @property
    def file(self) -> Path | None:
        """The file the settings come from, which may extend others; None if there is none."""
        return self._layers[-1].file if self._layers else None

    @property
    def files(self) -> tuple[Path, ...]:
        """That file after all that it extends."""
        return tuple(layer.file for layer in self._layers)

    @property
    def folder(self) -> Path | None:
        """The folder of that file."""
        return None if self.file is None else self.file.parent

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders of all settings files, what is extended first: beside each there may be a `.prlint`."""
        return tuple(dict.fromkeys(file.parent for file in self.files))

    def patterns(self, key: str) -> tuple[Patterns, ...]:
        """The patterns of `include` or `exclude`, each with the folder of the file that states them."""
        return tuple(
            Patterns(layer.file.parent, tuple(layer.values[key]))
            for layer in self._layers
            if key in layer.values
        )

    def origin(self, *keys: str | int, shown: Callable[[Path], str] = str) -> Origin:
        """Where the value under keys comes from: a file and its line, a flag, a variable of the environment.

        Args:
            keys: the way to the value; a number is a place in a list.
            shown: how to write a file's path.
        """
        flag = self._overrides.get(str(keys[0]))
        return Origin(flag) if flag else origin_in(self._layers, self._holding, keys, shown)
