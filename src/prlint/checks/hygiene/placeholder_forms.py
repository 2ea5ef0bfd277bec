"""What placeholders look like. Each form is a pattern, what must be in a text for it, and a look around the match."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Severity
from prlint.checks.hygiene.placeholder_context import (
    blank,
    crossed_out,
    editors_note,
    numeral_sign,
    to_be_settled,
    to_come,
    unknown_figure,
)
from prlint.checks.hygiene.template_words import is_field
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.checks.hygiene.placeholder_context import Seen
    from prlint.text.patterns import Pattern


class Form(NamedTuple):
    """One way to write a placeholder."""

    signs: tuple[str, ...]
    """One of them is in every text that has a match; looking for them is cheaper than matching."""
    pattern: Pattern
    holds: Callable[[Seen], bool] | None = None
    """Whether a match is a placeholder; None if every match is."""
    narrow: bool = False
    """Whether the placeholder is the pattern's group, not the whole match."""
    level: Severity = Severity.ERROR
    """WARNING for what may be meant, INFO for what an announcement may honestly say."""
    address: bool = False
    """Whether it is looked for in targets of links too."""
    code: bool = False
    """Whether it is looked for in code too, which has brackets and variables of its own."""


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"
)
_PARTS = r"(?:name|quote|quotation|link|date|photo|image|picture|details|logo|caption|title|figure|headline|phone|e-?mail|contact|url)s?"
_COMES = r"(?:to come|tk|tbd|tbc|goes here|here)"
_PEOPLE = (
    r"(?:nominee|president|director|chair|chairman|chairwoman|mayor|senator|governor|minister|judge"
    r"|spokeswoman|spokesman|spokesperson)"
)


def _named(seen: Seen) -> bool:
    return is_field(seen.inner)


# The beginnings of all forms but the square bracket, in the source: one pass tells of most releases that they have none.
SIGN = linear(
    r"\{\{|<<|<[A-Za-z]|«[A-Za-z]|\$\{|%[A-Z]{3}|\*\||TK|XX|\bxx|[$£€]X|\bX[.,%]|__|XYZ|TB[ACD]|&(?:lt|#|laquo)"
    r"|[Ll]orem|LOREM|(?:[Ii]nsert|INSERT|[Pp]aste|PASTE)\s|oes\s+here|irst\s?[Nn]ame|IRST\s?NAME|(?:[Cc]ome|[Hh]ere|COME|HERE|tk|tbd|tbc)\)"
    r"|our\s+(?:text|[Hh]ead|logo|quote|company\sname|copy)\b|C(?:ity|ITY),\s+[Ss]"
)

