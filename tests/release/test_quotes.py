"""Quotation marks paired by what they do and not by their glyph, over paragraphs, and the marks left over."""

from __future__ import annotations

from typing import Any

import pytest

from .making import BODY, page, release_of

_WORDS = "People who work late want to read too, and now they can."
_TAIL = " said Nora Quill, director of the Fernvale Trust."


def _quotes(body: str, suffix: str = ".txt") -> tuple[list[str], list[str]]:
    release = release_of(page(body=body), suffix)
    return [quote.text for quote in release.quotes], [mark.raw for mark in release.unpaired]


def _case(body: str, *quotes: str, id: str, suffix: str = ".txt") -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(body, list(quotes), suffix, id=id)


@pytest.mark.parametrize(
    ("body", "quotes", "suffix"),
    [
        _case(f'"We read at night,"{_TAIL}', "We read at night,", id="straight"),
        _case(f"“We read at night,”{_TAIL}", "We read at night,", id="curly"),
        _case(f'"We read at night,”{_TAIL}', "We read at night,", id="opened straight, closed curly"),
        _case(f'“We read at night,"{_TAIL}', "We read at night,", id="opened curly, closed straight"),
        _case(f"“We read at night,“{_TAIL}", "We read at night,", id="closed by an opening glyph"),
        _case(
            f"“We read at night,”{_TAIL}.“ We ask for no card.”",
            "We read at night,",
            "We ask for no card.",
            id="its space behind the opening mark",
        ),
        _case(
            '"We read at night, "said Nora Quill. "We ask for no card."',
            "We read at night,",
            "We ask for no card.",
            id="a space before the closing mark and none behind it",
        ),
        _case(
            f'"We have read at night since 2005”{_TAIL}',
            "We have read at night since 2005",
            id="a year before the closing mark",
        ),
        _case(
            "Nora Quill, director of the trust, said, “ We read at night.”",
            "We read at night.",
            id="spaces on both sides of the opening mark",
        ),
        _case(f"”We read at night,”{_TAIL}", "We read at night,", id="opened by a closing glyph"),
        _case(f"''We read at night,''{_TAIL}", "We read at night,", id="pairs of apostrophes"),
        _case(f"``We read at night,''{_TAIL}", "We read at night,", id="TeX"),
        _case(f"„We read at night,“{_TAIL}", "We read at night,", id="low and high"),
        _case(f"«We read at night,»{_TAIL}", "We read at night,", id="angles"),
        _case(f"&ldquo;We read at night,&rdquo;{_TAIL}", "We read at night,", id="entities", suffix=".md"),
        _case(
            f"&quot;We read at night,&#34;{_TAIL}", "We read at night,", id="straight entities", suffix=".md"
        ),
        _case(f'\\"We read at night,\\"{_TAIL}', "We read at night,", id="escapes", suffix=".md"),
        _case(f"*“We read at night,”*{_TAIL}", "We read at night,", id="italic with its marks", suffix=".md"),
        _case(
            f"“*We read at night*,”{_TAIL}", "We read at night,", id="italic inside its marks", suffix=".md"
        ),
        _case(
            f"‘We read at night, and we don’t ask,’{_TAIL}",
            "We read at night, and we don’t ask,",
            id="single first with an apostrophe",
        ),
        _case(
            f"'We read at night, and we don't ask,'{_TAIL}",
            "We read at night, and we don't ask,",
            id="straight single first",
        ),
    ],
)
def test_each_kind_of_mark(body: str, quotes: list[str], suffix: str):
    """Whatever the glyphs are, the quotation is the words between the mark that opens and the one that closes."""
    assert _quotes(body, suffix) == (quotes, [])


