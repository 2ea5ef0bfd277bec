"""Slips of grammar that can be told from what is meant by the words next to them."""

from prlint.checks.grammar.repeated import repeated_word

__all__ = ["repeated_word"]
