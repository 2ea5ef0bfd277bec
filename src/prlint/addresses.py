"""Where the project lives. One constant; everything that prints an address makes it from here."""

HOME: str | None = None
"""Address of the documentation, without a final slash; None until the project has a public one."""


def rule_page(rule: str) -> str | None:
    """The address of a rule's page, or None as long as there is none."""
    return None if HOME is None else f"{HOME}/rules/{rule}"
