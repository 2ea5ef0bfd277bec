"""The fingerprint that GitHub code scanning knows an alert by: a hash of the line and of what follows it.

Its upload action computes the same and complains of any other value, its interface for programs expects it to be
there. Spaces and tabs do not count, every line end is one LF; the hash is of the 100 UTF-16 units from the
beginning of the line, the text being followed by the unit FFFF and by zeros; behind the colon stands how often that
hash has come up to this line.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prlint.text.source import Source

_LONG = 100
_BASE = 37
_MODULUS = 1 << 64
_END = 0xFFFF
_LINE_END = 0x0A
_FIRST = pow(_BASE, _LONG, _MODULUS)


def line_hashes(source: Source) -> list[str]:
    """The hash of each line, the first line's first; none for a file that is not UTF-8, which the action misreads."""
    if source.encoding.name not in {"utf-8", "ascii"}:
        return []
    text = "\ufeff" * bool(source.encoding.bom) + source.text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    raw = text.encode("utf-16-le", "surrogatepass")
    units = [*memoryview(raw).cast("H"), _END]
    starts = [0, *(at + 1 for at, unit in enumerate(units) if unit == _LINE_END)]
    units += [0] * _LONG
    sums = list(accumulate(units, lambda total, unit: (total * _BASE + unit) % _MODULUS, initial=0))
    seen: dict[int, int] = {}
    hashes: list[str] = []
    for start in starts:
        value = (sums[start + _LONG] - sums[start] * _FIRST) % _MODULUS
        seen[value] = seen.get(value, 0) + 1
        hashes.append(f"{value:x}:{seen[value]}")
    return hashes
