"""Suppressions: where a release or its newsroom says that a rule shall be silent, and what that silences."""
