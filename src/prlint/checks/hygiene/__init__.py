"""What must not leave the house: placeholders, marks and notes of the writers, damaged letters, text printed twice."""

from prlint.checks.hygiene.artifacts import ai_artifact
from prlint.checks.hygiene.comments import html_comment_text
from prlint.checks.hygiene.damaged import invisible_characters, mojibake
from prlint.checks.hygiene.duplicate import text_duplicate
from prlint.checks.hygiene.editor_notes import editor_note_leak
from prlint.checks.hygiene.encoding import encoding_guessed
from prlint.checks.hygiene.footnotes import footnote_dangling
from prlint.checks.hygiene.front_matter import front_matter_invalid
from prlint.checks.hygiene.markers import internal_marker
from prlint.checks.hygiene.placeholders import placeholder_text

__all__ = [
    "ai_artifact",
    "editor_note_leak",
    "encoding_guessed",
    "footnote_dangling",
    "front_matter_invalid",
    "html_comment_text",
    "internal_marker",
    "invisible_characters",
    "mojibake",
    "placeholder_text",
    "text_duplicate",
]
