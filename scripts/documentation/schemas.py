"""The JSON Schemas under `schemas/`."""

from __future__ import annotations

from prlint.engine.schemas import (
    findings_schema,
    house_rule_schema,
    rule_file_schema,
    schema_text,
    settings_schema,
)

SCHEMAS = {
    "settings": settings_schema,
    "findings": findings_schema,
    "rule": rule_file_schema,
    "house-rule": house_rule_schema,
}


def pages() -> dict[str, str]:
    """Each schema by its path in the project."""
    return {f"schemas/{name}.json": schema_text(schema()) for name, schema in SCHEMAS.items()}
