"""Words whose apostrophe was lost: thats, dont, womens, countrys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.checks.grammar.neighbours import Place

CONTRACTIONS = {
    **{
        word.replace("'", ""): word
        for word in """
        that's what's where's there's here's who's don't doesn't didn't isn't aren't wasn't weren't couldn't shouldn't wouldn't hasn't
        haven't hadn't mustn't needn't you're they're we've they've you've you'll they'll it'll that'll would've should've could've
        i've i'm won't can't ain't o'clock
        """.split()
    },
    **{
        word.replace("'", ""): word
        for word in """
        women's children's men's today's yesterday's tomorrow's someone's everyone's anyone's nobody's everybody's somebody's
        """.split()
    },
}
"""What is left of a contraction or possessive without its apostrophe, and the word as it should be."""
_NEVER_BUT_SO = frozenset({"im", "ive"})
"""Right only as `Im` and `Ive`: in other cases they are names, instant messages or foreign words."""
_WONT = bounded(r"^(?:his|her|their|its|our|my|your|is|was|are|were|be|been|as|'s)$")
_BEFORE_JARGON = frozenset(
    "the a of his her their this that's with without in pious political moral religious by no and or".split()
)
_BEHIND_JARGON = frozenset({"", ".", ",", "and", "of", "or", "about"})
"""Around these cant is what hypocrites say."""
_PLURALS = frozenset("whys standbys layabys laybys lullabys drys shys bys mys".split())
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_LONG = 6
"""Letters of the shortest plural that lost its apostrophe: `citys` has five, but so have names of things."""


def whole(place: Place) -> str | None:
    """The word with its apostrophe; None if it may be a word of its own."""
    word, written = place.word, place.written
    if written.isupper() and len(written) > 1:
        # THATS NEWS; but IM, WERE and CANT are names and acronyms too.
        if len(word) < 5:
            return None
    elif word in _NEVER_BUT_SO:
        if written not in ("Im", "Ive") or not _goes_on(place):
            return None
    elif written != word and not (written[0].isupper() and word in _OPENERS):
        return None
    last = place.before[-1] if place.before else ""
    if word == "wont" and (_WONT.match(last) or place.after[:1] == ["to"]):
        return None
    if word == "cant" and (last in _BEFORE_JARGON or "".join(place.after[:1]) in _BEHIND_JARGON):
        return None
    return CONTRACTIONS[word]


def _goes_on(place: Place) -> bool:
    """Whether a word in small letters follows: `Im not sure`, not `Im Dorf`."""
    following = place.block.text[place.end : place.end + 2]
    return following[:1] == " " and following[1:].islower()


_OPENERS = frozenset(
    "thats whats wheres theres heres whos dont doesnt didnt isnt youre theyre weve theyve youve todays".split()
)
"""Those that begin sentences; in capitals the others are names of houses (Womens Hospital)."""


def plural_or_possessive(word: str) -> tuple[str, str] | None:
    """`country's` and `countries` for `countrys`; None for what is spelt like it and right."""
    if len(word) < _LONG and word not in ("citys", "ladys", "partys", "dutys", "babys", "bodys", "copys"):
        return None
    if (
        not word.endswith("ys")
        or word[-3] not in _CONSONANTS
        or word in _PLURALS
        or not word.isascii()
        or not word.islower()
    ):
        return None
    return f"{word[:-1]}'s", f"{word[:-2]}ies"
