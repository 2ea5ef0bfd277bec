"""The engines of another kind that a run asks: one for all files that ask the same server, ended with the run."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from prlint.engine.plan import Plan
    from prlint.reading.reading import Deep


class Engines:
    """What asks LanguageTool, made when the first file wants it."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._asked: dict[tuple[str | None, bool, int], Deep] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def wanted(self, plan: Plan) -> Deep | None:
        """The engine that a plan wants; None if it wants none."""
        if not plan.deep:
            return None
        settings = plan.settings.languagetool
        key = (settings.url, settings.allow_remote, settings.timeout)
        if key not in self._asked:
            from prlint.languagetool.engine import LanguageToolEngine

            self._asked[key] = self._open.enter_context(LanguageToolEngine(settings))
        return self._asked[key]
