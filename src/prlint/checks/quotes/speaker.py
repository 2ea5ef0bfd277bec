"""Speakers of whom the release does not say who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.release.people import HONORIFICS, ORGANISATIONS, ROLES, surname_of
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Speaker, Words

_COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx"})
# People are described by what they are to the story, too.
_DESCRIBED = (
    ROLES
    | (HONORIFICS - _COURTESY)
    | frozenset(
        "resident neighbor neighbour mother father mom dad parent son daughter sister brother wife husband widow widower student pupil graduate alumna "
        "alumnus patient survivor victim witness client customer volunteer activist advocate campaigner organizer farmer rancher veteran player coach "
        "captain goalkeeper champion athlete singer musician artist actor actress comedian composer poet novelist journalist reporter broadcaster host "
        "entrepreneur investor expert historian critic architect designer chef baker developer programmer technician pilot driver worker firefighter "
        "officer deputy trooper paramedic pastor bishop rabbi imam priest candidate lawmaker legislator speaker whip premier regent trustee donor "
        "philanthropist heir executor judge justice prosecutor solicitor barrister psychologist therapist dentist veterinarian pharmacist biologist "
        "chemist physicist astronomer geologist ecologist sociologist statistician epidemiologist immunologist neuroscientist postdoc "
        "mp mps mla mpp msp mep td ceo cfo coo cto cio cmo vp".split()  # noqa: SIM905 -- a list of words reads best as words
    )
)
_SUFFIXES = frozenset("mp mla mpp msp mep td md phd qc kc sc am ao oam obe mbe cbe jr sr ii iii rn cpa esq".split())  # noqa: SIM905 -- see above
_BEFORE = 110
_AFTER = 170
"""Code points around a name in which somebody is said who it is."""
# Words that stand before a name without describing it.
_PLAIN = frozenset(
    """
    a an the and or but of to in on at by for from with as into is are was were be been that this these those it its they their he
    his she her we our you your who which if when while than then so also not says said say saying adds added told tells asked
    asks according stated states noted notes explained explains commented continued concluded wrote writes put puts thanks
    thanked congratulated welcomed joined called named between including like both where today yesterday left right
    """.split()  # noqa: SIM905 -- see above
)
_ROLE = "|".join(
    (
        r"Chief|Director|Manager|President|Officer|Chair\w*|Secretary|Minister|Head|Leader|Partner|Founder|Co-?[Ff]ounder|Professor|Lecturer|Editor",
        r"Coordinator|Owner|Spokes\w+|Member|Senator|Mayor|Attorney|Engineer|Analyst|Executive|C[EFTOMI]O|S?E?VP|MP|MLA|Lead|Fellow|Scientist",
        r"Advis[eo]r|Counsel|Specialist|Organi[sz]er|Representative|Chancellor|Dean|Principal|Judge|Sheriff|Captain|Consultant|Researcher|Author",
    )
)
# Behind the name: an appositive, a place or body that the person belongs to, a verb that says what the person is or does.
_APPOSITIVE = bounded(
    r"(?:[’']s?)?(?:,?\s*(?:PhD|Ph\.?\s?D|M\.?D|MBA|RN|Esq|Jr|Sr|II|III|[A-Z]{2,5})\b\.?)*"
    r"(?:\s*\([^)]{2,90}\)"
    rf"|\s*[,;]\s*(?:\d{{1,3}}\b|[a-z]|[DRI]-|(?:[A-Z][\w.&’'-]*\s+){{0,6}}(?:of|for|at)\s|[^,;]{{0,80}}\b(?:{_ROLE})\b)"
    r"|\s(?:of|from|at|with|for|who|whose)\s"
    r"|\s(?:is|was|as|serves?|served|joined|joins|leads?|led|heads?|runs?|became|works?|worked|owns?|founded|co-founded|teaches|won"
    r"|has\s(?:been|served|led|worked)|will\s(?:be|serve|lead|join))\b"
    rf"|\s*[–—-]{{1,2}}\s*(?:[a-z]|[A-Z][^.]{{0,60}}\b(?:{_ROLE})\b))"
)
_SENTENCE_END = bounded(r"(?<![A-Z])(?<!\bMr|\bMs|\bDr|\bSt)(?<!\bMrs|\bSen|\bRep|\bGov)[.!?][”\"’')]*\s")
_WORD = linear(r"[A-Za-z][A-Za-z'’.&-]*")


def speaker_title_missing(reading: Reading) -> Iterator[Hit]:
    """A speaker with a full name, of whom nothing up to the first attribution says what title, role or affiliation."""
    met: set[str] = set()
    words: frozenset[str] | None = None
    for quote in reading.release.quotes:
        speaker = quote.speaker
        if speaker is None or speaker.name is None:
            continue
        surname = surname_of(speaker.name.text).strip(".,")
        if surname.casefold() in met:
            continue
        met.add(surname.casefold())
        if speaker.title is not None or len(surname) < 2 or not _has_given_name(speaker.name):
            continue
        if _is_described(reading, speaker, surname):
            continue
        words = words or _lower_case_words(reading)
        if words.isdisjoint(word.lower().strip(".,") for word in speaker.name.text.split()):
            at = f" at {speaker.organization.text}" if speaker.organization is not None else ""
            yield Hit(speaker.name.span, {"name": speaker.name.text, "at": at})


def _has_given_name(name: Words) -> bool:
    """Whether a name is a person's full one and describes nobody itself (`Coach Ana Ruiz`, `Ana Ruiz MP`)."""
    words = [word.strip(".,“”\"()").lower() for word in name.text.split()]
    if any(word in ORGANISATIONS or part in _DESCRIBED for word in words for part in word.split("-")):
        return False
    if not _SUFFIXES.isdisjoint(words) or "’s " in name.text or "'s " in name.text:
        return False
    return len([word for word in words if word not in _COURTESY]) >= 2


