"""Words that sound like another one: principle, council, passed, weather."""

from __future__ import annotations

from prlint.checks.grammar.slip import Slip, after, before

_NOUN = r"terms|conditions|drivers|challenges|questions|issues|areas|features|elements|components|places|sites|sources|authors|[a-z]+(?:[^sdgye\W\d_]|[aeo]se|ce|te|ve|ge|me|ne|re|cy|ty|ry|my|gy|ny|ly)"
"""The singular of a noun, or an adjective: no participle, no verb in -s."""
_BEHIND_A_PRINCIPLE = (
    r"of|that|is|and|to|in|for|was|behind|has|at|as|which|on|the|should|by|with|will|we|i|you|he|she|they|it|here|there|or|would|so|but|be"
    r"|when|upon|today|over|if|from|already|above|why|though|rather|like|between|an?|all|who|until|till|those|then|than|still|now|not|must|more|may|might"
    r"|can|could|itself|how|first|last|even|also|about|under|into|because|since|while|where|whether|were|are|been|had|have|do|does|did|without|within"
    r"|alone|again|enough|too|well|never|only|both|such|these|this|our|their|his|her|my|your|its|no|one|two|through|after|before|during|against|towards?|\w+ly"
)
"""What may stand behind the noun “principle”."""

SOUND_ALIKES: dict[str, tuple[Slip, ...]] = {
    "principle": (
        Slip(
            "principal",
            None,
            after(
                r"investigators?|attorneys?|headquarters|examiners?|deputy|residence|amount|sponsors?|co-sponsor|reasons?|author|architect|cause|office|executive|offices"
                r"|balance|shareholders?|place|export|city|owner|partner|engineer|source|purpose|goal|objectives?|payments?|repayments?|tenants?"
                r"|proponents?|opponents?|targets?|advis[eo]rs?|reductions?|goals|catalyst|researchers?|designers?|organs?|organi[sz]ations?|exchanges?|sum|sums|value|values|operating|judicial|means|method|methods|factors?|role|roles|themes?|findings?|markets?|products?|contacts?|economists?|analysts?|scientists?|consultants?|members?|subjects?|concerns?|causes?|component|components|ingredients?|beneficiar(?:y|ies)|witness|witnesses|officers?|offenders?|suspects?|violinist|cellist|dancers?|conductor|accountants?|offences?|offenses?|ax[ei]s|solicitors?|individuals?|lawyers?|artists?|campus|cities|towns?|agency|agencies|regulator|lender|borrowers?|engineers|stakeholders?|subsidiar(?:y|ies)|activit(?:y|ies)|business|vehicle|photographer|writers?|editors?|advantage|difference|of the school|and interest|at (?:\w+ ){1,3}(?:school|elementary|high)"
            ),
        ),
        # `the principle task`: behind a principle stands no noun, and before a noun no principle.
        Slip(
            "principal",
            before("the|an?|its|their|our|his|her|whose|two|three|four|five|other|as|one of the"),
            after(_NOUN),
            unless_before=before("(?:in|on|to|under|by|with|is|not|against) the|(?:in|on) (?:its|their|our)"),
            unless_after=after(_BEHIND_A_PRINCIPLE),
        ),
        Slip(
            "principal",
            before("the|a|our|her|his|as"),
            after(
                "said|says|told|has told|of (?:an?|our|this|that) (?:\\w+ ){0,3}(?:school|college|academy)"
            ),
        ),
        Slip(
            "principal",
            before("he is|she is|was the|is the|as the|as"),
            after("of (?:the|a|an) (?:\\w+ ){0,3}(?:school|college|academy)"),
        ),
        Slip(
            "principal",
            before(r"school|assistant|vice|elementary|(?:re)?payments? of|interest and|million in"),
            None,
        ),
    ),
    "principal": (
        Slip(
            "principle",
            before(r"(?:agreement|agreed|agree|deal|settlement|agrees|settle|approved|approval) in"),
            None,
        ),
        Slip(
            "principle",
            before(r"(?:basic|fundamental|guiding|moral|important|core|founding|democratic|key)"),
            after("of|that|is|behind"),
        ),
    ),
    "principals": (
        Slip(
            "principles",
            before(
                r"(?:basic|fundamental|guiding|moral|core|founding|democratic|american|constitutional|conservative|set of)"
            ),
            None,
        ),
        Slip(
            "principles",
            None,
            after(
                "of (?:democracy|fairness|freedom|justice|equality|law|liberty|good|human|the constitution|sustainab|transparency)\\w*"
            ),
        ),
    ),
    "to": (
        Slip(
            "too",
            before(r"(?:far|way|all|much|been|is|are|was|were|not)"),
            after(
                r"(?:many|few|often|late|expensive|soon|slow|slowly|weak|small|big|high|low|costly)(?! \w+s\b)(?: |$)(?:to|for|,|\.|;|!|”|\"|and|of|\w+)?"
            ),
            unless_before=before(
                r"(?:the|a|his|its|our|their|no|this|that|which|by|what|how|long|some) (?:way|much|all)|(?:thanks|due|owed|given|critical|important|available|known|helpful|open) (?:is|are|was|were)?"
            ),
            unless_after=after(r"(?:many|few|small|big|high|low)(?: \w+)?"),
        ),
        Slip(
            "too",
            before(r"(?:far|all|much|way)"),
            after("many|often|few|much|late"),
            unless_before=before(
                r"(?:the|a|his|its|our|their|no|this|that|which|by|what|how|long|some|give|gives|so|pay|owe|owes|very) (?:way|much|all|far)|(?:above|of|for|after) all|(?:as|so|very) (?:much|far)"
            ),
            unless_after=after("many (?:of|other|different|people|years)"),
        ),
    ),
    "too": (
        Slip(
            "to",
            None,
            after(
                r"(?:be|make|ensure|provide|protect|get|keep|help|take|give|create|improve|increase|reduce|do|prevent|build|bring|achieve) (?:a|an|the|their|our|its|his|her|that|sure|more|it|them|us|in|on|up|able|part|this|all)"
            ),
        ),
    ),
    "except": (
        Slip(
            "accept",
            before(r"(?:to|will|would|can|cannot|could|not|must|should|may)"),
            after(
                r"(?:responsibility|applications|nominations|donations|credit|the (?:award|offer|position|job|invitation|nomination|recommendations|fact|proposal|responsibility|challenge|terms|resignation)|an? (?:award|position|offer|plea|job|invitation)|(?:his|her|their|our|your|this|these) \w+)"
            ),
            unless_before=before(r"(?:not|all|none|nothing|anyone|anywhere) (?:to|can|could|would|may)"),
        ),
    ),
    "weather": (
        Slip(
            "whether",
            None,
            after(
                "or not|the (?:bill|court|president|company|senate|law|government)|they|it is|we|he|she|to"
            ),
        ),
        Slip(
            "whether",
            before(
                r"(?:determine|determines|determining|decide|deciding|know|knowing|ask|asked|asking|see|consider|considering|question|matter|unclear|about|of) "
            ),
            after("the (?!\\w+ (?:storm|service))\\w+|a|an|this|these|our|their|his|its|you|i"),
            unless_before=before("(?:severe|bad|see|the) (?:about|of)"),
        ),
    ),
    "passed": (
        Slip(
            "past",
            before(r"(?:in|over|for|during|within) the"),
            after(
                r"few|several|year|years|decade|decades|century|month|months|week|weeks|two|three|four|five|six|seven|eight|nine|ten|\d+|half"
            ),
        ),
    ),
    "peace": (
        Slip(
            "piece",
            None,
            after(
                "of (?:legislation|land|paper|advice|equipment|property|art|history|furniture|music|evidence|software|cake)"
            ),
        ),
    ),
    "capital": (
        Slip(
            "Capitol",
            before(r"on|at the u\.s\.|the u\. s\.|the united states"),
            after("hill|police|building|dome|grounds|rotunda"),
            unless_after=after("building (?:on|upon|for|in|blocks|up)"),
        ),
    ),
    "council": (
        Slip(
            "counsel",
            before("legal|general|outside|independent|special|defense|appointed|of|co-"),
            after(
                "for the (?:defense|defendant|plaintiffs?|company|committee)|to the (?:committee|president)|and (?:corporate )?secretary|represent\\w*"
            ),
            unless_before=before(
                "(?:the|a|state|advisory|member|members|meeting|chairman|president|city|governing) (?:of|general|special|legal)"
            ),
        ),
        Slip("counsel", before("legal"), after("to|for|and")),
    ),
    "roll": (
        Slip(
            "role",
            before(
                r"(?:plays?|played|playing|take|takes|took|taking)(?: on)? (?:an?|the|his|her|its|their|our)(?: very)?(?: \w+)?(?: \w+)?"
            ),
            after("in|for|as|of"),
            unless_before=before("drum|call|honor|sushi|egg|(?:drum|call|honor)"),
        ),
    ),
    "ordnance": (
        Slip(
            "ordinance",
            before("(?:city|county|town|local|zoning|village|tax|noise|smoking|sign|municipal|an emergency)"),
            None,
            unless_after=after("disposal|depot|plant"),
        ),
    ),
    "reign": (Slip("rein", before("free|full|to|will|must|and|would"), after("in|on|to|over")),),
    "imminent": (Slip("eminent", None, after("domain")),),
    "peak": (Slip("peek", before("sneak|a sneak"), None),),
    "mute": (Slip("moot", before("a"), after("point|issue|question")),),
    "breath": (
        Slip(
            "breathe",
            before("to|can|cannot|we|they|you|can't|could not"),
            after("the|clean|cleaner|easier|easy|new|life|again|in|a sigh|freely|air|polluted|toxic"),
            unless_before=before("(?:attention|every|short|out|gasp\\w*|down) to"),
        ),
    ),
    "advise": (
        Slip(
            "advice",
            before(
                "(?:good|bad|legal|medical|financial|expert|professional|his|her|their|my|your|our|of|some|for|this|best|investment|free|sound|seek|give|provide|provides|offer|offers|and)"
            ),
            after("and|on|to|from|,|\\.|about|or|of|as|that|for|is|was"),
            unless_before=before(
                "(?:to|will|would|can|may|shall|please|and|consult|review|inform|we|they|who|not) and|(?:consult|inform|counsel|support|guide|assist) and|\\w+ and"
            ),
        ),
    ),
    "personal": (
        Slip(
            "personnel",
            before(
                "military|medical|emergency|law enforcement|security|armed forces|service|key|enlisted|hospital|rescue|u\\. s\\. military"
            ),
            after("in|and|are|were|who|have|to|on|at|from|,|\\.|deployed|stationed|serving|with"),
            unless_before=before("of|for"),
        ),
    ),
    "moral": (
        Slip(
            "morale",
            before("troop|low|employee|boost|improve|staff|of|high|the|raise|team|worker"),
            after("of (?:our|the) (?:troops|staff|employees|team|workers|soldiers|forces)|among"),
        ),
    ),
}
"""By the wrong word; in lower case."""
