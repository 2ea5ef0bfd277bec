"""Words that are spelt right and are the wrong ones, each with the neighbours that tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.text.patterns import Pattern


class Slip(NamedTuple):
    """A wrong word between neighbours that the right one has.

    The patterns look at the neighbours as a string of at most 100 characters, words and marks parted by spaces:
    `before` up to its end, `after` from its beginning.
    """

    better: str
    before: Pattern | None = None
    after: Pattern | None = None
    unless_before: Pattern | None = None
    unless_after: Pattern | None = None
    style: bool = False
    """Whether some speak like this: left alone in quotations."""


def _before(words: str) -> Pattern:
    return bounded(rf"(?:^|\s)(?:{words})$")


def _after(words: str) -> Pattern:
    return bounded(rf"^(?:{words})(?=\s|$)")


_DETERMINED = r"the|a|an|its|their|our|your|his|her|my|this|that|these|those|any|some|all|each|every|such|no|more|other|another|both"
_NO_OBJECT = _after(
    r"[^\w$]|and|or|but|of|from|by|for|in|on|at|with|within|as|is|was|are|were|be|that|which|to|than|if|when|has|have|had|will|would|can|could|may|should|not"
    r"|through|over|under|into|plans?|process(?:es)?|teams?|systems?|rates?|sites?|programs?|stages?|phases?|levels?|costs?|efforts?|work|letters?|agencies|companies|fees?|terms"
)
_SEEKING = _before(
    r"(?:attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|plan(?:s|ned|ning)?|vow(?:s|ed)?|decid(?:e|es|ed|ing)|decision|seek(?:s|ing)?|sought"
    r"|need(?:s|ed|ing)?|propos(?:e|es|ed|ing)|want(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|vot(?:e|es|ed|ing)|hop(?:e|es|ed|ing)|promis(?:e|es|ed|ing)"
    r"|pledg(?:e|es|ed|ing)|efforts?|unable|able|ready|willing|intend(?:s|ed)?|intent|intention|expect(?:s|ed)?|aim(?:s|ed|ing)?"
    r"|threaten(?:s|ed|ing)?|fail(?:s|ed|ure)?|order(?:s|ed)?|required|asked|urged|allowed|forced|used|designed|authority|power"
    r"|chance|opportunity|ability|bid|steps|legislation|bill|how|where|whether|in order|going|has|have|had|continue|continues|prepared|scheduled|likely|necessary|avenues|capability|capacity|obligation|willingness|time|tools|resources|means|proactively) to"
)
_FULL = r"(?:the|their|our|its|his|her|my|your|a|an|this|that|these|those|money|jobs|weight|lives|control|funding|access|ground|sight|benefits|coverage|sleep|hope|faith|everything|homes|more|out|\$\S+|\d\S*)"

_LOSING = (
    r"(?:(?:afford|going|wants?|need|have|has|had|likely|nothing|much|something|stands?|afraid|not|try|trying|expected|continues?|begin|began"
    r"|starting|start|about|set|everything|little|hate|us|them|people|how|more|refuse|unable|ready|willing|bound) to|will|would|could|won't|don't|can't)"
)

# Nouns that are written for their verb.
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
_COMPARED = (
    r"more|less|rather|other|fewer|better|worse|higher|lower|greater|larger|smaller|bigger|faster|slower|stronger|weaker|older|younger"
    r"|longer|shorter|easier|harder|sooner|cheaper|closer|deeper|broader|wider|safer|richer|poorer|smarter|tougher|warmer|cooler|cleaner|brighter|quicker|clearer|simpler|tighter|stricter|newer|healthier|wealthier|happier|steeper|lighter|heavier|calmer|wiser|no later"
)
_COMPARISON = (
    r"(?:the|a|an|any|its|their|our|your|his|her|those|that|these|this|ever|expected|before|most|what|previously|anyone|anything|anywhere|other|others"
    r"|last|half|just|one|two|three|four|five|ten|twice|at|it|they|we|he|she|i|you|in|is|\d\S*|\$\S+|once|twenty|thirty|many|all|some|average|planned|usual|normal)"
)

SLIPS: dict[str, tuple[Slip, ...]] = {
    "then": (
        Slip(
            "than",
            _before(r"more|less|rather|fewer|no later|no sooner|(?:more|less) likely"),
            _after(r"\w\S*|\$\S+"),
            _before(
                r"(?:no|once|nothing|some|any|even|much|far|want(?:s|ed)?|need(?:s|ed)?|learn(?:s|ed)?|or) (?:more|less)"
            ),
            _after("and|or|but"),
        ),
        Slip(
            "than",
            _before("other"),
            _after(r"\w\S*"),
            _before("(?:each|the|every|any|one|an) other"),
            _after("and|or|but"),
        ),
        Slip(
            "than",
            _before(_COMPARED),
            _after(_COMPARISON),
            _before(r"(?:no|once|nothing|some|any|even) more|(?:each|every|the) other"),
        ),
        Slip(
            "than",
            _before(r"(?:more|less) \w+(?:ant|ent|ful|ive|al|ous|able|ible|ic|ed|ing|ly|often|secure)"),
            _after(r"\w\S*"),
            _before(r"(?:no|once|some|the) more \w+"),
            _after("and|or|but|he|she|we|they|i|it|you"),
        ),
        Slip(
            "than",
            _before(r"(?:more|less) \w{4,}"),
            _after(
                r"the|an?|ever|any|its|their|our|those|that|other|others|expected|before|most|what|previously|anyone|anything|\d\S*|\$\S+"
            ),
            _before(r"(?:no|once|some|even|the) more \w+|more (?:people|money|time|and|about|from|of)"),
        ),
    ),
    "of": (
        Slip(
            "have",
            _before(
                r"(?:should|would|could|shouldn't|wouldn't|couldn't|mustn't)(?: not| never| also| only| easily)?"
            ),
            _after(r"\w\S*"),
            unless_after=_after("course|necessity"),
            unless_before=_before("(?:the|a|its|their|our) would|the could|the should"),
        ),
        Slip(
            "have",
            _before(r"(?:must|might)(?: not| never| also)?"),
            _after(r"been|had|done|gone|made|taken|seen|known|given|come|become|said|\w{3,}ed"),
        ),
    ),
    "lead": (
        Slip(
            "led",
            _before("has"),
            _after(r"\w\S*"),
            None,
            _after(
                r"in|paint|poisoning|levels?|times?|pipes?|content|exposure|authors?|roles?|counsel|investors?|over|on|service|sponsor"
                r"|writer|singer|responsibility|status|agency|and|or"
            ),
        ),
        Slip(
            "led",
            _before(r"(?:was|were|been|is|are|be|being)(?: also| jointly| ably| largely)?"),
            _after("by|to the|to a"),
            unless_after=_after("by example"),
        ),
        Slip(
            "led",
            _before(
                r"(?:has|have|had|having)(?: also| already| successfully| long| personally| previously)?"
            ),
            _after(
                rf"(?!more\b|no\b|a role\b|an? \w+ (?:role|investor|author)\b)(?:{_DETERMINED}|to|efforts|by|teams)"
            ),
            unless_before=_before(r"to have"),
        ),
        Slip(
            "led",
            _before(r"(?:^|[.,;] )?(?:he|she|it)"),
            _after(r"the|a|an|efforts|to the"),
            unless_before=_before(
                r"(?:let|help|helped|make|made|see|saw|watch|have|had|did|does|should|could|would|will|can|that|may|if|until|must|lest|whether|and|or|to|how) (?:\w+ )?(?:he|she|it)|(?:did|does|do|will|would|can|could|should|may|must|let|help|helped|make|made|see|saw) (?:\w+ ){0,3}(?:he|she|it)"
            ),
        ),
    ),
    "led": (
        Slip(
            "lead",
            _before(
                "to|will|would|can|could|may|might|must|should|cannot|won't|shall|helps?|helped|will not|can also|will also|could also"
            ),
            _after(rf"{_DETERMINED}|to|us|them|efforts|with"),
            unless_before=_before(
                "(?:has|have|had|was|were|that|this|which|what) (?:it )?(?:to|help)|according to"
            ),
        ),
    ),
    "effect": (
        Slip(
            "affect",
            _before(
                r"(?:will|would|could|may|might|can|cannot|to|adversely|negatively|directly|materially|seriously|severely|positively|greatly|issues that|factors that|programs that|policies that|decisions that|which|also)"
            ),
            _after(
                r"the|our|your|their|its|his|her|people|everyone|those|us|them|millions|thousands|how|families|children|communities|americans|all|every|many|this|\w+'s"
            ),
            _before(
                r"(?:in|no|an?|the|of|into|put|take|give|gave|gives|giving|due|similar|bring|have|had|has) (?:which|to)"
            ),
            _after(
                r"(?:\S+ ){0,3}(?:changes?|transitions?|transactions?|mergers?|purposes?|arrests?|sales?|exchanges?|registrations?|reforms?|repairs|transfers?|acquisitions?|offerings?|combinations?|issuance|implementation|settlements?|splits?|conversions?|improvements?|removal|release|resolution|plan|policy|service|delivery|cure|rescue|escape|compromise|payment|payments|reduction|consolidation|spin-off|rescission|reorganization|provisions?|amendments?|agreement|intent|will|determination|assessment|collection|redemption|repurchase)"
            ),
        ),
    ),
    "affect": (
        Slip(
            "effect",
            _before(
                r"(?:the|an|no|any|this|its|their|lasting|positive|negative|adverse|chilling|devastating|little|significant|direct|immediate|profound|detrimental|take|takes|took|into|in|side|domino|ripple|greenhouse)"
            ),
            _after(r"on|upon|of|that|,|\.|immediately|in|until|when|is|was|will"),
            unless_before=_before(r"(?:flat|blunt|to|not|of) (?:the|in|an)"),
        ),
    ),
    "loose": (
        Slip(
            "lose",
            _before(_LOSING),
            None,
            _before(r"(?:let|cut|turn|break|set) (?:\w+ )?(?:to|not)"),
            _after(r"ends|change|the dogs|upon"),
        ),
        Slip(
            "lose",
            _before(
                r"(?:to|will|would|could|may|might|can|cannot|not|don't|won't|they|we|you|should|must|people|who|workers|families)"
            ),
            _after(_FULL),
            None,
            _after(
                r"(?:the|their|his|her|its|a|this|that) (?:dogs?|arrow|bolts?|ends?|knot|screws?|belt|horses?|lions?)|ends|change|out on"
            ),
        ),
    ),
    "lose": (
        Slip(
            "loose",
            _before(r"a|cut|let|turn(?:ed)?|break|broke|come|came|on the|hang|fast and|set|too"),
            _after(r"ends?|cannon|screws?|from|,|\.|fit|on|change|gravel"),
        ),
    ),
    "principle": (
        Slip(
            "principal",
            None,
            _after(
                r"investigators?|deputy|residence|amount|sponsors?|co-sponsor|reasons?|author|architect|cause|office|executive|offices"
                r"|balance|shareholders?|place|export|city|owner|partner|engineer|source|purpose|goal|objectives?|payments?|repayments?|tenants?"
                r"|proponents?|opponents?|targets?|advis[eo]rs?|reductions?|goals|catalyst|of the school|and interest|at (?:\w+ ){1,3}(?:school|elementary|high)"
            ),
        ),
        Slip(
            "principal",
            _before(r"school|assistant|vice|elementary|(?:re)?payments? of|interest and|million in"),
            None,
        ),
    ),
    "principal": (
        Slip(
            "principle",
            _before(r"(?:agreement|agreed|agree|deal|settlement|agrees|settle|approved|approval) in"),
            None,
        ),
        Slip(
            "principle",
            _before(r"(?:basic|fundamental|guiding|moral|important|core|founding|democratic|key)"),
            _after("of|that|is|behind"),
        ),
    ),
    "principals": (
        Slip(
            "principles",
            _before(
                r"(?:basic|fundamental|guiding|moral|core|founding|democratic|american|constitutional|conservative|set of)"
            ),
            None,
        ),
        Slip(
            "principles",
            None,
            _after(
                "of (?:democracy|fairness|freedom|justice|equality|law|liberty|good|human|the constitution|sustainab|transparency)\\w*"
            ),
        ),
    ),
    "pubic": (Slip("public", unless_after=_after("hair|bone|bones|lice|symphysis|arch|area|region")),),
    "manger": (
        Slip(
            "manager",
            _before(
                r"project|general|campaign|city|product|program|office|account|media|communications|press|marketing|sales|case|plant|town|county|fund|regional|district|senior|assistant|operations|property|store|risk|team|relations|affairs|development"
            ),
            None,
        ),
    ),
    "form": (
        Slip(
            "from",
            None,
            _after(
                r"\d\d?(?: : \d\d)? ?(?:a|p) ?\.? ?m ?\.? ?(?:to|until|-|–)|\d\d?(?::\d\d)? (?:a|p)\.?m\.? (?:to|until|-|–)|(?:noon|midnight) (?:to|until)|(?:the beginning|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
            ),
            unless_before=_before(
                r"(?:the|a|this|each|every|order|entry|registration|application|proxy|tax|online|to|will|that|which)"
            ),
        ),
        Slip(
            "from",
            _before(
                r"away|ranging|comes?|came|coming|far|apart|suffers?|suffered|suffering|protected|protects?|prevents?|prevented|derived|benefits?|benefited|received|receives?|graduated|hails|stems?|stemming|resulting|results|resulted|retired|retires|quote|prohibits|prohibited"
            ),
            _after(r"the|an?|its|their|our|his|her|all|this|that|those|these|\w+ing|across|more"),
            unless_before=_before(r"(?:an?|the|no|this) (?:results|benefits)"),
        ),
    ),
    "untied": (Slip("United", None, _after("states?|nations|kingdom|way|airlines|arab|auto|methodist")),),
    "unites": (
        Slip(
            "United",
            None,
            _after(
                "states (?:senators?|senate|government|department|attorney|congress|marines?|navy|army|air|house|representative|supreme|district|trade|treasury|president|citizens?|'|,|\\.)"
            ),
        ),
        Slip("United", _before("the"), _after("states|nations|kingdom")),
    ),
    "to": (
        Slip(
            "too",
            _before(r"(?:far|way|all|much|been|is|are|was|were|not)"),
            _after(
                r"(?:many|few|often|late|expensive|soon|slow|slowly|weak|small|big|high|low|costly)(?! \w+s\b)(?: |$)(?:to|for|,|\.|;|!|”|\"|and|of|\w+)?"
            ),
            unless_before=_before(
                r"(?:the|a|his|its|our|their|no|this|that|which|by|what|how|long|some) (?:way|much|all)|(?:thanks|due|owed|given|critical|important|available|known|helpful|open) (?:is|are|was|were)?"
            ),
            unless_after=_after(r"(?:many|few|small|big|high|low)(?: \w+)?"),
        ),
        Slip(
            "too",
            _before(r"(?:far|all|much|way)"),
            _after("many|often|few|much|late"),
            unless_before=_before(
                r"(?:the|a|his|its|our|their|no|this|that|which|by|what|how|long|some|give|gives|so|pay|owe|owes|very) (?:way|much|all|far)|(?:above|of|for|after) all|(?:as|so|very) (?:much|far)"
            ),
            unless_after=_after("many (?:of|other|different|people|years)"),
        ),
    ),
    "too": (
        Slip(
            "to",
            None,
            _after(
                r"(?:be|make|ensure|provide|protect|get|keep|help|take|give|create|improve|increase|reduce|do|prevent|build|bring|achieve) (?:a|an|the|their|our|its|his|her|that|sure|more|it|them|us|in|on|up|able|part|this|all)"
            ),
        ),
    ),
    "except": (
        Slip(
            "accept",
            _before(r"(?:to|will|would|can|cannot|could|not|must|should|may)"),
            _after(
                r"(?:responsibility|applications|nominations|donations|credit|the (?:award|offer|position|job|invitation|nomination|recommendations|fact|proposal|responsibility|challenge|terms|resignation)|an? (?:award|position|offer|plea|job|invitation)|(?:his|her|their|our|your|this|these) \w+)"
            ),
            unless_before=_before(r"(?:not|all|none|nothing|anyone|anywhere) (?:to|can|could|would|may)"),
        ),
    ),
    "weather": (
        Slip(
            "whether",
            None,
            _after(
                "or not|the (?:bill|court|president|company|senate|law|government)|they|it is|we|he|she|to"
            ),
        ),
        Slip(
            "whether",
            _before(
                r"(?:determine|determines|determining|decide|deciding|know|knowing|ask|asked|asking|see|consider|considering|question|matter|unclear|about|of) "
            ),
            _after("the (?!\\w+ (?:storm|service))\\w+|a|an|this|these|our|their|his|its|you|i"),
            unless_before=_before("(?:severe|bad|see|the) (?:about|of)"),
        ),
    ),
    "passed": (
        Slip(
            "past",
            _before(r"(?:in|over|for|during|within) the"),
            _after(
                r"few|several|year|years|decade|decades|century|month|months|week|weeks|two|three|four|five|six|seven|eight|nine|ten|\d+|half"
            ),
        ),
    ),
    "peace": (
        Slip(
            "piece",
            None,
            _after(
                "of (?:legislation|land|paper|advice|equipment|property|art|history|furniture|music|evidence|software|cake)"
            ),
        ),
    ),
    "capital": (
        Slip(
            "Capitol",
            _before(r"on|at the u\.s\.|the u\. s\.|the united states"),
            _after("hill|police|building|dome|grounds|rotunda"),
            unless_after=_after("building (?:on|upon|for|in|blocks|up)"),
        ),
    ),
    "council": (
        Slip(
            "counsel",
            _before("legal|general|outside|independent|special|defense|appointed|of|co-"),
            _after(
                "for the (?:defense|defendant|plaintiffs?|company|committee)|to the (?:committee|president)|and (?:corporate )?secretary|represent\\w*"
            ),
            unless_before=_before(
                "(?:the|a|state|advisory|member|members|meeting|chairman|president|city|governing) (?:of|general|special|legal)"
            ),
        ),
        Slip("counsel", _before("legal"), _after("to|for|and")),
    ),
    "roll": (
        Slip(
            "role",
            _before(
                r"(?:plays?|played|playing|take|takes|took|taking)(?: on)? (?:an?|the|his|her|its|their|our)(?: very)?(?: \w+)?(?: \w+)?"
            ),
            _after("in|for|as|of"),
            unless_before=_before("drum|call|honor|sushi|egg|(?:drum|call|honor)"),
        ),
    ),
    "asses": (
        Slip(
            "assess",
            _before("to|and|will|can|would|could|must|should|may|helps?|better|fully|properly"),
            _after(
                r"the|our|their|its|his|your|this|how|whether|what|risk|risks|damage|needs|progress|any|these|those|each"
            ),
        ),
    ),
    "statue": (Slip("statute", None, _after("of limitations?")),),
    "martial": (Slip("marital", None, _after("status|property|counseling|rape|bliss|problems")),),
    "marital": (Slip("martial", None, _after("arts?|law|artists?")),),
    "trail": (
        Slip("trial", None, _after("court|lawyers?|attorneys?|judge|jury|date")),
        Slip(
            "trial",
            _before("jury|bench|clinical|fair|speedy|murder|awaiting|criminal|civil|drug|phase \\w+"),
            None,
            unless_after=_after("of|system|head|map"),
        ),
    ),
    "trails": (Slip("trials", _before("clinical|jury|criminal|drug|field|phase \\w+"), None),),
    "ordnance": (
        Slip(
            "ordinance",
            _before(
                "(?:city|county|town|local|zoning|village|tax|noise|smoking|sign|municipal|an emergency)"
            ),
            None,
            unless_after=_after("disposal|depot|plant"),
        ),
    ),
    "reign": (Slip("rein", _before("free|full|to|will|must|and|would"), _after("in|on|to|over")),),
    "imminent": (Slip("eminent", None, _after("domain")),),
    "peak": (Slip("peek", _before("sneak|a sneak"), None),),
    "mute": (Slip("moot", _before("a"), _after("point|issue|question")),),
    "breath": (
        Slip(
            "breathe",
            _before("to|can|cannot|we|they|you|can't|could not"),
            _after("the|clean|cleaner|easier|easy|new|life|again|in|a sigh|freely|air|polluted|toxic"),
            unless_before=_before("(?:attention|every|short|out|gasp\\w*|down) to"),
        ),
    ),
    "advise": (
        Slip(
            "advice",
            _before(
                "(?:good|bad|legal|medical|financial|expert|professional|his|her|their|my|your|our|of|some|for|this|best|investment|free|sound|seek|give|provide|provides|offer|offers|and)"
            ),
            _after("and|on|to|from|,|\\.|about|or|of|as|that|for|is|was"),
            unless_before=_before(
                "(?:to|will|would|can|may|shall|please|and|consult|review|inform|we|they|who|not) and|(?:consult|inform|counsel|support|guide|assist) and|\\w+ and"
            ),
        ),
    ),
    "personal": (
        Slip(
            "personnel",
            _before(
                "military|medical|emergency|law enforcement|security|armed forces|service|key|enlisted|hospital|rescue|u\\. s\\. military"
            ),
            _after("in|and|are|were|who|have|to|on|at|from|,|\\.|deployed|stationed|serving|with"),
            unless_before=_before("of|for"),
        ),
    ),
    "moral": (
        Slip(
            "morale",
            _before("troop|low|employee|boost|improve|staff|of|high|the|raise|team|worker"),
            _after("of (?:our|the) (?:troops|staff|employees|team|workers|soldiers|forces)|among"),
        ),
    ),
    "was": (
        Slip(
            "were",
            _before(r"we|they"),
            _after(r"\w\S*"),
            unless_before=_before(
                r"(?:who|what|where|of|and|that|for|to|by|with|it|as|than|between|the) (?:we|they)"
            ),
            style=True,
        ),
        Slip(
            "were",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:the|our|my|his|her|both|both the) \w+ and (?:the|our|my|his|her|their|its) \w+$"
            ),
            None,
            unless_after=_after("(?:the|a) (?:result|product|work)"),
        ),
        Slip(
            "were",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:(?:he|she|you|they|we|i) and (?:i|he|she|you|they|his wife|her husband|his family|her family|the \w+|his \w+|her \w+|\w+)|\w+ and i)$"
            ),
            _after(r"\w\S*"),
        ),
    ),
    "is": (
        Slip(
            "are",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:the|our|my|his|her|both|both the) \w+ and (?:the|our|my|his|her|their|its) \w+$"
            ),
            None,
            unless_after=_after("(?:the|a) (?:result|product|work|key|same)"),
        ),
        Slip(
            "are",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:(?:he|she|you|they|we|i) and (?:i|he|she|you|they|his wife|her husband|his family|her family|the \w+|his \w+|her \w+)|\w+ and i)$"
            ),
            _after(r"\w\S*"),
        ),
    ),
    "has": (
        Slip(
            "have",
            bounded(
                r"(?:^|[.!?:;”\"“] )(?:the|our|my|his|her|both|both the) \w+ and (?:the|our|my|his|her|their|its) \w+$"
            ),
            _after("been|made|agreed|decided|announced|already|also|long|worked|joined|not|always"),
        ),
    ),
    **{
        noun: (
            # `to protection the`: before an article no noun can stand.
            Slip(
                verb,
                _before("to"),
                _after(r"the|an?|our|their|its|his|her|my|your|this|these|those|each|every|us|them"),
                _before(r"(?:due|according|subject|thanks|owing|prior|pursuant|addition|contrary) to"),
            ),
            Slip(
                verb,
                _SEEKING,
                _after(r"\w\S*|\$\S+"),
                _before(r"(?:agree|agreed|agrees|access|according|due|committed|key|road|way|path|right) to"),
                _NO_OBJECT,
            ),
        )
        for noun, verb in _VERBS.items()
    },
}
"""By the wrong word; in lower case."""
