"""Which tables of telephone numbers and time zones a run read by: findings may change when they do."""

from __future__ import annotations

from pathlib import Path


def tables() -> dict[str, str]:
    """The versions by name: `phones` (of the numbering plans) and `zones` (of the zone database)."""
    import phonenumbers

    return {"phones": str(phonenumbers.__version__), "zones": _zones()}


def _zones() -> str:
    """The version of the zone database that `zoneinfo` reads: the system's if there is one, else tzdata's."""
    import zoneinfo

    for folder in zoneinfo.TZPATH:
        if Path(folder).is_dir():
            for name, lead in (("tzdata.zi", "# version "), ("+VERSION", "")):
                try:
                    with Path(folder, name).open(encoding="utf-8") as lines:
                        first = lines.readline().strip()
                except OSError:
                    continue
                if first.startswith(lead):
                    return first.removeprefix(lead)
            return "of this system"
    import tzdata  # type: ignore[import-untyped]  # data with a version, no types

    return str(tzdata.IANA_VERSION)
