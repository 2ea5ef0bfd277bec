"""House facts: what the newsroom knows to be true."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field

from prlint.settings.values import CONFIG, Filled


class Person(BaseModel):
    """Somebody whom the newsroom names in releases."""

    model_config = CONFIG

    name: Annotated[Filled, Field(description="The full name, as releases write it")]
    title: Annotated[Filled | None, Field(description="What the person is in the house")] = None


class HouseContact(BaseModel):
    """A press contact of the newsroom."""

    model_config = CONFIG

    name: Annotated[Filled, Field(description="The name of a person or an office")]
    phone: Annotated[Filled | None, Field(description="The telephone number, in any notation")] = None
    email: Annotated[Filled | None, Field(description="The e-mail address")] = None


class HouseBoilerplate(BaseModel):
    """The text that an organisation says of itself."""

    model_config = CONFIG

    organization: Annotated[Filled, Field(description="Whom the text is about")]
    text: Annotated[Filled, Field(description="The text as it must stand")]


class House(BaseModel):
    """What the newsroom knows to be true."""

    model_config = CONFIG

    names: Annotated[tuple[Filled, ...], Field(description="Names as the house writes them")] = ()
    people: Annotated[
        tuple[Person, ...], Field(description="People whom releases name, as the house calls them")
    ] = ()
    contacts: Annotated[
        tuple[HouseContact, ...], Field(description="The press contacts that releases may give")
    ] = ()
    domains: Annotated[tuple[Filled, ...], Field(description="Domains of the house's own addresses")] = ()
    tickers: Annotated[
        tuple[Filled, ...], Field(description="Exchange and symbol of the house's shares")
    ] = ()
    products: Annotated[tuple[Filled, ...], Field(description="Products as the house writes them")] = ()
    boilerplates: Annotated[
        tuple[HouseBoilerplate, ...], Field(description="What stands under a release about the organisation")
    ] = ()
