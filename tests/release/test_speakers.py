"""Who says it: attributions before, after, in the middle and by dash, surnames and pronouns resolved."""

from __future__ import annotations

from typing import Any

import pytest

from .making import LEAD, page, release_of, said, text_of

_NORA = "Nora Quill"
_INTRODUCED = "Nora Quill, director of the Fernvale Trust, opened the door herself on Tuesday."


def _case(body: str, *spoken: tuple[str, str | None], id: str) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(body, list(spoken), id=id)


@pytest.mark.parametrize(
    ("body", "spoken"),
    [
        _case(
            '"We read at night," said Nora Quill, CEO of Fernvale Readers Inc. "Now you can too."',
            ("We read at night,", _NORA),
            ("Now you can too.", _NORA),
            id="said name, second quotation after",
        ),
        _case('"We read at night," Nora Quill said.', ("We read at night,", _NORA), id="name said"),
        _case(
            'Nora Quill opened the door. "We read at night," says Quill, who also leads the Fern Scouts in town.',
            ("We read at night,", _NORA),
            id="surname before other capitals",
        ),
        _case('"We read at night," says Nora Quill.', ("We read at night,", _NORA), id="present tense"),
        _case(
            '"We read at night," Nora Quill, the director, told reporters.',
            ("We read at night,", _NORA),
            id="role between name and verb",
        ),
        _case(
            '"We read at night," said Trust spokesperson Nora Quill. "It is quiet then."',
            ("We read at night,", _NORA),
            ("It is quiet then.", _NORA),
            id="role before the name",
        ),
        _case(
            "“We read at night,” stated Nora Quill, Trust President and CEO.",
            ("We read at night,", _NORA),
            id="stated",
        ),
        _case(
            "“We read at night,” according to Nora Quill, the director.",
            ("We read at night,", _NORA),
            id="according to",
        ),
        _case("“We read at night,” as Nora Quill puts it.", ("We read at night,", _NORA), id="puts it"),
        _case(
            "“We read at night,” Dr. Nora Quill, director of the Trust, explained.",
            ("We read at night,", "Nora Quill"),
            id="honorific",
        ),
        _case("Nora Quill said, “We read at night.”", ("We read at night.", _NORA), id="name said, before"),
        _case(
            "Nora Quill, President of the Trust, noted, “We read at night.”",
            ("We read at night.", _NORA),
            id="role and verb before",
        ),
        _case(
            "Nora Quill, U.S. Attorney, said in a statement: “We read at night.”",
            ("We read at night.", _NORA),
            id="said in a statement",
        ),
        _case(
            "According to Nora Quill, “we read at night more than by day.”",
            ("we read at night more than by day.", _NORA),
            id="according to, before",
        ),
        _case("Nora Quill: “We read at night.”", ("We read at night.", _NORA), id="name and colon"),
        _case(
            "Cllr Nora Quill, Chairman of the Trust, said:\n\n“We read at night.”",
            ("We read at night.", "Nora Quill"),
            id="lead-in paragraph",
        ),
        _case(
            "Fernvale Trust director, Nora Quill, said:\n\n“We read at night.”",
            ("We read at night.", _NORA),
            id="role first in a lead-in",
        ),
        _case(
            '"We read at night."—Nora Quill, Fernvale Trust', ("We read at night.", _NORA), id="dash glued"
        ),
        _case(
            '"We read at night."--Nora Quill, Community Organizer',
            ("We read at night.", _NORA),
            id="two hyphens glued",
        ),
        _case('"We read at night." – Nora Quill, director', ("We read at night.", _NORA), id="spaced dash"),
        _case(
            "“We read at night.”\n\n— Nora Quill, director",
            ("We read at night.", _NORA),
            id="dash on the next line",
        ),
        _case(
            "“We read at night.”\n\nNora Quill, director of the Trust",
            ("We read at night.", _NORA),
            id="signature on the next line",
        ),
        _case(
            "“We read,” said Nora Quill, “because we work by day.”",
            ("We read,", _NORA),
            ("because we work by day.", _NORA),
            id="in the middle of a sentence",
        ),
        _case(
            "Nora Quill, the director, said:\n\n“We read at night.\n\n“And we sleep by day.”",
            ("We read at night.", _NORA),
            ("And we sleep by day.", _NORA),
            id="over two paragraphs",
        ),
        _case(
            "“We read at night.\n\n“And we sleep by day,” said Nora Quill.",
            ("We read at night.", _NORA),
            ("And we sleep by day,", _NORA),
            id="named at the end of two paragraphs",
        ),
        _case(
            "“We read at night,” said Nora Quill. “Nobody asks for a card,” said Tomas Reyes, a reader.",
            ("We read at night,", _NORA),
            ("Nobody asks for a card,", "Tomas Reyes"),
            id="two speakers in a paragraph",
        ),
        _case(
            "“We read at night,” said Anne-Marie de la Croix, who lends the books.",
            ("We read at night,", "Anne-Marie de la Croix"),
            id="particles",
        ),
        _case(
            "“We read at night,” said Siân Ó Dálaigh, who lends the books.",
            ("We read at night,", "Siân Ó Dálaigh"),
            id="accents",
        ),
        _case(
            "“We read at night,” said LaToya McQuill, who lends the books.",
            ("We read at night,", "LaToya McQuill"),
            id="capitals inside",
        ),
        _case(
            "“We read at night,” Sen. Nora Quill (D-Ohio) said.",
            ("We read at night,", "Nora Quill"),
            id="party and state in brackets",
        ),
        _case(
            "“We read at night,” said Lt. Col. Nora B. Quill.",
            ("We read at night,", "Nora B. Quill"),
            id="two honorifics with periods",
        ),
        _case(
            "“We read at night,” said Nora “Nan” Quill, a reader.",
            ("We read at night,", "Nora “Nan” Quill"),
            id="nickname in marks",
        ),
        _case(
            "“We read at night,” said Mill Street resident Nora Quill.",
            ("We read at night,", _NORA),
            id="street before the name",
        ),
        _case(
            "“We read at night,” said Nora Quill, OBE.",
            ("We read at night,", "Nora Quill"),
            id="honours at the sentence's end",
        ),
        _case(
            "“We read at night,” said Nora Quill Jr., a reader.",
            ("We read at night,", "Nora Quill Jr."),
            id="suffix",
        ),
        _case(
            "In a letter, Nora Quill wrote that readers “should never go home in the dark.”",
            ("should never go home in the dark.", _NORA),
            id="wrote that",
        ),
        _case("**Nora Quill, Director:** “We read at night.”", ("We read at night.", _NORA), id="bold label"),
    ],
)
def test_the_nearest_attribution(body: str, spoken: list[tuple[str, str | None]]):
    """Each way to attribute a quotation gives its speaker."""
    assert [said(quote) for quote in release_of(page(header="", body=body)).quotes] == spoken


