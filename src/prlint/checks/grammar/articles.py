"""“a” and “an” by the sound of what follows, not by its letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.grammar.sounds import article
from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.spelling.vocabulary import vocabulary
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.patterns import Match

# What may be wrong at all: few blocks have any of it.
_SUSPECT = linear(
    r"\b(?:[Aa]\s+[\"“‘'(\[]?(?:[$£€]?[18]|[AEIOUaeiou\x{c0}-\x{24f}]|[Hh](?:our|on|eir)|HO|HE|[FHLMNRSX](?:[A-Z0-9.’'\-]|\s)|m[A-Z]|[a-z]-)"
    r"|(?:[Aa]n|AN)\s+[\"“‘'(\[]?(?:[$£€]?\d|[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]|[Uu]|[Ee](?:[uw]|U)|[Oo](?:n[ce]|N)))"
)
_PAIR = linear(r"(?i)\b(an?)\s+([\"“‘'(\[]?)([$£€]?[^\s\"“”‘(\[\])]+)")
# Words that stand behind “a” or “an” only where something else went wrong, or where the letter is no article.
_NOT_SPOKEN_WITH = frozenset(
    "a an and or is are was were of in at as it if on to am also be by the i e o u m p mi la el una un all un- our their his her its your my this".split()
)
# `Grade A eggs`, `paragraph a applies`: the letter is a name.
_LETTERED = frozenset(
    """
    class grade plan type part vitamin schedule section appendix exhibit series title hepatitis influenza group level
    tier option phase round building unit block form annex attachment rating team list point item question category
    system zone line area figure table chapter division double triple paragraph clause subparagraph article lot wing
    hall gate terminal platform room suite apartment apt floor flu strain regulation reg shares stock liga serie
    """.split()
)
_MAORI = frozenset("whanau whānau ngai ngāi ngati ngāti te".split())
"""Behind these an “a” belongs to the name of a people: `Te Whanau a Apanui`."""
_NUMBERED = frozenset("paragraph section clause subparagraph hepatitis vitamin item point".split())
"""Of these the ones that small letters follow."""
_DONE = frozenset(
    "become begin bring build celebrate create deliver develop expand give grow help implement improve keep maintain make produce promote protect provide reduce serve strengthen".split()
)
"""Verbs that are nothing else, in the form that stands behind `to build and`."""
_LINE, _TWO = 40, 2
"""Code points and words of a line that may be a name."""
_OPENING = frozenset(" \n\t\u00a0\"“‘'([—–-/…")
_ENDING = (".", "!", "?", ":", "”", '"', "…")


def article_a_an(reading: Reading) -> Iterator[Hit]:
    """“a” before a vowel's sound, “an” before a consonant's: an hour, a university, an FBI agent, an $8 million grant."""
    for block in reading.running.blocks_with(_SUSPECT):
        for match in _PAIR.finditer(block.text):
            written = match.group(1)
            word = _bare(match.group(3))
            if not word or word.lower() in _NOT_SPOKEN_WITH:
                continue
            if word[0].isupper() and not word.isascii():
                # `Welcome a América`: a name in another language, and perhaps its preposition.
                continue
            if written.lower() == "an" and word in _DONE:
                # `build an develop`: the letter that is missing makes it an `and`.
                continue
            better = article(_as_spoken(block, match, word))
            if better is None or better == written.lower() or not _is_article(block, match, word):
                continue
            better = better.upper() if written == "AN" else better
            if written[0] == "A":
                better = better[0].upper() + better[1:]
            start, end = match.start(1), match.start(3) + len(word)
            yield Hit(
                block.prose.span(start, end),
                {"better": better, "written": written, "word": word},
                suggestions=(better,),
                edits=replace(block, start, match.end(1), better),
            )


def _bare(word: str) -> str:
    """A word without the marks behind it; the period of `U.S.` is its own."""
    bare = word.rstrip(".,;:!?…’'*_")
    return f"{bare}." if bare[-2:-1] == "." and word[len(bare) :].startswith(".") else bare


def _shouted(block: Block, match: Match, word: str) -> bool:
    """Whether the line is in capitals, so that a word in capitals is no acronym."""
    if not word.isupper() or len(word) < 2:
        return False
    text = block.text
    around = [
        *text[max(0, match.start() - 30) : match.start()].split()[-2:],
        *text[match.end() : match.end() + 30].split()[:2],
    ]
    return any(other.isupper() and len(other) > 3 for other in around)


def _as_spoken(block: Block, match: Match, word: str) -> str:
    if not _shouted(block, match, word):
        return word
    # In a line of capitals nothing tells FBI from FAR; what begins with another letter is spoken alike either way.
    return "".join((word[0].lower(), word[1:].lower())) if word[0] not in "FHLMNRSXU" else "historic"


def _is_article(block: Block, match: Match, word: str) -> bool:
    text, start = block.text, match.start(1)
    before = text[start - 1 : start]
    if before and before not in _OPENING:
        return False
    if match.group(2) and (len(word) == 1 or match.group(2) in "(["):
        # `a (expletive)`: a word that stands for another.
        return False
    previous = text[max(0, start - 40) : start].split()
    last = previous[-1] if previous else ""
    if before == "-" or last.endswith(("'", "’")) or last.lower() in _MAORI:
        return False
    lettered = _LETTERED if match.group(1)[0] == "A" else _NUMBERED
    if last.lower().strip("(“\"'") in lettered or (len(last) == 1 and last.isalpha()):
        return False
    if match.group(1)[0] == "a":
        return True
    if (
        match.group(1) == "An"
        and word[:1].isupper()
        and not last
        and len(text) < _LINE
        and len(text.split()) == _TWO
    ):
        # `An Vo`: a name on a line of its own.
        return False
    if (
        match.group(1) == "An"
        and word.istitle()
        and word.isalpha()
        and not vocabulary().is_word(word.lower())
    ):
        # `An Ngoc Dai Dang, 33, was`: a person's name, of whom nobody knows how it is spoken.
        return False
    if not last or last.endswith(_ENDING) or before in "\"“‘'([—–":
        return not (match.group(1) == "A" and word[0].isupper() and len(word) == 1)
    if match.group(1) == "A" and word[0].islower():
        # `Vitamin A is`: inside a sentence only a title has an article in capitals.
        return False
    return block.kind is BlockKind.HEADING or text.isupper()