@pytest.mark.parametrize(
    ("body", "quotes", "suffix"),
    [
        _case(
            f"“My mother asked, ‘May I read now?’ and we opened the door,”{_TAIL}",
            "My mother asked, ‘May I read now?’ and we opened the door,",
            id="single inside double",
        ),
        _case(
            f"\"My mother asked, 'May I read now?' and we opened the door,\"{_TAIL}",
            "My mother asked, 'May I read now?' and we opened the door,",
            id="straight single inside straight double",
        ),
        _case(
            f"“He said “no” to us, and we went on,”{_TAIL}",
            "He said “no” to us, and we went on,",
            id="double inside double",
        ),
        _case(
            f"‘She called it “a lamp in the dark” and took six books,’{_TAIL}",
            "She called it “a lamp in the dark” and took six books,",
            id="double inside single",
        ),
        _case(
            "Quill told us: “She asked, ‘Is it true?’”", "She asked, ‘Is it true?’", id="both close together"
        ),
    ],
)
def test_nested_marks(body: str, quotes: list[str], suffix: str):
    """A quotation inside a quotation belongs to the outer one."""
    assert _quotes(body, suffix) == (quotes, [])


def test_two_quotations_in_a_paragraph():
    """An attribution in the middle parts a quotation into two runs."""
    body = "“We read at night,” said Nora Quill, director of the trust. “Nobody should need a card for it.”"
    assert _quotes(body) == (["We read at night,", "Nobody should need a card for it."], [])


def test_a_quotation_over_wrapped_lines():
    """Line ends inside the marks are one space in the text; the span goes over them."""
    body = (
        '"People who work late want to read\ntoo, and now they can," said Nora Quill,\nwho directs the trust.'
    )
    release = release_of(page(body=body))
    assert [quote.text for quote in release.quotes] == [
        "People who work late want to read too, and now they can,"
    ]
    assert [quote.raw for quote in release.quotes] == [
        "People who work late want to read\ntoo, and now they can,"
    ]


def test_the_span_leaves_the_marks_out():
    """A quotation spans its words: neither marks nor emphasis around them."""
    text = page(body=f"**“We read at night,”**{_TAIL}")
    quote = release_of(text, ".md").quotes[0]
    assert quote.raw == "We read at night,"
    assert text[quote.span.start - 1] == "“"
    assert text[quote.span.end] == "”"


def test_several_paragraphs_each_with_an_opening_mark():
    """Each paragraph is a run; all but the last stay open and go on."""
    body = (
        "Nora Quill, director of the trust, said:\n\n“We began with a box of books in a kitchen.\n\n"
        "“Then we had a room, and the room had a stove.\n\n“Now we have a library, and it never closes.”"
    )
    quotes = release_of(page(body=body)).quotes
    assert [(quote.text, quote.closed, quote.continues) for quote in quotes] == [
        ("We began with a box of books in a kitchen.", False, True),
        ("Then we had a room, and the room had a stove.", False, True),
        ("Now we have a library, and it never closes.", True, False),
    ]


def test_several_paragraphs_with_marks_at_both_ends_only():
    """Without marks on the later paragraphs the quotation is one run up to the closing mark."""
    body = (
        "Nora Quill, director of the trust, said:\n\n“We began with a box of books in a kitchen.\n\n"
        "Then we had a room, and the room had a stove.\n\nNow we have a library, and it never closes.”"
    )
    quotes = release_of(page(body=body)).quotes
    assert [(quote.text, quote.closed, quote.continues) for quote in quotes] == [
        (
            "We began with a box of books in a kitchen. Then we had a room, and the room had a stove. "
            "Now we have a library, and it never closes.",
            True,
            False,
        )
    ]
    assert quotes[0].raw.count("\n\n") == 2


def test_a_closing_mark_on_a_line_of_its_own():
    """It closes the quotation that is open, and opens none."""
    body = "Nora Quill, director of the trust, said: “We began with a box of books.\n\nThen we had a room.\n\n”\n\nThe room has a stove."
    release = release_of(page(body=body))
    assert [(quote.text, quote.closed) for quote in release.quotes] == [
        ("We began with a box of books. Then we had a room.", True)
    ]
    assert release.unpaired == ()


