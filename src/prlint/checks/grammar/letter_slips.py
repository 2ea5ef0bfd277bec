"""Words that a letter left out, added or out of its place makes of another one: manger, trail, form."""

from __future__ import annotations

from prlint.checks.grammar.slip import Slip, after, before

LETTER_SLIPS: dict[str, tuple[Slip, ...]] = {
    "pubic": (Slip("public", unless_after=after("hair|bone|bones|lice|symphysis|arch|area|region")),),
    "manger": (
        Slip(
            "manager",
            before(
                r"project|general|campaign|city|product|program|office|account|media|communications|press|marketing|sales|case|plant|town|county|fund|regional|district|senior|assistant|operations|property|store|risk|team|relations|affairs|development"
            ),
            None,
        ),
    ),
    "form": (
        Slip(
            "from",
            None,
            after(
                r"\d\d?(?: : \d\d)? ?(?:a|p) ?\.? ?m ?\.? ?(?:to|until|-|–)|\d\d?(?::\d\d)? (?:a|p)\.?m\.? (?:to|until|-|–)|(?:noon|midnight) (?:to|until)|(?:the beginning|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
            ),
            unless_before=before(
                r"(?:the|a|this|each|every|order|entry|registration|application|proxy|tax|online|to|will|that|which)"
            ),
        ),
        Slip(
            "from",
            before(
                r"away|ranging|comes?|came|coming|far|apart|suffers?|suffered|suffering|protected|protects?|prevents?|prevented|derived|benefits?|benefited|received|receives?|graduated|hails|stems?|stemming|resulting|results|resulted|retired|retires|quote|prohibits|prohibited"
            ),
            after(r"the|an?|its|their|our|his|her|all|this|that|those|these|\w+ing|across|more"),
            unless_before=before(r"(?:an?|the|no|this) (?:results|benefits)"),
        ),
    ),
    "untied": (
        Slip(
            "United",
            None,
            after(r"(?:states?|nations|kingdom)(?:[’']s?|-\w+)?|way|airlines|arab|auto|methodist"),
        ),
    ),
    "unites": (
        Slip(
            "United",
            None,
            after(
                "states (?:senators?|senate|government|department|attorney|congress|marines?|navy|army|air|house|representative|supreme|district|trade|treasury|president|citizens?|'|,|\\.)"
            ),
        ),
        Slip("United", before("the"), after("states|nations|kingdom")),
    ),
    "asses": (
        Slip(
            "assess",
            before("to|and|will|can|would|could|must|should|may|helps?|better|fully|properly"),
            after(
                r"the|our|their|its|his|your|this|how|whether|what|risk|risks|damage|needs|progress|any|these|those|each"
            ),
        ),
    ),
    "statue": (Slip("statute", None, after("of limitations?")),),
    "martial": (Slip("marital", None, after("status|property|counseling|rape|bliss|problems")),),
    "marital": (Slip("martial", None, after("arts?|law|artists?")),),
    "trail": (
        Slip("trial", None, after("court|lawyers?|attorneys?|judge|jury|date")),
        Slip(
            "trial",
            before("jury|bench|clinical|fair|speedy|murder|awaiting|criminal|civil|drug|phase \\w+"),
            None,
            unless_after=after("of|system|head|map"),
        ),
    ),
    "trails": (Slip("trials", before("clinical|jury|criminal|drug|field|phase \\w+"), None),),
}
"""By the wrong word; in lower case."""
