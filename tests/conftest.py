"""Before any test: the rules of this checkout, compiled, so that no test sees yesterday's."""

from __future__ import annotations

import pytest

from prlint.engine.compile import build
from prlint.settings.error import SettingsError


def pytest_configure(config: pytest.Config) -> None:
    """Compile once: the workers of xdist find what their controller wrote."""
    if hasattr(config, "workerinput"):
        return
    try:
        build()
    except SettingsError as error:
        # A rule file that is wrong is told in its one sentence, not as a failure of pytest.
        raise pytest.UsageError(str(error)) from None
