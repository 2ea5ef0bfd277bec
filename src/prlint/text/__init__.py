"""Source text, spans and prose: everything about positions, nothing about the press."""
