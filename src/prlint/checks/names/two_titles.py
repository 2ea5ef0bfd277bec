"""People to whom the release gives two titles that contradict each other."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.damage import scanned
from prlint.checks.hit import Hit, Related
from prlint.checks.names.posts import contradict, posts
from prlint.readers.document import BlockKind
from prlint.release.people import name_at
from prlint.release.role_words import HONORIFICS, ROLES
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.names.posts import Post
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_MOST = 60
"""People looked at."""
_MENTIONS = 12
"""Mentions of one person looked at."""
_REACH = 140
"""Code points behind a name in which the title stands."""
# The title of another time, or of two people: then nothing is said of today's.
_OTHER_TIME = bounded(
    r"(?i)\b(?:former(?:ly)?|ex|then|previous(?:ly)?|past|incoming|outgoing|elect|designate|new(?:ly)?|next|first|late|retir\w*|was|were|has been"
    r"|had|became|becom\w*|promot\w*|appoint\w*|nam(?:ed|es|ing)|elect(?:ed|ion|s)|elevat\w*|succe\w*|replac\w*|join\w*|hir\w*|serv(?:ed|ing|es)|worked|until"
    r"|since|candidate|nomin\w*|nominee|running|role|hold(?:s|ing)?|held|prior|transition\w*|step\w*|founded|acting|interim|emeritus|begin\w*|career|19\d\d|20\d\d)\b"
)
_NEWS = bounded(
    r"(?i)\b(?:appoint\w*|nam(?:ed|es|ing)|promot(?:e[sd]?|ion|ing)|elect(?:ed|s|ion)|hir(?:ed|es|ing)|succeeds?|retir\w*|elevat(?:ed|es)|steps? down|transition\w*|new (?:ceo|president|chair\w*|director|leader\w*|chief|head|role))\b"
)
_AFTER = bounded(
    r"^[’']?s?(?:,?\s(?:Ph\.?D\.?|M\.?D\.?|MBA|Jr\.?|Sr\.?|III?|CPA|CFA|Esq\.?))*(?:,\s|\s\(|\s[–—-]\s)(?=\S)"
)
# Where a title behind a name ends.
_STOP = bounded(
    r"[;:!?“”\"()\n]|\.(?=\s|$)|\s(?:who|which|said|says|told|will|was|is|has|and his|and her|and their|whose|added|stated|explained|noted|commented|in a statement)\b"
    r"|,\s(?![A-Za-z-]*(?:\s[A-Za-z&-]+){0,3}\s?(?i:ceo|president|chair|founder|director|officer|head|manager|coo|cfo|cto)\b)"
)
_CLAUSE_ENDS = ("“", "”", '"', ". ", "! ", "? ")
_TAIL = bounded(r"(?i)\s(?:of|at|for|with|from)\s(?:the\s)?([A-Z].*)$")
_TITLE_BEFORE = (
    ROLES | (HONORIFICS - {"mr", "mrs", "ms", "miss", "mx", "dr"}) | {"sen", "rep", "co-founder", "co-chair"}
)


class _Mention(NamedTuple):
    """A person with a title."""

    title: str
    posts: frozenset[Post]
    place: Span
    body: str
    """The organisation that the title names; empty if none."""


def title_inconsistent(reading: Reading) -> Iterator[Hit]:
    """A person whose later title cannot be held together with an earlier one; at the later title, one hit each."""
    names = _names(reading)
    if not names or _is_news_of_posts(reading):
        return
    for name in islice(names, _MOST):
        mentions = list(islice(_mentions(reading, name), _MENTIONS))
        found = _conflict(mentions)
        if found is not None:
            first, second = found
            values = {"name": name, "title": second.title, "other": first.title}
            yield Hit(second.place, values, related=(Related(first.place, f"{name} has another title here"),))


def _names(reading: Reading) -> list[str]:
    """The full names of speakers and contacts, each once."""
    release = reading.release
    speakers = [quote.speaker for quote in (*release.quotes, *release.statements)]
    words = [person.name for person in (*speakers, *release.contacts) if person is not None]
    names = {word.text: None for word in words if word is not None and word.text.count(" ")}
    return [name for name in names if not name.isupper()]


def _is_news_of_posts(reading: Reading) -> bool:
    """Whether the release tells of somebody's new post, or a scanner read it."""
    headline = reading.release.headline
    if headline is not None and _NEWS.search(headline.text[:300]) is not None:
        return True
    return scanned(reading.document.source.text)


