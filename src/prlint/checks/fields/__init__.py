"""Fields that a release must have, and files that are none."""

from prlint.checks.fields.datelines import dateline_missing
from prlint.checks.fields.duplicates import field_duplicate
from prlint.checks.fields.endings import boilerplate_missing, end_mark_missing
from prlint.checks.fields.headers import headline_missing, lead_missing, release_status_missing
from prlint.checks.fields.recognised import not_a_release
from prlint.checks.fields.released import release_date_missing

__all__ = [
    "boilerplate_missing",
    "dateline_missing",
    "end_mark_missing",
    "field_duplicate",
    "headline_missing",
    "lead_missing",
    "not_a_release",
    "release_date_missing",
    "release_status_missing",
]
