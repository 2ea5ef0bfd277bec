"""What a headline says, and how it is written."""

from prlint.checks.headline.capitals import headline_all_caps
from prlint.checks.headline.figures import headline_body_figure_mismatch
from prlint.checks.headline.shorthand import headline_abbreviation

__all__ = ["headline_abbreviation", "headline_all_caps", "headline_body_figure_mismatch"]