FORMS: tuple[Form, ...] = (
    # Brackets that say what belongs into them. Never any bracket: editors put words into quotations with them.
    Form(("[",), linear(r"\[([A-Za-z][A-Za-z'’,/&_. -]{0,58}[A-Za-z])\]"), editors_note),
    Form(
        ("[",),
        linear(
            rf"(?i)\[\s*(?:(?:insert|enter|fill in) [^\[\]\n]{{1,80}}|(?:add|include) (?:an? |the |your |more )?{_PARTS}\b[^\[\]\n]{{0,60}}"
            rf"|{_PARTS} (?:{_COMES}|to follow)|quotes? (?:from|by) [^\[\]\n]{{1,60}})\s*\]"
        ),
        address=True,
        code=True,
    ),
    Form(
        ("[",),
        linear(r"\[\s*((?:TBD|TBC|TBA|TK|TKTK|XX+)(?:\s[^\[\]\n]{1,60})?)\s*\]"),
        numeral_sign,
        code=True,
    ),
    Form((" come)", "ere)", "TK)", "tk)", "TBD)", "TBC)"), linear(rf"(?i)\({_PARTS}:? {_COMES}\)")),
    # Fields of mail merges and templates. With dots ({{ site.baseurl }}) they are a website's own machinery.
    Form(
        ("{{",),
        linear(
            r"\{\{ ?((?:(?:contact|company|recipient|user)\.)?[A-Za-z][A-Za-z0-9_ -]{0,58}[A-Za-z0-9]) ?\}\}"
        ),
        _named,
        address=True,
    ),
    Form(("<<",), linear(r"<<([A-Za-z][A-Za-z_ -]{0,58}[A-Za-z])>>"), _named, address=True),
    Form(("«",), linear(r"«([A-Za-z][A-Za-z_]{0,58})»"), _named),
    Form(("${",), linear(r"\$\{([A-Za-z][A-Za-z_]{0,58})\}"), _named, address=True),
    Form(("%",), linear(r"%([A-Z][A-Z_]{3,30})%"), _named, address=True),
    Form(("*|",), linear(r"\*\|[A-Z][A-Z_:]{2,30}\|\*"), address=True, code=True),
    Form(("<",), linear(r"<([A-Za-z][A-Za-z ,/_-]{2,58}[A-Za-z])>"), _named),
    Form(("<",), linear(r"(?i)<(?:insert|enter|your) [a-z][a-z ,/'’-]{1,58}>")),
    # What newsrooms write for "to come", and letters and lines that stand for what nobody knew yet.
    Form(("TK",), linear(r"\b(TK(?:TK)*)\b"), to_come, code=True),
    Form(
        ("XXX", "xxx"),
        linear(
            r"(?:\b|\()(?:XXX|xxx|\d{3})\)?[-. ](?:XXX|xxx)[-. ](?:XXXX|xxxx)\b|\b\d{3}[-. ]\d{3}[-. ]XXXX\b"
        ),
        code=True,
    ),
    Form(("XXXXX", "xxxxx"), linear(r"\b(?:X{5,}|x{5,})\b"), crossed_out),
    Form(
        ("$X", "£X", "€X"),
        linear(r"[$£€]XX+(?:[.,]X+)*\b|[$£€]X(?:\.X)?(?:[ -](?:[mb]illion|trillion)|[mk]\b)"),
    ),
    Form(("XX", "X%"), linear(r"\bXX+(?:\.X+)?(?:%|\s(?:percent|per cent)\b)|\bX\.X%|\bXX?,XXX\b")),
    Form(
        ("XX", "X,", "__"),
        linear(
            rf"\b{_MONTH} (?:_{{2,}}|XX\b|X, ?(?:19|20)[\dX]{{2}})|\b(?:XX|__+) {_MONTH}\b|\b(?:19|20)(?:XX\b|__+)"
        ),
    ),
    Form(("___",), linear(r"(?:^|[\s$£€(“\"])(_{3,14})(?:[\s,.;:)”\"%]|$)"), blank, narrow=True),
    Form(("orem ipsum", "OREM IPSUM"), linear(r"(?i)\blorem ipsum\b"), address=True, code=True),
    Form((" goes here",), linear(rf"(?i)\b(?:{_PARTS}|text|copy|boilerplate|dateline) goes here\b")),
    Form(
        (" here", " HERE"),
        linear(
            rf"(?i)\b(?:insert|paste)\s(?:(?:your|our|the|a|an|company|press|media|standard)\s){{0,2}}(?:boilerplate|dateline|{_PARTS})(?:\s(?:text|copy))?\shere\b"
        ),
    ),
    Form(("XYZ",), linear(rf"(?:(?i:\b{_PEOPLE}) |\bsaid )(XYZ)(?:[,.;:’']|\s[^A-Z]|\s?$)"), narrow=True),
    # What may be meant.
    Form(
        ("irst", "IRST"),
        linear(r"(?:^|[^.@\w])([Ff]irst ?[Nn]ame [Ll]ast ?[Nn]ame|FIRST ?NAME LAST ?NAME)(?:[^.@\w]|$)"),
        narrow=True,
        level=Severity.WARNING,
    ),
    Form(
        ("our ",),
        linear(r"(?i)\byour (?:text|head ?line|logo|quote|company name|copy) (?:goes )?here\b"),
        level=Severity.WARNING,
    ),
    Form(
        ("City, S", "CITY, S"),
        linear(r"^\W*((?:City|CITY), (?:State|STATE|ST))\b\s*(?:[—–(-]|,? ?(?:Date|DATE|Month|MONTH)|$)"),
        narrow=True,
        level=Severity.WARNING,
    ),
    Form(("XX", "xx"), linear(r"\b(?:XX+|xx)\b"), unknown_figure, level=Severity.WARNING),
    Form(("TBD", "TBC", "TBA"), linear(r"\bTB[DCA]\b"), to_be_settled, level=Severity.INFO, code=True),
)
