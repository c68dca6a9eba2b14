"""The house stands as it is drawn: layers, light starts, and a README that shows the real rooms."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "codegen_repl"
HEAVY = ("torch", "transformers", "tokenizers", "numpy", "huggingface_hub", "prompt_toolkit")
MARKERS = re.compile(r"<!-- house -->\s*```\w*\n(?P<picture>.*?)```\s*<!-- /house -->", re.DOTALL)


def python(code: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter, with nothing imported yet."""
    environment = {**os.environ, "CODEGEN_REPL_HOME": str(home), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, env=environment, cwd=home,
        check=False,
    )  # fmt: skip


def test_a_module_imports_only_what_stands_lower() -> None:
    """The contract in pyproject.toml holds, and it names every module of the package."""
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as main; main()"],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def imports_in(path: Path) -> set[str]:
    """The top-level names of the packages that a module imports, wherever in it."""
    text = path.read_text(encoding="utf-8")
    return set(re.findall(r"^\s*(?:from|import)\s+(\w+)", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("libraries", "rooms"),
    [
        ({"torch", "transformers"}, {"inference", "models", "training", "benchmarks"}),
        ({"prompt_toolkit"}, {"terminal"}),
        ({"nbformat"}, {"export"}),
        ({"matplotlib", "pandas", "sklearn"}, {"training", "benchmarks"}),
        ({"ctranslate2"}, {"benchmarks"}),
    ],
)
def test_a_heavy_library_stays_in_its_rooms(libraries: set[str], rooms: set[str]) -> None:
    strays = [
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if imports_in(path) & libraries and path.relative_to(PACKAGE).parts[0] not in rooms
    ]
    assert strays == []


@pytest.mark.parametrize("room", ["generation", "session"])
def test_the_pure_rooms_touch_nothing(room: str) -> None:
    """No clock, no file, no process, no randomness."""
    impure = {
        "os",
        "io",
        "sys",
        "time",
        "datetime",
        "random",
        "secrets",
        "pathlib",
        "subprocess",
        "threading",
    }
    found = {path.name: imports_in(path) & impure for path in (PACKAGE / room).rglob("*.py")}
    assert {name: names for name, names in found.items() if names} == {}


LIGHT_START = """
import sys
from codegen_repl.cli import main
try:
    status = main(sys.argv[2:])
except SystemExit as ended:
    status = ended.code or 0
sys.stdout.flush()
heavy = [name for name in sys.argv[1].split(",") if name in sys.modules]
print("heavy:", *heavy, file=sys.stderr)
sys.exit(status)
"""
RECORD = """
import sys
from pathlib import Path
from codegen_repl.journal import Journal, utc_now
from codegen_repl.session import events as e
with Journal.create(Path(sys.argv[1]), "test", clock=utc_now) as journal:
    journal.append(e.CodeTyped("print(1)"))
"""


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("--version",),
        ("run", "--help"),
        ("bench", "--help"),
        ("train", "--help"),
        ("sessions", "list"),
        ("sessions", "show", "light"),
        ("export", "light", "--to", "ipynb", "-o", "-"),
        ("export", "light", "--to", "html", "-o", "-"),
        ("replay", "light"),
        ("models", "list"),
        ("config", "show"),
        ("completion", "bash"),
    ],
)
def test_what_needs_no_model_starts_without_the_heavy_libraries(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    path = tmp_path / "sessions" / "light.jsonl"
    path.parent.mkdir()
    assert python(RECORD, tmp_path, str(path)).returncode == 0
    done = python(LIGHT_START, tmp_path, ",".join(HEAVY), *words)
    if "sandbox" in done.stderr.lower() and done.returncode:
        pytest.skip("programs cannot be contained on this machine")
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "heavy:"


def test_the_help_is_there_at_once(tmp_path: Path) -> None:
    """Beyond the interpreter's own start it costs less than 0.15 s of processor time."""

    def seconds(code: str) -> float:
        timed = f"import time\n{code}\nimport sys; print(time.process_time(), file=sys.stderr)"
        return min(float(python(timed, tmp_path).stderr.split()[-1]) for _ in range(3))

    helped = "from codegen_repl.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass"
    assert seconds(helped) - seconds("pass") < 0.15


def test_the_command_and_the_module_are_the_same(tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {"codegen-repl": "codegen_repl.cli:main"}
    assert "codegen_repl.cli import main" in (PACKAGE / "__main__.py").read_text(encoding="utf-8")


def rooms_drawn(picture: str) -> set[str]:
    """The packages and modules that stand directly under `codegen_repl/` in a tree drawn with indentation."""
    lines = picture.splitlines()
    start = next(i for i, line in enumerate(lines) if line.strip().startswith("codegen_repl/"))
    names, depth = set(), 0
    for line in lines[start + 1 :]:
        entry = re.match(r"(?P<indent>[ │├└─]*)(?P<name>[\w.]+)", line)
        if entry is None:
            continue
        depth = depth or len(entry["indent"])
        if not entry["indent"]:
            break
        if len(entry["indent"]) == depth:
            names.add(entry["name"])
    return names


def test_the_readme_draws_the_house_as_it_is() -> None:
    """Between `<!-- house -->` and `<!-- /house -->`: each package and module of the first level."""
    drawn = MARKERS.search((ROOT / "README.md").read_text(encoding="utf-8"))
    if drawn is None:
        pytest.skip("README.md has no picture of the house between its markers yet")
    real = {
        path.name
        for path in PACKAGE.iterdir()
        if (path.suffix == ".py" or path.is_dir()) and path.name != "__pycache__"
    }
    assert rooms_drawn(drawn["picture"]) == real


def test_the_readme_lists_the_layers_that_are_checked() -> None:
    """The list under "The house" is the contract of pyproject.toml, line for line."""
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    (contract,) = (c for c in tools["importlinter"]["contracts"] if c["type"] == "layers")
    listed = "```\n" + "\n".join(contract["layers"]) + "\n```"
    assert listed in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_picture_is_read_as_it_is_drawn() -> None:
    picture = (
        "codegen_repl/\n  __init__.py  version\n  cli/  the shell\n    run.py  steps\nsessions/\n  x.jsonl\n"
    )
    assert rooms_drawn(picture) == {"__init__.py", "cli"}
    tree = "codegen_repl/\n├── cli/\n│   ├── run.py\n└── errors.py   faults\ntests/\n"
    assert rooms_drawn(tree) == {"cli", "errors.py"}


def test_every_module_says_what_it_is_for() -> None:
    silent = []
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if text.strip() and not text.startswith(('"""', 'r"""')):
            silent.append(str(path.relative_to(ROOT)))
    assert silent == []
