"""Who is to be called, and whether the number and the address can be right."""

from prlint.checks.contacts.emails import email_invalid
from prlint.checks.contacts.incomplete import contact_incomplete
from prlint.checks.contacts.phones import phone_invalid

__all__ = ["contact_incomplete", "email_invalid", "phone_invalid"]
