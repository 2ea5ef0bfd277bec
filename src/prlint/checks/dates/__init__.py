"""Days and clock times that cannot be, or that contradict each other."""

from prlint.checks.dates.impossible import date_impossible
from prlint.checks.dates.in_past import event_in_past
from prlint.checks.dates.range_order import date_range_order
from prlint.checks.dates.relative import relative_date_ambiguous
from prlint.checks.dates.season import timezone_season_mismatch
from prlint.checks.dates.stale_year import date_stale_year
from prlint.checks.dates.style import date_ordinal, month_abbreviation, noon_midnight, time_format
from prlint.checks.dates.weekday import weekday_mismatch

__all__ = [
    "date_impossible",
    "date_ordinal",
    "date_range_order",
    "date_stale_year",
    "event_in_past",
    "month_abbreviation",
    "noon_midnight",
    "relative_date_ambiguous",
    "time_format",
    "timezone_season_mismatch",
    "weekday_mismatch",
]
