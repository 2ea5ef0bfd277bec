"""The dateline: how it is written, and whether it fits the rest of the release."""
