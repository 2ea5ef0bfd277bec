"""`python -m prlint`."""

from prlint.cli.main import run

if __name__ == "__main__":
    run()
