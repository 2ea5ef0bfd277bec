"""The embedded speller: what words there are, how probable a slip is, and which words a newsroom accepts."""
