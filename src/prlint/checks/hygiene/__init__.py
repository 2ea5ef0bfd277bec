"""What must not leave the house: placeholders, marks and notes of the writers, damaged letters, text printed twice."""
