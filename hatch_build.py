"""Build hook: compile rules/ into the package, for wheels (from a checkout or an sdist) and editable installs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileRules(BuildHookInterface[Any]):
    """Makes catalogue.json and pages.json, which the wheel takes as artifacts."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 -- hatchling's interface
        """Compile before the files are gathered. An sdist carries the rule files themselves."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        try:
            from prlint.engine.compile import build

            build(root / "rules")
        finally:
            sys.path.remove(str(root / "src"))
