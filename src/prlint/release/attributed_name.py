"""The name in what is said of a speaker: `said Treasury Secretary Ana Ruiz, who …`."""

from __future__ import annotations

from typing import NamedTuple

from prlint.release.people import WORD_START, Name, name_at
from prlint.release.role_words import HONORIFICS, ORGANISATIONS, ROLES
from prlint.text.patterns import bounded

_PRONOUN = bounded(r"(?i)^(?:he|she|they|I|we)\b")


class Attribution(NamedTuple):
    """The words that name a speaker, as ranges in the text that was searched."""

    subject: tuple[int, int]
    """Everything that is said of the speaker."""
    name: tuple[int, int] | None
    """The name in it, or None where a pronoun or a role alone stands."""
    surname: str
    pronoun: bool
    full: bool
    """Whether the name has more than a surname."""
    organisation: bool = False


def named_in(
    text: str, start: int, end: int, *, after_verb: bool = False, by_dash: bool = False, shouted: bool = False
) -> Attribution | None:
    """The speaker in a range of a text.

    Args:
        text: the words around a quotation.
        start: where what is said of the speaker begins.
        end: where it ends.
        after_verb: whether it follows the verb (`said Ana Ruiz, who …`), so that the name comes first.
        by_dash: whether it follows a dash.
        shouted: whether it may be all capitals.
    """
    while start < end and (text[start].isspace() or text[start] in ",*_"):
        start += 1
    subject = text[start:end]
    if not subject.strip():
        return None
    if _PRONOUN.match(subject) and (after_verb or len(subject.split()) <= 6):
        return Attribution((start, start + len(subject.split()[0])), None, "", pronoun=True, full=False)
    found = _best_name(subject, shouted=shouted or by_dash, last=not (after_verb or by_dash))
    if found is not None and not (after_verb and _surname_first(subject, found[1])):
        name, offset = found
        # The title before a name is no part of it: it is what the person is.
        left, right = start + offset + name.bare, start + offset + name.end
        return Attribution((start, end), (left, right), name.surname, pronoun=False, full=name.words >= 2)
    spokesperson = _UNNAMED.search(subject) is not None
    single = (None if spokesperson else _single(subject, after_verb=after_verb)) or (
        _single_shouted(subject) if shouted else None
    )
    if single is not None:
        left, right = start + single[0], start + single[1]
        return Attribution((start, end), (left, right), text[left:right], pronoun=False, full=False)
    if after_verb or len(subject.split()) <= 14:
        organisation = subject[:1].isupper() or any(
            word.strip(",.").lower() in ORGANISATIONS for word in subject.split()
        )
        return Attribution((start, end), None, "", pronoun=False, full=False, organisation=organisation)
    return None


_SURNAME_FIRST = bounded(r"^([A-ZÀ-Þ][\w’'À-ÿ-]+), [a-z]")


def _surname_first(subject: str, named_at: int) -> bool:
    """Whether a surname stands before any name in full, and a comma behind it (`said Ruiz, who leads the Girl Guides`)."""
    match = _SURNAME_FIRST.match(subject[:60])
    if match is None or match.end(1) > named_at:
        return False
    word = match.group(1).lower()
    return word not in ROLES and word not in HONORIFICS and word not in ORGANISATIONS


_OFFICE_OF = bounded(r"\b(?:for|of|at|from)\s(?:the\s)?$")


def _best_name(subject: str, *, shouted: bool, last: bool) -> tuple[Name, int] | None:
    """The name in what is said of a speaker: the first behind the verb, the nearest before it, never one that goes on as a place or office."""
    best = doubtful = None
    at = 0
    for match in WORD_START.finditer(subject):
        if match.start() < at:
            continue
        name = name_at(subject[match.start() : match.start() + 100], shouted=shouted)
        if name is None:
            continue
        stop = match.start() + name.end
        following = subject[stop : stop + 24]
        if _OFFICE_OF.search(subject[: match.start()]) and name.honorific is None:
            # `Assistant Secretary for Financial Institutions, Ana Ruiz`: what follows `for` is the office's.
            at = match.start() + 1
            continue
        if following[:1] in (" ", "\n") and following[1:2].isupper():
            # `Conviction Integrity` in `Conviction Integrity Unit Chief Ana Ruiz` is no name.
            at = match.start() + 1
            continue
        if following.lstrip("’'s ").startswith(("of ", "and ")) and name.words < 2 and name.honorific is None:
            continue
        if following[:2] in ("’s", "'s") and subject[stop + 2 : stop + 3] == " ":
            continue
        if _then_a_role(following):
            # `Hutt South candidate Ana Ruiz`: the place of the candidate, unless nobody else is named.
            doubtful = doubtful or (name, match.start())
            at = stop
            continue
        if best is None or (
            last and not subject[best[1] + best[0].end : match.start()].strip().startswith(",")
        ):
            best = name, match.start()
        at = stop
        if not last:
            break
    return best or doubtful


