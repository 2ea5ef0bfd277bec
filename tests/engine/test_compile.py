"""From rule files to the bundle that a run reads and the pages that `explain` shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.engine import compile as compiler
from prlint.engine.catalogue import BUNDLE, load
from prlint.engine.compile import build, compile_rules, read_profiles
from prlint.engine.rule_error import RuleFileError
from prlint.settings.error import SettingsError

from .test_rule_file import WHOLE

if TYPE_CHECKING:
    from pathlib import Path


def add(folder: Path, topic: str, rule_id: str, text: str = WHOLE) -> None:
    """A rule file in its topic's folder."""
    (folder / topic).mkdir(parents=True, exist_ok=True)
    (folder / topic / f"{rule_id}.yaml").write_text(text, encoding="utf-8")


def test_the_bundle_has_no_prose_and_the_pages_have_it(tmp_path: Path) -> None:
    """The bundle is read at every start, the pages only to explain."""
    add(tmp_path, "grammar", "some-fault")
    bundle, pages = compile_rules(tmp_path, read_profiles())
    assert [entry["id"] for entry in bundle["rules"]] == ["some-fault"]
    assert not {"why", "good", "bad", "sources"} & set(bundle["rules"][0])
    page = pages["some-fault"]
    assert page["why"] == "It is one."
    assert page["topic"] == "grammar"
    assert page["kind"] == "pattern"
    assert page["bad"][0]["text"] == "A ⟦fault⟧."
    assert page["in"] == ["body", "quotes"]


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ([("a", "x", WHOLE), ("b", "x", WHOLE)], "an id is never used again"),
        ([("a", "x", WHOLE), ("a", "y", WHOLE + "formerly: [x]\n")], "an id is never used again"),
        ([("a", "x", WHOLE), ("b", "a", WHOLE)], "“a” is the name of a topic"),
        ([("house", "x", WHOLE)], "“house” is the name of a topic"),
        ([("a", "x", WHOLE + "supersedes: [z]\n")], "supersedes: there is no rule “z”"),
        (
            [("a", "x", WHOLE + "supersedes: [y]\n"), ("a", "y", WHOLE + "supersedes: [x]\n")],
            "this one silences itself",
        ),
    ],
)
def test_rule_files_that_collide_are_refused(
    tmp_path: Path, rules: list[tuple[str, str, str]], said: str
) -> None:
    """Ids are one word over all topics and all times."""
    for topic, rule_id, text in rules:
        add(tmp_path, topic, rule_id, text)
    with pytest.raises(RuleFileError, match=said):
        compile_rules(tmp_path, read_profiles())


def test_a_check_is_found_in_its_topics_modules_and_one_that_is_in_none_is_refused(tmp_path: Path) -> None:
    """A run imports the module of the function alone, and a slip of the pen is told before any run."""
    text = WHOLE.replace("pattern:\n  any:\n    - 'fault'", "check: dates.weekday_mismatch")
    add(tmp_path, "dates", "some-fault", text)
    bundle, _ = compile_rules(tmp_path, read_profiles())
    assert bundle["rules"][0]["data"] == {"function": "dates.weekday.weekday_mismatch"}
    add(tmp_path, "dates", "some-fault", text.replace("weekday_mismatch", "weekday_mismtach"))
    with pytest.raises(RuleFileError, match=r"check: prlint\.checks has no function dates\.weekday_mismtach"):
        compile_rules(tmp_path, read_profiles())


def test_nothing_is_written_when_a_file_is_wrong(tmp_path: Path) -> None:
    """A half bundle would run half the rules."""
    bundle, pages = tmp_path / "bundle.json", tmp_path / "pages.json"
    add(tmp_path / "rules", "a", "x")
    assert build(tmp_path / "rules", bundle, pages) == 1
    before = bundle.read_bytes()
    add(tmp_path / "rules", "a", "y", WHOLE.replace("summary", "sumary"))
    with pytest.raises(RuleFileError):
        build(tmp_path / "rules", bundle, pages)
    assert bundle.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["bundle.json", "pages.json", "rules"]


def test_no_rules_are_an_error(tmp_path: Path) -> None:
    """A wheel built from the wrong folder would check nothing and be content."""
    with pytest.raises(SettingsError, match="there are no rule files here"):
        build(tmp_path / "rules", tmp_path / "bundle.json", tmp_path / "pages.json")


def test_an_installation_without_a_bundle_says_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fresh checkout has none."""
    monkeypatch.setattr("prlint.engine.catalogue.BUNDLE", tmp_path / "catalogue.json")
    with pytest.raises(SettingsError, match=r"python -m prlint\.engine\.compile"):
        load()


def test_profiles_are_those_of_the_design() -> None:
    """All names are known from the start; each says in a sentence what it is for, and extends one above it."""
    profiles = read_profiles()
    assert {name for name in profiles if ":" not in name} == {
        *("default", "ap", "uk", "canada", "wire", "public-company", "government", "nonprofit"),
    }
    assert all(
        name.startswith("wire:") and profiles[name].extends == ("wire",) for name in profiles if ":" in name
    )
    assert all(profile.extends for name, profile in profiles.items() if name != "default")


@pytest.mark.parametrize("text", ["a: {about: x}", "a: {about: X., extends: [b]}"])
def test_profiles_that_say_nothing_or_extend_nothing_are_refused(tmp_path: Path, text: str) -> None:
    """With the file's line."""
    file = tmp_path / "profiles.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RuleFileError, match=r"profiles\.yaml:1: a: "):
        read_profiles(file)


def test_compiling_by_hand_says_what_it_did(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`python -m prlint.engine.compile`: a count, or the first thing that is wrong and exit status 2."""
    assert compiler.main() == 0
    assert "rules in catalogue.json and pages.json" in capsys.readouterr().out
    assert BUNDLE.is_file()

    def wrong() -> int:
        raise SettingsError("rules/x.yaml", "is wrong", line=3)

    monkeypatch.setattr(compiler, "build", wrong)
    assert compiler.main() == 2
    assert capsys.readouterr().err == "rules/x.yaml:3: is wrong\n"
