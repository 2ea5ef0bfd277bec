"""Front matter: what is read, where it stands, and what is told when it is broken."""

from __future__ import annotations

import datetime
import tomllib
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from prlint.readers.document import FrontMatter, FrontValue
from prlint.readers.front_matter import comments_before, read_front_matter
from prlint.readers.front_toml import read_toml
from prlint.readers.front_yaml import simple_yaml
from prlint.readers.front_yaml_nodes import parsed_yaml
from prlint.text.source import Source
from prlint.text.span import Span


def _front(text: str) -> FrontMatter:
    front = read_front_matter(Source(text))
    assert front is not None
    return front


def _values(text: str) -> dict[str, tuple[object, str]]:
    front = _front(text)
    assert front.problem is None
    return {key: (value.value, value.span.of(text)) for key, value in front.values.items()}


def test_yaml_values_and_their_places():
    """Values are read as YAML reads them; a place leaves out quotation marks."""
    text = "---\ntitle: 'Acme’s “new” park'\nDate: 2024-05-06\ndraft: no\nweight: 12\nempty:\nratio: 1.5\n---\nBody\n"
    assert _values(text) == {
        "title": ("Acme’s “new” park", "Acme’s “new” park"),
        "date": ("2024-05-06", "2024-05-06"),
        "draft": (False, "no"),
        "weight": (12, "12"),
        "empty": (None, ""),
        "ratio": (1.5, "1.5"),
    }
    assert _front(text).span.of(text) == text[: text.index("\nBody")]
    assert _front(text).values["title"] == FrontValue("Acme’s “new” park", Span(12, 29), quoted=True)
    assert not _front(text).values["date"].quoted


