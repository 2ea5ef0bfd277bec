"""When the release may be used: embargoes, and statements that contradict each other."""

from prlint.checks.status.ambiguous_time import embargo_ambiguous_time
from prlint.checks.status.conflict import embargo_status_conflict
from prlint.checks.status.incomplete import embargo_incomplete
from prlint.checks.status.zone_mismatch import embargo_zone_mismatch

__all__ = [
    "embargo_ambiguous_time",
    "embargo_incomplete",
    "embargo_status_conflict",
    "embargo_zone_mismatch",
]
