"""Whether words are a person's name, a role or an organisation.

A name of two or three plain words is told here; what has more to it (particles, suffixes, several given names) is
split by nameparser, loaded only then. nameparser splits, it never detects: it takes `Press Office` for a person.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from prlint.text.patterns import bounded

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor rev reverend fr father sister brother rabbi imam sir dame lord lady baroness baron hon honourable "
    "honorable gov governor sen senator sens senators rep representative reps congressman congresswoman mayor president minister secretary "
    "chief sheriff capt captain col colonel gen general lt lieutenant sgt sergeant maj major cmdr commander adm admiral det detective insp "
    "inspector supt superintendent cllr councillor cr councilor councilman councilwoman councilmember judge justice ambassador chancellor "
    "chairman chairwoman chair commissioner councillors cpl pope king queen prince princess congressmen".split()
)
# Words that make capitalised words a role.
ROLES = frozenset(
    "director manager officer president vice chief executive ceo gm cfo coo cto cmo cio chair chairman chairwoman chairperson founder cofounder "
    "co-founder head lead leader editor producer coordinator co-ordinator specialist assistant associate deputy senior junior spokesperson "
    "spokesman spokeswoman secretary treasurer minister adviser advisor counsel attorney lawyer partner principal professor lecturer "
    "researcher scientist engineer analyst consultant representative administrator supervisor strategist liaison organizer organiser "
    "member commissioner ambassador fellow intern aide publicist writer author entomologist economist physician surgeon nurse teacher "
    "prosecutor candidate campaigner campaigners convenor convener mp congressman congresswoman senators "
    "co-ceo co-chair co-leader co-director co-president vice-chancellor vice-president secretary-general director-general "
    "attorney-general teachers superintendent dean provost chancellor mayor governor senator sheriff captain detective inspector constable curator "
    "conductor owner co-owner chairs svp evp avp vp md pao pio acting interim general".split()
)
# Words that make capitalised words an organisation.
ORGANISATIONS = frozenset(
    "inc inc. corp corp. corporation company co. llc ltd ltd. limited plc gmbh group holdings partners ventures capital bank trust fund "
    "foundation institute institution university college school academy association society council committee commission ministry department "
    "dept dept. office bureau agency authority administration board service services center centre clinic hospital health union federation alliance "
    "coalition collective network consortium project campaign initiative party church museum library theatre theater orchestra club team media press "
    "communications relations affairs marketing pr agency studios studio systems solutions technologies technology labs laboratory "
    "laboratories international global national federal government parliament congress senate house court police fire district county city "
    "state nations news newsroom magazine newspaper journal radio television tv treasury defense defence interior justice consulting advisors associates industries energy housing development education research investment investments editorial "
    "law firm corps act times week month award awards program programs programme programmes plan report survey index conference summit festival "
    "cup league resort hotel island islands airport railway protection reform agreement treaty constitution charter "
    "pharmaceuticals therapeutics biosciences entertainment productions publishing publishers records games software digital online".split()
)
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
_PARTICLES = frozenset(
    "de del della der den di da dos du la le van von bin ibn al el y e ter ten zu st st. ap mac mc o' san".split()
)
_SUFFIX = bounded(
    r"^(?:Jr|Sr|II|III|IV|Esq|Ph\.?D|M\.?D|MBA|M\.?B\.?A|CPA|RN|J\.?D|OBE|MBE|CBE|MP|MEP|MSP|TD|AO|AM|OAM|QC|KC|SC|FRS|RIBA|Ed\.?D|DDS|CFA|APR|PE|AIA)\.?$"
)
# Letters behind a name that say what the person is: no part of the name.
_OFFICES = frozenset("MP MEP MSP MLA TD OBE MBE CBE AO AM OAM QC KC SC".split())
_PERIODS = ("Jr.", "Sr.", "Esq.", "Ph.D.", "M.D.", "Ed.D.", "J.D.")
_WORD = bounded(r"[^\W\d_][\w’'.\-]*|[“\"(][^\W\d_][\w’'.\- ]*[”\")]")
_CAPITALISED = bounded(r"^[^\W\d_a-z][^\W\d_]*(?:[’'\-][^\W\d_]+)*\.?$")
# `J.`, `J. K.`, `TJ`; but `UC`, `DA` and `VP` are letters of an institution or role.
_INITIAL = bounded(r"^(?:[A-Z]\.?|[A-Z]\.[A-Z]\.?|[A-Z]J|J[A-Z])$")
WORD_START = bounded(r"(?<![\w’'.&-])[A-ZÀ-Þ]")
"""Where a capitalised word begins: a name may begin there."""
_REACH = 100


class Name(NamedTuple):
    """A person's name at the head of a text. Offsets are in that text."""

    start: int
    end: int
    surname: str
    honorific: str | None
    words: int
    """Words of the name itself, honorifics and suffixes apart."""
    bare: int = 0
    """Where the name begins behind its honorifics."""


