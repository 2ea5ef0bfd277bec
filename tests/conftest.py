"""Before any test: the rules of this checkout, compiled, so that no test sees yesterday's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.engine.compile import build

if TYPE_CHECKING:
    import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Compile once: the workers of xdist find what their controller wrote."""
    if not hasattr(config, "workerinput"):
        build()
