"""Sentences of a paragraph's prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

# Abbreviations that a name, number or further word follows, in lower case and without their last period.
_MIDDLE = frozenset(
    "mr mrs ms dr prof rev hon gov sen sens rep reps lt col gen maj capt sgt cpl cmdr adm supt insp det pres atty "
    "st ste mt ft no nos vs v fig vol art sec dept univ cllr cr fr msgr st jan feb mar apr jun jul aug sept sep oct "
    "nov dec mon tue tues wed thu thur thurs fri sat sun approx est ed eds al cf e.g i.e u.s u.k u.n d n.w s.w n.e s.e "
    "pp p ext tel ave blvd rd".split()
)
# Abbreviations that end a sentence as often as not: the next word decides.
_EITHER = frozenset(
    "inc corp co ltd llc plc bros jr sr etc a.m p.m am pm ph.d m.d m.b.a b.a m.a j.d esq d.c n.y n.j n.m n.c s.c n.d s.d w.va r.i "
    "calif mass conn pa va fla ill ind wis minn mich tenn ky ala ark ariz colo del ga kan la md mo mont neb nev okla ore "
    "vt wash wyo e.u a.k.a u.s.a".split()
)
_END = linear(r"[.!?…]+[”’\"')\]]*(?:\[\d+\])?(\s+)[\"“‘'(\[]*[^\s\"“‘'(\[]")
_CLOSERS = "”’\"')]"
_STARTERS = frozenset(
    "The A An This That These Those It He She They We I You In On At For With From As But And However Since After Before "
    "When While To Our Their His Her Its If There".split()
)
_LOOK_BACK = 40
"""Code points before a sentence end in which its last word is looked for."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of the sentences of a paragraph, without the white space between them, in order."""
    start = 0
    for match in _END.finditer(text):
        end, following = match.start(1), match.end(1)
        first = text[match.end() - 1]
        if not (first.isalnum() or first in "$£€") or _goes_on(text, start, end, following, first):
            continue
        yield start, end
        start = following
    tail = len(text.rstrip())
    if tail > start:
        yield start, tail


def _goes_on(text: str, start: int, end: int, at: int, first: str) -> bool:
    """Whether the period belongs to an abbreviation inside the sentence; `at` is where the next words begin, `first` their first letter."""
    if first.islower():
        return True
    word = text[max(start, end - _LOOK_BACK) : end].split()[-1].rstrip(_CLOSERS)
    if not word.endswith(".") or word.endswith(".."):
        return False
    word = word[:-1].lstrip("“‘\"'(")
    known = word.lower()
    if len(word) == 1 and word.isupper() and word != "I":
        return True
    if known in _MIDDLE:
        # `No.` is an abbreviation before a figure only.
        return first.isdigit() if known in {"no", "nos"} else True
    if known in _EITHER:
        stop = at
        while stop < len(text) and text[stop].isalpha():
            stop += 1
        return text[at:stop] not in _STARTERS and text[at] not in '"“'
    return False


_ABBREVIATED = linear(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Maj|Capt|Sgt|Cpl|Hon|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|No|Ph\.D|M\.D|Ed\.D"
    r"|[DR]-[A-Z][a-z]+|Calif|Fla|Del|Mass|Conn|Ill|Ind|Mich|Minn|Wis|Pa|Va|Ga|Md|Mo|Ky|Tenn|Ala|Ark|Ariz|Colo|Kan|La|Neb|Nev|Okla|Ore|Wash|Wyo|Vt)\."
)


def one_sentence(text: str) -> str:
    """The text with the periods of abbreviations masked by U+2024, of the same length.

    So that `Sen. Ana Ruiz, D-Del., today praised …` can be read as one clause.
    """
    if "." not in text:
        return text
    return _ABBREVIATED.sub(lambda match: match.group().replace(".", "\u2024"), text)