def test_yaml_lists_and_tables_are_flat():
    """Scalars of lists and tables have keys with dots."""
    text = "---\ntags: [parks, 'new']\ncontacts:\n  - name: Jo Field\n    phone: 202-555-0143\n    ext: 0401\n---\n"
    assert _values(text) == {
        "tags.0": ("parks", "parks"),
        "tags.1": ("new", "new"),
        "contacts.0.name": ("Jo Field", "Jo Field"),
        "contacts.0.phone": ("202-555-0143", "202-555-0143"),
        "contacts.0.ext": ("0401", "0401"),
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_yaml_places_are_code_points_whatever_the_line_ends(end: str):
    """Emoji, CRLF and block scalars do not shift a place."""
    text = "---\na: 🙂 x\nb: |\n  one 🙂\n  two\nc: >-\n  three\n  four\nd: plain\n  goes on\ne: end\n---\n".replace(
        "\n", end
    )
    assert {key: place.replace(end, "\n") for key, (_, place) in _values(text).items()} == {
        "a": "🙂 x",
        "b": "one 🙂\n  two",
        "c": "three\n  four",
        "d": "plain\n  goes on",
        "e": "end",
    }
    assert [value for value, _ in _values(text).values()] == [
        "🙂 x",
        "one 🙂\ntwo\n",
        "three four",
        "plain goes on",
        "end",
    ]


def test_dates_and_times_stay_as_written():
    """A date that does not exist, a clock time and a time stamp are strings, not errors, seconds or objects."""
    text = "---\na: 2024-02-31\nb: 11:30\nc: 2024-05-06T07:08:09-05:00\nd: [2024-05-06]\n---\n"
    assert [value for value, _ in _values(text).values()] == [
        "2024-02-31",
        "11:30",
        "2024-05-06T07:08:09-05:00",
        "2024-05-06",
    ]


def test_anchors_aliases_and_merges_are_followed():
    """An alias stands where its anchor does; merged settings do not replace the table's own."""
    text = "---\nbase: &base {city: Akron, phone: 1}\nmore:\n  <<: *base\n  phone: 2\nsame: *base\n---\n"
    assert _values(text) == {
        "base.city": ("Akron", "Akron"),
        "base.phone": (1, "1"),
        "more.phone": (2, "2"),
        "more.city": ("Akron", "Akron"),
        "same.city": ("Akron", "Akron"),
        "same.phone": (1, "1"),
    }


def test_toml_values_and_their_places():
    """Tables, arrays, inline tables, dotted keys and all kinds of strings have exact places."""
    text = (
        '+++\ntitle = "A \\"park\\"" # c = "d"\ndate = 2024-05-06\ntags = ["one", \'two\', # x\n  """three"""]\n'
        "[contact]\nemail.press = 'press@a.example'\n[[people]]\nname = 'Jo'\n[[people]]\nat = {city = 'Akron', hours = [07:30:00, 1_0]}\n"
        "[people.\"last name\"]\nis = '''\nField'''\n+++\n"
    )
    assert _values(text) == {
        "title": ('A "park"', 'A \\"park\\"'),
        "date": ("2024-05-06", "2024-05-06"),
        "tags.0": ("one", "one"),
        "tags.1": ("two", "two"),
        "tags.2": ("three", "three"),
        "contact.email.press": ("press@a.example", "press@a.example"),
        "people.0.name": ("Jo", "Jo"),
        "people.1.at.city": ("Akron", "Akron"),
        "people.1.at.hours.0": ("07:30:00", "07:30:00"),
        "people.1.at.hours.1": (10, "1_0"),
        "people.1.last name.is": ("Field", "Field"),
    }
    assert _front(text).format == "toml"


def test_comments_and_empty_lines_may_stand_before_it():
    """A licence in a comment does not hide the front matter, and is kept."""
    text = "\n<!-- SPDX -->\r\n<!-- two\n\n--> \n\n---\ntitle: A\n...\nBody"
    source = Source(text)
    front = _front(text)
    assert front.span.of(text) == "---\ntitle: A\n..."
    assert [(one.kind, one.text, one.span.of(text)) for one in comments_before(source, front)] == [
        ("comment", " SPDX ", "<!-- SPDX -->"),
        ("comment", " two\n\n", "<!-- two\n\n-->"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "---",
        "---\n\nFOR IMMEDIATE RELEASE\n\n---\n\nAcme opens a park.\n",
        "---\nFOR IMMEDIATE RELEASE\n---\n",
        "---\nCONTACT: Jo Field\n\nAcme opens a park.\n",
        "---\nMEDIA CONTACT: Jo Field\n\nAcme opens a park.\n\n---\n",
        "----\ntitle: A\n----\n",
        " ---\ntitle: A\n---\n",
        "Acme\n---\ntitle: A\n---\n",
        "<!-- never closed\n---\ntitle: A\n---\n",
        "<!-- c --> text\n---\ntitle: A\n---\n",
        "+++\nAcme opens a park.\n+++\n",
    ],
)
def test_thematic_breaks_are_no_front_matter(text: str):
    """Lines of hyphens around prose, or without a setting after them, belong to the text."""
    assert read_front_matter(Source(text)) is None


@pytest.mark.parametrize(
    ("text", "told", "place"),
    [
        ("---\ntitle: Acme: a park\n---\n", "colon", ": a park"),
        ("---\ntitle: 'Acme\n---\n", "quotation mark is never closed", "'Acme"),
        ("---\ntitle: @acme\n---\n", "begins with @ needs quotation marks", "@acme"),
        ("---\na:\n\t- b\n---\n", "a tab stands where", "\t- b"),
        ("---\na: 🙂\ntitle: A\x07\n---\n", "U+0007", "\x07"),
        ("---\ntitle: A\nTitle: B\n---\n", "`title` stands in it twice", "Title"),
        ("---\na: {b: 1, b: 2}\n---\n", "`b` stands in it twice", "b"),
        ("---\n- one\n- two\n---\n", "settings", "- one\n- two"),
        ("---\nwhen: !date x\n---\n", "`!date` is unknown", "!date x"),
        ("---\nn: !!int x\n---\n", "`x` is no int", "!!int x"),
        ("---\na: b\n? [c]\n: d\n---\n", "key must be a word", "[c]"),
        ("---\na: *b\n---\n", "undefined alias", "*b"),
        ("---\ntitle: A\n\nAcme opens a park.\n", "never closed: put ---", "---"),
        ("---\ntitle: A\n\nAcme opens a park.\n\n---\n\nNotes\n", "never closed: put ---", "---"),
        ("+++\ntitle = Acme\n+++\n", "no valid TOML: invalid value", "Acme"),
        ("+++\r\na = 1\r\nb = 'x\r\n+++\r\n", "quotation mark is never closed", "b = 'x"),
        ("+++\na = 1\na = 2\n+++\n", "cannot overwrite", "a = 2"),
        ("+++\na = 1\nA = 2\n+++\n", "`a` stands in it twice", "2"),
        ("+++\na = 1\n\nAcme\n", "never closed: put +++", "+++"),
    ],
)
def test_broken_front_matter_is_a_problem_with_a_place(text: str, told: str, place: str):
    """One sentence says what to mend, at the place where it stands."""
    front = _front(text)
    assert front.problem is not None
    assert told.lower() in front.problem.message.lower()
    assert front.problem.span.of(text) == place


def test_broken_front_matter_keeps_what_everybody_can_read():
    """A colon in a title breaks YAML, but the lines `key: value` are read, each at its place."""
    text = "---\ntitle: Statement: the fund closes\nDate: '2024-05-02'\ntags: [a\nlinks: &x\n---\n\nText.\n"
    front = _front(text)
    assert front.problem is not None
    assert {key: value.value for key, value in front.values.items()} == {
        "title": "Statement: the fund closes",
        "date": "2024-05-02",
    }
    assert [value.span.of(text) for value in front.values.values()] == [
        "Statement: the fund closes",
        "2024-05-02",
    ]


def test_text_begins_after_unclosed_front_matter():
    """Without a closing fence the settings end where the lines stop looking like settings."""
    text = "---\ntitle: A\ntags:\n  - b\n\nAcme opens a park.\n"
    assert _front(text).span.of(text) == "---\ntitle: A\ntags:\n  - b"


@pytest.mark.parametrize(
    "inside",
    [
        "a: " + "[" * 30_000,
        "a: " + "{a: " * 10_000,
        "- " * 30_000,
        "a: b\n" + "? " * 30_000,
        "".join(" " * depth + "a:\n" for depth in range(300)),
        "a: &a [*a]\n",
        "a: &a []\n"
        + "".join(
            f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(18)
        ),
    ],
    ids=["brackets", "braces", "lists", "keys", "indentation", "itself", "aliases"],
)
def test_hostile_yaml_is_refused_at_once(inside: str):
    """Nesting and aliases that would break or stall the parser are a problem like any other."""
    front = _front(f"---\n{inside}\n---\nText")
    assert front.problem is not None
    assert "nested too deeply" in front.problem.message or "valid YAML" in front.problem.message


def test_hostile_toml_is_refused():
    """Nesting beyond the parser's depth is a problem, not an error."""
    front = _front("+++\na = " + "[" * 20_000 + "\n+++\n")
    assert front.problem is not None


_KEYS = st.sampled_from(
    [
        "title",
        "Date",
        "press_release_number",
        "source-url",
        "x",
        "a b",
        "'q'",
        "yes",
        "1",
        "é",
        "-",
        "",
        "title",
    ]
)
_PLAIN = st.text(alphabet="aZ09 :#'\"-,.[]{}&*!|>%@`~?/\\_=+<é🙂\u00a0\u2028\u0085\ufeff\t“”", max_size=12)
_SCALARS = st.one_of(
    _PLAIN,
    st.sampled_from(
        "true No OFF null ~ Null 12 0 007 1_000 0x1F 0b1 1.5 .5 1e3 1.0e+3 .inf -5 +5 12:30 1:2.5 2024-05-06 2024-05-06T07:08:09Z = << - -a ?b | > & * e1 0o7 1. 20240506 2024-1 y N".split()
    ),
    _PLAIN.map(lambda words: f"'{words}'"),
    _PLAIN.map(lambda words: f'"{words}"'),
    _PLAIN.map(lambda words: "'" + words.replace("'", "''") + "'"),
)
_YAML_LINES = st.lists(
    st.one_of(
        st.tuples(
            _KEYS,
            st.sampled_from([": ", ": ", ": ", ":  ", ":", " : "]),
            _SCALARS,
            st.sampled_from(["", "", "  ", " # c", "\t"]),
        ).map("".join),
        st.sampled_from(["", "  ", "# c", "  - a", "- a", "  b: c", "  goes on", "#\x07", "..."]),
    ),
    max_size=5,
)
_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


@given(_YAML_LINES, _ENDS)
def test_the_small_reader_agrees_with_pyyaml(lines: list[str], end: str):
    """Whatever is read without PyYAML has the value and the place that PyYAML gives."""
    text = "".join(line + end for line in lines)
    values = simple_yaml(text, 4)
    if values is not None:
        assert parsed_yaml(text, 4) == (values, None)


def test_the_small_reader_takes_ordinary_front_matter():
    """The common case is read without loading a YAML parser."""
    text = "title: 'Acme opens a park'\ndate: 2024-05-06T00:00:00-05:00\r\ndraft: false\nurl: /news/1\nname: \"A: b\"\n\n# c\nn: 3\nx:\n"
    assert simple_yaml(text, 0) is not None


def _flat(value: Any, path: str = "") -> dict[str, Any]:
    if isinstance(value, dict):
        items = [(str(key).lower(), item) for key, item in value.items()]
    elif isinstance(value, list):
        items = [(str(number), item) for number, item in enumerate(value)]
    else:
        return {path[1:]: value}
    return {key: one for name, item in items for key, one in _flat(item, f"{path}.{name}").items()}


_DATA = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(0, 10**6),
        st.floats(0.5, 9e5),
        st.text(max_size=8),
        st.just("a: b # 'c'"),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from("abcd"), _DATA, min_size=1, max_size=4), st.booleans())
