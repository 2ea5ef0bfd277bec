"""Which of LanguageTool's matches are told: those of precise rules that are about the writer's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.languagetool.names import words
from prlint.languagetool.profile import heard

if TYPE_CHECKING:
    from collections.abc import Collection

    from prlint.languagetool.client import Match
    from prlint.readers.document import Block

_ADDRESS = ("@", "://", "www.")
_MEANT_TWICE = frozenset({"that", "had", "never"})
_REPEATED = "ENGLISH_WORD_REPEAT_RULE"
_ARTICLE = "EN_A_VS_AN"


def told(match: Match, block: Block, start: int, end: int, names: Collection[str]) -> bool:
    """Whether a match, at a range of a block's prose, is worth telling.

    Args:
        match: what LanguageTool found.
        block: where.
        start: of the match in the block's prose.
        end: of the match.
        names: see `prlint.languagetool.names.names`.
    """
    found = block.text[start:end]
    return (
        heard(match.rule, match.category)
        and bool(found.strip())
        and not any(mark.hard and start <= mark.at < end for mark in block.breaks)
        and not _in_address(block.text, start, end)
        and not _in_capitals(block.text, start, end)
        and not _meant_twice(match, found)
        and not _before_a_name(match, block.text, end)
        and not _drops_hyphen(match, found)
        and not _is_a_name(found)
        and not (found[0].isdigit() and block.text[start - 1 : start] in (",", "."))
        and not _renames(match, found, names)
    )


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether the words, with what touches them, are an address of the web or of mail."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return any(mark in text[start:end] for mark in _ADDRESS)


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the line of the match is set in capitals, where LanguageTool takes words for names."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    return text[begin : stop if stop >= 0 else len(text)].isupper()


def _meant_twice(match: Match, found: str) -> bool:
    """A doubled word that is none: `had had`, a name (Wei Wei, Walla Walla), or two columns with spaces between."""
    if match.rule != _REPEATED:
        return False
    return (
        "  " in found or not found.islower() or len(found.split()[0]) < 2 or found.split()[0] in _MEANT_TWICE
    )


def _before_a_name(match: Match, text: str, end: int) -> bool:
    """Whether an article stands before something of which only those who say it know the sound: a name, S$10, -80."""
    if match.rule != _ARTICLE:
        return False
    after = text[end : end + 8].lstrip()
    return not (after[:1].islower() and after[1:2].isalpha())


def _drops_hyphen(match: Match, found: str) -> bool:
    """Whether all that is proposed is a word without its hyphen: `multi-lateral` is a choice, not a fault."""
    return "-" in found and found.replace("-", "") in match.replacements


def _is_a_name(found: str) -> bool:
    """Whether each of several words has a capital: a name or a title, whose owner decides how it is written."""
    several = found.split()
    return len(several) > 1 and all(word[0].isupper() for word in several)


def _renames(match: Match, found: str, names: Collection[str]) -> bool:
    """Whether the best proposal loses a name that the release gives."""
    if not match.replacements:
        return False
    kept = set(words(match.replacements[0]))
    return any(word in names and word not in kept for word in words(found))
