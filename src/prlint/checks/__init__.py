"""The checks: small pure functions from a reading to hits, one module a topic."""
