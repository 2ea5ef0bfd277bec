"""What a path says of itself: a glob, a file that a folder run passes over, a format without a reader."""

from __future__ import annotations

# Files about a project, never releases. In capitals the beginning counts (README-DE.md), in small letters only
# the whole name: `license-renewed.md` may well be a release.
_ABOUT = ("README", "CHANGELOG", "LICENSE", "CONTRIBUTING", "CODE_OF_CONDUCT")
_EXACT = frozenset({"cmakelists.txt", "robots.txt"})
_FOLDERS = frozenset({"node_modules"})

# What may hold a release and has no reader yet, with the name that people know it by.
UNREAD = {
    ".doc": "a Word file",
    ".docm": "a Word file",
    ".docx": "a Word file",
    ".odt": "a text of OpenOffice",
    ".rtf": "a rich text file",
    ".pages": "a Pages file",
    ".pdf": "a PDF",
    ".eml": "an e-mail",
    ".msg": "an e-mail",
}


def is_glob(path: str) -> bool:
    """Whether a path has wildcards in it."""
    return "*" in path or "?" in path or "]" in path.partition("[")[2]


def file_passed_over(name: str) -> bool:
    """Whether a file of this name is no release: README, licence, requirements and their like, hidden files."""
    if name.startswith("."):
        return True
    if name.startswith(_ABOUT):
        return True
    small = name.lower()
    if small in _EXACT or (small.startswith("requirements") and small.endswith(".txt")):
        return True
    return small.partition(".")[0].upper() in _ABOUT


def folder_passed_over(name: str) -> bool:
    """Whether a folder of this name holds no releases: hidden ones (`.venv`, `.git`) and `node_modules`."""
    return name.startswith(".") or name in _FOLDERS


def unread_kind(name: str) -> str | None:
    """What a file of this name is, if it may hold a release that no reader can read yet."""
    if name.startswith((".", "~$")):
        # `~$release.docx` is the lock that Word leaves beside an open file.
        return None
    for suffix, kind in UNREAD.items():
        if name.lower().endswith(suffix):
            return kind
    return None
