"""Quotations: their marks, their speakers, and who these are."""

from prlint.checks.quotes.dash_attribution import quote_dash_attribution
from prlint.checks.quotes.duplicate import quote_duplicate
from prlint.checks.quotes.first_person import quote_first_person_outside
from prlint.checks.quotes.glyphs import quote_glyph_mixed
from prlint.checks.quotes.multipara import quote_multipara_close
from prlint.checks.quotes.nested import quote_nested_style
from prlint.checks.quotes.punctuation import quote_punctuation_outside
from prlint.checks.quotes.speaker import speaker_title_missing
from prlint.checks.quotes.unattributed import quote_unattributed
from prlint.checks.quotes.unbalanced import quote_unbalanced

__all__ = [
    "quote_dash_attribution",
    "quote_duplicate",
    "quote_first_person_outside",
    "quote_glyph_mixed",
    "quote_multipara_close",
    "quote_nested_style",
    "quote_punctuation_outside",
    "quote_unattributed",
    "quote_unbalanced",
    "speaker_title_missing",
]
