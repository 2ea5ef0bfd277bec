"""What is wrong with a rule file is told with file, line and key, and what to write in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.engine.rule_error import RuleFileError
from prlint.engine.rule_load import house_rules, load_rule_file
from prlint.engine.rule_patterns import BOUNDARY_ADVICE, LOOK_AROUND_ADVICE, pattern_fault
from prlint.engine.rule_yaml import YamlFault, read_yaml

from .making import PROFILES, catalogue, excerpts, found, pattern, reading

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """summary: A fault
message: "Mend “{match}”."
levels: {default: warning, ap: off}
in: [body, quotes]
pattern:
  any:
    - 'fault'
since: "0.1"
why: It is one.
bad:
  - {name: one, text: "A ⟦fault⟧."}
good:
  - {name: none, text: "Nothing."}
"""


def write(folder: Path, text: str, name: str = "some-fault") -> Path:
    """A rule file."""
    file = folder / f"{name}.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_whole_rule_file_is_read(tmp_path: Path) -> None:
    """The words of YAML 1.1 for true and false are words here: a level may be off."""
    rule = load_rule_file(write(tmp_path, WHOLE), PROFILES)
    assert rule.levels == {"default": "warning", "ap": "off"}
    assert rule.in_ == ["body", "quotes"]


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "said"),
    [
        (
            "summary: A fault",
            "sumary: A fault",
            1,
            "sumary",
            "there is no key “sumary”; the nearest is “summary”",
        ),
        ("summary: A fault\n", "", 1, "summary", "summary is missing"),
        (
            "default: warning",
            "default: loud",
            3,
            "levels.default",
            "must be error, warning, info or off, not “loud”",
        ),
        ("ap: off", "app: off", 3, "levels.app", "there is no profile “app”; the nearest is “ap”"),
        ("[body, quotes]", "[body, quote]", 4, "in[1]", "there is no zone “quote”; the nearest is “quotes”"),
        ("'fault'", "'('", 7, "pattern.any[0]", "RE2 refuses the pattern: missing )"),
        ("'fault'", "'(?<=a)b'", 7, "pattern.any[0]", LOOK_AROUND_ADVICE),
        ("'fault'", r"'\bété\b'", 7, "pattern.any[0]", BOUNDARY_ADVICE),
        ("'fault'", "'a*'", 7, "pattern.any[0]", "matches nothing at all"),
        (
            "    - 'fault'",
            "    - 'fault'\n  unless: {befor: x}",
            8,
            "pattern.unless.befor",
            "the nearest is “before”",
        ),
        (
            "    - 'fault'",
            "    - 'fault'\n  unless: {before: '('}",
            8,
            "pattern.unless.before",
            "RE2 refuses",
        ),
        (
            "pattern:\n  any:\n    - 'fault'\n",
            "",
            None,
            None,
            "a rule has exactly one of pattern, substitution",
        ),
        ("since:", "check: a.b\nsince:", 8, "check", "this one states pattern and check"),
        ("{match}", "{mach}", 2, "message", "there is no value “mach”; the nearest is “match”"),
        ("{match}", "{match", 2, "message", "write {{ and }} for braces that are meant"),
        ("{match}", "{match:>9}", 2, "message", "must be a plain name in braces"),
        ('"0.1"', "0.1", 8, "since", "since must be text, not 0.1"),
        ('"0.1"', '"soon"', 8, "since", "since cannot be “soon”; write it as 0.1"),
        ("⟦fault⟧", "fault", 11, "bad[0].text", "mark each faulty place with ⟦…⟧"),
        ("⟦fault⟧", "⟦fault", 11, "bad[0].text", "mark each faulty place with ⟦…⟧"),
        ("Nothing.", "⟦Nothing⟧.", 13, "good[0].text", "a good example has no faulty place to mark"),
        ('⟧."}', '⟧.", fixed: "A."}', 11, "bad[0].fixed", "the rule has no `fix`"),
        (
            '⟧."}',
            '⟧.", frame: letter}',
            11,
            "bad[0].frame",
            "must be body, headline, contacts, status, quote or file",
        ),
        (
            "since:",
            "fix: {safety: safe, because: x}\nsince:",
            8,
            "fix",
            "pattern has nothing to put in its place",
        ),
        ("since:", "at: end\nsince:", 8, "at", "finds what stands there"),
        ("since:", "supersedes: [some-fault]\nsince:", 8, "supersedes", "a rule cannot silence itself"),
        ("since:", "since: x\nsince:", 9, "since", "the key “since” stands here twice"),
        ("why: It is one.", "why: [", None, None, "is no valid YAML"),
        ("why: It is one.", "why: &x It\nsources: *x", 10, "sources", "anchors and aliases are not read"),
        ("since:", "status: preview\nsince:", 3, "levels.default", "a rule in preview is info at most"),
        (
            "since:",
            "parameters: {max: {type: integer, default: many, help: x}}\nsince:",
            8,
            "parameters.max.default",
            "not of the type",
        ),
        (
            "since:",
            "when: {kind: [letter]}\nsince:",
            8,
            "when.kind[0]",
            "must be release, advisory, statement or correction",
        ),
    ],
)
def test_what_is_wrong_is_told_with_file_line_and_key(
    tmp_path: Path, old: str, new: str, line: int | None, key: str | None, said: str
) -> None:
    """One sentence that is enough to mend it."""
    assert WHOLE.count(old) == 1
    file = write(tmp_path, WHOLE.replace(old, new))
    with pytest.raises(RuleFileError) as caught:
        load_rule_file(file, PROFILES)
    error = caught.value
    assert said in str(error)
    assert str(error).startswith(f"{file}:")
    assert "\n" not in str(error)
    if line is not None:
        assert error.line == line
    if key is not None:
        assert error.key == key


PATTERN = "pattern:\n  any:\n    - 'fault'\n"


@pytest.mark.parametrize(
    ("kind", "key", "said"),
    [
        ("required: {field: contcts}\nat: end", "required.field", "the nearest is “contacts”"),
        (
            "required: {field: contacts, any_of: [phone]}\nat: end",
            "required.any_of[0]",
            "the nearest is “phones”",
        ),
        ("required: {field: dateline.dat}\nat: end", "required.field", "the nearest is “date”"),
        ("required: {field: contacts}", None, "say with `at` where the missing field would stand"),
        (
            "required: {field: contacts}\nat: middle",
            "at",
            "must be start, end of header, before lead, end of body or end",
        ),
        ("limit: {of: headline, unit: words, max: max}", "limit.max", "there is no parameter “max”"),
        ("limit: {of: headline, unit: lines, max: max}", "limit.unit", "must be characters or words"),
        (
            "limit: {of: headline, unit: words, max: max}\nparameters: {max: {type: text, default: x, help: x}}",
            "parameters.max.type",
            "a limit is of the type integer",
        ),
        ("substitution: {a b: c, 'a  b': d}", "substitution", "are the same to the rule"),
        ("substitution: {}", "substitution", "must not be empty"),
        ("consistency: {groups: [[e-mail]]}", "consistency.groups[0]", "must not be empty"),
    ],
)
def test_every_kind_is_checked(tmp_path: Path, kind: str, key: str | None, said: str) -> None:
    """Fields of a release, parameters and listed words."""
    text = WHOLE.replace(PATTERN, f"{kind}\n").replace("{match}", "it").replace("in: [body, quotes]\n", "")
    with pytest.raises(RuleFileError) as caught:
        load_rule_file(write(tmp_path, text), PROFILES)
    assert said in str(caught.value)
    assert caught.value.key == key


def test_a_rule_file_is_called_like_a_rule(tmp_path: Path) -> None:
    """The name is the id."""
    with pytest.raises(RuleFileError, match="called like its rule"):
        load_rule_file(write(tmp_path, WHOLE, "Some_Fault"), PROFILES)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bTK\b",
        r"\b—",
        r"caf\b|\bbar",
        r"\bcafé noir\b",
        r"(?i)a[é]+x",
        r"\bfoo(?: \pL+)? bar\b",
        r"\\bé",
        r"\p{Lu}\w+",
    ],
)
def test_patterns_that_mean_what_they_say_are_taken(pattern: str) -> None:
    """A boundary beside ASCII letters is one, whatever stands inside."""
    assert pattern_fault(pattern) is None


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bé",
        r"é\b",
        r"\b(?:foo|été)\b",
        r"\b[éa]x",
        r"\b[a-zé]+x",
        r"x[a-zé]+\b",
        r"\b\pLx",
        r"\p{Lu}+\b",
        r"(?i)\b(é|a)x",
    ],
)
def test_a_boundary_beside_a_letter_that_is_not_ascii_is_refused(pattern: str) -> None:
    """In RE2 it never matches there, and the rule would be silent for ever."""
    assert pattern_fault(pattern) == BOUNDARY_ADVICE


@pytest.mark.parametrize(
    ("text", "value"),
    [("off", "off"), ("NO", "NO"), ("2018-01-01", "2018-01-01"), ("12:30", "12:30"), ("0o7", "0o7"), ("1_000", "1_000"), ("7", 7), ("true", True), ("~", None), ("1.5", 1.5)],
)  # fmt: skip
def test_yaml_values_are_what_a_reader_takes_them_for(text: str, value: object) -> None:
    """The state NO is not false, and half past twelve is not 750."""
    assert read_yaml(f"key: {text}").values == {"key": value}


def test_yaml_that_grows_without_bound_is_refused() -> None:
    """A few lines of aliases would make gigabytes."""
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))]
    with pytest.raises(YamlFault, match="anchors and aliases"):
        read_yaml("\n".join(lines))


HOUSE = """summary: A name that the house has given up
message: "Write {better}, not {match}."
substitution: {Pier Library: Harbor Library}
"""


def house(folder: Path, name: str, text: str) -> Path:
    """A newsroom's own rule."""
    (folder / ".prlint" / "rules").mkdir(parents=True, exist_ok=True)
    return write(folder / ".prlint" / "rules", text, name)


