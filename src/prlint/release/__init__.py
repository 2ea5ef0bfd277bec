"""From a `Document` to a `Release`: the model, and one module a field."""
