"""Words that are taken for each other every day: then and than, led and lead, effect and affect, lose and loose."""

from __future__ import annotations

from prlint.checks.grammar.slip import Slip, after, before

_DETERMINED = r"the|a|an|its|their|our|your|his|her|my|this|that|these|those|any|some|all|each|every|such|no|more|other|another|both"
_FULL = r"(?:the|their|our|its|his|her|my|your|a|an|this|that|these|those|money|jobs|weight|lives|control|funding|access|ground|sight|benefits|coverage|sleep|hope|faith|everything|homes|more|out|\$\S+|\d\S*)"

_LOSING = (
    r"(?:(?:afford|going|wants?|need|have|has|had|likely|nothing|much|something|stands?|afraid|not|try|trying|expected|continues?|begin|began"
    r"|starting|start|about|set|everything|little|hate|us|them|people|how|more|refuse|unable|ready|willing|bound|doomed|destined|fated|deal|lot) to|will|would|could|won't|don't|can't)"
)

_COMPARED = (
    r"more|less|rather|other|fewer|better|worse|higher|lower|greater|larger|smaller|bigger|faster|slower|stronger|weaker|older|younger"
    r"|longer|shorter|easier|harder|sooner|cheaper|closer|deeper|broader|wider|safer|richer|poorer|smarter|tougher|warmer|cooler|cleaner|brighter|quicker|clearer|simpler|tighter|stricter|newer|healthier|wealthier|happier|steeper|lighter|heavier|calmer|wiser|no later|denser|thinner|thicker|hotter|colder|wetter|drier|rougher|smoother|sharper|softer|louder|quieter|nearer|taller|shorter|busier|fresher|fairer|finer|firmer|leaner|milder|purer|rarer|sweeter|wilder|more so|less so"
)
_COMPARISON = (
    r"(?:the|a|an|any|its|their|our|your|his|her|those|that|these|this|ever|expected|before|most|what|previously|anyone|anything|anywhere|other|others"
    r"|last|half|just|one|two|three|four|five|ten|twice|at|it|they|we|he|she|i|you|in|is|\d\S*|\$\S+|once|twenty|thirty|many|all|some|average|planned|usual|normal)"
)

