"""What may be mended, and mending it: findings to edits, edits to text, text to the file."""
