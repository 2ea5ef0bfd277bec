"""E-mail addresses, telephone numbers and links broken in ten ways and more each; what a link hides is left alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_EMAIL = re.compile(r"(?<![\w.+/:@=-])[\w.+-]*\w@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}(?![\w@/.-]*[\w@])")
_PHONE = re.compile(
    r"(?<![\w+./$-])(?<!\) )(?:\((\d{3})\) ?|(\d{3})([-./ ]))(\d{3})([-. ])(\d{4})(?![\w-]|\.\d)"
)
_LINK = re.compile(
    r"(?<![\w@/.])(?:https?://)(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8}(?=[/\s)\"'<,?]|\.(?:\s|$))|(?<![\w@/.])www\.[\w-]+\.[a-z]{2,8}(?=[/\s)\"'<,?]|\.(?:\s|$))"
)


def _behind_front(clean: Clean) -> int:
    return max(0, clean.text.find("\n---", 4)) if clean.text.startswith("---") else 0


def email(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Broken in fourteen ways."""
    edits = []
    for match in _EMAIL.finditer(clean.text, _behind_front(clean)):
        user, _, host = match[0].partition("@")
        name, _, ending = host.rpartition(".")
        forms = {
            "a comma for the point": f"{user}@{name},{ending}",
            "two signs": f"{user}@@{host}",
            "a second sign": f"{user}@{name}@{host}",
            "a space before the point": f"{user}@{name} .{ending}",
            "a space behind the point": f"{user}@{name}. {ending}",
            "a space behind the sign": f"{user}@ {host}",
            "a space before the sign": f"{user} @{host}",
            "two points": f"{user}@{name}..{ending}",
            "a point before the sign": f"{user}.@{host}",
            "a point behind the sign": f"{user}@.{host}",
            "a semicolon for the point": f"{user}@{name};{ending}",
            "an ending that there is not": f"{user}@{name}.{ending[:-1]}{'n' if ending == 'com' else 'q'}x",
            "a hyphen behind the sign": f"{user}@-{host}",
        }
        if "." not in name:
            forms["no ending"] = f"{user}@{name}"
        edits += [Edit(form, *match.span(), written) for form, written in forms.items()]
    draw.shuffle(edits)
    yield from edits


def phone(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """North American numbers broken in twelve ways."""
    edits = []
    for match in _PHONE.finditer(clean.text, _behind_front(clean)):
        area, exchange, line = match[1] or match[2], match[4], match[6]
        if area[0] in "01" or exchange[0] in "01":
            continue
        before, mark, start = match[0].split(area)[0], match[5], "(%s) " if match[1] else "%s" + match[3]
        forms = {
            "a figure too few": start % area + exchange + mark + line[:-1],
            "a figure too many": start % area + exchange + mark + line + line[-1],
            "the area code a figure too short": start % area[:2] + exchange + mark + line,
            "the exchange a figure too short": start % area + exchange[:2] + mark + line,
            "the exchange a figure too long": start % area + exchange + exchange[-1] + mark + line,
            "an area code with 1": start % ("1" + area[1:]) + exchange + mark + line,
            "an area code with 0": start % ("0" + area[1:]) + exchange + mark + line,
            "an exchange with 1": start % area + "1" + exchange[1:] + mark + line,
            "an exchange with 0": start % area + "0" + exchange[1:] + mark + line,
            "a letter O": start % area + exchange + mark + "O" + line[1:],
            "a letter l": start % area + exchange + mark + "l" + line[1:],
            "a country that there is not": f"+999 {area} {exchange} {line}",
        }
        if before == "(":
            forms["a bracket lost"] = match[0].replace(")", "", 1)
        edits += [Edit(form, *match.span(), written) for form, written in forms.items()]
    draw.shuffle(edits)
    yield from edits


def link(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Broken in twelve ways."""
    edits = []
    for match in _LINK.finditer(clean.text, _behind_front(clean)):
        if re.search(r"!\[[^\]\n]*\]\($", clean.text[max(0, match.start() - 200) : match.start()]):
            continue  # the target of an image
        scheme, _, host = match[0].rpartition("//")
        name, _, ending = host.rpartition(".")
        forms = {"a comma for the point": f"{match[0][: -len(ending) - 1]},{ending}"}
        if scheme:
            forms |= {
                "no colon": f"{scheme[:-1]}//{host}",
                "one slash": f"{scheme}/{host}",
                "no slashes": f"{scheme}{host}",
                "a letter too few": f"{scheme.replace('tt', 't')}//{host}",
                "the scheme twice": f"{scheme}//{scheme}//{host}",
                "a semicolon": f"{scheme[:-1]};//{host}",
                "backslashes": f"{scheme}\\\\{host}",
                "a space behind the slashes": f"{scheme}// {host}",
                "two points": f"{scheme}//{name}..{ending}",
            }
        if host.startswith("www."):
            forms |= {
                "a comma behind www": match[0].replace("www.", "www,"),
                "a space behind www": match[0].replace("www.", "www. "),
                "no point behind www": match[0].replace("www.", "www"),
            }
        edits += [Edit(form, *match.span(), written) for form, written in forms.items()]
    draw.shuffle(edits)
    yield from edits


KINDS = (
    Kind("e-mail", frozenset({"contact-email-invalid"}), email),
    Kind("phone", frozenset({"contact-phone-invalid", "bracket-unbalanced"}), phone),
    Kind("link", frozenset({"link-malformed"}), link),
)