def _mentions(reading: Reading, name: str) -> Iterator[_Mention]:
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        text = block.text
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            yield from _titles(block, at, end)
            at = text.find(name, end)


def _titles(block: Block, start: int, end: int) -> Iterator[_Mention]:
    """The titles before and behind a name."""
    text = block.text
    clause = text[max(0, start - 90) : start]
    clause = clause[max(map(clause.rfind, _CLAUSE_ENDS)) + 1 :]
    if _OTHER_TIME.search(clause) is not None:
        return
    before = _before(text, start)
    if before is not None:
        yield from _mention(block, *before)
    after = _AFTER.match(text[end : end + 40])
    if after is None:
        return
    first = end + after.end()
    part = text[first : first + _REACH]
    stop = _STOP.search(part)
    words = part if stop is None else part[: stop.start()]
    if _OTHER_TIME.search(text[first : first + len(words) + 60]) is None:
        yield from _mention(block, first, first + len(words.rstrip(" ,")))


def _before(text: str, start: int) -> tuple[int, int] | None:
    """The run of title words right before a name."""
    first = start
    window = max(0, start - 60)
    while first > window:
        bare = text[:first].rstrip() if first - window < 2 else text[window:first].rstrip()
        offset = window if first - window >= 2 else 0
        at = bare.rfind(" ") + 1
        word = bare[at:].strip('“"(').rstrip(".").lower()
        joined = word in ("and", "&") and first < start
        if not joined and word not in _TITLE_BEFORE and word.replace("-", " ").split()[-1:] != ["president"]:
            break
        if bare[at:].endswith((",", ":")) or bare[-1:] == "\n":
            break
        first = offset + at
    while text[first:start].startswith(("and ", "& ")):
        first = text.find(" ", first) + 1
    return (first, start - 1) if first < start - 1 else None


def _mention(block: Block, start: int, end: int) -> Iterator[_Mention]:
    title = " ".join(block.text[start:end].split())
    if title.startswith(("and ", "& ")) or _is_of_another(title):
        return
    held = posts(title)
    if held and len(title) < _REACH:
        tail = _TAIL.search(title)
        yield _Mention(title, held, block.prose.span(start, end), "" if tail is None else tail.group(1))


def _is_of_another(title: str) -> bool:
    """Whether the title belongs to a name behind it: `Senator Ana Ruiz, Congressman Tom Adeyemi, …`."""
    first = title.split(" ", 1)[0].rstrip(".").lower()
    if first not in HONORIFICS and first not in ROLES:
        return False
    name = name_at(title[:100])
    # Cut at the period of an abbreviation: `Rep`.
    return name is not None or (
        " " not in title and first in ("sen", "rep", "gov", "hon", "prof", "col", "gen")
    )


def _conflict(mentions: list[_Mention]) -> tuple[_Mention, _Mention] | None:
    """The first two mentions that contradict each other, if no other one joins their posts."""
    for number, later in enumerate(mentions):
        for earlier in mentions[:number]:
            if not contradict(earlier.posts, later.posts) or _are_two_bodies(earlier.body, later.body):
                continue
            heads = {post.head for post in earlier.posts | later.posts}
            if any(len(heads & {post.head for post in other.posts}) > 1 for other in mentions):
                continue
            return earlier, later
    return None


def _are_two_bodies(first: str, second: str) -> bool:
    """Whether the titles are of two organisations: offices held side by side."""
    if not first or not second:
        return False
    one, other = set(first.lower().split()), set(second.lower().split())
    return one.isdisjoint(other)
