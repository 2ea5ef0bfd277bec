"""Names of rules and topics as people write them: former ids, mistakes, deprecated rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.settings.error import SettingsError
from prlint.settings.nearest import unknown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.engine.catalogue import Catalogue
    from prlint.settings.model import Settings


class Names:
    """Finds rules by name and keeps what has to be said about the names: once each, however often they stand there."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._notes: dict[str, None] = {}

    @property
    def notes(self) -> tuple[str, ...]:
        """A sentence for each former id and deprecated rule that was named."""
        return tuple(self._notes)

    def note(self, sentence: str) -> None:
        """Keep a sentence; a second time changes nothing."""
        self._notes[sentence] = None

    def rule(self, word: str) -> str | None:
        """The id of the rule that a word names, by its id or a former one; None if it names none."""
        rule_id = word
        if word not in self.catalogue.rules:
            successor = self.catalogue.formerly.get(word)
            if successor is None:
                return None
            self.note(f"{word} is now called {successor}.")
            rule_id = successor
        if self.catalogue.rules[rule_id].status == "deprecated":
            self.note(f"{rule_id} is deprecated and will be removed.")
        return rule_id

    def rules(self, word: str, where: str) -> list[str]:
        """The ids that a word of the command line names: a rule's or, for a topic, all of its rules'.

        Raises:
            SettingsError: it names nothing.
        """
        rule_id = self.rule(word)
        if rule_id is not None:
            return [rule_id]
        if word in self.catalogue.topics:
            return self.catalogue.topics[word]
        raise SettingsError(where, self.unknown("rule or topic", word), key=word)

    def unknown(self, what: str, word: str) -> str:
        """A sentence about a word that names nothing."""
        catalogue = self.catalogue
        names = [*catalogue.rules] if what == "rule" else [*catalogue.rules, *catalogue.topics]
        return unknown(what, word, names)


def settings_fault(settings: Settings, keys: Sequence[str | int], problem: str) -> SettingsError:
    """What is wrong at a key of the settings, with file and line, or with the flag that said it."""
    origin = settings.origin(*keys)
    return SettingsError(origin.where, problem, key=".".join(map(str, keys)), line=origin.line)
