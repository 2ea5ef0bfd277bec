"""Slips of grammar that can be told from what is meant by the words next to them."""
