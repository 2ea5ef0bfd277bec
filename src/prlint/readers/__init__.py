"""From a file to a `Document`: one module a format, and the only place that knows formats."""
