"""Names of people and organisations, and the letters that stand for them."""
