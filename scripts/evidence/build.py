"""Make the weights of neighbouring words, src/prlint/checks/grammar/data/, from public-domain releases.

Run: pip install scikit-learn && python scripts/evidence/build.py --git-dirs FOLDER
FOLDER has a folder `owner+name` with the git directory of each repository that `releases.py` names. No text of them goes into
the data: what is kept are the weights of single words, of endings and of pairs of words.
"""

from __future__ import annotations

import argparse
import random
import struct
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import marisa_trie
from places import Question, places
from releases import REPOSITORIES, texts
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from prlint.checks.grammar.evidence import (
    ALWAYS,
    DATA,
    OWNER_OR_CLAUSE,
    OWNER_OR_THERE,
    STEPS,
    THEN_OR_THAN,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTIONS = (
    Question(
        OWNER_OR_CLAUSE,
        "a possessive, or it is, they are, you are, we are",
        ("its", "their", "your", "our", "my", "his"),
        ("it's", "they're", "you're", "we're", "it is", "they are", "you are", "we are"),
    ),
    Question(OWNER_OR_THERE, "a possessive, or there", ("its", "their", "our", "my", "his"), ("there",)),
    Question(THEN_OR_THAN, "then, or than", ("then",), ("than",)),
)
MOST = 600_000
"""Places of one side of a question; more are drawn from."""
FEWEST = 3
"""Places in which a sign is seen at least, to be weighed."""
SPARSE = 1.0
"""The inverse of how much each weight costs: what adds little is left out."""
SEED = 20261124


def main() -> None:
    """Count, fit and write."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--git-dirs", type=Path, required=True)
    folder = options.parse_args().git_dirs
    seen: dict[tuple[str, bool], set[tuple[str, ...]]] = defaultdict(set)
    releases = words = 0
    for text in texts(folder):
        releases += 1
        words += text.count(" ")
        for question in QUESTIONS:
            for second, signs in places(text, question):
                seen[question.letter, second].add(signs)
    weights: dict[str, int] = {}
    account = [f"{releases:,} releases, {words / 1e6:.0f} million words.", ""]
    account += ["| question | places of the first | of the second | weights |", "|---|---|---|---|"]
    for question in QUESTIONS:
        first, second = (sorted(seen[question.letter, side]) for side in (False, True))
        fitted = dict(_fitted(question, first, second))
        weights.update(fitted)
        account.append(f"| {question.name} | {len(first):,} | {len(second):,} | {len(fitted):,} |")
    _write(weights, account)


def _fitted(
    question: Question, first: list[tuple[str, ...]], second: list[tuple[str, ...]]
) -> Iterator[tuple[str, int]]:
    """The weights of a question that are not nothing, by its letter and the sign."""
    draw = random.Random(SEED)  # noqa: S311 -- a draw that can be repeated
    sides = [draw.sample(side, min(MOST, len(side))) for side in (first, second)]
    drawn = [(signs, number) for number, side in enumerate(sides) for signs in side]
    draw.shuffle(drawn)
    often = Counter(sign for signs, _ in drawn for sign in signs)
    table = DictVectorizer()
    rows = table.fit_transform({sign: 1 for sign in signs if often[sign] >= FEWEST} for signs, _ in drawn)
    # The solver takes no wider ones.
    rows.indices, rows.indptr = rows.indices.astype("int32"), rows.indptr.astype("int32")
    model = LogisticRegression(l1_ratio=1, C=SPARSE, solver="liblinear", random_state=SEED)
    model.fit(rows, [number for _, number in drawn])
    yield question.letter + ALWAYS, round(float(model.intercept_[0]) * STEPS)
    for sign, weight in zip(table.get_feature_names_out(), model.coef_[0], strict=True):
        if stored := round(float(weight) * STEPS):
            yield question.letter + str(sign), stored


def _write(weights: dict[str, int], account: list[str]) -> None:
    DATA.mkdir(exist_ok=True)
    trie = marisa_trie.Trie(sorted(weights))
    numbers = [weights[trie.restore_key(index)] for index in range(len(trie))]
    trie.save(str(DATA / "evidence.marisa"))
    (DATA / "evidence.values").write_bytes(struct.pack(f"<{len(numbers)}h", *numbers))
    sources = "\n".join(f"| {place.name} | {place.commit} | {place.rights} |" for place in REPOSITORIES)
    (DATA / "SOURCES.md").write_text(
        "# Where the weights of neighbouring words come from\n\n"
        "Made by scripts/evidence/build.py: a logistic regression on the words around each place, counted in releases that are\n"
        "in the public domain. None of their text is here.\n\n"
        f"| repository on GitHub | commit | rights |\n|---|---|---|\n{sources}\n\n"
        + "\n".join(account)
        + "\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    sys.exit(main())
