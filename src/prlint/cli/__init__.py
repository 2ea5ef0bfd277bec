"""The commands. The only package that knows typer; each command is a plain function over one options dataclass."""