def _lower_case_words(reading: Reading) -> frozenset[str]:
    """The words that the text also writes small: no name is made of them."""
    return frozenset(
        word for block in reading.document.blocks for word in _WORD.findall(block.text) if word.islower()
    )


def _is_described(reading: Reading, speaker: Speaker, surname: str) -> bool:
    """Whether any mention of the name up to the attribution says who it is."""
    release = reading.release
    end = speaker.span.end
    for contact in release.contacts:
        if contact.name is not None and surname in contact.name.text and contact.title is not None:
            return True
    for other in (quote.speaker for quote in (*release.quotes, *release.statements)):
        if other is None or other.name is None or other.title is None or other.span.start >= end:
            continue
        if surname in other.name.text:
            return True
    for block in reading.document.blocks:
        if block.span.start >= end:
            break
        if surname in block.text and _described_in(block, surname, end):
            return True
    return any(surname in person.name and person.title for person in reading.settings.house.people)


def _described_in(block: Block, surname: str, end: int) -> bool:
    text = block.text
    at = text.find(surname)
    while at >= 0:
        if block.prose.source_start(at) >= end:
            return False
        stop = at + len(surname)
        if _before_says(text[max(0, at - _BEFORE) : at]) or _APPOSITIVE.match(text[stop : stop + _AFTER]):
            return True
        at = text.find(surname, stop)
    return False


def _before_says(text: str) -> bool:
    """Whether the words before a surname in its sentence say who it is."""
    sentence = _SENTENCE_END.split(text)[-1]
    words = sentence.split()
    bare = [word.strip("“”\"'’(),.:;").lower() for word in words]
    if any(part in _DESCRIBED for word in bare for part in word.split("-")):
        return True
    while words and words[-1][:1].isupper() and not words[-1].endswith((",", ":", "’s", "'s")):
        words.pop()
        bare.pop()
    if not words or words[-1].endswith((",", ".", ":", "”", '"')):
        return False
    if words[-1].endswith(("’s", "'s", "s’", "s'")):
        # `the council's Ana Ruiz`
        return True
    return words[-1].islower() and words[-1].replace("-", "").isalpha() and bare[-1] not in _PLAIN
