"""Which of LanguageTool's rules are precise on press releases. Measured: benchmarks/languagetool/README.md."""

from __future__ import annotations

CATEGORIES = frozenset({"GRAMMAR", "CONFUSED_WORDS", "MISC", "TYPOS", "COMPOUNDING"})
"""What is asked for; whatever stands in another category, a newer LanguageTool's too, is not heard."""
CATEGORIES_OFF = frozenset(
    """
    AMERICAN_ENGLISH AMERICAN_ENGLISH_STYLE BRITISH_ENGLISH BRE_STYLE_OXFORD_SPELLING CASING COLLOCATIONS
    CREATIVE_WRITING GENDER_NEUTRALITY MULTITOKEN_SPELLING NONSTANDARD_PHRASES PLAIN_ENGLISH PROPER_NOUNS PUNCTUATION
    REDUNDANCY REPETITIONS REPETITIONS_STYLE SEMANTICS STYLE TON_ACADEMIC TYPOGRAPHY WIKIPEDIA
    """.split()
)
"""What the server need not look for."""
RULES_OFF = frozenset(
    """
    MORFOLOGIK_RULE_EN_US MORFOLOGIK_RULE_EN_GB MORFOLOGIK_RULE_EN_AU MORFOLOGIK_RULE_EN_CA MORFOLOGIK_RULE_EN_NZ
    MORFOLOGIK_RULE_EN_ZA
    POSSESSIVE_APOSTROPHE COMPRISED_OF NON_STANDARD_WORD HING DOWNPAYMENT EN_COMPOUNDS_AL_QAEDA
    DETERMINER_GEOGRAPHICAL_WORD PHRASE_REPETITION WALTER_REED WHITE_HOUSE ROLLS_ROYCE NEED_TO_VBG KIND_OF_A
    PLURAL_VERB_AFTER_THIS NO_NOT YOUR
    """.split()
)
"""Rules that are mostly wrong on releases."""
PREFIXES_OFF = ("EN_MULTITOKEN_SPELLING_", "EN_DIACRITICS_", "MORFOLOGIK_")
"""Families of them."""
PROVEN: frozenset[str] = frozenset()
"""Rules of which at least 10 findings were read and 9 of 10 were right: warnings, where the rest are infos."""


def heard(rule: str, category: str) -> bool:
    """Whether what a rule of LanguageTool says is worth telling."""
    return category in CATEGORIES and rule not in RULES_OFF and not rule.startswith(PREFIXES_OFF)