@pytest.mark.parametrize(
    ("attribution", "raw"),
    [
        pytest.param("said Quill.", "Quill", id="surname behind the verb"),
        pytest.param("Quill added.", "Quill", id="surname before the verb"),
        pytest.param("noted Quill. “It is quiet then.”", "Quill", id="noted, and a second quotation"),
        pytest.param("continued Quill, “and every night.”", "Quill", id="surname in the middle"),
        pytest.param("Ms. Quill concluded.", "Ms. Quill", id="surname with an honorific"),
        pytest.param("said Director Quill.", "Director Quill", id="surname with a role"),
        pytest.param("the director, Quill, said.", "Quill", id="surname behind a role"),
    ],
)
def test_a_surname_is_resolved(attribution: str, raw: str):
    """`text` is the full name given elsewhere; `raw` and span stay on the words of the attribution."""
    release = release_of(page(header="", body=f"{_INTRODUCED}\n\n“We read at night,” {attribution}"))
    speaker = release.quotes[0].speaker
    assert speaker is not None
    assert speaker.name is not None
    assert speaker.name.text == _NORA
    assert speaker.name.raw in (raw, "Quill")


@pytest.mark.parametrize(
    ("before", "attribution"),
    [
        pytest.param(_INTRODUCED, "she said.", id="she, named in the paragraph before"),
        pytest.param(
            "“It is open now,” said Nora Quill, director of the Trust.",
            "she added.",
            id="she, who spoke before",
        ),
        pytest.param(
            "“It is open now,” said Nora Quill, director of the Trust.",
            "she went on to say.",
            id="longer verb",
        ),
    ],
)
def test_a_pronoun_is_resolved(before: str, attribution: str):
    """A pronoun stands for whoever was named or spoke last."""
    release = release_of(page(header="", body=f"{before}\n\n“We read at night,” {attribution}"))
    assert said(release.quotes[-1]) == ("We read at night,", _NORA)


def test_a_name_given_only_later():
    """The full name may stand further down than the surname."""
    body = f"“We read at night,” said Quill.\n\n{_INTRODUCED}"
    assert said(release_of(page(header="", body=body)).quotes[0]) == ("We read at night,", _NORA)


def test_a_surname_that_is_never_explained():
    """Without a full name anywhere the surname is all there is."""
    assert said(release_of(page(header="", body="“We read at night,” said Marlowe.")).quotes[0]) == (
        "We read at night,",
        "Marlowe",
    )


