"""Nouns that are written for their verb behind “to”: withdrawal for withdraw."""

from __future__ import annotations

from prlint.checks.grammar.slip import Slip, after, before

_NO_OBJECT = after(
    r"[^\w$]|and|or|but|of|from|by|for|in|on|at|with|within|as|is|was|are|were|be|that|which|to|than|if|when|has|have|had|will|would|can|could|may|should|not"
    r"|through|over|under|into|plans?|process(?:es)?|teams?|systems?|rates?|sites?|programs?|stages?|phases?|levels?|costs?|efforts?|work|letters?|agencies|companies|fees?|terms"
)
_SEEKING = before(
    r"(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|plan(?:s|ned|ning)?|vow(?:s|ed)?|decid(?:e|es|ed|ing)|decision|seek(?:s|ing)?|sought"
    r"|need(?:s|ed|ing)?|propos(?:e|es|ed|ing)|want(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|vot(?:e|es|ed|ing)|hop(?:e|es|ed|ing)|promis(?:e|es|ed|ing)"
    r"|pledg(?:e|es|ed|ing)|efforts?|unable|able|ready|willing|intend(?:s|ed)?|intent|intention|expect(?:s|ed)?|aim(?:s|ed|ing)?"
    r"|threaten(?:s|ed|ing)?|fail(?:s|ed|ure)?|order(?:s|ed)?|required|asked|urged|allowed|forced|used|designed|authority|power"
    r"|chance|opportunity|ability|bid|steps|legislation|bill|how|where|whether|in order|going|has|have|had|continue|continues|prepared|scheduled|likely|necessary|avenues|capability|capacity|obligation|willingness|time|tools|resources|ways|potential|steps?|acts?|acting|acted|goal was|aim was|mission was|responsibility|keen|best way|standing together|mission is|mission is simple :|goal is|aim is|plan is|objective is|means|proactively|application|equipped|measures|mission|eager|determined|working|helping|helps?|helped"
    # `It requires its suppliers to production toys`: who is to do it stands between.
    r"|(?:enabl(?:e|es|ed|ing)|requir(?:e|es|ed|ing)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|empower(?:s|ed|ing)?|ask(?:s|ed|ing)?"
    r"|urg(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|permit(?:s|ted|ting)?|challeng(?:e|es|ed|ing)|want(?:s|ed|ing)?|unleash) (?:\w+ ){1,3}\w+) to"
)

_VERBS = {
    "withdrawal": "withdraw",
    "approval": "approve",
    "removal": "remove",
    "arrival": "arrive",
    "denial": "deny",
    "proposal": "propose",
    "refusal": "refuse",
    "renewal": "renew",
    "disposal": "dispose",
    "dismissal": "dismiss",
    "retrieval": "retrieve",
    "revival": "revive",
    "reversal": "reverse",
    "survival": "survive",
    "betrayal": "betray",
    "protection": "protect",
    "creation": "create",
    "reduction": "reduce",
    "expansion": "expand",
    "elimination": "eliminate",
    "prevention": "prevent",
    "extension": "extend",
    "implementation": "implement",
    "completion": "complete",
    "production": "produce",
    "investigation": "investigate",
    "collection": "collect",
    "construction": "construct",
    "provision": "provide",
    "prosecution": "prosecute",
    "introduction": "introduce",
    "development": "develop",
    "improvement": "improve",
    "establishment": "establish",
    "enforcement": "enforce",
    "achievement": "achieve",
    "assessment": "assess",
    "announcement": "announce",
    "management": "manage",
    "advice": "advise",
    "belief": "believe",
    "proof": "prove",
    "relief": "relieve",
    "choice": "choose",
    "loss": "lose",
    "growth": "grow",
    "response": "respond",
    "defense": "defend",
    "analysis": "analyze",
}
"""Nouns that are written for their verb."""

NOUNS_FOR_VERBS: dict[str, tuple[Slip, ...]] = {
    noun: (
        # `to protection the`: before an article no noun can stand.
        Slip(
            verb,
            before("to"),
            after(
                r"the|an?|our|their|its|his|her|my|your|this|these|those|each|every|us|them|others|individuals|people|children|families|workers"
                r"|consumers|patients|users|students|residents|employees|customers|investors|taxpayers|veterans|americans|access(?= to)|themselves|ourselves|himself|herself|itself"
            ),
            before(r"(?:due|according|subject|thanks|owing|prior|pursuant|addition|contrary) to"),
        ),
        Slip(
            verb,
            _SEEKING,
            after(r"\w\S*|\$\S+"),
            before(r"(?:agree|agreed|agrees|access|according|due|committed|key|road|way|path|right) to"),
            _NO_OBJECT,
        ),
    )
    for noun, verb in _VERBS.items()
}
"""By the noun; in lower case."""
