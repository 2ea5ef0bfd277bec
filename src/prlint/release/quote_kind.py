"""Whether a quoted run is speech, or a title, a term, a nickname, a word held with tongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.shapes import title_case
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import one_sentence

if TYPE_CHECKING:
    from prlint.release.quote_pairs import Run

SAYING = (
    r"(?:sa(?:id|ys?|ying)|wr(?:ote|ites)|t(?:old|ells)|(?:add|explain|comment|ask|remark|warn|recall|respond|affirm|claim|mention|thank|report|reflect|confirm|insist|highlight|commend)(?:s|ed|ing)"
    r"|(?:stat|not|continu|conclud|declar|observ|argu|urg|shar|reiterat|acknowledg|cautio?n|enthus|congratulat|welcom|emphasi[sz]|believ)(?:es?d?|ing|s|ed)"
    r"|(?:stress|express)e[sd]|admit(?:s|ted)|agree[sd]?|predict(?:s|ed)|testified|exclaimed|replied|joked|quipped|announced|echoed|praised|offered|thinks|reads?)"
)
_SAID = linear(
    rf"(?i)\b{SAYING}\b|\baccording to\b|\b(?:puts?|putting) it\b|\bwas quoted\b|\bin the words of\b|\bpointed out\b|\bpoints out\b|\bwent on\b"
)
_CLAIMING = linear(
    rf"(?i)\b(?:demand(?:ed|ing|s)?|call(?:ed|ing|s)|describ(?:ed|es|ing)|label(?:l?ed|s)|urg(?:ed|ing)|accus(?:ed|ing)|pledg(?:ed|ing)|vow(?:ed|ing)|condemn(?:ed|ing)|ruled|found|held|concluded|{SAYING})\b"
)
_NAMING = linear(
    r"(?i)(?:called|entitled|titled|dubbed|named|known as|nicknamed|so-called|term(?:ed|s)?|word|words|phrase|phrases|slogan|theme|themed|defined as|refers? to|labell?ed|tagged|hashtag|"
    r"song|album|film|movie|book|article|report|story|exhibition|show|episode|track|single|video|poem|essay|play|series|program(?:me)?|campaign|initiative|project|award|headed|marked|designated|a|an|the|its|their|his|her|our|of|under|as|including|watch|read|see|click|select|press|choose|joined|via|from|in|for|at|by|with|through|on)\s*[,:(]*\s*$",
)
_TITLED = linear(
    r"(?i)(?:called|entitled|titled|dubbed|named|known as|nicknamed|so-called|the (?:term|word|words|phrase|slogan|theme)|theme (?:is|of)|defined as|refers? to|hashtag|headed|marked|(?:the|a|an|her|his|its|their)\s(?:[^\s]+\s)?(?:song|album|film|movie|book|article|report|exhibition|show|episode|track|single|video|poem|essay|play|series|award|session|workshop|talk|lecture|tutorial|presentation))\s*[,:]?\s*$"
)
_PERSON = linear(
    r"(?i)\b(?:I|we|my|our|us|you|your|it’s|it's|I’m|I'm|we’re|we're|I’ve|we’ve|don’t|don't|that’s|that's)\b"
)
_FINITE = linear(
    r"(?i)\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|do|does|did|am|be|been|need|want|make|makes|know|see|continue|help|bring|allow|enable|give|take|get)\b"
)
_NEAR = 160
_LONG = 8


def is_speech(text: str, before: str, after: str, run: Run, *, whole_paragraph: bool) -> bool:
    """Whether somebody says these words.

    Args:
        text: the quoted words.
        before: the prose of the paragraph before the opening mark.
        after: the prose behind the closing mark.
        run: the run itself.
        whole_paragraph: whether nothing but the quotation stands in its paragraph.
    """
    words = text.split()
    if not words:
        return False
    near_before, near_after = before[-_NEAR:].replace("\xa0", " "), after[:_NEAR].replace("\xa0", " ")
    if before.rstrip().endswith("(") or _TITLED.search(near_before[-60:]):
        return len(words) > 25
    if run.continuation or run.continues:
        return len(words) > 2
    quoted = _Quoted(
        text,
        len(words),
        near_before,
        _said_near(near_before, near_after, ended=text[-1] in ".!?"),
        ended=text[-1] in ".!?,…—–-" or near_after[:1] == ",",
        whole=whole_paragraph,
    )
    return _is_sentence(quoted) if quoted.words >= 6 else _is_fragment(quoted)


class _Quoted(NamedTuple):
    text: str
    words: int
    before: str
    said: str
    """`direct`, `near` or empty: how near an attribution stands."""
    ended: bool
    """Whether it ends like a sentence or a clause."""
    whole: bool
    """Whether it fills its paragraph."""


def _is_sentence(quoted: _Quoted) -> bool:
    """Whether six words or more are speech: they are attributed, fill a paragraph, or speak like a person."""
    text, said = quoted.text, quoted.said
    if (
        title_case(text)
        and said != "direct"
        and not (quoted.ended and text[-1] != "," and _PERSON.search(text))
    ):
        return quoted.whole and quoted.words > 14
    if said or quoted.whole:
        return True
    if quoted.ended and text[-1] != "," and (_PERSON.search(text) or _FINITE.search(text)):
        return True
    if quoted.words >= _LONG and text[-1] in ".!?" and quoted.before.rstrip().endswith((" that", ":")):
        return True
    return _CLAIMING.search(quoted.before) is not None or (
        quoted.words >= 9 and _FINITE.search(text) is not None
    )


def _is_fragment(quoted: _Quoted) -> bool:
    """Whether a few words are speech and not a term: an attribution touches them, or a claim introduces them."""
    text = quoted.text
    if quoted.said == "direct":
        return quoted.ended or quoted.words > 3
    if quoted.whole:
        return quoted.ended and quoted.words > 2 and text[-1] != ","
    if quoted.words < 3 or title_case(text):
        return False
    claimed = _CLAIMING.search(quoted.before[-60:]) is not None and not _NAMING.search(quoted.before[-25:])
    return bool(quoted.ended and quoted.said) or (claimed and text[:1].islower())


_SENTENCE_END = bounded(r"[.!?](?:\s+|$)")
_DIRECT_AFTER = bounded(
    rf"^[\s,]*(?:{SAYING}\b|(?:he|she|they|I|we|[A-Z][^,;.!?“”\"]*?)(?:,[^,.]+,)?\s(?:also\s|has\s)?{SAYING}\b)|^\s*(?:—|–|-{{1,3}})\s*[A-Z]"
)
_DIRECT_BEFORE = linear(
    rf"(?i)\b{SAYING}(?:\s(?:that|in a (?:statement|release|letter|speech)|to reporters|at the [a-z]+|of [A-Za-z]+(?:\s[A-Za-z]+)?))?\s*[,:]?\s*$|:\s*$"
)


def _said_near(before: str, after: str, *, ended: bool) -> str:
    """`direct` where an attribution touches the marks, `near` where one stands in the same sentence, else empty."""
    after, before = one_sentence(after), one_sentence(before)
    if _DIRECT_AFTER.match(after) or _DIRECT_BEFORE.search(before):
        return "direct"
    before = before.rstrip()
    start = max(
        (match.end() for match in _SENTENCE_END.finditer(before) if match.end() < len(before)), default=0
    )
    end = next((match.start() for match in _SENTENCE_END.finditer(after)), len(after))
    # Behind words that end a sentence the next one begins: what is said there is other words'.
    own = not ended or after.lstrip()[:1].islower()
    sentence_before, sentence_after = before[start:], after[:end] if own else ""
    return "near" if _SAID.search(sentence_before) or _SAID.search(sentence_after) else ""