@pytest.mark.parametrize(
    ("body", "title", "organization"),
    [
        ("“We read,” said Nora Quill, director of the Fernvale Trust.", "director", "Fernvale Trust"),
        ("“We read,” said Nora Quill, CEO of Fernvale Readers Inc.", "CEO", "Fernvale Readers Inc."),
        ("“We read,” said Trust spokesperson Nora Quill.", "Trust spokesperson", None),
        ("“We read,” said Nora Quill, vice president.", "vice president", None),
        ("“We read,” said Mayor Nora Quill.", "Mayor", None),
        ("“We read,” Nora Quill, the director, told reporters.", "director", None),
        ("“We read.”—Nora Quill, Fernvale Trust", None, "Fernvale Trust"),
        ("“We read.”--Nora Quill, Community Organizer", "Community Organizer", None),
        ("“We read.” – Nora Quill, Director, Fernvale Trust", "Director", "Fernvale Trust"),
        (
            "Cllr Nora Quill, Chairman of the Fernvale Trust, said:\n\n“We read at night.”",
            "Chairman",
            "Fernvale Trust",
        ),
        ("“We read,” said Nora Quill.", None, None),
        ("“We read,” said Nora Quill (Fernvale Trust).", None, "Fernvale Trust"),
        ("“We read at night,” Nora Quill of the Fernvale Trust said.", None, "Fernvale Trust"),
        ("“We read,” said President and CEO Nora Quill.", "President and CEO", None),
        ("“We read,” said Nora Quill, Ph.D.", None, None),
        ("“We read,” said Nora Quill, 45, of Mill Street.", None, None),
        ("“We read,” Nora Quill, who directs the trust, said.", None, None),
    ],
)
def test_what_the_speaker_is(body: str, title: str | None, organization: str | None):
    """Role and organization beside the name are the speaker's, told apart."""
    speaker = release_of(page(header="", body=body)).quotes[0].speaker
    assert speaker is not None
    assert (text_of(speaker.title), text_of(speaker.organization)) == (title, organization)


def test_a_role_is_not_the_whole_clause_before_it():
    """What somebody was doing is no part of her role."""
    body = "Speaking at the door, the director, Nora Quill, told readers that “nobody needs a card to come in here.”"
    speaker = release_of(page(header="", body=body)).quotes[0].speaker
    assert speaker is not None
    assert speaker.title is not None
    assert speaker.title.text.removeprefix("the ") == "director"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "In a letter to the town, the readers demanded that it “open the library at night and on Sundays.”",
            id="a group",
        ),
        pytest.param(
            "“We read at night and sleep by day,” the trust said in a statement.", id="an organization"
        ),
        pytest.param(
            "“We read at night and sleep by day,” said a spokesperson for the trust.", id="nobody named"
        ),
        pytest.param("“We read at night and sleep by day, and we like it.”", id="no attribution at all"),
    ],
)
def test_a_quotation_without_a_person(body: str):
    """Where no person is named the speaker is null, never guessed."""
    spoken = [said(quote) for quote in release_of(page(header="", lead=LEAD, body=body)).quotes]
    assert [name for _, name in spoken] == [None]


def test_a_quotation_without_attribution_of_its_own():
    """It has the speaker of the one before it."""
    body = "“We read at night,” said Nora Quill.\n\n“Nobody asks us for a card, and nobody ever will.”"
    assert [name for _, name in map(said, release_of(page(header="", body=body)).quotes)] == [_NORA, _NORA]


@pytest.mark.parametrize(
    "headline",
    [
        "Statement by Nora Quill on the Night Library",
        "Statement from Nora Quill Regarding the Night Library",
        "Mayor Nora Quill’s Statement on the Night Library",
        "Mayor Nora Quill Statement on the Night Library",
    ],
)
def test_the_speaker_of_a_statement_is_in_its_headline(headline: str):
    """A statement whose body is one quotation has the speaker that the headline names."""
    lead = "“The night library is a lamp in our valley, and I will keep it lit.”"
    release = release_of(page(headline=headline, lead=lead, body="", ending="###"))
    assert [name and name.removeprefix("Mayor ") for _, name in map(said, release.quotes)] == [_NORA]


def test_a_heading_of_quotes_with_signatures():
    """Under a `Quotes` heading each quotation has the signature on the line below it."""
    body = (
        "**Quotes**\n\n“We read at night, and the valley is better for it.”\n\n– The Honourable Nora Quill, Minister of Reading\n\n"
        "“My lamp is lit until two in the morning, every day.”\n\n– Tomas Reyes, President, Fernvale Readers"
    )
    release = release_of(page(header="", body=body), ".md")
    assert [name and name.removeprefix("The Honourable ") for _, name in map(said, release.quotes)] == [
        _NORA,
        "Tomas Reyes",
    ]


def test_a_title_without_its_comma_is_the_title():
    release = release_of(
        "“We read at night,” said Nora Quill co-founder and director of the Harbour Reading Trust."
    )
    speaker = release.quotes[0].speaker
    assert speaker is not None
    assert speaker.title is not None
    assert speaker.title.text == "co-founder and director"
