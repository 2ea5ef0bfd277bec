"""The page in a real browser: nothing that is planted in a release ever runs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from prlint.engine.outcome import Failure
from tests.reports.whole import checked, page

PLANTED = "document.title='pwned';document.documentElement.id='pwned'"
HOSTILE = Path(__file__).with_name("planted.md").read_text(encoding="utf-8")
"""The script in every place of a release where one could stand."""
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class Chromium:
    """Opens pages without a window."""

    def __init__(self, program: str, profile: Path) -> None:
        self._program = program
        self._profile = profile

    def dom(self, page: Path) -> str:
        """The page as HTML after all that runs in it ran."""
        return self._run(page, "--dump-dom", "--virtual-time-budget=3000")

    def printed(self, page: Path, to: Path) -> bytes:
        """The page as it is printed, a PDF."""
        self._run(page, "--no-pdf-header-footer", f"--print-to-pdf={to}")
        return to.read_bytes()

    def _run(self, page: Path, *arguments: str) -> str:
        # Its own sandbox does not start for root, as in a container.
        root = ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
        done = subprocess.run(
            [
                self._program,
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-dev-shm-usage",
                f"--user-data-dir={self._profile}",
                *root,
                *arguments,
                page.as_uri(),
            ],
            capture_output=True,
            timeout=120,
            check=True,
        )
        return done.stdout.decode()


@pytest.fixture
def browser(tmp_path: Path) -> Chromium:
    """A real browser; without one the test is skipped, and fails where everything must be there (PRLINT_TEST_LIVE=1)."""
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        reason = f"no Chromium on this machine (looked for {', '.join(_NAMES)})"
        if os.environ.get("PRLINT_TEST_LIVE") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return Chromium(program, tmp_path / "profile")


def test_a_planted_script_never_runs(tmp_path: Path, browser: Chromium) -> None:
    """In a real browser: with every trick planted in the release, its name and its messages, nothing happens."""
    outcome = checked(HOSTILE, f"<script>{PLANTED}</script>.md")
    for finding in outcome.findings:
        finding.message += f" <script>{PLANTED}</script>"
    html = page(outcome, Failure(f"<img src=x onerror={PLANTED}>", f"<script>{PLANTED}</script>"))
    assert html.count("pwned") > 10
    (tmp_path / "report.html").write_text(html, encoding="utf-8")
    dom = browser.dom(tmp_path / "report.html")
    assert 'id="pwned"' not in dom
    assert "<title>prlint: " in dom
    assert re.search(r"<(script|img|svg|iframe|object|base)\b", dom) is None
    assert re.search(r"<[^>]*\son\w+=", dom) is None
    assert "place-1-1" in dom


def test_the_policy_alone_stops_a_script_that_the_browser_would_run(
    tmp_path: Path, browser: Chromium
) -> None:
    """Even if words ever stood in the page as markup. Without the policy the same page is changed: the proof is sharp."""
    html = page(checked("TK\n")).replace(
        "<main", f'<script>{PLANTED}</script><img src=x onerror="{PLANTED}"><main'
    )
    safe, open_ = tmp_path / "safe.html", tmp_path / "open.html"
    safe.write_text(html, encoding="utf-8")
    open_.write_text(re.sub(r"<meta http-equiv=[^>]*>", "", html), encoding="utf-8")
    assert 'id="pwned"' in browser.dom(open_)
    assert 'id="pwned"' not in browser.dom(safe)


def test_it_can_be_printed(tmp_path: Path, browser: Chromium) -> None:
    (tmp_path / "report.html").write_text(page(checked("# Hall\n\nOpen in TK.\n")), encoding="utf-8")
    assert browser.printed(tmp_path / "report.html", tmp_path / "report.pdf").startswith(b"%PDF")