OFTEN_CONFUSED: dict[str, tuple[Slip, ...]] = {
    "then": (
        # A figure behind it: `need more then 60 seats`.
        Slip(
            "than",
            before("more|less|fewer|greater|other|later|earlier|higher|lower"),
            after(r"\$\S+|(?:us|a|s|nz|c)\$?\S*\d\S*|\d\S*"),
        ),
        Slip(
            "than",
            before("nothing more|nothing less"),
            after(r"\w\S*"),
            before("(?:want|wants|wanted|need|needs|know|knew|say|said|do|did) nothing (?:more|less)"),
            after("and|or|but|he|she|we|i"),
        ),
        Slip(
            "than",
            before("no more|no fewer|no less"),
            after(r"\d\S*|one|two|three|four|five|six|seven|eight|nine|ten|a|half"),
        ),
        Slip(
            "than",
            before(r"(?:greater|higher|lower|larger|smaller|bigger|better|worse|faster|slower) [a-z]{3,}"),
            after(
                "would|was|were|is|had|has|did|other|any|those|ever|expected|previously|anticipated|planned"
            ),
        ),
        Slip(
            "than",
            before(r"(?:more|less) \w+ly"),
            after("(?:they|it|we|he|she) (?:should|did|do|does|would|ever|have|has|had|could)"),
        ),
        Slip(
            "than",
            before("more so|less so"),
            after(r"\w\S*"),
            unless_after=after("and|or|but|he|she|we|they|i|it"),
        ),
        Slip(
            "than",
            before(r"more|less|rather|fewer|no later|no sooner|(?:more|less) likely"),
            after(r"\w\S*|\$\S+"),
            before(
                r"(?:no|once|nothing|some|any|even|much|far|want(?:s|ed)?|need(?:s|ed)?|learn(?:s|ed)?|or) (?:more|less)"
            ),
            after("and|or|but"),
        ),
        Slip(
            "than",
            before("other"),
            after(r"\w\S*"),
            before("(?:each|the|every|any|one|an) other"),
            after("and|or|but"),
        ),
        Slip(
            "than",
            before(_COMPARED),
            after(_COMPARISON),
            before(r"(?:no|once|nothing|some|any|even) more|(?:each|every|the) other"),
        ),
        Slip(
            "than",
            before(r"(?:more|less) \w+(?:ant|ent|ful|ive|al|ous|able|ible|ic|ed|ing|ly|often|secure)"),
            after(r"\w\S*"),
            before(r"(?:no|once|some|the) more \w+"),
            after("and|or|but|he|she|we|they|i|it|you"),
        ),
        Slip(
            "than",
            before(r"(?:more|less) \w{4,}"),
            after(
                r"the|an?|ever|any|its|their|our|those|that|other|others|expected|before|most|what|previously|anyone|anything|\d\S*|\$\S+"
            ),
            before(r"(?:no|once|some|even|the) more \w+|more (?:people|money|time|and|about|from|of)"),
        ),
    ),
    "of": (
        Slip(
            "have",
            before(
                r"(?:should|would|could|shouldn't|wouldn't|couldn't|mustn't)(?: not| never| also| only| easily)?"
            ),
            after(r"\w\S*"),
            unless_after=after("course|necessity"),
            unless_before=before("(?:the|a|its|their|our) would|the could|the should"),
        ),
        Slip(
            "have",
            before(r"(?:must|might)(?: not| never| also)?"),
            after(r"been|had|done|gone|made|taken|seen|known|given|come|become|said|\w{3,}ed"),
        ),
    ),
    "lead": (
        Slip(
            "led",
            before("has|(?:i|we|they|you|who) (?:have|had)"),
            after(r"\w\S*"),
            None,
            after(
                r"in|paint|poisoning|levels?|times?|pipes?|content|exposure|authors?|roles?|counsel|investors?|over|on|service|sponsor"
                r"|writer|singer|responsibility|status|agency|lines?|service|contamination|testing|based|free|partners?|sponsors?|teachers?|generation|generators?|institutions?|qualit(?:y|ies)|and|or"
            ),
        ),
        Slip(
            "led",
            before(r"(?:was|were|been|is|are|be|being)(?: also| jointly| ably| largely)?"),
            after("by|to the|to a"),
            unless_after=after("by example"),
        ),
        Slip(
            "led",
            before(r"(?:has|have|had|having)(?: also| already| successfully| long| personally| previously)?"),
            after(
                rf"(?!more\b|no\b|a role\b|an? \w+ (?:role|investor|author)\b)(?:{_DETERMINED}|to|efforts|by|teams)"
            ),
            unless_before=before(r"to have"),
        ),
        Slip(
            "led",
            before(r"(?:^|[.,;] )?(?:he|she|it)"),
            after(r"the|a|an|efforts|to the"),
            unless_before=before(
                r"(?:let|help|helped|make|made|see|saw|watch|have|had|did|does|should|could|would|will|can|that|may|if|until|must|lest|whether|and|or|to|how) (?:\w+ )?(?:he|she|it)|(?:did|does|do|will|would|can|could|should|may|must|let|help|helped|make|made|see|saw) (?:\w+ ){0,3}(?:he|she|it)"
            ),
        ),
    ),
    "led": (
        Slip(
            "lead",
            before(
                "to|will|would|can|could|may|might|must|should|cannot|won't|shall|helps?|helped|will not|can also|will also|could also"
            ),
            after(rf"{_DETERMINED}|to|us|them|efforts|with"),
            unless_before=before(
                "(?:has|have|had|was|were|that|this|which|what) (?:it )?(?:to|help)|according to"
            ),
        ),
    ),
    "effect": (
        Slip(
            "affect",
            before(r"(?:which|that|will|would|could|may|might|can|to|and) (?:\w+ly)"),
            after(r"the|our|your|their|its|his|her|those|all|every|this"),
            unless_after=after(
                r"(?:\S+ ){0,3}(?:changes?|transitions?|transactions?|mergers?|arrests?|sales?|reforms?|repairs|transfers?|exchange|combination|settlement|delivery|removal|release)"
            ),
        ),
        Slip(
            "affect",
            before(
                r"(?:will|would|could|may|might|can|cannot|to|not|doesn't|don't|didn't|won't|can't|these that|those that|this that|factors that|issues that|they'll|it'll|adversely|negatively|directly|materially|seriously|severely|positively|greatly|\w+s that|programs that|policies that|decisions that|which|also)"
            ),
            after(
                r"the|our|your|their|its|his|her|people|everyone|those|us|them|millions|thousands|how|families|children|communities|americans|all|every|many|this|\w+'s"
            ),
            before(
                r"(?:in|no|an?|the|of|into|put|take|give|gave|gives|giving|due|similar|bring|have|had|has) (?:which|to)"
            ),
            after(
                r"(?:\S+ ){0,3}(?:changes?|transitions?|transactions?|mergers?|purposes?|arrests?|sales?|exchanges?|registrations?|reforms?|repairs|transfers?|acquisitions?|offerings?|combinations?|issuance|implementation|settlements?|splits?|conversions?|improvements?|removal|release|resolution|plan|policy|service|delivery|cure|rescue|escape|compromise|payment|payments|reduction|consolidation|spin-off|rescission|reorganization|provisions?|amendments?|agreement|intent|will|determination|assessment|collection|redemption|repurchase)"
            ),
        ),
    ),
    "affect": (
        Slip(
            "effect",
            before(
                r"(?:the|an|no|any|this|its|their|lasting|positive|negative|adverse|chilling|devastating|little|significant|direct|immediate|profound|detrimental|take|takes|took|into|in|side|domino|ripple|greenhouse)"
            ),
            after(r"on|upon|of|that|,|\.|immediately|in|until|when|is|was|will"),
            unless_before=before(r"(?:flat|blunt|to|not|of) (?:the|in|an)"),
        ),
    ),
    "loose": (
        Slip(
            "lose",
            before(_LOSING),
            None,
            before(r"(?:let|cut|turn|break|set) (?:\w+ )?(?:to|not)"),
            after(r"ends|change|the dogs|upon"),
        ),
        Slip(
            "lose",
            before(
                r"(?:to|will|would|could|may|might|can|cannot|not|don't|won't|they|we|you|should|must|people|who|workers|families)"
            ),
            after(_FULL),
            None,
            after(
                r"(?:the|their|his|her|its|a|this|that) (?:dogs?|arrow|bolts?|ends?|knot|screws?|belt|horses?|lions?)|ends|change|out on"
            ),
        ),
    ),
    "lose": (
        Slip(
            "loose",
            before(r"a|cut|let|turn(?:ed)?|break|broke|come|came|on the|hang|fast and|set|too"),
            after(r"ends?|cannon|screws?|from|,|\.|fit|on|change|gravel"),
        ),
    ),
}
"""By the wrong word; in lower case."""