def test_yaml_values_are_those_of_pyyaml(data: dict[str, Any], flow: bool):
    """Flattening loses and changes nothing."""
    text = yaml.safe_dump(data, default_flow_style=flow, allow_unicode=True, sort_keys=False)
    values, problem = parsed_yaml(text, 0)
    assert problem is None
    assert {key: value.value for key, value in values.items()} == _flat(yaml.safe_load(text))
    for value in values.values():
        written = value.span.of(text)
        if isinstance(value.value, str) and not value.quoted and "\n" not in written:
            assert written == value.value.rstrip("\n")


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {_toml(item)}' for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[\n  " + "".join(f"{_toml(item)}, # c\n" for item in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return (
            '"'
            + "".join(
                f"\\U{ord(letter):08X}" if letter in '"\\' or not letter.isprintable() else letter
                for letter in value
            )
            + '"'
        )
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else repr(value)


_TOML_DATA = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-9, 10**6),
        st.floats(0.5, 9e5),
        st.text(max_size=8),
        st.just("a = [b] # 'c'"),
        st.dates(),
        st.times().map(lambda time: time.replace(fold=0)),
    ),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["a", "b c", "d.e", "ü"]), inner, max_size=3),
    max_leaves=6,
)
_TABLES = st.lists(
    st.tuples(
        st.sampled_from(["", "[t]", "[ t . u ]", "[[many]]", "[many.more]", "[[many.less]]", '["q r"]']),
        st.dictionaries(st.sampled_from(["k", "l.m", '"n o"', "'p'.q"]), _TOML_DATA, max_size=3),
    ),
    max_size=4,
)