def _then_a_role(following: str) -> bool:
    """Whether a role in lower case follows: what stands before it is what the role is of."""
    word = following[1:].split(" ", 1)[0].strip(",.;:") if following[:1] == " " else ""
    return word.islower() and word in ROLES


def _single_shouted(subject: str) -> tuple[int, int] | None:
    """The surname in `DISTRICT ATTORNEY RUIZ`: the last word, if it is neither a role nor an organisation's."""
    bare = subject.rstrip(" :,.")
    word = bare.split()[-1] if bare.split() else ""
    if len(word) < 3 or not word.isupper() or word.lower() in ROLES | ORGANISATIONS | HONORIFICS:
        return None
    return len(bare) - len(word), len(bare)


# Somebody who speaks for others and stays without a name.
_UNNAMED = bounded(
    r"(?i)\b(?:spokes(?:person|man|woman)|source|official)\s(?:for|from|of|at|said)\b|^\s*an?\s(?:\w+\s){0,3}spokes"
)
_PLAIN = bounded(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'À-ÿ-]*[a-zà-ÿ][\w’'À-ÿ-]*(?![\w-])")
_STARTERS = frozenset(
    "The A An In On At As This That These Those It He She They We I But And Or So When While After Before Since For To By With From Today "
    "Yesterday Tomorrow Recently Later Meanwhile However According Also Speaking Commenting Asked Announcing Responding Writing Welcoming "
    "If Because Although Though Unless Until Once Whether How Why Where What Who Even Just Only Not No Yes Our My Your Their His Her Its "
    "There Here Some Many Most All Both Each Every Another Other Such Additionally Furthermore Moreover Finally First Second Instead "
    "Overall Together Through Under Over Between Among Across During Despite Following Founded Discover Visit Learn".split()
)


def _single(subject: str, *, after_verb: bool) -> tuple[int, int] | None:
    """One capitalised word that stands for a person: next to the verb and no role, place of time or organisation."""
    words = list(_PLAIN.finditer(subject))
    words = [
        word
        for word in words
        if word.group() not in _STARTERS
        and word.group().lower() not in ROLES
        and word.group().lower() not in HONORIFICS
    ]
    if not words:
        return None
    word = words[0] if after_verb else words[-1]
    plain = word.group().removesuffix("’s").removesuffix("'s")
    if plain.lower() in ORGANISATIONS or plain != word.group():
        return None
    before, after = subject[: word.start()].strip(), subject[word.end() :].strip()
    if (
        after_verb
        and before
        and not all(
            part.strip(".,").lower() in ROLES | HONORIFICS | {"the"} or part[:1].isupper()
            for part in before.split()
        )
    ):
        return None
    if not after_verb and after and after[0] not in ",(" and (len(after.split()) > 1 or after.endswith("s")):
        # `Riverside members` are no person.
        return None
    if (
        after_verb
        and after[:1].isalpha()
        and after.split()[0]
        not in ("of", "in", "at", "who", "from", "on", "as", "during", "about", "when", "today")
    ):
        return None
    return word.start(), word.end()


def mentions(text: str) -> list[Attribution]:
    """Everybody who is named with a first name or a title in a text, in order."""
    found: list[Attribution] = []
    at = 0
    for match in WORD_START.finditer(text):
        if match.start() < at:
            continue
        name = name_at(text[match.start() : match.start() + 100])
        if name is None or (name.words < 2 and name.honorific is None):
            continue
        at = match.start() + name.end
        if _inside_a_title(text, match.start()) or _then_a_role(text[at : at + 24]):
            continue
        if name.words >= 2 or name.honorific is not None:
            start, end = match.start() + name.bare, match.start() + name.end
            found.append(Attribution((start, end), (start, end), name.surname, pronoun=False, full=True))
    return found


def _inside_a_title(text: str, start: int) -> bool:
    """Whether the word before cannot stand before a name: `New | Zealand Bone Mineral Society`."""
    word = text[max(0, start - 24) : start]
    if not word.endswith(" ") or word[-2:-1] in ".,;:!?)":
        return False
    before = word.split()[-1:] or [""]
    return before[0].lower() in _PLACE_WORDS and before[0][:1].isupper()


_PLACE_WORDS = frozenset(
    "new north south east west northern southern eastern western los las san saint st. port fort mount great united".split()
)
