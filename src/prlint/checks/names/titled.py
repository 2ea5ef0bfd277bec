"""Titles with a surname and no first name: `Mayor Okonkwo`, `Judge Ruiz`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.reading.acronyms import common_words
from prlint.release.role_words import HONORIFICS, ORGANISATIONS, ROLES
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block

# Not President, Vice President, Prime Minister, Premier, Pope, King, Queen: whoever that is everybody knows. Not Lord,
# Lady, Sir, Dame and clergy, who go by a first name or by the surname alone.
_TITLES = (
    r"Mayor|Governor|Gov\.|Senator|Sen\.|Representative|Rep\.|Congress(?:man|woman)|Assembly(?:man|woman|member)"
    r"|Council(?:man|woman|member)|Councill?or|Cllr\.?|Alderman|Supervisor|Commissioner|Minister|Secretary|Undersecretary|Ambassador"
    r"|(?:Attorney|Solicitor|Inspector|Surgeon|Major|Brigadier|Lieutenant)[ -]General|(?:District|State’s|State's|U\.S\.|US) Attorney"
    r"|Treasurer|Comptroller|Sheriff|Chancellor|Speaker|Judge|Justice|Magistrate|Chief|Captain|Capt\.|Lieutenant|Lt\.|Sergeant|Sgt\."
    r"|Corporal|Cpl\.|Detective|Det\.|Inspector|Insp\.|Superintendent|Supt\.|Constable|Officer|Trooper|Colonel|Col\.|General|Gen\."
    r"|Major|Maj\.|Admiral|Adm\.|Commander|Cmdr\.|Brigadier|Professor|Prof\.?|Dr\.?|Dean|Rev\.|Reverend|Chair(?:man|woman)|Director"
    r"|Coach|Mr\.?|Mrs\.?|Ms\.?"
)
_PARTICLES = r"(?:(?:de|del|da|di|du|van|von|der|den|la|le|bin|ter) ){0,2}"
TITLED = linear(
    rf"\b({_TITLES})[ \n\x{{a0}}]({_PARTICLES}(?:O[’']|D[’'])?[A-Z\x{{c0}}-\x{{de}}][a-z\x{{df}}-\x{{ff}}]+(?:[A-Z-][A-Za-z\x{{c0}}-\x{{ff}}]+)*)"
)
# Words before a title that make it another one, or a saint's or street's.
_OTHERWISE = frozenset({"prime", "first", "vice", "president", "lord", "the", "saint", "madam", "mr", "dear"})
# Capitalised words that follow a title and are nobody's name.
_NOT_NAMES = frozenset(
    """
    accountant accounting admission advocate america american appeals april arts assembly assessment assessor
    assistance attorney auditor august authority award awards baptist bio biography bios breakfast cabinet
    canada capital center centre challenge christian christmas circuit civil clerk commercial committee
    communications company compliance conference congress constable content corporate county creative crown
    cultural customer december defence defense delegate democratic deputies deputy designate digital disability
    diversity economic economist editor elect election electric emerita emeritus engineer enterprise environment equity
    european executive export exports february federal finance financial fire foreign friday growth historian
    history house human immigration licence license indian information innovation inspector integration investigator
    investigators investment january july june justice knowledge labor labour legal legislative legislature
    liaison march marketing may medical melbourne member memorial meteorologist military mills ministers monday
    motors national navigator negotiator nursing october officer operating opportunity order pastor people petty
    pharmacist planning platform policy political practitioners pro probation proc procurement product program
    programme prosecutor prosecutors public purpose quartermaster reconciliation regulation relations release
    republican research revenue risk rul safety sales saturday science scientific scout security senate senior
    september sergeant services social squad staff state statistician strategic strategy student subcommittee
    sunday superior supervisors supply sustainability systems talent task tax team technical technology thursday
    technologist today town trade training transport treasury tribunal trustee tuesday veterans veterinarian veterinary
    village warden warder warrant washington wednesday whip women works youth
    """.split()
)
# Titles that are common words and begin names of other things: who bears them has to show in another way too.
_DOUBTFUL = frozenset(
    {
        "General",
        "Major",
        "Justice",
        "Officer",
        "Director",
        "Dean",
        "Speaker",
        "Commander",
        "Treasurer",
        "Coach",
    }
)
_COURTESY = frozenset({"Mr", "Mrs", "Ms", "Dr"})
# `Ken and Zita Ruiz`: the surname comes with the second name.
_COUPLE = bounded(r"\s(?:and|&)\s(?:(?:Mrs?|Ms|Dr)\.?\s)?([A-Z][\w’'-]+)\s[A-Z]")
_GOES_ON = bounded(
    r"\s+[(“\"‘']?[A-Z\xc0-\xde]|\s+(?:de|del|da|van|von|der|al|el|bin|ibn|ap)[ -](?:\w+\s)?[A-Z]|-|\w|[&@/‧·]|\.\w|[’']s\s+[A-Z]|\s*$"
)
_MOJIBAKE = frozenset("âÃ")


class Titled(NamedTuple):
    """A title and a surname, as a range of a block's prose."""

    block: Block
    start: int
    end: int
    title: str
    surname: str

    @property
    def person(self) -> str:
        """How the person is called there."""
        return f"{self.title} {self.surname}"

    @property
    def is_doubtful(self) -> bool:
        """Whether the title is a common word that other things are named with."""
        return self.title in _DOUBTFUL

    @property
    def is_courtesy(self) -> bool:
        """Whether the title says no more than how to address somebody."""
        return self.title.rstrip(".") in _COURTESY


