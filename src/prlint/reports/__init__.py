"""From findings to text: one module an output format."""
