"""Which files a run reads."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from prlint.cli.files import Choice, Chooser
from prlint.cli.folders import Exclusion
from prlint.settings.patterns import Patterns


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def make(*paths: str, text: str = "x") -> None:
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text, encoding="utf-8")


def chosen(*paths: str, exclude: tuple[str, ...] = (), default: bool = True) -> list[str]:
    return [file.path for file in choice(*paths, exclude=exclude, default=default).files]


def choice(*paths: str, exclude: tuple[str, ...] = (), default: bool = True) -> Choice:
    return Chooser(lambda _folder: Exclusion((Patterns(Path(), exclude),), default)).choose(paths)


def test_without_paths_the_current_folder_is_read() -> None:
    make("b.md", "a.txt", "deep/down/c.markdown", "deep/d.text", "e.TXT", "f.html", "g", "h.rst")
    assert chosen() == ["a.txt", "b.md", "deep/d.text", "deep/down/c.markdown", "e.TXT"]


def test_paths_are_shown_as_given() -> None:
    make("press/a.md", "b.md")
    assert chosen("press") == ["press/a.md"]
    assert chosen("./b.md", "press/") == ["b.md", "press/a.md"]
    assert chosen(str(Path("press").absolute())) == [(Path("press").absolute() / "a.md").as_posix()]


def test_a_file_given_twice_is_read_once() -> None:
    make("press/a.md")
    assert chosen("press/a.md", "press", "./press/../press/a.md", "press/*.md") == ["press/a.md"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_to_files_are_followed_and_links_to_folders_are_not() -> None:
    make("real/a.md", "press/b.md")
    Path("press/round").symlink_to(Path("press").absolute())
    Path("press/far").symlink_to(Path("real").absolute())
    Path("press/far.md").symlink_to(Path("real").absolute())
    Path("press/c.md").symlink_to(Path("real/a.md").absolute())
    assert chosen("press") == ["press/b.md", "press/c.md"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_itself_stops_nothing() -> None:
    make("a.md")
    Path("loop.md").symlink_to("loop.md")
    assert chosen() == ["a.md", "loop.md"]
    assert [failure.path for failure in choice("loop.md").failures] == ["loop.md"]


def test_projects_own_files_are_passed_over_in_folders_only() -> None:
    make("README.md", "requirements.txt", "node_modules/a.md", ".venv/a.md", ".hidden/a.md", ".a.md", "b.md")
    assert chosen() == ["b.md"]
    assert chosen("README.md", ".hidden", "node_modules/a.md") == [
        ".hidden/a.md",
        "README.md",
        "node_modules/a.md",
    ]


def test_default_exclude_false_drops_the_fixed_list_but_never_enters_git() -> None:
    make("README.md", "node_modules/a.md", ".hidden/b.md", ".git/c.md")
    assert chosen(default=False) == [".hidden/b.md", "README.md", "node_modules/a.md"]


def test_what_git_ignores_is_passed_over_without_git() -> None:
    make("a.md", "old.md", "build/b.md", "deep/keep/c.md", "deep/drop/d.md", "deep/old.md")
    make(".gitignore", text="old.md\nbuild/\n")
    make("deep/.gitignore", text="# the deeper file decides\n!old.md\ndrop\n")
    assert chosen() == ["a.md", "deep/keep/c.md", "deep/old.md"]


def test_ignore_files_above_the_folder_count_up_to_the_top_of_the_tree() -> None:
    make("outside/repo/press/a.md", "outside/repo/press/b.md", "outside/repo/press/c.md")
    make("outside/.gitignore", text="c.md\n")
    make("outside/repo/.gitignore", text="/press/a.md\n")
    make("outside/repo/.git/info/exclude", text="b.md\n")
    assert chosen("outside/repo/press") == ["outside/repo/press/c.md"]


def test_without_git_the_ignore_files_from_the_current_folder_on_count() -> None:
    make("press/a.md", "press/b.md")
    make(".gitignore", text="press/a.md\n")
    assert chosen("press") == ["press/b.md"]


def test_an_ignored_folder_that_is_asked_for_by_name_is_read() -> None:
    make("build/a.md", "build/b.md")
    make(".gitignore", text="build/\n")
    make("build/.gitignore", text="b.md\n")
    assert chosen("build") == ["build/a.md"]
    assert chosen("build/b.md") == ["build/b.md"]


def test_a_line_that_is_no_pattern_spoils_no_other() -> None:
    make("a.md", "b.md")
    make(".gitignore", text="\ufeffa.md\n!\n[\n")
    assert chosen() == ["b.md"]


def test_settings_exclude_in_folders_and_never_what_is_named() -> None:
    make("a.md", "old/b.md", "press/old.md")
    assert chosen(exclude=("old/", "/press/old.md")) == ["a.md"]
    assert chosen("old/b.md", exclude=("old/",)) == ["old/b.md"]
    assert chosen("old", exclude=("old/",)) == ["old/b.md"]


def test_settings_cannot_bring_back_what_git_ignores() -> None:
    make("a.md", "b.md")
    make(".gitignore", text="b.md\n")
    assert chosen(exclude=("!b.md",)) == ["a.md"]


@pytest.mark.parametrize(
    ("glob", "files"),
    [
        ("*.md", ["a.md"]),
        ("**/*.md", ["a.md", "press/2025/c.md", "press/b.md"]),
        ("press/*", ["press/2025/c.md", "press/b.md"]),
        ("press/*.md", ["press/b.md"]),
        ("press/?.md", ["press/b.md"]),
        ("press/[bc].md", ["press/b.md"]),
        ("press/20*", ["press/2025/c.md"]),
        ("./press/../*.md", ["press/../a.md"]),
    ],
)
def test_globs_are_read_where_the_shell_leaves_them(glob: str, files: list[str]) -> None:
    make("a.md", "press/b.md", "press/2025/c.md", "press/d.html", "README.md", "node_modules/e.md")
    assert chosen(glob) == files


def test_a_file_whose_name_looks_like_a_glob_is_that_file() -> None:
    make("a[1].md", "a1.md")
    assert chosen("a[1].md") == ["a[1].md"]


def test_files_that_may_hold_releases_are_named_in_folders() -> None:
    make("a.md", "press/b.docx", "c.pdf", "d.eml", "~$b.docx", "old/e.docx", "f.html")
    make(".gitignore", text="old/\n")
    unread = choice().unread
    assert [path for path, _ in unread] == ["c.pdf", "d.eml", "press/b.docx"]
    assert "in Word choose Save As" in unread[2].message


def test_a_word_file_that_is_named_is_a_failure_that_says_what_to_do() -> None:
    make("release.docx")
    (failure,) = choice("release.docx").failures
    assert failure.path == "release.docx"
    assert failure.message == (
        "prlint cannot read a Word file yet; in Word choose Save As, “Plain Text (.txt)”, and check that file"
    )


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("gone.md", "no such file or folder"),
        ("a.md/b.md", "no such file or folder"),
        ("*.rst", "matches no press release"),
        ("gone/*.md", "matches no file"),
        ("", "an empty path names no file"),
        ("empty", "there is no press release in this folder (prlint reads .md, .markdown, .txt, .text)"),
        ("about", "there is no press release in this folder (1 passed over: README and the like"),
    ],
)
def test_a_path_that_gives_nothing_is_a_failure_and_the_others_are_read(path: str, words: str) -> None:
    make("a.md", "about/README.md")
    Path("empty").mkdir()
    found = choice(path, "a.md")
    assert [file.path for file in found.files] == ["a.md"]
    assert [failure.message[: len(words)] for failure in found.failures] == [words]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not hold here")
def test_a_folder_that_cannot_be_looked_into_is_a_failure() -> None:
    make("a.md", "shut/b.md")
    Path("shut").chmod(0)
    try:
        found = choice()
        assert [file.path for file in found.files] == ["a.md"]
        assert found.failures[0].path == "shut"
    finally:
        Path("shut").chmod(0o755)


def test_standard_input_has_a_name() -> None:
    assert [file.path for file in Chooser().choose(["-"]).files] == ["<stdin>"]
    assert [file.path for file in Chooser(stdin_name="a.md").choose(["-", "-"]).files] == ["a.md"]


def test_the_report_of_the_last_run_is_no_release() -> None:
    make("a.md", "report.txt")
    assert [file.path for file in Chooser(but=[Path("report.txt")]).choose([]).files] == ["a.md"]


@pytest.mark.skipif(os.name == "nt", reason="a home is a variable here")
def test_a_home_that_the_shell_left_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    make("home/a.md")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert [file.file for file in choice("~/a.md").files] == [tmp_path / "home/a.md"]
