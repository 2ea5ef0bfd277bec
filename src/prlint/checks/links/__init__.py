"""Links and pictures: addresses that lead nowhere or only the sender somewhere, what they carry, and their words."""
