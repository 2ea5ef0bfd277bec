"""How every pattern of a rule is compiled."""

from __future__ import annotations

from functools import cache

import re2


@cache
def quiet() -> re2.Options:
    """RE2 without complaints of its own on standard error: a complaint is ours to make."""
    options = re2.Options()
    options.log_errors = False
    return options
