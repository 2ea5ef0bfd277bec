"""`docs/settings.md`."""

from __future__ import annotations

from itertools import groupby

from documentation.settings_keys import Row, rows, tables
from prlint.settings.merging import REPLACED

_BEGINNING = """\
# Settings

<!-- Written by scripts/docs.py from the models; change those. -->

Settings stand in `prlint.toml`, or under `[tool.prlint]` in `pyproject.toml` (then `[levels]` is
`[tool.prlint.levels]`, and so on). For each checked file the nearest one
upward of *it* counts, wherever the run was started; a `pyproject.toml` without that table is passed over.
`prlint config --show FILE` tells what holds for a file and where each value comes from: file and line, flag, variable or
the defaults. An unknown key is an error that names the nearest right one.

For an editor that knows JSON Schema, `prlint config --schema` prints one; the project holds it as
[`schemas/settings.json`](../schemas/settings.json). With Taplo or an editor that builds on it, write in the first line
`#:schema prlint.schema.json` after `prlint config --schema > prlint.schema.json`.

## What wins

For the settings as a whole, later wins: the files that a file extends, the file itself, its `[[per-file]]` entries in
order, the environment, the command line.

For the level of a rule, later wins:

1. the profiles, in order
2. `required`
3. a topic of `[levels]`, then of `[[per-file]]`: only for rules that are on
4. a rule of `[levels]`, then of `[[per-file]]`
5. the command line: `--select`, `--extend-select`, `--ignore`

A topic never outranks a rule, whichever file or entry states it.

## Building on other files

```toml
extends = "../house/prlint.toml"      # or a list, later ones win
```

Nothing is inherited unasked: a `prlint.toml` in a folder replaces the one above it, unless it extends it. What is
extended may extend others; each file counts once. A file that is not there, and files that extend each other in a
circle, are errors.

- Tables are merged key by key.
- Lists are joined, what is extended first{but}.
- Every other value is replaced, the value of a parameter too, whatever it is.
- **Each path and pattern starts in the folder of the file that states it.** `exclude = ["drafts/"]` in a shared file
  means the drafts beside the shared file. A later `!pattern` takes back what an extended file excludes.
- The rules in `.prlint/rules/` and the words in `.prlint/words.txt` beside an extended file count too.

## Settings for some files

```toml
[[per-file]]
path = "advisories/"                  # as in a .gitignore file, or a list
levels = {{ dateline-missing = "off" }}

[[per-file]]
path = ["uk/", "!uk/archive/"]
profile = "uk"
parameters.headline-too-long.max = 65
```

An entry holds for the files that its patterns name, later entries win. A `profile` stands in place of the file's
`profile`; `--profile` and `PRLINT_PROFILE` outrank both.

## Environment

| variable | what it says |
| --- | --- |
| `PRLINT_CONFIG` | a settings file in place of those that are found, as `--config` |
| `PRLINT_PROFILE` | profiles, parted by commas, as `--profile` |
| `PRLINT_FAIL_ON` | `error`, `warning`, `info` or `never`, as `--fail-on` |
| `PRLINT_TODAY` | a date, `now`, `changed` or `none`, as `--today` |

An empty variable says nothing. The command line outranks the environment, and that the files.

## Keys
"""
_HEAD = "| key | values | default | meaning |\n| --- | --- | --- | --- |"


def pages() -> dict[str, str]:
    """The page."""
    replaced = ", ".join(f"`{'.'.join(way)}`" for way in REPLACED if way != ("extends",))
    parts = [_BEGINNING.format(but=f", but {replaced}, which are one choice each, are replaced as a whole")]
    about = tables()
    every = list(rows())
    order = list(dict.fromkeys(row.table for row in every))
    every.sort(key=lambda row: order.index(row.table))
    for heading, group in groupby(every, key=lambda row: row.table):
        title = f"### `{heading}`\n\n{about[heading].about}.\n" if heading in about else f"### `{heading}`\n"
        table = "\n".join([_HEAD, *(_line(row) for row in group)])
        parts.append(f"{title if heading else '### At the top'}\n\n{table}\n".replace("\n\n\n", "\n\n"))
    return {"docs/settings.md": "\n".join(parts)}


def _line(row: Row) -> str:
    return f"| `{row.key}` | {row.value} | {row.default} | {row.about} |"
