"""Who said it: the attribution before, after, in the middle of, or by a dash behind a quotation."""

from __future__ import annotations

import re
from typing import NamedTuple

from prlint.release.people import HONORIFICS, ORGANISATIONS, ROLES, name_at
from prlint.release.quote_kind import SAYING
from prlint.text.patterns import bounded, linear

_REACH = 400
"""Code points on each side of a quotation in which its attribution is looked for."""
_PRONOUN = linear(r"(?i)^(?:he|she|they|I|we)\b")
_VERB_FIRST = linear(rf"(?i)^[\s,;]*(?:also\s|as\s)?{SAYING}(?:\s(?:in\s(?:a|the|his|her)\s[A-Za-z ]+,|today,?|yesterday,?|on [A-Z][a-z]+day,?|of [A-Za-z ]+,))?\s+")
_SUBJECT_FIRST = linear(rf"(?i)^[\s,;]*(.+?)\s(?:(?:also|has|have|had|further|then|later|later also|recently|today|would|who|have also|has also|went on to|to)\s)*{SAYING}\b")
_PUT_IT = linear(r"(?i)^[\s,;]*(.+?)\s(?:puts?|put)\sit\b")
_DASH = bounded(r"^[\s,]*(?:—|–|―|-{1,3})\s*(?=[A-Z])")
_ACCORDING = linear(r"(?i)\baccording to\s+")
_LEADS_IN = linear(rf"(?i)(?:^|[.!?;:]\s+|[”\"’']\s+|,\s+|\band\s+|\bbut\s+|\bwhile\s+|\bas\s+)([^.!?;“”\"]+?)\s(?:(?:also|has|have|further|then|later|recently)\s)*(?:{SAYING}|pointed out|puts? it|went on(?: to [a-z]+)?|was quoted(?: as [a-z]+)?)\b([^.!?“”\"]*)$")
_LABELLED = linear(r"(?:^|[.!?]\s+)([A-Z][^.!?:“”\"]+?)\s*:\s*$")
_STATEMENT_OF = linear(r"(?i)\b(?:statement|remarks?|comments?|quotes?|message)\s+(?:by|from|of|attributable to|attributed to)\s+([^:“”\"]+?)\s*(?::|$|\son\s|\sregarding\s|\sin response|\sfollowing\s|\sabout\s)")
_SENTENCE_END = bounded(r"(?<![A-Z])(?<!\b(?:Mr|Ms|Dr|Jr|Sr|St|No))(?<!\b(?:Mrs|Sen|Rep|Gov|Hon|Rev|Inc|Ltd|Col|Gen|Sgt))(?<!\bProf)(?<!\bCorp)[.!?](?=\s|$|[“\"A-Z])")


# Periods that end no sentence, so that `Sen. Ana Ruiz, D-Del., today praised …` is one subject.
_ABBREVIATED = linear(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Capt|Sgt|Hon|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|No|[DR]-[A-Z][a-z]+|Calif|Fla|Del|Mass|Conn|Ill|Ind|Mich|Minn|Wis|Pa|Va|Ga|Md|Mo|Ky|Tenn|Ala|Ark|Ariz|Colo|Kan|La|Neb|Nev|Okla|Ore|Wash|Wyo|Vt)\."
)


def _one_sentence(text: str) -> str:
    """The text with the periods of abbreviations masked, of the same length."""
    return _ABBREVIATED.sub(lambda match: match.group()[:-1] + "\u2024", text) if "." in text else text


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


def after_quote(text: str) -> Attribution | None:
    """The attribution that follows a closing mark; `text` begins behind the mark."""
    text = text[:_REACH].replace("\xa0", " ")
    dash = _DASH.match(text)
    if dash is not None:
        return _speaker(text, dash.end(), _line_end(text, dash.end()), by_dash=True)
    masked = _one_sentence(text)
    verb = _VERB_FIRST.match(text)
    if verb is not None:
        return _speaker(text, verb.end(), _stop(text, verb.end()), after_verb=True)
    sentence_end = _stop(text, 0)
    subject = _SUBJECT_FIRST.match(masked[:sentence_end]) or _PUT_IT.match(masked[:sentence_end])
    if subject is not None and "“" not in subject.group(1) and '"' not in subject.group(1):
        return _speaker(text, subject.start(1), subject.end(1))
    according = _ACCORDING.search(text[:sentence_end])
    if according is not None:
        return _speaker(text, according.end(), sentence_end, after_verb=True)
    # `…” Ana Ruiz, director of …`: a name and a role, the verb left out.
    start = len(text) - len(text.lstrip())
    bare = name_at(text[start : start + 100])
    if bare is not None and bare.words >= 2 and text[start + bare.end :].lstrip()[:1] in (",", "(", "–", "—"):
        return _speaker(text, start, sentence_end, by_dash=True)
    return None


