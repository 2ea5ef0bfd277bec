"""Releases as web pages and converters leave them: lost line ends, repeated titles, glued fields, broken settings."""

from __future__ import annotations

import pytest

from .making import (
    BODY,
    FIRST,
    HEADER,
    HEADLINE,
    LEAD,
    contact_of,
    dateline_of,
    page,
    release_of,
    said,
    text_of,
)

_SENTENCE = "“We read at night, and so can you, at no cost at all,”"


def _speakers(body: str) -> list[str | None]:
    return [said(quote)[1] for quote in release_of(page(header="", body=body)).quotes]


@pytest.mark.parametrize(
    "header",
    [
        pytest.param(
            f"{HEADLINE} - Fernvale Trust\nNews\n{HEADLINE}\nFernvale Trust Office", id="page title above"
        ),
        pytest.param(
            f"{HEADLINE.upper()}   \n\nJoint media release with the Marlow Society", id="other sender below"
        ),
        pytest.param(
            f"Nora Quill MP - Member for Marlow {HEADLINE.upper()} May 06, 2025", id="all on one line"
        ),
        pytest.param("FERNVALE TRUST OPENS   A FREE NIGHT LIBRARY", id="a wide space inside"),
    ],
)
def test_a_known_title_is_found_as_words(header: str):
    """The words of the front matter's title are the headline, and what else stands in their lines is not."""
    text = f'---\ntitle: "{HEADLINE}"\n---\n\n{header}\n\n{LEAD}\n\n{BODY}\n'
    headline = text_of(release_of(text).headline)
    assert headline is not None
    assert " ".join(headline.split()).casefold() == HEADLINE.casefold()


def test_a_deck_that_shares_words_is_no_headline():
    """A paragraph that says in many words what the headline says is the sub-headline."""
    deck = "The Fernvale Trust opened a night library that anybody may use without a card, from dusk until two in the morning, on six days."
    release = release_of(
        f"---\ntitle: {HEADLINE}\n---\n\n{HEADER}\n\n{HEADLINE}\n\n{deck}\n\n{LEAD}\n\n{BODY}\n"
    )
    assert (text_of(release.headline), text_of(release.subheadline)) == (HEADLINE, deck)


@pytest.mark.parametrize(
    "line", ["Office of the Secretary", "PORT MARLOW, ON / Slugwire / May 6, 2025 15:20"]
)
def test_an_office_or_a_wires_slug_is_no_subheadline(line: str):
    """What says who sends the release, and when, tells nothing more than the headline."""
    release = release_of(page(headline=f"**{HEADLINE}**\n\n**{line}**"))
    assert (text_of(release.headline), release.subheadline) == (HEADLINE, None)


@pytest.mark.parametrize(
    "headline", ["50 New Jobs for Marlow", "Square Deal for Tenants at Last", "Main Street Reopens"]
)
def test_a_headline_with_a_number_or_a_street_is_no_address(headline: str):
    """Only a street with a number, or one that stands alone, makes a letterhead."""
    assert text_of(release_of(page(headline=headline)).headline) == headline


def test_front_matter_that_yaml_refuses_is_read_by_everybody_else():
    """An unquoted colon in the title breaks YAML; title, without its label, and date are fields all the same."""
    text = f"---\ntitle: PRESS RELEASE: {HEADLINE}\ndate: 2025-05-07T03:25:32+00:00\n---\n\nFernvale, Ohio, May 6 – {FIRST}\n\n{BODY}\n"
    release = release_of(text, ".md")
    assert text_of(release.headline) == HEADLINE
    # The upload's day is in another time zone: the dateline's day has the front matter's year.
    assert release.date is not None
    assert str(release.date.value) == "2025-05-06"


def test_a_label_is_no_title():
    """`title: Press Release` says what the file is, not what it is about."""
    assert release_of(f"---\ntitle: Press Release\n---\n\n{LEAD}\n\n{BODY}\n", ".md").headline is None


@pytest.mark.parametrize(
    ("line", "contact"),
    [
        (
            "Contact: Nora QuillPhone: 202-555-0143",
            {"name": "Nora Quill", "phones": ["+12025550143"]},
        ),
        (
            "Contact:Nora McQuillDirector, 202-555-0143",
            {"name": "Nora McQuill", "title": "Director", "phones": ["+12025550143"]},
        ),
        (
            "Contact: Nora Quill nquill@fernvale.examplehttps://fernvale.example",
            {"name": "Nora Quill", "emails": ["nquill@fernvale.example"]},
        ),
        ("Contact: Nora Quill 12025550143", {"name": "Nora Quill", "phones": ["+12025550143"]}),
    ],
)
def test_pieces_of_a_contact_that_ran_together(line: str, contact: dict[str, object]):
    """A lost line end glues a name to the next label, role or address; names such as McQuill stay whole."""
    release = release_of(page(header=line))
    assert [contact_of(found) for found in release.contacts] == [contact]


def test_a_title_behind_a_contact_is_the_headline():
    """What follows the last number, is longer than a role and has no number of its own begins the release."""
    headline = "Marlow Prosecutor Honored with a Night Award"
    release = release_of(f"Contact: Nora Quill 202-555-0143\n{headline}\n\n{LEAD}\n\n{BODY}\n")
    assert text_of(release.headline) == headline


@pytest.mark.parametrize(
    "before",
    [
        "**CONTACT: Night Desk (202) 555-0143** **** MEDIA ADVISORY**** **",
        "CONTACT: Night Desk (202) 555-0143  NIGHT FIGURES FOR MARCH ",
    ],
)
def test_a_dateline_inside_a_flattened_paragraph(before: str):
    """Contact, title and dateline in one paragraph: the known city in capitals before a dash is the place."""
    release = release_of(f"# {HEADLINE}\n\n{before}WASHINGTON – {FIRST}\n\n{BODY}\n", ".md")
    assert dateline_of(release) == {"place": "WASHINGTON", "city": "WASHINGTON"}


