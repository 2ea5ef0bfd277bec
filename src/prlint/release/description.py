"""What is said of a speaker beside the name: role and organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.role_words import is_organisation, is_role
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Page
    from prlint.release.model import Words

_OF = bounded(r"\s(of|at|for|with|from)\s(?:the\s)?(?=[A-Z])|,\s(?=[A-Z])")
_ARTICLE = bounded(r"(?i)^(?:the|a|an|its|their|our|his|her)\s")
_STOP = bounded(
    r"[;:)“”\"]|\s(?:said|says|added|and said)\b|,\s(?:said|says|who|and|which|adding)\b|\.\s|\.$"
)
_NO_ROLE = bounded(r"^\d+\b|^(?:who|which|when|where|in|at|on|speaking|after|during)\b")
_LONGEST = 200
_ABBREVIATED = ("Inc.", "Corp.", "Co.", "Ltd.", "LLC.", "S.A.", "L.P.", "U.S.", "U.K.", "Jr.", "Sr.")
# What a director, secretary or minister can be of without that being an organisation.
_FIELDS = frozenset(
    "communications marketing sales operations research development engineering partnerships publicity security staff state treasury "
    "defense defence education health housing justice transport transportation labor labour agriculture energy commerce finance "
    "interior culture planning policy programs programmes product products design technology strategy growth services affairs "
    "relations markets medicine science sciences nursing athletics music history english economics reading".split()
)


class Description(NamedTuple):
    """Role and organisation as ranges of a text."""

    title: tuple[int, int] | None
    organization: tuple[int, int] | None


def described(
    page: Page, block: int, start: int, left: int, right: int, end: int
) -> tuple[Words | None, Words | None]:
    """Role and organisation of the name at `left` to `right` in what is said of it, `start` to `end`, as words."""
    found = description(page.blocks[block].prose.text, start, left, right, end)
    title, organization = (part and page.block_words(block, *part) for part in found)
    return title, organization


def description(text: str, start: int, left: int, right: int, end: int) -> Description:
    """Role and organisation before the name (`spokesperson Ana Ruiz`) and behind it (`Ana Ruiz, director of …`)."""
    title = _before(text, start, left)
    rest = text[right : min(end, right + _LONGEST)]
    lead = rest.lstrip()
    first = lead.split(maxsplit=1)[:1]
    # `Sam Okafor co-founder and director of …`: a comma is easily lost.
    unmarked = bool(first) and first[0].islower() and is_role(first[0])
    if lead[:1] not in (",", "(", "–", "—", "-") and not unmarked:
        belongs = _OF.match(rest) if rest[:1] == " " else None
        if belongs is None or belongs.group(1) is None:
            return Description(title, None)
        return Description(title, _trimmed(text, right + belongs.end(), right + _stop(rest, belongs.end())))
    at = right + len(rest) - len(rest.lstrip(" ,(–—-"))
    role, organization = _behind(text, at, right + _stop(rest, at - right))
    return Description(title or role, organization)


def _before(text: str, start: int, left: int) -> tuple[int, int] | None:
    """The role in the clause before the name: its last part, if the clause has commas."""
    while left > start and text[left - 1] in " ,":
        left -= 1
    comma = text.rfind(",", start, left)
    if comma >= 0 and not text[start:comma].strip().lower().endswith(("vice", "deputy")):
        part = comma + 1 if is_role(text[comma:left]) else start
        start = part if is_role(text[part:left]) else start
    while start < left and text[start] in " ,":
        start += 1
    role = text[start:left]
    if not role or len(role) > _LONGEST or "“" in role or not is_role(role):
        return None
    article = _ARTICLE.match(role)
    return (start + article.end(), left) if article is not None else (start, left)


def _behind(text: str, start: int, end: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    words = text[start:end]
    if not words or _NO_ROLE.match(words):
        return None, None
    article = _ARTICLE.match(words)
    start += article.end() if article is not None else 0
    words = text[start:end]
    parts = _OF.search(words)
    head = words[: parts.start()] if parts is not None else words
    if not is_role(head):
        if (
            is_organisation(words)
            or (parts is None and words[:1].isupper())
            or (article is None and words[:1].isupper())
        ):
            return None, _trimmed(text, start, end)
        return _trimmed(text, start, start + len(head)), None
    if parts is None:
        return _trimmed(text, start, end), None
    first = words[parts.end() :].split()[:1]
    if parts.group(1) == "of" and first and first[0].strip(",.").lower() in _FIELDS:
        # `Minister of Education`, `director of communications at …`: the field belongs to the role.
        further = _OF.search(words, parts.end())
        if further is None:
            return _trimmed(text, start, end), None
        return _trimmed(text, start, start + further.start()), _trimmed(text, start + further.end(), end)
    return _trimmed(text, start, start + len(head)), _trimmed(text, start + parts.end(), end)


def _stop(rest: str, start: int) -> int:
    """Where the description ends: at a mark, a verb or the end of the sentence."""
    for match in _STOP.finditer(rest[start:]):
        at = start + match.start()
        if match.group()[0] == "." and rest[: at + 1].endswith(_ABBREVIATED):
            if at + 1 >= len(rest.rstrip()):
                return at + 1
            continue
        return at
    return len(rest)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while end > start and text[end - 1] in " ,;:(–—-":
        end -= 1
    opened = text.rfind("(", start, end)
    if opened > start and ")" not in text[opened:end]:
        return _trimmed(text, start, opened)
    if end > start and text[end - 1] == "." and not text[start:end].endswith(_ABBREVIATED):
        end -= 1
    return (start, end) if end > start else None
