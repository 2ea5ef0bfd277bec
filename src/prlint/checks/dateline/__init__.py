"""The dateline: how it is written, and whether it fits the rest of the release."""

from prlint.checks.dateline.mismatch import dateline_date_mismatch
from prlint.checks.dateline.style import dateline_city_case, dateline_state_missing, dateline_state_style

__all__ = ["dateline_city_case", "dateline_date_mismatch", "dateline_state_missing", "dateline_state_style"]
