"""Names whose accent stands on the wrong letter."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.reading.reading import Reading

_WORD = re.compile(r"[^\W\d_]+")  # one class with a plus: linear in the text
_ACCENTED = re.compile("[À-ÖØ-öø-ÿ]")


def name_accent(reading: Reading, *, names: Sequence[str]) -> Iterator[Hit]:
    """Names that carry an accent, and not where their language writes it; a name without any accent is left alone."""
    right: dict[str, str] | None = None
    for block in reading.document.blocks:
        if block.text.isascii() or _ACCENTED.search(block.text) is None or reading.language(block) != "en":
            continue
        for match in _WORD.finditer(block.text):
            written = match.group()
            if not written[0].isupper() or _ACCENTED.search(written) is None:
                continue
            if right is None:
                right = {_folded(name): name for name in names}
            name = right.get(_folded(written))
            if name is None or unicodedata.normalize("NFC", written) in (name, name.upper()):
                continue
            meant = name.upper() if written.isupper() else name
            yield Hit(
                block.prose.span(*match.span()), {"name": written, "meant": meant}, suggestions=(meant,)
            )


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
