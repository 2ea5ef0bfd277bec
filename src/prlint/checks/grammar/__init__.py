"""Slips of grammar that can be told from what is meant by the words next to them."""

from prlint.checks.grammar.apostrophes import apostrophe_misuse
from prlint.checks.grammar.articles import article_a_an
from prlint.checks.grammar.confusable import confusable_word
from prlint.checks.grammar.repeated import repeated_word

__all__ = ["apostrophe_misuse", "article_a_an", "confusable_word", "repeated_word"]
