"""Days and clock times that cannot be, or that contradict each other."""
