"""Who said it: the attribution before, after, in the middle of, or by a dash behind a quotation."""

from __future__ import annotations

import re

from prlint.release.attributed_name import Attribution, named_in
from prlint.release.people import name_at
from prlint.release.quote_kind import SAYING
from prlint.release.role_words import is_organisation, is_role
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import one_sentence

_REACH = 400
"""Code points on each side of a quotation in which its attribution is looked for."""
_VERB_FIRST = bounded(
    rf"(?i)^[\s,;]*(?:also\s|as\s)?{SAYING}(?:\s(?:in\s(?:a|the|his|her)\s[A-Za-z ]+,|today,?|yesterday,?|on [A-Z][a-z]+day,?|of [A-Za-z ]+,))?\s+"
)
_SUBJECT_FIRST = linear(
    rf"(?i)^[\s,;]*(.+?)\s(?:(?:also|has|have|had|further|then|later|later also|recently|today|would|who|have also|has also|went on to|to)\s)*{SAYING}\b"
)
_PUT_IT = linear(r"(?i)^[\s,;]*(.+?)\s(?:puts?|put)\sit\b")
_DASH = bounded(r"^[\s,]*(?:—|–|―|-{1,3})\s*(?=[A-Z])")
_ACCORDING = bounded(r"(?i)\baccording to\s+")
_LEADS_IN = linear(
    rf"(?i)(?:^|[.!?;:]\s+|[”\"’']\s+|,\s+|\band\s+|\bbut\s+|\bwhile\s+|\bas\s+)([^.!?;“”\"]+?)\s(?:(?:also|has|have|further|then|later|recently)\s)*(?:{SAYING}|pointed out|(?:issued|released|made) (?:the following|this|a) (?:joint )?statement|puts? it|went on(?: to [a-z]+)?|was quoted(?: as [a-z]+)?)\b([^.!?“”\"]*)$"
)
_LABELLED = linear(r"(?:^|[.!?]\s+)([A-Z][^.!?:“”\"]+?)\s*:\s*$")
_STATEMENT_OF = linear(
    r"(?i)\b(?:statement|remarks?|comments?|quotes?|message)\s+(?:by|from|of|attributable to|attributed to)\s+([^:“”\"]+?)\s*(?::|$|\son\s|\sregarding\s|\sin response|\sfollowing\s|\sabout\s)"
)
_OFFICE = linear(
    r"(?i)^(?:U\.?S\.?\s)?(?:sen(?:\.|ator)|rep(?:\.|resentative)|congress(?:man|woman)|gov(?:\.|ernor)|mayor|minister)\s([A-Z][A-Za-z'’\-]+)(?:['’]s)?\s"
)
_OWN_STATEMENT = linear(
    r"(?i)^(.+?)(?:[’']s?)?\s(?:joint\s)?(?:statement|remarks)\s(?:on|regarding|following|about|in response|at|to)\b"
)
_SENTENCE_END = linear(r"[.!?](?:\s|$|[“\"A-Z])")


def after_quote(text: str) -> Attribution | None:
    """The attribution that follows a closing mark; `text` begins behind the mark."""
    text = text[:_REACH].replace("\xa0", " ")
    dash = _DASH.match(text)
    if dash is not None:
        return named_in(text, dash.end(), _line_end(text, dash.end()), by_dash=True)
    masked = one_sentence(text)
    verb = _VERB_FIRST.match(text)
    if verb is not None:
        return named_in(text, verb.end(), _stop(text, verb.end()), after_verb=True)
    sentence_end = _stop(text, 0)
    subject = _SUBJECT_FIRST.match(masked[:sentence_end]) or _PUT_IT.match(masked[:sentence_end])
    if subject is not None and "“" not in subject.group(1) and '"' not in subject.group(1):
        return named_in(text, subject.start(1), subject.end(1))
    according = _ACCORDING.search(text[:sentence_end])
    if according is not None:
        return named_in(text, according.end(), sentence_end, after_verb=True)
    # `…” Ana Ruiz, director of …`: a name and a role, the verb left out.
    start = len(text) - len(text.lstrip())
    bare = name_at(text[start : start + 100])
    if bare is not None and bare.words >= 2 and text[start + bare.end :].lstrip()[:1] in (",", "(", "–", "—"):
        return named_in(text, start, sentence_end, by_dash=True)
    return None


