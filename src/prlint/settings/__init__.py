"""What a newsroom says of itself and wants checked: one model, one loader."""