def test_a_quotation_that_nothing_closes_ends_with_its_paragraph():
    """A forgotten closing mark does not swallow the paragraphs behind it."""
    body = f"Nora Quill, director of the trust, said: “{_WORDS}\n\n{BODY}\n\n“We are glad,” said Tomas Reyes, a reader."
    quotes = release_of(page(body=body)).quotes
    assert [(quote.text, quote.closed) for quote in quotes] == [(_WORDS, False), ("We are glad,", True)]


def test_each_paragraph_closed_though_the_voice_goes_on():
    """Where every paragraph has both marks each is a quotation of its own."""
    body = "Nora Quill, director of the trust, said:\n\n“We began with a box of books.”\n\n“Then we had a room with a stove.”"
    quotes = release_of(page(body=body)).quotes
    assert [(quote.text, quote.closed, quote.continues) for quote in quotes] == [
        ("We began with a box of books.", True, False),
        ("Then we had a room with a stove.", True, False),
    ]


@pytest.mark.parametrize(
    ("opening", "middle", "closing"),
    [('"', '"', '"'), ("“", "”", "”"), ("“", '"', "”"), ('"', "”", '"')],
)
def test_one_opening_and_two_closing_marks(opening: str, middle: str, closing: str):
    """The quotation runs to the last mark, and the one in the middle belongs to none."""
    text = page(
        body=f"{opening}We lend to all of Fernvale.{middle} We ask for no card and no fine, ever.{closing}—Nora Quill, Fernvale Trust"
    )
    release = release_of(text)
    assert [quote.raw for quote in release.quotes] == [
        f"We lend to all of Fernvale.{middle} We ask for no card and no fine, ever."
    ]
    assert [mark.raw for mark in release.unpaired] == [middle]
    assert release.unpaired[0].span.start == text.index("Fernvale." + middle) + len("Fernvale.")


def test_a_closing_mark_that_nothing_opened():
    """A lone closing mark belongs to no quotation."""
    assert _quotes(
        "We read at night, and nobody asks for a card,” said Nora Quill, who directs the trust."
    ) == ([], ["”"])


@pytest.mark.parametrize(
    "body",
    [
        "The readers' room and the trustees' office share the workers’ entrance on Mill Street.",
        "The room keeps its look of the '50s and '60s, with a stove from ’38 and rock 'n' roll at noon.",
        "Don't wait 'til Monday: it's open, they're in, and we've kept your seat at Quill's table.",
        'The shelves are 5\'10" tall and 24" deep; the old ones were 6’ 2” by 30”.',
        'The library lends 7" records and a 12” globe, and its door is 36" wide.',
        "The tower stands at 40° 44' 54\" north, and its bell weighs a ton.",
    ],
)
def test_apostrophes_and_measures_are_no_marks(body: str):
    """Possessives, elisions, decades, feet, inches, minutes and seconds open and close nothing."""
    assert _quotes(body) == ([], [])


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f'"The shelf is 24" deep and full,"{_TAIL}', id="inches"),
        pytest.param(
            f"\"The shelves came in the '90s and the readers' table in '04,\"{_TAIL}",
            id="decades and possessives",
        ),
        pytest.param(f"“She is 5’10” tall, and the shelf is taller,”{_TAIL}", id="curly inches"),
    ],
)
def test_measures_inside_a_quotation(body: str):
    """Inches and apostrophes inside a quotation do not end it."""
    quotes, unpaired = _quotes(body)
    assert quotes == [body.removesuffix(_TAIL)[1:-1]]
    assert unpaired == []


def test_marks_in_code_are_none():
    """Code is no prose: a mark in it pairs with none."""
    assert _quotes(f'“We read at night,”{_TAIL} The page uses `class="` for it.', ".md") == (
        ["We read at night,"],
        [],
    )
