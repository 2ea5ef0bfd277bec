"""Whether a word may be one of a person's name: capitalised, and no title, office, day or place."""

from __future__ import annotations

from typing import NamedTuple

from prlint.release.role_words import HONORIFICS, ORGANISATIONS, ROLES
from prlint.text.patterns import bounded

# Capitalised words that begin neither a name nor end one.
_NEVER = frozenset(
    "the a an be is are was can cannot not will has have new no all how it he she they i day first and for with from by at on in of to or as this that these those our their his her its your about please contact contacts call "
    "email e-mail phone tel telephone fax mobile cell direct website web visit more further information info details media press news "
    "investor investors public inquiries enquiries queries questions interview interviews release immediate embargo note notes editors "
    "january february march july september october november december monday tuesday wednesday thursday friday "
    "saturday sunday american canadian british irish australian european african asian national jan feb mar apr jun jul aug sep sept oct nov dec street st. avenue ave ave. road rd. boulevard blvd blvd. drive suite "
    "floor room box po p.o. north south east west northern southern eastern western new united san los las el fort port mount saint santa "
    "great us here source date time place where when what who why via twitter facebook linkedin instagram photo photos image caption "
    "said says asked added told discover explore learn meet page end ends today tomorrow yesterday unit building tower plaza square".split()
)
# Letters of places and offices: no initials.
_LETTERS = frozenset(("U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "DC", "UK", "UN", "EU", "AG", "DA"))
_DIRECTIONS = frozenset("north south east west".split())
SUFFIX = bounded(
    r"^(?:Jr|Sr|II|III|IV|Esq|Ph\.?D|M\.?D|MBA|M\.?B\.?A|CPA|RN|J\.?D|OBE|MBE|CBE|MP|MEP|MSP|TD|AO|AM|OAM|QC|KC|SC|FRS|RIBA|Ed\.?D|DDS|CFA|APR|PE|AIA)\.?$"
)
_CAPITALISED = bounded(r"^[^\W\d_a-z][^\W\d_]*(?:[’'\-][^\W\d_]+)*\.?$")


class NameWord(NamedTuple):
    """A word where a name may stand. Offsets are in the text that is searched."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word small, without the point behind it."""
        return self.text.lower().rstrip(".")


def opens_a_title(text: str, words: list[NameWord], at: int) -> bool:
    """Whether a word is the honorific of the name behind it and no surname (`Billie Jean King`)."""
    return (
        words[at].lower in HONORIFICS
        and joined(text, words, at)
        and words[at + 1].text[0].isupper()
        and SUFFIX.match(words[at + 1].text) is None
    )


def never_in_a_name(words: list[NameWord], at: int, taken: int) -> bool:
    """Whether a word is none of a name's; `taken` counts the name's words before it."""
    word = words[at]
    if word.text in _LETTERS:
        return True
    initial = len(word.text) == 2 and word.text[1] == "."
    return (
        word.lower in _NEVER
        and not initial
        and not (taken and word.lower in _DIRECTIONS and _is_last(words, at))
    )


def is_name_word(words: list[NameWord], at: int, taken: int, *, first: bool, shouted: bool) -> bool:
    """Whether a word can be the name's next: a capitalised one that is no suffix, role or organisation."""
    word = words[at].text
    if not _CAPITALISED.match(word) or words[at].lower in ORGANISATIONS or words[at].lower in ROLES:
        return False
    if word.isupper() and len(word) > 2 and (not shouted or (not taken and _then_mixed(words, at))):
        # `FANG Collective`, `MADD San Diego`: letters, not a given name.
        return False
    return not (len(word) == 2 and word.isupper()) and (first or SUFFIX.match(word) is None)


def belongs_to_an_organisation(text: str, words: list[NameWord], stop: int) -> bool:
    """Whether the word at which the name ends makes the one before it an organisation's."""
    if stop >= len(words) or not joined(text, words, stop - 1) or words[stop].lower not in ORGANISATIONS:
        return False
    # `Kim Mason Communications Manager`: there the word is her role's.
    return not any(word.lower in ROLES for word in words[stop + 1 : stop + 3])


def ends_sentence(word: str) -> bool:
    """Whether the period behind a word ends a sentence: no initial's, no suffix's."""
    return word.endswith(".") and len(word) > 3 and not SUFFIX.match(word)


def _is_last(words: list[NameWord], at: int) -> bool:
    """Whether no capitalised word follows: `West` ends a name and begins none."""
    return (
        at + 1 >= len(words) or not words[at + 1].text[0].isupper() or words[at + 1].start > words[at].end + 1
    )


def _then_mixed(words: list[NameWord], at: int) -> bool:
    return at + 1 < len(words) and not words[at + 1].text.isupper()


def joined(text: str, words: list[NameWord], at: int) -> bool:
    """Whether a word and the next one stand together, with one space or a line end between them."""
    if at + 1 >= len(words):
        return False
    between = text[words[at].end : words[at + 1].start]
    return between in (" ", "\n", "\xa0") or (between == "" and words[at].text.endswith("."))