def before_quote(text: str) -> Attribution | None:
    """The attribution that leads in to an opening mark; `text` ends before the mark."""
    cut = max(0, len(text) - _REACH)
    tail = text[cut:].rstrip().replace("\xa0", " ")
    masked = _one_sentence(tail)
    lead = _LEADS_IN.search(masked)
    if lead is not None and not _ended(lead.group(2)):
        found = _speaker(tail, lead.start(1), lead.end(1))
        if found is not None:
            return _shifted(found, cut)
        # `… said Ana Ruiz: “…”`: the name stands behind the verb.
        found = _speaker(tail, lead.start(2), lead.end(2), after_verb=True)
        if found is not None and found.name is not None:
            return _shifted(found, cut)
    label = _LABELLED.search(masked)
    if label is not None:
        found = _speaker(tail, label.start(1), label.end(1))
        if found is not None and found.name is not None:
            return _shifted(found, cut)
    statement = _STATEMENT_OF.search(tail)
    if statement is not None:
        found = _speaker(tail, statement.start(1), statement.end(1), shouted=True)
        if found is not None:
            return _shifted(found, cut)
    according = None
    for according in _ACCORDING.finditer(tail):
        pass
    if according is not None and _stop(tail, according.end()) >= len(tail) - 1:
        found = _speaker(tail, according.end(), len(tail), after_verb=True)
        if found is not None and found.name is not None:
            return _shifted(found, cut)
    return None


def statement_by(text: str) -> Attribution | None:
    """The speaker in `Statement by Ana Ruiz on …`, a headline or a lead-in."""
    match = _STATEMENT_OF.search(text[:_REACH])
    if match is not None:
        return _speaker(text, match.start(1), match.end(1), shouted=True)
    return None


def signature(text: str) -> Attribution | None:
    """The speaker in a line of its own under a quotation: `— Ana Ruiz, director`, `Ana Ruiz, director of …`."""
    if len(text) > 250:
        return None
    dash = _DASH.match(text)
    found = _speaker(text, dash.end() if dash else 0, len(text), by_dash=True)
    if found is None or found.name is None:
        return None
    if dash is not None:
        return found
    # Without a dash the line is a full name and nothing, or a comma and what the person is.
    return found if found.name[0] == 0 and found.full and text[found.name[1] :].lstrip()[:1] in ("", ",", "(", "–", "—") else None


def mentions(text: str) -> list[Attribution]:
    """Everybody who is named with a first name in a text, in order."""
    found = []
    for match in _WORD_START.finditer(text):
        if found and match.start() < found[-1].subject[1]:
            continue
        name = name_at(text[match.start() : match.start() + 100])
        if name is not None and name.words >= 2:
            start, end = match.start() + name.start, match.start() + name.end
            found.append(Attribution((start, end), (start, end), name.surname, pronoun=False, full=True))
    return found


_WORD_START = bounded(r"(?<![\w’'.&-])[A-ZÀ-Þ]")


def _shifted(found: Attribution, by: int) -> Attribution:
    name = found.name and (found.name[0] + by, found.name[1] + by)
    return found._replace(subject=(found.subject[0] + by, found.subject[1] + by), name=name)


def _ended(rest: str) -> bool:
    """Whether a new thought begins between the verb and the mark."""
    return bool(re.search(r"\bthat\b.{60,}", rest))


def _stop(text: str, start: int) -> int:
    """The end of the sentence, or the next opening mark."""
    end = len(text)
    sentence = _SENTENCE_END.search(text, start)
    if sentence is not None:
        end = sentence.start()
    for glyph in ("“", '"', "”"):
        at = text.find(glyph, start, end)
        if at > start + 3 and text[max(0, at - 2) : at].strip()[-1:] not in "":
            # A nickname in marks belongs to the name: `Lawrence “Larry” Kellner`.
            close = text.find("”" if glyph == "“" else '"', at + 1, at + 16)
            if close < 0 or not text[at + 1 : close].replace(" ", "").isalpha():
                end = min(end, at)
    return end