def test_a_page_on_one_line():
    """Two spaces part the title from the day, and the place in capitals begins the lead."""
    text = (
        "Night Library Names New Keeper of Its Maps  May 6, 2025 FERNVALE, OH - "
        + FIRST
        + " "
        + f"{BODY} " * 5
        + "\n"
    )
    release = release_of(text)
    assert text_of(release.headline) == "Night Library Names New Keeper of Its Maps"
    assert release.date is not None
    assert release.date.raw == "May 6, 2025"


def test_a_title_with_a_dash_is_no_dateline():
    """A sub-heading that begins with a place and a dash leads no sentence."""
    release = release_of(
        f"{HEADER}\n\n{HEADLINE}\n\nOntario–Marlow Route Nears Its Launch Next Week\n\n{FIRST}\n\n{BODY}\n"
    )
    assert release.dateline is None


@pytest.mark.parametrize("mark", ["###\u200b", "### Return", "<p>###</p>"])
def test_an_end_mark_with_something_behind_it(mark: str):
    """A zero-width space, a page's button or markup around it leaves the mark what it is."""
    release = release_of(page(ending=mark), ".md" if "<" in mark else ".txt")
    assert text_of(release.end_mark) == "###"


@pytest.mark.parametrize(
    "text",
    [
        "About Marlow Press, LLC Marlow Press prints what the valley reads and has done so in one house for forty years now, by hand.",
        f"{BODY} About Marlow Press: Marlow Press prints what the valley reads.",
    ],
)
def test_a_boilerplate_whose_heading_ran_into_its_text(text: str):
    """The heading's line end is lost: before the description, or before the heading itself."""
    release = release_of(page(ending=text))
    assert [item.organization and item.organization.text.split(",")[0] for item in release.boilerplates] == [
        "Marlow Press"
    ]


def test_this_is_no_organisation():
    """A last paragraph that begins `This is the second …` describes nobody."""
    assert (
        release_of(
            page(ending="This is the second library that the county opens in the valley this year.")
        ).boilerplates
        == ()
    )


@pytest.mark.parametrize(
    "body",
    [
        f"{_SENTENCE} said Night Week organiser, the trust’s director Nora Quill.",
        f"{_SENTENCE} said South Marlow candidate Nora Quill.",
        f"{_SENTENCE} says Co-leader and Te Marlow candidate Nora Quill-Reyes.",
    ],
)
def test_words_of_a_title_are_no_name(body: str):
    """What somebody organises or stands for may have capitals; the person is named behind it."""
    assert [name is not None and name.startswith("Nora Quill") for name in _speakers(body)] == [True]


def test_a_given_name_is_the_person_who_bears_it():
    """`Tomas said` is Tomas Reyes where the text names one Tomas."""
    body = f"The reader Tomas Reyes came first. {_SENTENCE} Tomas said."
    assert _speakers(body) == ["Tomas Reyes"]


def test_the_closing_attribution_holds_for_the_whole_quotation():
    """A quotation over three paragraphs has the speaker named at its end, whoever spoke above it."""
    body = (
        "Tomas Reyes told the council that he reads by day.\n\n“We read at night, all of us, in the valley.\n\n"
        "“And we will read on, whatever it costs us.\n\n“Nobody stops us,” said Nora Quill."
    )
    assert _speakers(body)[-3:] == ["Nora Quill"] * 3


def test_the_second_half_of_a_quotation_keeps_its_speaker():
    """A name in the next paragraph signs nothing where the speaker stands between the halves."""
    body = (
        f"{_SENTENCE} said Nora Quill. “Nobody stops us from reading on.”\n\nTomas Reyes, 25, agreed at once."
    )
    assert _speakers(body) == ["Nora Quill", "Nora Quill"]


def test_a_lead_in_goes_before_the_next_lead_in():
    """What follows a quotation may lead in to the next one: the words that touch its opening mark go first."""
    body = f"Nora Quill said: {_SENTENCE.replace(',”', '.”')} Tomas Reyes added: “We read by day as well, every day.”"
    assert _speakers(body) == ["Nora Quill", "Tomas Reyes"]


def test_a_member_is_the_speaker_of_a_statement():
    """Where nobody is said to say the paragraphs in quotation marks, the one whom the headline is about does."""
    text = 'SEN. QUILL REACTS TO NIGHT LIBRARY VOTE\n\n"We read at night, all of us, in the whole valley.\n\n"And we will read on, whatever it costs."\n'
    assert [said(quote)[1] for quote in release_of(text).quotes] == ["QUILL", "QUILL"]


def test_an_opening_mark_between_two_spaces_may_close():
    """Behind a comma and before a space a wrong mark closes what is open."""
    body = "“We read at night, and so can you, every night, “ Nora Quill said."
    quotes = release_of(page(header="", body=body)).quotes
    assert [said(quote) for quote in quotes] == [
        ("We read at night, and so can you, every night,", "Nora Quill")
    ]


def test_two_spaces_at_a_line_end_are_the_writers():
    """In Markdown a hard break parts the lines of a header, however long they are."""
    release = release_of(
        f"**{HEADLINE}**  \nThursday, May 8, 2025, 8:53 am\n\n6 May 2025\n\n{FIRST}\n\n{BODY}\n", ".md"
    )
    assert text_of(release.headline) == HEADLINE
    # A day with a clock time is when the page was put up.
    assert release.date is not None
    assert str(release.date.value) == "2025-05-06"
