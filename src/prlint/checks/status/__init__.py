"""When the release may be used: embargoes, and statements that contradict each other."""