def _line_end(text: str, start: int) -> int:
    at = text.find("\n", start)
    end = at if at >= 0 else len(text)
    for glyph in ("“", '"'):
        mark = text.find(glyph, start, end)
        if mark >= 0:
            end = mark
    return end


def _speaker(text: str, start: int, end: int, *, after_verb: bool = False, by_dash: bool = False, shouted: bool = False) -> Attribution | None:
    while start < end and (text[start].isspace() or text[start] in ",*_"):
        start += 1
    subject = text[start:end]
    if not subject.strip():
        return None
    if _PRONOUN.match(subject) and (after_verb or len(subject.split()) <= 6):
        return Attribution((start, start + len(subject.split()[0])), None, "", pronoun=True, full=False)
    found = _best_name(subject, shouted=shouted or by_dash, last=not (after_verb or by_dash))
    if found is not None:
        name, offset = found
        left, right = start + offset + name.start, start + offset + name.end
        return Attribution((start, end), (left, right), name.surname, pronoun=False, full=name.words >= 2)
    spokesperson = _UNNAMED.search(subject) is not None
    single = (None if spokesperson else _single(subject, after_verb=after_verb)) or (_single_shouted(subject) if shouted else None)
    if single is not None:
        left, right = start + single[0], start + single[1]
        return Attribution((start, end), (left, right), text[left:right], pronoun=False, full=False)
    if after_verb or len(subject.split()) <= 14:
        organisation = subject[:1].isupper() or any(word.strip(",.").lower() in ORGANISATIONS for word in subject.split())
        return Attribution((start, end), None, "", pronoun=False, full=False, organisation=organisation)
    return None


_OFFICE_OF = linear(r"\b(?:for|of|at|from)\s(?:the\s)?$")


def _best_name(subject: str, *, shouted: bool, last: bool):  # type: ignore[no-untyped-def]
    """The name in what is said of a speaker: the first behind the verb, the nearest before it, never one that goes on as a place or office."""
    best = None
    at = 0
    for match in _WORD_START.finditer(subject):
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
        if best is None or last and not subject[best[1] + best[0].end : match.start()].strip().startswith(","):
            best = name, match.start()
        at = stop
        if not last:
            break
    return best


def _single_shouted(subject: str) -> tuple[int, int] | None:
    """The surname in `DISTRICT ATTORNEY RUIZ`: the last word, if it is neither a role nor an organisation's."""
    bare = subject.rstrip(" :,.")
    word = bare.split()[-1] if bare.split() else ""
    if len(word) < 3 or not word.isupper() or word.lower() in ROLES | ORGANISATIONS | HONORIFICS:
        return None
    return len(bare) - len(word), len(bare)


# Somebody who speaks for others and stays without a name.
_UNNAMED = bounded(r"(?i)\b(?:spokes(?:person|man|woman)|source|official)\s(?:for|from|of|at|said)\b|^\s*an?\s(?:\w+\s){0,3}spokes")
_PLAIN = bounded(r"(?<![\w’'-])[A-ZÀ-Þ][\w’'À-ÿ-]*[a-zà-ÿ][\w’'À-ÿ-]*(?![\w-])")
_STARTERS = frozenset(
    "The A An In On At As This That These Those It He She They We I But And Or So When While After Before Since For To By With From Today "
    "Yesterday Tomorrow Recently Later Meanwhile However According Also Speaking Commenting Asked Announcing Responding Writing Welcoming".split()
)


def _single(subject: str, *, after_verb: bool) -> tuple[int, int] | None:
    """One capitalised word that stands for a person: next to the verb and no role, place of time or organisation."""
    words = list(_PLAIN.finditer(subject))
    words = [word for word in words if word.group() not in _STARTERS and word.group().lower() not in ROLES and word.group().lower() not in HONORIFICS]
    if not words:
        return None
    word = words[0] if after_verb else words[-1]
    plain = word.group().removesuffix("’s").removesuffix("'s")
    if plain.lower() in ORGANISATIONS or plain != word.group():
        return None
    before, after = subject[: word.start()].strip(), subject[word.end() :].strip()
    if after_verb and before and not all(part.strip(".,").lower() in ROLES | HONORIFICS | {"the"} or part[:1].isupper() for part in before.split()):
        return None
    if not after_verb and after and after[0] not in ",(" and len(after.split()) > 1:
        return None
    if after_verb and after[:1].isalpha() and after.split()[0] not in ("of", "in", "at", "who", "from", "on", "as", "during", "about", "when", "today"):
        return None
    return word.start(), word.end()
