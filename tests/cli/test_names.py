"""What a name alone tells."""

from __future__ import annotations

import pytest

from prlint.cli.names import file_passed_over, folder_passed_over, is_glob, unread_kind


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "README",
        "Readme.md",
        "readme.de.md",
        "README-DE.md",
        "CHANGELOG.md",
        "LICENSE.txt",
        "LICENSE-MIT.txt",
        "CONTRIBUTING.md",
        "CODE_OF_CONDUCT.md",
        "CMakeLists.txt",
        "robots.txt",
        "requirements.txt",
        "requirements-dev.txt",
        ".draft.md",
        "._release.md",
    ],
)
def test_files_about_a_project_are_no_releases(name: str) -> None:
    assert file_passed_over(name)


@pytest.mark.parametrize(
    "name",
    [
        "license-renewed.md",
        "contributing-to-the-arts.md",
        "release.md",
        "robots-win-prize.txt",
        "changelogic.txt",
    ],
)
def test_releases_that_only_begin_like_them_are_read(name: str) -> None:
    assert not file_passed_over(name)


@pytest.mark.parametrize(
    ("name", "passed"), [(".venv", True), (".git", True), ("node_modules", True), ("venue", False)]
)
def test_folders_of_programs_are_not_entered(name: str, passed: bool) -> None:
    assert folder_passed_over(name) is passed


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.docx", "a Word file"),
        ("A.DOC", "a Word file"),
        ("a.pdf", "a PDF"),
        ("a.eml", "an e-mail"),
        ("a.msg", "an e-mail"),
        ("~$a.docx", None),
        ("a.md", None),
        ("a.html", None),
    ],
)
def test_what_may_hold_a_release_is_known_by_its_suffix(name: str, kind: str | None) -> None:
    assert unread_kind(name) == kind


def test_wildcards_make_a_glob() -> None:
    assert [is_glob(path) for path in ("*.md", "a?.md", "[ab].md", "a.md", "{a,b}.md")] == [True] * 3 + [
        False
    ] * 2
