"""Settings are found nearest upward, read once a folder, and outranked by environment and command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.settings.environment import Environment
from prlint.settings.error import SettingsError
from prlint.settings.loader import Loader, load
from prlint.settings.values import Level

if TYPE_CHECKING:
    from pathlib import Path


def write(file: Path, text: str) -> Path:
    """A file with its folders."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    """A run without settings has none of anybody's else."""
    settings = load(tmp_path / "release.md")
    assert settings.file is None
    assert settings.folder is None
    assert settings.profile == ()
    assert settings.default_exclude
    assert settings.house.names == ()
    assert settings.origin("profile") == ("the defaults", None)


def test_nearest_file_upward_of_the_checked_file_holds(tmp_path: Path) -> None:
    """Not that of the folder in which the run stands, nor one farther up."""
    write(tmp_path / "prlint.toml", 'locale = "en-US"')
    inner = write(tmp_path / "uk" / "prlint.toml", 'locale = "en-GB"')
    loader = Loader()
    assert loader.load(tmp_path / "uk" / "2025" / "april.md").locale == "en-GB"
    assert loader.load(tmp_path / "uk" / "2025" / "april.md").file == inner
    assert loader.load(tmp_path / "us.md").locale == "en-US"


def test_files_under_the_same_settings_share_one_object(tmp_path: Path) -> None:
    """A thousand releases of one newsroom must not read one file a thousand times."""
    file = write(tmp_path / "prlint.toml", 'locale = "en-US"')
    loader = Loader()
    first = loader.load(tmp_path / "a" / "one.md")
    file.unlink()
    assert loader.load(tmp_path / "a" / "two.md") is first
    assert loader.load(tmp_path / "a" / "deeper" / "three.md") is first
    assert loader.load(tmp_path / "four.md") is first


@pytest.mark.parametrize(
    "text",
    [
        "[project]\nname = 'x'\n",
        "[tool.ruff]\n",
        "[project]\ndescription = 'checked by prlint'\n",
        "] no TOML [",
    ],
)
def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path, text: str) -> None:
    """It is another tool's file, valid or not: the search goes on upward."""
    write(tmp_path / "prlint.toml", 'locale = "en-IE"')
    write(tmp_path / "code" / "pyproject.toml", text)
    assert load(tmp_path / "code" / "release.md").locale == "en-IE"


def test_our_table_in_a_pyproject_holds_even_if_it_is_empty(tmp_path: Path) -> None:
    """Whoever writes the table means it; beside a prlint.toml that one holds."""
    write(tmp_path / "prlint.toml", 'locale = "en-IE"')
    inner = write(tmp_path / "code" / "pyproject.toml", "[tool.prlint]\n")
    assert load(tmp_path / "code" / "release.md").file == inner
    write(tmp_path / "code" / "prlint.toml", 'locale = "en-AU"')
    assert load(tmp_path / "code" / "release.md").locale == "en-AU"


def test_every_key_is_read(tmp_path: Path) -> None:
    """The keys that the design names, with their hyphens."""
    write(
        tmp_path / "prlint.toml",
        """
        profile = ["ap", "nonprofit"]
        required = ["status", "end_mark"]
        include = ["2025/"]
        exclude = ["drafts/**"]
        default-exclude = false
        locale = "en-US"
        required-version = ">=0.1, <9"
        engine = "languagetool"
        [languagetool]
        url = "https://grammar.harborlibrary.example"
        allow-remote = true
        timeout = 5
        [levels]
        headline-too-long = "off"
        [parameters.headline-too-long]
        max = 80
        [house]
        names = ["El Faro"]
        people = [{name = "Ana Ruiz", title = "director"}]
        contacts = [{name = "Lena Okafor", phone = "207-555-0143", email = "press@harborlibrary.example"}]
        domains = ["harborlibrary.example"]
        tickers = ["NYSE: HBL"]
        products = ["Bookmobile"]
        boilerplates = [{organization = "Harbor Library", text = "The library lends books."}]
        """,
    )
    settings = load(tmp_path / "release.md")
    assert settings.profile == ("ap", "nonprofit")
    assert [str(field) for field in settings.required] == ["status", "end_mark"]
    assert settings.levels == {"headline-too-long": Level.OFF}
    assert settings.parameters == {"headline-too-long": {"max": 80}}
    assert not settings.default_exclude
    assert settings.engine == "languagetool"
    assert settings.languagetool.url == "https://grammar.harborlibrary.example"
    assert settings.languagetool.allow_remote
    assert settings.languagetool.timeout == 5
    assert settings.house.people[0].title == "director"
    assert settings.house.boilerplates[0].organization == "Harbor Library"


def test_one_profile_may_stand_without_a_list(tmp_path: Path) -> None:
    """`profile = "ap"` is what the documentation shows first."""
    write(tmp_path / "prlint.toml", 'profile = "ap"')
    assert load(tmp_path / "release.md").profile == ("ap",)


