"""Who is to be called, and whether the number and the address can be right."""
