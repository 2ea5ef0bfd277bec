"""The area codes that are known without the maintained tables."""

from __future__ import annotations

import subprocess
import sys

import phonenumbers

from prlint.checks.contacts.plan import known_area, reserved


def test_a_known_area_code_is_known_to_the_tables_with_every_exchange() -> None:
    """Else a number would be called right here that the tables do not know."""
    known = [str(area) for area in range(200, 1000) if known_area(str(area))]
    assert len(known) > 400
    for area in known:
        for exchange in ("200", "234", "555", "678", "999"):
            number = phonenumbers.PhoneNumber(country_code=1, national_number=int(f"{area}{exchange}4567"))
            assert phonenumbers.is_valid_number(number), (area, exchange)


def test_numbers_kept_for_examples_are_possible_ones() -> None:
    """A beginning that is too long or of no country would keep nothing."""
    for number in ("+12025550143", "+442079460321", "+441632960123", "+447700900123", "+61255501234"):
        assert reserved(number)
        assert phonenumbers.is_possible_number(phonenumbers.parse(number))
    assert not reserved("+12025550243")


def test_an_ordinary_number_loads_no_tables() -> None:
    """The tables take 12 ms to load, at every start."""
    code = (
        "import sys\n"
        "from prlint.checks.contacts.numbers import national_fault\n"
        "assert national_fault('2025550143') is None\n"
        "assert national_fault('2021550143') is not None\n"
        "print('phonenumbers' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
