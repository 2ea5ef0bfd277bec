"""Which article a word is spoken with."""

from __future__ import annotations

import pytest

from prlint.checks.grammar.sounds import article


@pytest.mark.parametrize(
    ("word", "spoken"),
    [
        *[
            (word, "an")
            for word in (
                "hour",
                "honest",
                "heir",
                "umbrella",
                "unimportant",
                "uninsured",
                "FBI",
                "MRI",
                "HIV",
                "LED-lit",
            )
        ],
        *[
            (word, "an")
            for word in (
                "$8",
                "80",
                "8.5",
                "11",
                "11th",
                "18-year-old",
                "18,000",
                "X-ray",
                "F",
                "H-1B",
                "iPhone",
                "EU",
                "MSc",
                "O'Neill",
            )
        ],
        *[
            (word, "a")
            for word in (
                "university",
                "European",
                "one-off",
                "unique",
                "Ukrainian",
                "utility",
                "NASA",
                "NATO",
                "UN",
                "U.S.",
                "U-turn",
            )
        ],
        *[(word, "a") for word in ("$1.8", "180", "100", "1,100", "house", "ewe", "TSA", "YMCA", "year")],
        *[
            (word, None)
            for word in (
                "historic",
                "herb",
                "hotel",
                "SQL",
                "1862",
                "1100s",
                "Udacity",
                "N.Y.",
                "NH",
                "mp3",
                "0.5",
                "S.A.F.E.",
            )
        ],
    ],
)
def test_the_article_follows_the_sound(word: str, spoken: str | None) -> None:
    """Silent letters, letters that are spelt out, figures; None where both are said."""
    assert article(word) == spoken