class _Word(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.lower().rstrip(".")


@lru_cache(maxsize=4096)
def name_at(text: str, *, shouted: bool = False) -> Name | None:
    """The longest person's name that a text of at most 100 code points begins with, or None.

    Args:
        text: where a name may begin.
        shouted: whether a name may be all capitals (`MARIA HAWTHORNE`).
    """
    words = [_Word(match.group(), *match.span()) for match in _WORD.finditer(text[:_REACH])]
    if not words or words[0].start > 0:
        return None
    first, honorific = _honorifics(text, words)
    taken, last, stop = _name_words(text, words, first, shouted=shouted)
    if last is None:
        return None
    if _belongs_to_an_organisation(text, words, stop):
        # `Emily Liss Counterflow Marketing`: the word before `Marketing` is the organisation's.
        if taken < 3:
            return None
        last, taken = last - 1, taken - 1
    if taken < 2 and honorific is None:
        return None
    if taken > 1 and _is_abbreviation(words[last].text) and not words[first].text.isupper():
        # `Kingston ACT` is a place.
        return None
    return _named(text, words, first, last, taken, honorific)


def _honorifics(text: str, words: list[_Word]) -> tuple[int, str | None]:
    """Index of the first word of the name itself, and the last title before it."""
    at, honorific = 0, None
    if (
        words[0].lower == "the"
        and len(words) > 1
        and words[1].lower in ("hon", "honourable", "rev", "right", "rt")
    ):
        at = 1
    while at < min(4, len(words)) and words[at].lower in HONORIFICS and _joined(text, words, at):
        honorific = words[at].text
        at += 1
    return at, honorific


def _name_words(text: str, words: list[_Word], first: int, *, shouted: bool) -> tuple[int, int | None, int]:
    """How many words the name has, the index of its last full word, and of the word at which it ends."""
    taken, last, at = 0, None, first
    while at < len(words) and taken < 5:
        word = words[at].text
        if at > first:
            if not _joined(text, words, at - 1) or _sentence_end(words[at - 1].text):
                break
            if words[at - 1].text.endswith(("’s", "'s")) or _opens_a_title(text, words, at):
                # `Women’s Week`; `Montana Senators Max Baucus`.
                break
            if word[0] in '“"(' or (word.lower() in _PARTICLES and word[0].islower()):
                at += 1
                continue
        if _never_in_a_name(words, at, taken):
            break
        if _INITIAL.match(word) and (at == first or len(word) > 1 or at + 1 < len(words)):
            taken += 1
            at += 1
            continue
        if not _is_name_word(words, at, taken, first=at == first, shouted=shouted):
            break
        taken, last = taken + 1, at
        at += 1
    return taken, last, at


def _opens_a_title(text: str, words: list[_Word], at: int) -> bool:
    """Whether a word is the honorific of the name behind it and no surname (`Billie Jean King`)."""
    return (
        words[at].lower in HONORIFICS
        and _joined(text, words, at)
        and words[at + 1].text[0].isupper()
        and _SUFFIX.match(words[at + 1].text) is None
    )


def _never_in_a_name(words: list[_Word], at: int, taken: int) -> bool:
    word = words[at]
    if word.text in _LETTERS:
        return True
    initial = len(word.text) == 2 and word.text[1] == "."
    return (
        word.lower in _NEVER
        and not initial
        and not (taken and word.lower in _DIRECTIONS and _is_last(words, at))
    )


def _is_name_word(words: list[_Word], at: int, taken: int, *, first: bool, shouted: bool) -> bool:
    word = words[at].text
    if not _CAPITALISED.match(word) or words[at].lower in ORGANISATIONS or words[at].lower in ROLES:
        return False
    if word.isupper() and len(word) > 2 and (not shouted or (not taken and _then_mixed(words, at))):
        # `FANG Collective`, `MADD San Diego`: letters, not a given name.
        return False
    return not (len(word) == 2 and word.isupper()) and (first or _SUFFIX.match(word) is None)


def _belongs_to_an_organisation(text: str, words: list[_Word], stop: int) -> bool:
    """Whether the word at which the name ends makes the one before it an organisation's."""
    if stop >= len(words) or not _joined(text, words, stop - 1) or words[stop].lower not in ORGANISATIONS:
        return False
    # `Kim Mason Communications Manager`: there the word is her role's.
    return not any(word.lower in ROLES for word in words[stop + 1 : stop + 3])


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and len(word) <= 3 and _SUFFIX.match(word) is None


def _named(text: str, words: list[_Word], first: int, last: int, taken: int, honorific: str | None) -> Name:
    initial = next(
        (at for at in range(first, last) if _INITIAL.match(words[at].text) and at - first >= 3), None
    )
    if initial is not None and honorific is None:
        # `… for Financial Intelligence Bradley T. Smith`: the given name stands before the initial.
        first, taken = initial - 1, last - initial + 2
    end = words[last].end
    if words[last].text.endswith("."):
        end -= 1
    surname = words[last].text.rstrip(".")
    following = words[last + 1] if last + 1 < len(words) else None
    if (
        following is not None
        and _SUFFIX.match(following.text)
        and following.text.rstrip(".") not in _OFFICES
        and text[end : following.start].strip(" ,.") == ""
    ):
        end = following.end - (following.text.endswith(".") and following.text not in _PERIODS)
    if text[:end].endswith(("’s", "'s")):
        end -= 2
    start = words[first].start if first and honorific is None else 0
    bare = words[first].start
    return Name(start, end, surname.removesuffix("’s").removesuffix("'s"), honorific, taken, bare)


def _sentence_end(word: str) -> bool:
    """Whether the period behind a word ends a sentence: no initial's, no suffix's."""
    return word.endswith(".") and len(word) > 3 and not _SUFFIX.match(word)


def _is_last(words: list[_Word], at: int) -> bool:
    """Whether no capitalised word follows: `West` ends a name and begins none."""
    return (
        at + 1 >= len(words) or not words[at + 1].text[0].isupper() or words[at + 1].start > words[at].end + 1
    )


def _then_mixed(words: list[_Word], at: int) -> bool:
    return at + 1 < len(words) and not words[at + 1].text.isupper()


def _joined(text: str, words: list[_Word], at: int) -> bool:
    """Whether a word and the next one stand together, with one space or a line end between them."""
    if at + 1 >= len(words):
        return False
    between = text[words[at].end : words[at + 1].start]
    return between in (" ", "\n", "\xa0") or (between == "" and words[at].text.endswith("."))


def is_name(text: str) -> bool:
    """Whether a text is a person's name and nothing else."""
    bare = text.strip(" ,.;:")
    found = name_at(bare, shouted=True)
    if found is None or found.end < len(bare) - 1 or found.words < 2:
        return False
    # Four plain capitalised words are a title more often than a name.
    return found.words <= 3 or (found.words <= 4 and "." in bare)


def is_role(text: str) -> bool:
    """Whether words read as somebody's role: one of them names one, as both of `CEO/Founder` do."""
    return any(word.strip(".,;()").lower() in ROLES for word in text.replace("/", " ").split())


def is_organisation(text: str) -> bool:
    """Whether words read as an organisation's name."""
    words = [word.strip(".,;()").lower() for word in text.split()]
    return any(word in ORGANISATIONS for word in words)


def surname_of(name: str) -> str:
    """The surname in a name: the last word that is no suffix, for harder ones as nameparser splits it."""
    words = [word.strip(",") for word in name.replace("’s", "").split()]
    words = [word for word in words if not _SUFFIX.match(word) and word.rstrip(".").lower() not in HONORIFICS]
    if len(words) <= 3 and not any(word.lower() in _PARTICLES for word in words):
        return words[-1].strip(".,") if words else name
    from nameparser import HumanName

    return str(HumanName(" ".join(words)).last) or words[-1]
