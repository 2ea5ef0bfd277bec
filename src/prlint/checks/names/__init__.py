"""Names of people and organisations, and the letters that stand for them."""

from prlint.checks.names.accents import name_accent
from prlint.checks.names.expansions import acronym_expansion_conflict
from prlint.checks.names.first_reference import full_name_first_reference
from prlint.checks.names.inconsistent import name_inconsistent
from prlint.checks.names.title_case import title_case_after_name
from prlint.checks.names.two_titles import title_inconsistent
from prlint.checks.names.undefined import acronym_undefined

__all__ = [
    "acronym_expansion_conflict",
    "acronym_undefined",
    "full_name_first_reference",
    "name_accent",
    "name_inconsistent",
    "title_case_after_name",
    "title_inconsistent",
]
