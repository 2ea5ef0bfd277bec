"""Where LanguageTool and what is known of its server are kept: a folder in the user's cache."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def home() -> Path:
    """The folder, made if need be; nobody else may look into it.

    Raises:
        OSError: it cannot be made.
    """
    folder = _cache() / "languagetool"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _cache() -> Path:
    stated = os.environ.get("PRLINT_CACHE")
    if stated:
        return Path(stated).absolute()
    if os.name == "nt":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "prlint" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "prlint"
    stated = os.environ.get("XDG_CACHE_HOME", "")
    # A relative one is to be ignored, says the XDG specification.
    return (Path(stated) if Path(stated).is_absolute() else Path.home() / ".cache") / "prlint"
