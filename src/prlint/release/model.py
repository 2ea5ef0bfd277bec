"""The validated model of a press release.

Words (`raw`, `text`, `span`) are what stands there: `raw` is the source under the span, `text` has markup out and
lines joined by one space. Values (`raw`, `value`, `span`) are read and checked: one that does not validate has the
value None and keeps its `raw`, since that is a finding and not a crash. A field that the release lacks is None or
empty, never guessed. Spans are in code points of the decoded source, half-open.
"""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 -- `date` is the name of a field here
from enum import StrEnum
from functools import cache
from typing import Any, Self

# `Field` would load the half of pydantic that nothing here needs: 20 ms at every start.
from pydantic import BaseModel, ConfigDict

from prlint.text.span import Span


class Evidence(StrEnum):
    """What a part of the release was recognised by, the surest first."""

    LABEL = "label"
    FRONT_MATTER = "front matter"
    HEADING = "heading"
    SHAPE = "shape"
    POSITION = "position"


class Kind(StrEnum):
    """What sort of release it is."""

    RELEASE = "release"
    ADVISORY = "advisory"
    STATEMENT = "statement"
    CORRECTION = "correction"


class StatusKind(StrEnum):
    """When it may be published."""

    IMMEDIATE = "immediate"
    EMBARGOED = "embargoed"
    HOLD = "hold"
    OTHER = "other"


class Origin(StrEnum):
    """Where the release's date stands."""

    BODY = "body"
    STATUS = "status"
    DATELINE = "dateline"
    SLUG = "slug"
    EMBARGO = "embargo"
    FRONT_MATTER = "front matter"


_set = object.__setattr__


@cache
def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    """All fields of a model in their order, with the defaults of those that have one."""
    return {name: field.default for name, field in model.model_fields.items()}


class Model(BaseModel):
    """A part of the release. Never changed once made; the validators are built when something is first validated."""

    model_config = ConfigDict(frozen=True, defer_build=True)

    @classmethod
    def of(cls, **values: Any) -> Self:
        """An instance from values that have the types of the fields already; they are not validated again.

        The parser makes its parts this way: building pydantic's validators takes longer than reading a release.
        `validated` is for whoever hands a release on, and for the tests.
        """
        made = cls.__new__(cls)
        # What `model_construct` does, without its look at every field for aliases and factories, of which there are none.
        _set(made, "__dict__", {**_defaults(cls), **values})
        _set(made, "__pydantic_fields_set__", set(values))
        _set(made, "__pydantic_extra__", None)
        _set(made, "__pydantic_private__", None)
        return made


class Words(Model):
    """Words of the release."""

    raw: str
    text: str
    span: Span
    evidence: Evidence | None = None
    """Stated for the headline, sub-headline and lead."""


class Value(Model):
    """A value of the release: an e-mail address, an address of the web, a ticker, a front matter entry, a moment."""

    raw: str
    value: str | None
    span: Span


class Phone(Value):
    """A telephone number; `value` is E.164."""

    extension: str | None = None
    label: str | None = None


class DateValue(Model):
    """A day."""

    raw: str
    value: Date | None
    span: Span
    origin: Origin | None = None
    """Stated for the release's date."""
    evidence: Evidence | None = None


class Part(Model):
    """What every part of the release that is more than words has."""

    raw: str
    span: Span
    evidence: Evidence


class Status(Part):
    """The release status line."""

    kind: StatusKind
    embargo_until: Value | None = None
    """ISO 8601, with an offset only if the zone is given."""


class Contact(Part):
    """Somebody to call."""

    name: Words | None = None
    title: Words | None = None
    organization: Words | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[Value, ...] = ()
    urls: tuple[Value, ...] = ()


class Dateline(Part):
    """Place, and perhaps day and wire, before the lead."""

    place: Words | None = None
    """The whole place text as it stands; `places` are its parts, `city`, `region`, `country` the first part's."""
    places: tuple[Words, ...] = ()
    city: Words | None = None
    region: Words | None = None
    country: Words | None = None
    date: DateValue | None = None
    wire: Words | None = None


class Speaker(Part):
    """Who said it, from the nearest attribution; a resolved name's `text` is the full name given elsewhere."""

    name: Words | None = None
    title: Words | None = None
    organization: Words | None = None


class Quote(Part):
    """One run of quoted words, or (among the statements) words given to a speaker without marks."""

    text: str
    speaker: Speaker | None = None
    closed: bool = True
    continues: bool = False
    """Whether the quotation goes on in a later run."""


class Boilerplate(Part):
    """What an organisation says of itself at the end, its heading included."""

    text: str
    organization: Words | None = None


class Locale(Model):
    """Which country's conventions the release follows."""

    value: str
    evidence: str


class Release(Model):
    """A press release."""

    kind: Kind = Kind.RELEASE
    status: Status | None = None
    date: DateValue | None = None
    contacts: tuple[Contact, ...] = ()
    headline: Words | None = None
    subheadline: Words | None = None
    dateline: Dateline | None = None
    lead: Words | None = None
    paragraphs: tuple[Words, ...] = ()
    quotes: tuple[Quote, ...] = ()
    statements: tuple[Quote, ...] = ()
    unpaired: tuple[Words, ...] = ()
    boilerplates: tuple[Boilerplate, ...] = ()
    notes: tuple[Words, ...] = ()
    end_mark: Words | None = None
    organization: Words | None = None
    tickers: tuple[Value, ...] = ()
    links: tuple[Value, ...] = ()
    locale: Locale | None = None
    front_matter: dict[str, Value] = {}


def validated(release: Release) -> Release:
    """The release with every value checked against its type.

    Raises:
        pydantic.ValidationError: the parser made a part that its model does not allow.
    """
    return Release.model_validate(release.model_dump())
