"""From rules and a reading to findings: load, select, run, precedence."""
