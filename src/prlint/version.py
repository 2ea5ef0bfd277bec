"""The version, as a constant: asking the installed metadata costs 25 ms at every start."""

__version__ = "0.1.0"