@given(_TABLES, st.sampled_from(["\n", "\r\n"]))
def test_toml_values_have_exact_places(tables: list[tuple[str, dict[str, Any]]], end: str):
    """Every value that tomllib reads has a place, and what stands there reads as that value."""
    text = "".join(
        f"{head}\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in body.items())
        for head, body in tables
    )
    text = text.replace("\n", end)
    values, problem = read_toml(text, 0)
    try:
        data = _flat(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        assert problem is not None
        return
    if problem is not None:
        assert "twice" in problem.message
        return
    assert {key: value.value for key, value in values.items()} == {
        key: (values[key].span.of(text) if isinstance(value, datetime.date | datetime.time) else value)
        for key, value in data.items()
    }
    for key, value in values.items():
        written = value.span.of(text)
        assert tomllib.loads(f'x = "{written}"' if value.quoted else f"x = {written}")["x"] == data[key]


_NOISE = st.text(alphabet="-+.:=#[]{}'\"\\ab 1é🙂&*!|>\n\r\t\u0085\x00", max_size=60)


@given(st.sampled_from(["---", "+++"]), _NOISE, st.sampled_from(["---", "+++", "...", ""]), _ENDS)
def test_nothing_raises(fence: str, inside: str, closing: str, end: str):
    """Any text gives front matter, front matter with a problem, or none; places lie in the text."""
    text = f"{fence}{end}{inside}{end}{closing}{end}Text"
    front = read_front_matter(Source(text))
    if front is None:
        return
    spans = [value.span for value in front.values.values()]
    if front.problem is not None:
        spans.append(front.problem.span)
        # What its format refuses still has lines that are plain.
        assert all(value.value == value.span.of(text) for value in front.values.values())
    for span in spans:
        assert front.span.covers(span)