def titled(block: Block) -> Iterator[Titled]:
    """Titles with a surname and nothing between; what goes on as a full name, an office or a place is none."""
    text = block.text
    for match in TITLED.finditer(text):
        title, surname = match.group(1), match.group(2)
        start, end = match.span()
        after = text[end : end + 40]
        if not _is_surname(surname) or _GOES_ON.match(after) is not None or _is_couple(after):
            continue
        if text[start - 1 : start] in ("-", "“", '"', "‘") and after[:1] in ("”", '"', "’"):
            continue
        if _is_part_of_more(text, start, title):
            continue
        yield Titled(block, start, end, title, surname)


def _is_surname(word: str) -> bool:
    bare = word.lower()
    if bare in _NOT_NAMES or bare in common_words() or not _MOJIBAKE.isdisjoint(word):
        return False
    return not any(
        form in ROLES or form in ORGANISATIONS or form in HONORIFICS
        for form in (bare, bare.removesuffix("s"))
    )


def _is_couple(after: str) -> bool:
    """Whether a second first name and then the surname follow."""
    match = _COUPLE.match(after)
    return match is not None and match.group(1).lower() not in ROLES | HONORIFICS


def _is_part_of_more(text: str, start: int, title: str) -> bool:
    """Whether the words before a title make it another one, a street's end, or a thing's name (`Bureau of Justice`)."""
    before = text[max(0, start - 30) : start]
    if before[-1:] == "-":
        return True
    words = before.split()
    if not words:
        return False
    ended = words[-1].endswith((".", "!", "?", ":", ",", "”", '"')) and words[-1].lower() not in (
        "st.",
        "mr.",
    )
    if ended:
        return False
    last = words[-1].strip("“”\"'(.").lower()
    if last in _OTHERWISE or last in ("st", "saint"):
        return True
    titles = last in ROLES or last in HONORIFICS
    if title in _DOUBTFUL and (last in ("of", "for", "and") or (words[-1][:1].isupper() and not titles)):
        return True
    # `12 Bay View Dr Rockport`, `Ana Ruiz Dr.`
    return title in ("Dr", "Dr.", "Rev.") and words[-1][:1].isupper() and not titles and len(words) > 1
