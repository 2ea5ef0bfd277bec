"""Whether the words around a name say who that is: a title, a role, an office, a place in somebody's life."""

from __future__ import annotations

from prlint.release.role_words import HONORIFICS, ROLES
from prlint.text.patterns import bounded, linear

COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_BEFORE = 200
_AFTER = 120
"""Code points around a name in which somebody is said who it is."""
_TORN = 30
"""A surname that stands nearer to the beginning of its paragraph has only given names before it there."""
_DESCRIBED = (
    ROLES
    | (HONORIFICS - COURTESY)
    | frozenset(
        """
        actor actress activist advocate agent ag alumna alumnus analyst archbishop architect artist astronomer athlete
        auditor baker banker barrister biologist bishop boss brother broadcaster builder campaigner candidate carer
        champion charge chef chemist client clerk climber coach comedian composer comptroller controller creator critic
        customer da dad daughter dentist designer developer donor driver ecologist entrepreneur epidemiologist executor
        expert facilitator farmer father firefighter fisherman geologist goalkeeper graduate grandfather grandmother
        guide guitarist hacker heir historian host husband illustrator immunologist inventor investigator investor
        journalist judge justice landlord lawmaker legislator lobbyist maintainer marshal medic mentor microbiologist
        midwife mla model mom mother mp mpp msp mum musician naturalist neighbor neighbour neuroscientist novelist
        officer operator optometrist orator organist paramedic parent pastor patient pharmacist philanthropist
        photographer physicist pianist pilot planner player playwright poet postdoc premier presenter prosecutor
        psychiatrist psychologist publisher pupil rabbi radiologist rancher ranger rapper receptionist rector regent
        registrar reporter resident retiree runner sailor salesman sculptor sculptress seller selectman sister singer
        sociologist soldier solicitor son songwriter speaker spokes statistician steward student superstar supplier
        surfer surveyor survivor swimmer taoiseach teacher technician technologist tenant therapist trainer translator
        trooper trustee tutor undersecretary veteran veterinarian victim violinist vocalist volunteer warden whip
        widow widower wife winner witness worker wrestler vp vps
        """.split()
    )
)
# Words that stand before a name without describing it.
_PLAIN = frozenset(
    """
    a an the and or but of to in on at by for from with as into is are was were be been that this these those it its they
    their he his she her we our you your who which if when while than then so also not says said say saying adds added
    told tells asked asks according stated states noted notes explained explains commented continued concluded wrote
    writes put puts thanks thanked congratulated welcomed joined called named between including like both where today
    yesterday left right reads read
    """.split()
)
# Letters behind a name: degrees, orders, seats.
_LETTERS = bounded(
    r"(?:[’']s?)?(?:,?\s*(?:Ph\.?\s?D|M\.?(?:D|Sc|A|B\.?A)|B\.?(?:A|Sc)|Esq|Jr|Sr|II|III|[A-Z]{2,5})\b\.?)*"
)
# A place or body that the person belongs to, or a verb that says what the person is or does.
_GOES_ON = bounded(
    r"\s*\([^)]{2,90}\)|\s(?:of|from|at|with|for|who|whose|representing)\s"
    r"|(?i:\s(?:is|was|as|serves?|served|joined|joins|leads?|led|heads?|runs?|became|works?|worked|owns?|founded|co-founded|teaches|won"
    r"|named|appointed|elected|promoted|has\s(?:been|served|led|worked)|will\s(?:be|serve|lead|join))\b)"
)
# An age, a small word (`a teacher`), a party, `President of`, behind a comma or dash.
_APPOSITIVE = bounded(
    r"\s*(?:[,;]|[–—-]{1,2})\s*(?:\d{1,3}\b|[a-z]|[DRI]-|(?:[A-Z][\w.&’'-]*\s+){0,6}(?:of|for|at)\s)"
)
# The title may stand in the next line of a signature.
_COMMA = bounded(r"\s*(?:[,;(]|[–—-]{1,2}|$)|[ *_]*\n")
_CLAUSE_END = bounded(r"[.!?][”\"’']?(?:\s|$)|[“”\"]")
_SENTENCE_END = bounded(
    r"(?<![A-Z])(?<!\bMr|\bMs|\bDr|\bSt)(?<!\bMrs|\bSen|\bRep|\bGov|\bHon|\bRev|\bCol|\bGen|\bSgt|\bInc)"
    r"(?<!\bSens|\bReps|\bGovs|\bProf|\bCapt)[.!?][”\"’')]*\s"
)
_WORD = linear(r"[A-Za-z]+")


def describes(word: str) -> bool:
    """Whether a word, or a part of one with hyphens, is a title or role, in the singular or plural."""
    return any(part in _DESCRIBED or part.removesuffix("s") in _DESCRIBED for part in word.lower().split("-"))


def described_at(text: str, start: int, end: int, above: str, below: str) -> bool:
    """Whether a mention of a surname comes with what the person is.

    Args:
        text: the paragraph.
        start: where the surname begins in it.
        end: where the surname ends.
        above: the paragraph before it, whose last line a page break may have torn off this one.
        below: the paragraph after it, which may be the second line of a signature.
    """
    before = text[max(0, start - _BEFORE) : start]
    if start < _TORN and above and above.rstrip()[-1:] not in '.!?:”"':
        before = f"{above[-_BEFORE:]} {before}"
    return _before_says(before) or _after_says(text[end : end + _AFTER], below)


def _after_says(text: str, below: str) -> bool:
    letters = _LETTERS.match(text)
    rest = text if letters is None else text[letters.end() :]
    if _GOES_ON.match(rest) is not None or _APPOSITIVE.match(rest) is not None:
        return True
    if _COMMA.match(rest) is None:
        return False
    clause = rest.lstrip(" ,;(–—-*_\n")
    stop = _CLAUSE_END.search(clause)
    if stop is not None and stop.start() > 3:
        clause = clause[: stop.start()]
    if not clause.strip():
        clause = below[:60]
    return any(describes(word) for word in _WORD.findall(clause))


def _before_says(text: str) -> bool:
    sentence = _SENTENCE_END.split(text)[-1]
    words = sentence.split()
    if any(describes(word.strip("“”\"'’(),.:;")) for word in words):
        return True
    while words and words[-1][:1].isupper() and not words[-1].endswith((",", ":", "’s", "'s")):
        word = words.pop()
        if 1 < len(word) < 6 and word.isalpha() and word.isupper():
            # Letters before a name are a title's: `SMS Rahman`.
            return True
    if not words or words[-1].endswith((",", ".", ":", "”", '"')):
        return False
    if words[-1].endswith(("’s", "'s", "s’", "s'")):
        # `the council's Ana Ruiz`
        return True
    last = words[-1].lower()
    return words[-1].islower() and last.replace("-", "").isalpha() and last not in _PLAIN
