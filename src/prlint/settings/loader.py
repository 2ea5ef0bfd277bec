"""From files, environment and flags to `Settings`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from prlint.settings.discovery import SHARED_FILE, find_in, read
from prlint.settings.environment import Environment
from prlint.settings.error import SettingsError
from prlint.settings.extending import settings_of
from prlint.settings.model import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

_NOTHING_SAID = Environment()


class Loader:
    """Settings for files, each folder's read once. Files under the same settings get the same object."""

    def __init__(
        self,
        *,
        config: Path | None = None,
        isolated: bool = False,
        profile: Sequence[str] | None = None,
        environment: Environment = _NOTHING_SAID,
    ) -> None:
        """Take what outranks the files.

        Args:
            config: a settings file to use in place of those that are found.
            isolated: whether no settings file counts, whatever is found and the environment says.
            profile: profiles of the command line.
            environment: outranked by the two above.
        """
        self._isolated = isolated
        self._config = config or (Path(environment.config) if environment.config and not isolated else None)
        self._config_from = "--config" if config else "PRLINT_CONFIG"
        self._profile = tuple(profile) if profile else environment.profile
        self._profile_from = "--profile" if profile else "PRLINT_PROFILE"
        self._folders: dict[Path, Settings] = {}
        self._fixed: Settings | None = None
        self._default: Settings | None = None
        self._per_file: dict[tuple[int, tuple[int, ...]], Settings] = {}

    def load(self, for_file: Path) -> Settings:
        """The settings that hold for a file: the nearest upward, what they say of this file, and what outranks them.

        Raises:
            SettingsError: in one sentence.
        """
        settings = self._for_folder(for_file)
        if not settings.per_file:
            return settings
        from prlint.settings.per_file import holding, under

        # The settings are kept, so their id stays theirs.
        entries = holding(settings, for_file)
        found = self._per_file.get((id(settings), entries))
        if found is None:
            found = self._per_file[id(settings), entries] = under(settings, entries)
        return found

    def _for_folder(self, for_file: Path) -> Settings:
        if self._isolated:
            return self._without_file()
        if self._config is None:
            return self._nearest(for_file.absolute().parent)
        if self._fixed is None:
            if not self._config.is_file():
                raise SettingsError(self._config_from, f"there is no file {self._config}", key="config")
            found = read(self._config)
            if found.file.name == SHARED_FILE and not found.table:
                raise SettingsError(str(found.file), "has no table [tool.prlint]", key="tool.prlint")
            self._fixed = self._overridden(settings_of(found))
        return self._fixed

    def _nearest(self, folder: Path) -> Settings:
        passed: list[Path] = []
        settings = None
        for place in (folder, *folder.parents):
            settings = self._folders.get(place)
            if settings is not None:
                break
            passed.append(place)
            found = find_in(place)
            if found is not None:
                settings = self._overridden(settings_of(found))
                break
        else:
            settings = self._without_file()
        for place in passed:
            self._folders[place] = settings
        return settings

    def _without_file(self) -> Settings:
        if self._default is None:
            # Nothing to validate: the defaults are right by construction, and the validators cost 15 ms.
            self._default = self._overridden(Settings.model_construct())
        return self._default

    def _overridden(self, settings: Settings) -> Settings:
        if not self._profile:
            return settings
        changed = settings.model_copy(update={"profile": self._profile})
        changed._overrides = {"profile": self._profile_from}  # noqa: SLF001 -- the loader is the one who knows
        return changed


def load(
    for_file: Path,
    *,
    config: Path | None = None,
    profile: Sequence[str] | None = None,
    environment: Environment = _NOTHING_SAID,
) -> Settings:
    """The settings that hold for one file. For many files keep a `Loader`, which reads each folder once.

    Raises:
        SettingsError: in one sentence.
    """
    return Loader(config=config, profile=profile, environment=environment).load(for_file)
