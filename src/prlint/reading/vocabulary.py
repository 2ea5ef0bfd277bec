"""Which words a release has at all: a rule that looks for none of them need not read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prlint.readers.document import Document

_APART = str.maketrans(dict.fromkeys('“”"‘.,;:!?()[]—–/*_…>|', " ") | {"’": "'"})


def vocabulary(document: Document) -> frozenset[str]:
    """The words of all blocks in lower case, with straight apostrophes; those set as `'quoted'` also without their marks."""
    words: set[str] = set()
    for block in document.blocks:
        words.update(lowered(block.text).translate(_APART).split())
    words.update([word.strip("'") for word in words if word[0] == "'" or word[-1] == "'"])
    return frozenset(words)


def lowered(text: str) -> str:
    """A text in lower case and of the same length; as it is where lower case would be longer."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text