def test_command_line_outranks_environment_outranks_file(tmp_path: Path) -> None:
    """And each says where the value came from."""
    file = write(tmp_path / "prlint.toml", 'profile = "ap"')
    release = tmp_path / "release.md"
    environment = Environment(profile=("uk",))
    assert load(release).origin("profile") == (str(file), 1)
    from_environment = load(release, environment=environment)
    assert from_environment.profile == ("uk",)
    assert from_environment.origin("profile").where == "PRLINT_PROFILE"
    assert from_environment.file == file
    from_command_line = load(release, profile=["wire"], environment=environment)
    assert from_command_line.profile == ("wire",)
    assert from_command_line.origin("profile").where == "--profile"


def test_a_named_settings_file_holds_for_every_file(tmp_path: Path) -> None:
    """`--config`, and PRLINT_CONFIG under it."""
    write(tmp_path / "prlint.toml", 'locale = "en-US"')
    named = write(tmp_path / "elsewhere" / "house.toml", 'locale = "en-GB"')
    other = write(tmp_path / "elsewhere" / "other.toml", 'locale = "en-AU"')
    environment = Environment(config=str(other))
    assert load(tmp_path / "release.md", config=named, environment=environment).locale == "en-GB"
    assert load(tmp_path / "release.md", environment=environment).locale == "en-AU"


def test_a_named_settings_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """Never the defaults in silence."""
    with pytest.raises(SettingsError, match=r"^PRLINT_CONFIG: there is no file .*gone\.toml$"):
        load(tmp_path / "release.md", environment=Environment(config=str(tmp_path / "gone.toml")))


def test_a_named_pyproject_must_have_our_table(tmp_path: Path) -> None:
    """Whoever names it expects settings there."""
    named = write(tmp_path / "pyproject.toml", "[project]\nname = 'x'\n")
    with pytest.raises(SettingsError, match=r"pyproject\.toml: has no table \[tool\.prlint\]$"):
        load(tmp_path / "release.md", config=named)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\nprofle = "ap"', ":2: there is no key “profle”; the nearest is “profile”"),
        (
            "default_exclude = false",
            ":1: there is no key “default_exclude”; the nearest is “default-exclude”",
        ),
        ('[house]\nname = ["x"]', ":2: there is no key “name” in house; the nearest is “names”"),
        (
            '[house]\npeople = [\n  {name = "Ana", titel = "x"},\n]',
            ":2: there is no key “titel” in house.people[0]; the nearest is “title”",
        ),
        (
            '[levels]\ndash-mixed = "loud"',
            ":2: levels.dash-mixed must be error, warning, info or off, not “loud”",
        ),
        ('required = ["headlines"]', "required[0] must be status, date, contacts, headline, dateline"),
        ('exclude = "drafts"', ":1: exclude must be a list, not “drafts”"),
        ('default-exclude = "no"', ":1: default-exclude must be true or false, not “no”"),
        ('locale = "british"', ":1: locale cannot be “british”; write it as en-GB"),
        ('required-version = "newest"', ":1: required-version cannot be “newest”; write it as >=0.1,<1"),
        ("levels = 3", ":1: levels must be a table of names and values, not 3"),
        ('[house]\npeople = [{title = "x"}]', ":2: house.people[0].name is missing"),
        ('exclude = [""]', ":1: exclude[0] must not be empty"),
        ('required-version = ">=99"', ":1: these settings are for prlint >=99, this is "),
        ("profile = ", ": is no valid TOML: "),
    ],
)
def test_what_is_wrong_is_told_with_file_line_key_and_the_right_name(
    tmp_path: Path, text: str, said: str
) -> None:
    """One sentence that is enough to mend it."""
    file = write(tmp_path / "prlint.toml", text)
    with pytest.raises(SettingsError) as caught:
        load(tmp_path / "release.md")
    message = str(caught.value)
    assert message.startswith(str(file))
    assert said in message
    assert "\n" not in message


def test_line_in_a_pyproject_counts_from_the_top_of_the_file(tmp_path: Path) -> None:
    """Other tools' tables stand above ours, with keys of the same names."""
    write(tmp_path / "pyproject.toml", '[tool.other]\nlocale = "x"\n\n[tool.prlint]\nlocale = "x"\n')
    with pytest.raises(SettingsError, match=r"pyproject\.toml:5: locale cannot"):
        load(tmp_path / "release.md")


def test_a_byte_order_mark_is_no_part_of_the_settings(tmp_path: Path) -> None:
    """Editors on Windows write one."""
    (tmp_path / "prlint.toml").write_bytes(b'\xef\xbb\xbflocale = "en-GB"\r\n')
    assert load(tmp_path / "release.md").locale == "en-GB"


def test_settings_that_are_no_utf8_are_an_error(tmp_path: Path) -> None:
    """Told as such, not as a codec's complaint."""
    (tmp_path / "prlint.toml").write_bytes(b'locale = "\xe9"')
    with pytest.raises(SettingsError, match=r"is not UTF-8; save it with that encoding$"):
        load(tmp_path / "release.md")
