"""`prlint check`: find the faults."""

from __future__ import annotations

from typing import Annotated

import typer

from prlint.cli.options import CheckOptions, listed

_COLOR = "auto|always|never"
_FORMATS = "rich|concise|json|jsonl|sarif|github|junit|markdown|html"


EXAMPLES = (
    "prlint check release.md",
    "prlint check releases/ --profile ap --fail-on warning",
    "prlint check --fix release.md",
    "prlint check --new-since main --today changed .",
    "prlint check --watch releases/",
)


def command(  # noqa: PLR0913 -- each is an option that the command line has
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATHS]...",
            help="Files, folders, paths with wildcards, - for standard input; the current folder if none is given.",
            show_default=False,
        ),
    ] = None,
    *,
    exclude: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PATTERNS", help="Leave out of folders what these name, as in a .gitignore file."
        ),
    ] = None,
    force_exclude: Annotated[
        bool,
        typer.Option(
            "--force-exclude", help="Leave out what is excluded even where it is given by name, as hooks do."
        ),
    ] = False,
    config: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Use this settings file in place of those that are found."),
    ] = None,
    isolated: Annotated[bool, typer.Option("--isolated", help="Use no settings file at all.")] = False,
    profile: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME", help="Whose conventions hold: ap, uk, wire and others; several are combined."
        ),
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="RULES", help="Run these rules and topics only, even those that are off."),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="RULES", help="Leave out these rules and topics.")
    ] = None,
    extend_select: Annotated[
        list[str] | None, typer.Option(metavar="RULES", help="Run these rules and topics too.")
    ] = None,
    deep: Annotated[
        bool, typer.Option("--deep", help="Ask LanguageTool too (prlint languagetool install).")
    ] = False,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="error|warning|info|never", help="What makes the exit status 1 (error if not given)."
        ),
    ] = None,
    min_severity: Annotated[
        str, typer.Option(metavar="error|warning|info", help="Report what is at least this grave only.")
    ] = "info",
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    output_format: Annotated[str, typer.Option(metavar=_FORMATS, help="How to report.")] = "rich",
    output_file: Annotated[
        str | None,
        typer.Option("--output-file", "-o", metavar="FILE", help="Write the report to a file, as UTF-8."),
    ] = None,
    report: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FORMAT=FILE", help="Write one more report of this run to a file; may be repeated."
        ),
    ] = None,
    no_excerpts: Annotated[
        bool,
        typer.Option(
            "--no-excerpts", help="Keep the words of a release out of every report: it is under embargo."
        ),
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what can be mended safely, and report what is left.")
    ] = False,
    unsafe_fixes: Annotated[
        bool,
        typer.Option(
            "--unsafe-fixes", help="With --fix or --diff: mend what only the writer can be sure of, too."
        ),
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix would change; write nothing, exit 1 if it would.")
    ] = False,
    fix_only: Annotated[
        bool, typer.Option("--fix-only", help="Mend, and do not report what is left.")
    ] = False,
    baseline: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Do not tell what this file lists (see --write-baseline)."),
    ] = None,
    write_baseline: Annotated[
        bool,
        typer.Option(
            "--write-baseline",
            help="List all findings in the baseline (.prlint-baseline.json if none is named).",
        ),
    ] = False,
    new_since: Annotated[
        str | None,
        typer.Option(metavar="REV", help="Tell only what the change since this git revision brings."),
    ] = None,
    stdin_filename: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="What to call standard input; the format goes by its suffix."),
    ] = None,
    today: Annotated[
        str | None,
        typer.Option(
            metavar="DATE|now|changed|none",
            help="The day to judge dates by (none if not given); changed: today, for files that git shows as changed.",
        ),
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count how often each rule speaks.")
    ] = False,
    report_suppressions: Annotated[
        bool, typer.Option("--report-suppressions", help="Show what was suppressed, by whom and why.")
    ] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Go on checking whenever a release or its settings change.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Findings only: no notes and no summary.")
    ] = False,
    color: Annotated[str, typer.Option(metavar=_COLOR, help="Whether to colour the report.")] = "auto",
) -> int:
    """Find faults in press releases.

    Exits with 0 if nothing is wrong, 1 if something is, 2 if something could not be read.
    """
    from prlint.cli.checking import check

    options = CheckOptions(
        paths=tuple(paths or ()),
        stdin_filename=stdin_filename,
        exclude=listed("--exclude", exclude),
        force_exclude=force_exclude,
        config=config,
        isolated=isolated,
        profile=listed("--profile", profile),
        select=listed("--select", select),
        ignore=listed("--ignore", ignore),
        extend_select=listed("--extend-select", extend_select),
        deep=deep,
        fail_on=fail_on,
        min_severity=min_severity,
        exit_zero=exit_zero,
        baseline=baseline,
        write_baseline=write_baseline,
        new_since=new_since,
        fix=fix,
        fix_only=fix_only,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
        output_format=output_format,
        output_file=output_file,
        report=tuple(report or ()),
        no_excerpts=no_excerpts,
        today=today,
        report_suppressions=report_suppressions,
        statistics=statistics,
        quiet=quiet,
        watch=watch,
        color=color,
    )
    if watch:
        from prlint.cli.watching import keep_checking

        return keep_checking(options, check)
    return check(options)
