"""pydantic's complaints as sentences for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args

from prlint.settings.nearest import unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_SHAPES = {
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "tuple_type": "must be a list",
    "list_type": "must be a list",
    "dict_type": "must be a table of names and values",
    "model_type": "must be a table of names and values",
    "model_attributes_type": "must be a table of names and values",
    "string_too_short": "must not be empty",
    "too_short": "must not be empty",
    "missing": "is missing",
}


def worst(errors: list[ErrorDetails]) -> ErrorDetails:
    """The error to tell: an unknown key before the missing one that it was probably meant to be."""
    return next((error for error in errors if error["type"] == "extra_forbidden"), errors[0])


def sentence(error: ErrorDetails, model: type[BaseModel]) -> str:
    """One entry of `ValidationError.errors()` as a sentence without its full stop: key, what is wrong, the right name."""
    loc: Sequence[str | int] = error["loc"]
    kind: str = error["type"]
    key = dotted(loc)
    if kind == "extra_forbidden":
        names = known_keys(model, loc[:-1])
        return unknown("key", str(loc[-1]), names, dotted(loc[:-1]))
    if kind in {"enum", "literal_error"}:
        choices = str(error["ctx"]["expected"]).replace("'", "")
        return f"{key} must be {choices}, not {_shown(error['input'])}"
    if kind == "string_pattern_mismatch":
        return f"{key} cannot be {_shown(error['input'])}{_example(model, loc)}"
    if kind in _SHAPES:
        rest = (
            "" if kind in {"missing", "too_short", "string_too_short"} else f", not {_shown(error['input'])}"
        )
        return f"{key} {_SHAPES[kind]}{rest}"
    message = str(error["msg"]).removeprefix("Value error, ").rstrip(".")
    return f"{key}: {message}" if key else message


def dotted(loc: Sequence[str | int]) -> str:
    """The way to a key as people write it: house.people[0].name."""
    text = ""
    for part in loc:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def known_keys(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """The keys that are known at a place in a model."""
    for part in loc:
        if isinstance(part, int):
            continue
        inner = next(
            (
                _model_in(field.annotation)
                for name, field in model.model_fields.items()
                if part in (name, field.alias)
            ),
            None,
        )
        if inner is None:
            return []
        model = inner
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside `tuple[Model, ...]`, `dict[str, Model]` or `Model | None`."""
    if hasattr(annotation, "model_fields"):
        return cast("type[BaseModel]", annotation)
    return next((found for found in map(_model_in, get_args(annotation)) if found is not None), None)


def _example(model: type[BaseModel], loc: Sequence[str | int]) -> str:
    """The part of a field's description that says what its values look like."""
    field = next(
        (field for name, field in model.model_fields.items() if loc[-1] in (name, field.alias)), None
    )
    _, such_as, example = ((field.description if field else None) or "").partition("such as ")
    return f"; write it as {example}" if such_as else ""


def _shown(value: Any) -> str:
    """A value as it may be put into a sentence."""
    text = f"“{value}”" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
