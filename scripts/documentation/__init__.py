"""What is written from the code: one module a kind of page."""
