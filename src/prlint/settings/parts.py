"""The tables of the settings besides the house facts: what is suppressed, what holds for some files, who else is asked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, Field, PrivateAttr

from prlint.settings.values import CONFIG, Filled, Levels, OneOrMore, Parameters


class Suppress(BaseModel):
    """A finding that the newsroom has looked at and will not hear of again."""

    model_config = CONFIG

    path: Annotated[
        Filled, Field(description="A pattern as in a .gitignore file, from the settings file's folder")
    ]
    rule: Annotated[Filled, Field(description="The id of one rule")]
    text: Annotated[
        Filled | None, Field(description="The words at which it is silent; without them, everywhere")
    ] = None
    reason: Annotated[Filled | None, Field(description="Why, for whoever reads the settings next")] = None

    _file: Path | None = PrivateAttr(default=None)

    @property
    def file(self) -> Path | None:
        """The settings file that states it; the path is relative to its folder."""
        return self._file


class PerFile(BaseModel):
    """Settings of their own for the files that a pattern names."""

    model_config = CONFIG

    path: Annotated[
        OneOrMore,
        Field(
            min_length=1,
            description="A pattern as in a .gitignore file, or a list of them, from the settings file's folder",
            json_schema_extra={"minItems": 1},
        ),
    ]
    profile: Annotated[
        OneOrMore, Field(description="A profile or a list of them, in place of the others")
    ] = ()
    levels: Levels = Field(default_factory=dict)
    parameters: Parameters = Field(default_factory=dict)

    _file: Path | None = PrivateAttr(default=None)

    @property
    def file(self) -> Path | None:
        """The settings file that states it; the patterns are relative to its folder."""
        return self._file


class LanguageTool(BaseModel):
    """Which LanguageTool `--deep` asks."""

    model_config = CONFIG

    url: Annotated[
        Filled | None,
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

    model_config = CONFIG

    accept: Annotated[
        tuple[Filled, ...],
        Field(description="Whole words and phrases; capitals count where an entry has some"),
    ] = ()
