"""JSON as it may go to the log of a workflow."""

from __future__ import annotations

import json
from typing import Any


def json_text(value: Any, indent: int | None = None) -> str:
    """The value as JSON, letters as they are.

    GitHub obeys `##[command]` wherever it stands in a line of a log; in JSON it can only stand in a string, where
    the bracket may be written as an escape.
    """
    return json.dumps(value, ensure_ascii=False, indent=indent).replace("##[", "##\\u005b")
