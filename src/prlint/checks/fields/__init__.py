"""Fields that a release must have, and files that are none."""
