"""What a title says that somebody is, and which titles one person cannot have at once."""

from __future__ import annotations

from typing import NamedTuple

from prlint.text.patterns import bounded

_WORD = bounded(r"[^\W\d_]+(?:[.’'][^\W\d_]+)*")
# Several words, or another form, for one post; looked for in this order.
_FORMS = tuple(
    (bounded(form), to)
    for form, to in (
        (r"\bchief exec(?:utive|utives?)?(?: officer)?\b|\bc\.?e\.?o\b", "ceo"),
        (r"\bchief financial officer\b", "cfo"),
        (r"\bchief operati(?:ng|ons) officer\b", "coo"),
        (r"\bchief (?:technology|technical) officer\b", "cto"),
        (r"\bchief marketing officer\b", "cmo"),
        (r"\bchief information officer\b", "cio"),
        (r"\bchief scientific officer\b", "cso"),
        (r"\bchief medical officer\b", "chiefmedical"),
        (r"\bco[- ]?founder\b", "cofounder"),
        (r"\bco[- ]?(?:chair\w*)\b", "cochair"),
        (r"\bvice[- ]chair\w*\b", "vicechair"),
        (r"\bchair(?:man|woman|person)\b", "chair"),
        (r"\b(?:senior |executive |assistant |associate )?vice[- ]president\b|\b[es]?vp\b", "vp"),
        (r"\bsen\b\.?", "senator"),
        (r"\brep\b\.?|\bcongress(?:man|woman|member)\b", "representative"),
    )
)
_HEADS = frozenset(
    """
    ceo cfo coo cto cmo cio cso chiefmedical cofounder founder cochair vicechair chair vp president director manager head coordinator
    professor secretary senator representative commissioner superintendent principal dean attorney minister editor treasurer
    """.split()
)
_RANKS = frozenset("deputy assistant associate".split())
"""Words before a post that make it another one."""
_C_LEVEL = frozenset("ceo cfo coo cto cmo cio cso".split())
_DEPARTMENTS = frozenset(
    """
    marketing sales communications operations finance engineering research development programs programmes policy
    legal technology product education advocacy outreach fundraising recruitment security strategy partnerships
    """.split()
)
_OF = frozenset({"of", "for"})
_LEADERS = frozenset({"director", "manager", "head", "coordinator", "vp"})
_EXCLUSIVE = (
    frozenset({"president", "vp"}),
    frozenset({"founder", "cofounder"}),
    frozenset({"chair", "vicechair"}),
    frozenset({"senator", "representative"}),
)


class Post(NamedTuple):
    """One post that a title names."""

    head: str
    rank: str
    """deputy, assistant, associate, or empty."""
    department: str
    """What it leads, where the title says so in one word (`marketing`), else empty."""


def posts(title: str) -> frozenset[Post]:
    """The posts in a title of at most 200 code points: `president and CEO` has two."""
    text = title[:200].lower()
    for form, to in _FORMS:
        text = form.sub(to, text)
    words = _WORD.findall(text)
    found = set()
    for at, word in enumerate(words):
        if word not in _HEADS:
            continue
        before = words[max(0, at - 3) : at]
        rank = next((other for other in reversed(before) if other in _RANKS), "")
        department = ""
        if words[at + 1 : at + 2] and words[at + 1] in _OF and words[at + 2 : at + 3]:
            department = words[at + 2] if words[at + 2] in _DEPARTMENTS else "?"
        elif before and before[-1] in _DEPARTMENTS:
            department = before[-1]
        found.add(Post(word, rank, department))
    return frozenset(found)


def contradict(left: frozenset[Post], right: frozenset[Post]) -> bool:
    """Whether no post of the one title is one of the other, and two of them cannot be one person's at once."""
    if any(_may_be_one(one, other) for one in left for other in right):
        return False
    return any(_exclude(one, other) for one in left for other in right)


def _may_be_one(one: Post, other: Post) -> bool:
    """Whether one is the other, perhaps in a shorter form."""
    if one.head != other.head or one.rank != other.rank:
        return False
    return (
        "?" in (one.department, other.department)
        or not one.department
        or not other.department
        or (one.department == other.department)
    )


def _exclude(one: Post, other: Post) -> bool:
    heads = frozenset({one.head, other.head})
    if one.head == other.head:
        if one.rank != other.rank:
            # `Professor Ruiz, associate professor of history`: the word alone is how one is addressed.
            return bool(one.rank and other.rank) or one.head not in ("professor", "secretary", "attorney")
        return True
    if heads in _EXCLUSIVE or heads <= _C_LEVEL:
        return True
    same = one.department == other.department and one.department not in ("", "?")
    return same and heads <= _LEADERS