def before_quote(text: str) -> Attribution | None:
    """The attribution that leads in to an opening mark; `text` ends before the mark."""
    cut = max(0, len(text) - _REACH)
    # An item of a list says nothing for the next one.
    cut = max(cut, text.rfind("•") + 1)
    tail = text[cut:].rstrip().replace("\xa0", " ")
    masked = one_sentence(tail)
    lead = _LEADS_IN.search(masked)
    if lead is not None and not _ended(lead.group(2)):
        found = named_in(tail, lead.start(1), lead.end(1))
        if found is not None:
            return _shifted(found, cut)
        # `… said Ana Ruiz: “…”`: the name stands behind the verb.
        found = named_in(tail, lead.start(2), lead.end(2), after_verb=True)
        if found is not None and found.name is not None:
            return _shifted(found, cut)
    label = _LABELLED.search(masked)
    if label is not None:
        found = named_in(tail, label.start(1), label.end(1))
        # A label names somebody at once; a sentence that ends in a colon may name anything.
        short = len(label.group(1).split()) <= 12
        if found is not None and found.name is not None and (short or found.name[0] == label.start(1)):
            return _shifted(found, cut)
    statement = _STATEMENT_OF.search(tail)
    if statement is not None:
        found = named_in(tail, statement.start(1), statement.end(1), shouted=True)
        if found is not None:
            return _shifted(found, cut)
    according = list(_ACCORDING.finditer(tail))[-1:]
    if according and _stop(tail, according[0].end()) >= len(tail) - 1:
        found = named_in(tail, according[0].end(), len(tail), after_verb=True)
        if found is not None and found.name is not None:
            return _shifted(found, cut)
    return None


def statement_by(text: str) -> Attribution | None:
    """The speaker in `Statement by Ana Ruiz on …`, a headline or a lead-in."""
    match = _STATEMENT_OF.search(text[:_REACH])
    if match is not None:
        return named_in(text, match.start(1), match.end(1), shouted=True)
    own = _OWN_STATEMENT.match(text[:_REACH])
    if own is not None:
        found = named_in(text, own.start(1), own.end(1))
        return (
            found
            if found is not None and found.name is not None and found.name[1] >= own.end(1) - 2
            else None
        )
    return None


def holder_of_office(text: str) -> Attribution | None:
    """Whom a headline is about if it begins with title and surname (`SEN. RUIZ VOTES AGAINST …`)."""
    match = _OFFICE.match(text[:_REACH])
    if match is None:
        return None
    name = (match.start(1), match.end(1))
    return Attribution(name, name, match.group(1), pronoun=False, full=False)


def signature(text: str) -> Attribution | None:
    """The speaker in a line of its own under a quotation: `— Ana Ruiz, director`, `Ana Ruiz, director of …`."""
    if len(text) > 250:
        return None
    dash = _DASH.match(text)
    found = named_in(text, dash.end() if dash else 0, len(text), by_dash=True)
    if found is None or found.name is None:
        return None
    if dash is not None:
        return found
    # Without a dash the line is a full name and nothing, or a comma and what the person is.
    rest = text[found.name[1] :].strip()
    described = (
        rest[:1] in (",", "(", "–", "—") and (is_role(rest) or is_organisation(rest)) and rest[-1] != "."
    )
    return found if found.name[0] == 0 and found.full and (not rest or described) else None


def _shifted(found: Attribution, by: int) -> Attribution:
    name = found.name and (found.name[0] + by, found.name[1] + by)
    return found._replace(subject=(found.subject[0] + by, found.subject[1] + by), name=name)


def _ended(rest: str) -> bool:
    """Whether a new thought begins between the verb and the mark."""
    return bool(re.search(r"\bthat\b.{60,}", rest))


def _stop(text: str, start: int) -> int:
    """The end of the sentence, or the next opening mark."""
    end = len(text)
    sentence = _SENTENCE_END.search(one_sentence(text), start)
    if sentence is not None:
        end = sentence.start()
    for glyph in ("“", '"'):
        at = text.find(glyph, start, end)
        if at > start + 3 and text[max(0, at - 2) : at].strip()[-1:] not in "":
            # A nickname in marks belongs to the name: `Lawrence “Larry” Kellner`.
            close = text.find("”" if glyph == "“" else '"', at + 1, at + 16)
            if close < 0 or not text[at + 1 : close].replace(" ", "").isalpha():
                end = min(end, at)
    return end


def _line_end(text: str, start: int) -> int:
    ends = [at for mark in ("\n", "  ") if (at := text.find(mark, start)) >= 0]
    end = min(ends, default=len(text))
    for glyph in ("“", '"'):
        mark = text.find(glyph, start, end)
        if mark >= 0:
            end = mark
    return end
