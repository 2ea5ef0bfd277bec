"""Who is to be called, and whether the number and the address can be right."""

from prlint.checks.contacts.emails import email_invalid
from prlint.checks.contacts.empty import contact_empty
from prlint.checks.contacts.incomplete import contact_incomplete
from prlint.checks.contacts.names import email_name_mismatch
from prlint.checks.contacts.phones import phone_invalid
from prlint.checks.contacts.placeholders import phone_placeholder
from prlint.checks.contacts.style import contact_phone_format
from prlint.checks.contacts.twice import contact_inconsistent

__all__ = [
    "contact_empty",
    "contact_incomplete",
    "contact_inconsistent",
    "contact_phone_format",
    "email_invalid",
    "email_name_mismatch",
    "phone_invalid",
    "phone_placeholder",
]
