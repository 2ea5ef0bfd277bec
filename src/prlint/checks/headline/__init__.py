"""What a headline says, and how it is written."""
