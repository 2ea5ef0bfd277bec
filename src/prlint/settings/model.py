"""The settings of a newsroom: what is checked, how hard, and what is known to be true of the house.

Names of profiles, rules, topics and parameters are checked against the catalogue when a plan is made of the
settings; everything else is checked here. Keys are written with hyphens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, Field, PrivateAttr

from prlint.settings.discovery import Found
from prlint.settings.house import House
from prlint.settings.origins import Origin, origin_in
from prlint.settings.parts import LanguageTool, PerFile, Spelling, Suppress
from prlint.settings.patterns import Patterns
from prlint.settings.values import CONFIG, Engine, Filled, Levels, OneOrMore, Parameters, RequiredField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


_NO_FACTS = House.model_construct()
_NO_SPELLING = Spelling.model_construct()
_OWN_SERVER = LanguageTool.model_construct()


class Settings(BaseModel):
    """Everything that can stand in `prlint.toml` or under `[tool.prlint]`."""

    model_config = CONFIG

    extends: Annotated[
        OneOrMore,
        Field(
            description="Settings files to build on, each a path from this file; later ones win, this one over all"
        ),
    ] = ()
    profile: Annotated[OneOrMore, Field(description="A profile or a list of them, later ones win")] = ()
    required: Annotated[
        tuple[RequiredField, ...], Field(description="Parts whose absence is an error, whatever the profile")
    ] = ()
    include: Annotated[
        tuple[Filled, ...],
        Field(
            description="Patterns as in a .gitignore file: what they name is a release, even if it does not look like one"
        ),
    ] = ()
    exclude: Annotated[
        tuple[Filled, ...],
        Field(description="Patterns as in a .gitignore file: what they name is not checked"),
    ] = ()
    default_exclude: Annotated[
        bool,
        Field(strict=True, description="Whether README, CHANGELOG and their like are passed over in folders"),
    ] = True
    levels: Levels = Field(default_factory=dict)
    parameters: Parameters = Field(default_factory=dict)
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