def test_a_newsrooms_own_rule_needs_little_and_is_called_house(tmp_path: Path) -> None:
    """Summary, message and one kind; it is a warning unless it says otherwise."""
    house(tmp_path, "old-name", HOUSE)
    rules = [own.rule for own in house_rules(tmp_path, catalogue())]
    assert [(rule.id, rule.topic, rule.levels) for rule in rules] == [
        ("house/old-name", "house", {"default": "warning"})
    ]
    text = "The Pier Library reopens."
    outcome = found(reading(text), *rules)
    assert excerpts(outcome) == ["Pier Library"]
    assert outcome.findings[0].message == "Write Harbor Library, not Pier Library."


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (
            HOUSE + "supersedes: [dash-mixd]\n",
            4,
            "supersedes: there is no rule “dash-mixd”; the nearest is “dash-mixed”",
        ),
        (
            "summary: x\nmessage: y\ncheck: dates.weekday\n",
            3,
            "check: a rule of the house has no code of its own",
        ),
        (HOUSE + "formerly: [x]\n", 4, "formerly: only rules of the catalogue have former names"),
        (
            HOUSE.replace("substitution", "substitutions"),
            3,
            "there is no key “substitutions”; the nearest is “substitution”",
        ),
    ],
)
def test_a_broken_rule_of_the_house_is_told_with_file_line_and_key(
    tmp_path: Path, text: str, line: int, said: str
) -> None:
    """It is found when the run begins, before any file is checked."""
    file = house(tmp_path, "old-name", text)
    with pytest.raises(RuleFileError) as caught:
        house_rules(tmp_path, catalogue(pattern("dash-mixed", "--")))
    assert str(caught.value).startswith(f"{file}:{line}: {said}")


def test_rules_of_the_house_cannot_silence_each_other_in_a_ring(tmp_path: Path) -> None:
    """Both would be silent, and nobody would know why."""
    house(tmp_path, "one", HOUSE + "supersedes: [house/two]\n")
    house(tmp_path, "two", HOUSE + "supersedes: [house/one]\n")
    with pytest.raises(RuleFileError, match="this one silences itself"):
        house_rules(tmp_path, catalogue())
