"""Word lists in the form that cspell packs them (TrieXv3).

The text walks through a tree of letters: a letter goes down, `<` goes back up, `$` ends a word and goes back up, both with
a number of steps if more than one; `#n;` puts an earlier node, by its number in base 32, in the place of this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = "# Data:\n__DATA__\n"
_DIGITS = frozenset("0123456789")


class _Node:
    __slots__ = ("below", "ends")

    def __init__(self) -> None:
        self.below: dict[str, _Node] = {}
        self.ends = False


def words(text: str) -> Iterator[str]:
    """All words of a packed list.

    Raises:
        ValueError: the list is packed in another way.
    """
    if _MARK not in text or "TrieXv3" not in text or "base=32" not in text:
        msg = "not a TrieXv3 list in base 32"
        raise ValueError(msg)
    yield from _below(_tree(text.partition(_MARK)[2]), "")


def _tree(data: str) -> _Node:
    root = _Node()
    # Ends without anything below are one node, which has no number.
    end = _Node()
    end.ends = True
    numbered = [root]
    path: list[tuple[str, _Node]] = [("", root)]
    at = 0
    while at < len(data):
        mark = data[at]
        at += 1
        if mark == "\n":
            continue
        if mark in "$<":
            steps = at
            while steps < len(data) and data[steps] in _DIGITS:
                steps += 1
            if mark == "$":
                letter, node = path[-1]
                node.ends = True
                if not node.below and node is numbered[-1]:
                    numbered.pop()
                    path[-2][1].below[letter] = end
            del path[len(path) - int(data[at:steps] or 1) :]
            at = steps
        elif mark == "#":
            stop = data.index(";", at)
            letter, node = path[-1]
            if node is numbered[-1]:
                numbered.pop()
            path[-2][1].below[letter] = numbered[int(data[at:stop], 32)]
            at = stop + 1
        else:
            if mark == "\\":
                mark = data[at]
                at += 1
            node = _Node()
            path[-1][1].below[mark] = node
            numbered.append(node)
            path.append((mark, node))
    return root


def _below(node: _Node, word: str) -> Iterator[str]:
    if node.ends:
        yield word
    for letter, below in node.below.items():
        yield from _below(below, word + letter)
