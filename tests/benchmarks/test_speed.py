"""`bench speed`: shapes, random weights, what is measured of an engine, ratios, the report, workers."""

import importlib.util
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import torch

from codegen_repl.benchmarks import (
    bandwidth,
    random_checkpoint,
    speed,
    speed_command,
    speed_measures,
    speed_process,
)
from codegen_repl.benchmarks.shapes import SHAPES, Shape, find_shape
from codegen_repl.benchmarks.speed_engines import (
    CHOICES,
    Answer,
    CTranslate2Engine,
    NativeEngine,
    SpeedEngine,
    TransformersEngine,
)
from codegen_repl.benchmarks.speed_plot import plot
from codegen_repl.benchmarks.speed_process import WorkerFailed, run_worker
from codegen_repl.benchmarks.speed_ratios import Ratio, embedded_ratios, speed_ratios
from codegen_repl.benchmarks.speed_text import speed_text
from codegen_repl.benchmarks.status import Status
from codegen_repl.errors import CodegenReplError, UsageError
from codegen_repl.models.catalog import CODEGEN1_SIZES, CODEGEN2_SIZES
from codegen_repl.models.embedded import embedded_directory
from codegen_repl.models.opening import open_checkpoint
from tests.cli.conftest import Shell

torch.set_num_threads(1)

SMALL = replace(SHAPES["micro"], n_embd=32, rotary_dim=8, vocab_size=128)
NUMBER = {"type": "number"}
MEASURES = [
    *("decode_tokens_per_s", "bandwidth_share", "first_token_s", "turn8_first_token_s"),
    *("four_candidates_over_one", "load_s", "peak_rss_bytes"),
]
SCHEMA = {
    "type": "object",
    "required": ["shape", "machine", "rows"],
    "properties": {
        "shape": {"type": "string"},
        "machine": {"type": "string"},
        "rows": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["engine", "dtype", "measure", "context", "value"],
                "additionalProperties": False,
                "properties": {
                    "engine": {"enum": ["native", "transformers", "ctranslate2"]},
                    "dtype": {"enum": ["int8", "int4", "bf16", "fp32"]},
                    "measure": {"enum": MEASURES},
                    "context": {"type": ["integer", "null"]},
                    "value": NUMBER,
                },
            },
        },
    },
}


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("speed") / "small"
    random_checkpoint.make_checkpoint(SMALL, directory, lambda _: None)
    return directory


# -- shapes and weights -------------------------------------------------------------------------------------


def test_the_published_shapes_are_known_and_have_the_published_sizes() -> None:
    published = CODEGEN1_SIZES | {f"codegen2-{name}": size for name, size in CODEGEN2_SIZES.items()}
    known = {name: shape.num_params for name, shape in SHAPES.items() if name not in ("micro", "tiny")}
    assert known == {name: published[name] for name in known}
    assert set(published) - set(known) == {"codegen2-16B"}  # the same as 16B


def test_the_shape_of_the_embedded_model_is_its_own() -> None:
    config = json.loads((embedded_directory() / "config.json").read_text(encoding="utf-8"))
    for name in ("n_layer", "n_embd", "n_head", "rotary_dim", "vocab_size"):
        assert getattr(SHAPES["tiny"], name) == config[name]


def test_a_shape_is_found_in_any_case_and_a_wrong_name_is_told_its_neighbours() -> None:
    assert find_shape("350m") is SHAPES["350M"]
    with pytest.raises(UsageError, match="did you mean codegen2-1B"):
        find_shape("codegen2-1")
    with pytest.raises(UsageError, match=r"there are micro, tiny, 350M"):
        find_shape("huge")


def test_bytes_of_a_token_are_the_weights_without_the_embedding_and_the_cache() -> None:
    shape = SHAPES["350M"]
    assert shape.num_read == shape.num_params - 51200 * 1024
    assert shape.cache_bytes(2) == 80 * 1024  # KiB a token, as published
    assert shape.token_bytes("bf16", 2, 512) == 2 * shape.num_read + 512 * 80 * 1024


def test_random_weights_are_complete_and_the_same_each_time(checkpoint: Path, tmp_path: Path) -> None:
    said: list[str] = []
    random_checkpoint.make_checkpoint(SMALL, tmp_path / "again", said.append)
    assert said[0].startswith("writing random weights of shape micro, ")
    assert str(tmp_path / "again") in said[0]
    for file in checkpoint.iterdir():
        assert file.read_bytes() == (tmp_path / "again" / file.name).read_bytes()
    random_checkpoint.make_checkpoint(SMALL, tmp_path / "again", said.append)
    assert len(said) == 1  # it is there
    model = open_checkpoint(checkpoint, dtype="fp32", device="cpu")
    assert model._engine.network.num_params == SMALL.num_params
    assert model.count_tokens("t5 t17") == 2


def test_large_weights_come_in_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random_checkpoint, "SHARD_BYTES", 20_000)
    random_checkpoint.make_checkpoint(SMALL, tmp_path / "shards", lambda _: None)
    assert len(list((tmp_path / "shards").glob("model-*-of-*.safetensors"))) > 2
    model = open_checkpoint(tmp_path / "shards", dtype="fp32", device="cpu")
    assert model._engine.network.num_params == SMALL.num_params


def test_a_disk_without_room_is_told_before_anything_is_written(tmp_path: Path) -> None:
    huge = replace(SHAPES["16B"], n_layer=10**6)
    with pytest.raises(UsageError, match="GB free"):
        random_checkpoint.make_checkpoint(huge, tmp_path / "huge", lambda _: None)
    assert list(tmp_path.iterdir()) == []


# -- engines and measures -----------------------------------------------------------------------------------


def test_engines_of_equal_numbers_write_the_same_and_as_much_as_is_asked(
    checkpoint: Path, tmp_path: Path
) -> None:
    """Greedy ids agree in fp32, the end of text ends nothing, and each answer is timed."""
    prompt = speed_measures.Prompts(SMALL)(20)
    engines: list[SpeedEngine] = [
        NativeEngine(checkpoint, "fp32", tmp_path),
        TransformersEngine(checkpoint, "fp32", tmp_path),
    ]
    ours, theirs = (engine.answer(prompt, 12) for engine in engines)
    assert ours.ids == theirs.ids
    assert len(ours.ids) == 13
    for engine in engines:
        answer = engine.answer(prompt, 0)
        assert answer.first_token_s > 0
        assert (len(answer.ids), answer.rest_s) == (1, 0)
        engine.sample(prompt, 3, 4)
        engine.forget()


def test_the_native_engine_finds_its_history_again(checkpoint: Path, tmp_path: Path) -> None:
    engine = NativeEngine(checkpoint, "fp32", tmp_path)
    prompt = speed_measures.Prompts(SMALL)(20)
    history = prompt + engine.answer(prompt, 5).ids
    engine.answer([*history, 7, 8], 0)
    assert engine._engine.num_reused == len(history) - 1  # the last id was not fed before
    engine.forget()
    engine.answer([*history, 7, 8], 0)
    assert engine._engine.num_reused == 0


@pytest.mark.skipif(importlib.util.find_spec("ctranslate2") is None, reason="ctranslate2 is not installed")
def test_ctranslate2_runs_a_converted_copy(checkpoint: Path, tmp_path: Path) -> None:
    engine = CTranslate2Engine(checkpoint, "int8", tmp_path / "ct2")
    prompt = speed_measures.Prompts(SMALL)(20)
    assert len(engine.answer(prompt, 6).ids) == 7
    engine.sample(prompt, 3, 4)
    made = (tmp_path / "ct2" / "model.bin").stat().st_mtime_ns
    CTranslate2Engine(checkpoint, "int8", tmp_path / "ct2")
    assert (tmp_path / "ct2" / "model.bin").stat().st_mtime_ns == made


def test_a_meter_reads_memory_whenever_it_is_asked() -> None:
    with bandwidth.meter(2**22) as read:
        assert all(1e8 < read() < 1e13 for _ in range(3))
    assert 1e8 < bandwidth.best_bandwidth(2**22) < 1e13


def test_a_meter_whose_process_has_ended_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ending = tmp_path / "python"
    ending.write_text("#!/bin/sh\nexit 1\n")
    ending.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(ending))
    with bandwidth.meter(2**22) as read, pytest.raises(CodegenReplError, match="has ended"):
        read()


class ClockedEngine:
    """Answers with times that are known: the k-th answer's first token takes k seconds, each other 0.5 s."""

    def __init__(self) -> None:
        self.prompts: list[int] = []
        self.num_forgotten = 0
        self.sampled: list[tuple[int, int]] = []

    def answer(self, prompt: Sequence[int], num_more: int) -> Answer:
        self.prompts.append(len(prompt))
        return Answer([1] * (num_more + 1), float(len(self.prompts)), 0.5 * num_more)

    def sample(self, prompt: Sequence[int], num_new: int, num_rows: int) -> None:
        time.sleep(0.01 * num_rows)
        self.sampled.append((num_new, num_rows))

    def forget(self) -> None:
        self.num_forgotten += 1


def test_every_measure_is_a_median_and_is_told_once() -> None:
    engine, found, doing = ClockedEngine(), {}, list[str]()

    def keep(measure: str, context: int | None, value: float) -> None:
        assert (measure, context) not in found
        found[measure, context] = value

    readings = iter([10.0, 30.0, 10.0, 70.0, *[20.0] * 4])  # bytes a second: before, between, after
    memory = speed_measures.Memory(lambda context: context, lambda: next(readings))
    speed_measures.measure(engine, SHAPES["350M"], 3, keep, doing.append, (128, 512), memory)
    assert found["first_token_s", 128] == 3  # of the second, third and fourth answer; the first was a warm-up
    assert found["decode_tokens_per_s", 128] == 2
    assert found["bandwidth_share", 128] == 2 * 160 / 20  # the others stand beside 20 and 40 bytes a second
    assert found["bandwidth_share", 512] == 2 * 544 / 20  # in the middle of 64 steps
    assert found["first_token_s", 512] == 6
    assert found["turn8_first_token_s", None] == 10  # of the ninth to eleventh, after the history's
    assert 2 < found["four_candidates_over_one", None] < 6
    assert found["peak_rss_bytes", None] > 10**6
    assert engine.prompts == [32, 128, 128, 128, 512, 512, 512, 1435, 1540, 1540, 1540]
    assert engine.num_forgotten == 7
    assert engine.sampled == [(1, 4), *[(64, 1), (64, 4)] * 3]
    assert doing == ["warm-up", "64 tokens after 128", "64 tokens after 512", "turn 8", "4 candidates"]


def test_what_does_not_fit_the_context_is_left_out() -> None:
    found: list[str] = []
    short = replace(SHAPES["micro"], n_positions=300)
    memory = speed_measures.Memory(lambda _: 1.0, lambda: 1.0)
    speed_measures.measure(
        ClockedEngine(),
        short,
        1,
        lambda m, c, _: found.append(f"{m} {c}"),
        lambda _: None,
        (128, 512),
        memory,
    )
    assert found == [
        *("bandwidth_share 128", "first_token_s 128", "decode_tokens_per_s 128", "peak_rss_bytes None")
    ]
    points = speed_measures.curve(ClockedEngine(), short, 1, lambda _: None, (64, 128, 300))
    assert points == [(64, 0.5), (128, 0.5)]


# -- ratios and reports -------------------------------------------------------------------------------------


def row(engine: str, dtype: str, measure: str, context: int | None, value: float) -> dict[str, Any]:
    return {"engine": engine, "dtype": dtype, "measure": measure, "context": context, "value": value}


ROWS = [
    row("native", "int8", "decode_tokens_per_s", 512, 66.0),
    row("native", "int8", "bandwidth_share", 512, 0.75),
    row("native", "int8", "first_token_s", 512, 0.4),
    row("native", "int8", "turn8_first_token_s", None, 0.05),
    row("native", "int8", "four_candidates_over_one", None, 1.6),
    row("native", "int8", "peak_rss_bytes", None, 600e6),
    row("native", "int4", "decode_tokens_per_s", 512, 80.0),
    row("transformers", "bf16", "decode_tokens_per_s", 512, 20.0),
    row("transformers", "bf16", "first_token_s", 512, 0.5),
    row("transformers", "bf16", "turn8_first_token_s", None, 2.0),
    row("ctranslate2", "int8", "decode_tokens_per_s", 512, 33.0),
    row("ctranslate2", "int8", "turn8_first_token_s", None, 1.0),
]
CURVE = [
    {"engine": "native", "dtype": "int8", "context": 128, "seconds_per_token": 0.010, "bytes_per_token": 100},
    {
        "engine": "native",
        "dtype": "int8",
        "context": 1980,
        "seconds_per_token": 0.012,
        "bytes_per_token": 150,
    },
]
EXTRAS = [
    {
        "engine": "native",
        "dtype": "int8",
        "first_start": {"peak_rss_while_loading_bytes": 130, "rss_after_load_bytes": 100, "load_s": 3.0},
    }
]


def canned() -> dict[str, Any]:
    return {
        "shape": "350M",
        "machine": "a machine",
        "rows": ROWS,
        "missing": [{"engine": "ctranslate2", "dtype": "int8", "reason": "ctranslate2 is not installed"}],
        "ratios": [ratio.as_dict() for ratio in speed_ratios(ROWS, SHAPES["350M"], EXTRAS, CURVE)],
        "bandwidth_bytes_per_s": 25e9,
        "repeats": 3,
        "extras": EXTRAS,
        "curve": CURVE,
    }


def test_ratios_are_those_of_the_targets() -> None:
    found = {ratio.name: ratio for ratio in speed_ratios(ROWS, SHAPES["350M"], EXTRAS, CURVE)}
    values = {name: ratio.value and round(ratio.value, 3) for name, ratio in found.items()}
    weights = SHAPES["350M"].num_params
    assert values == {
        "tokens/s after 512, native int8 / ctranslate2 int8": 2.0,
        "tokens/s after 512, native int8 / transformers bf16": 3.3,
        "tokens/s after 512, native int4 / ctranslate2 int8": 2.424,
        "tokens/s after 512, native int4 / transformers bf16": 4.0,
        "first token after 512, native int8 / transformers bf16": 0.8,
        "first token after 512, native int8 / ctranslate2 int8": None,
        "first token at turn 8, native int8 / transformers bf16": 0.025,
        "first token at turn 8, native int8 / ctranslate2 int8": 0.05,
        "native int8, share of memory bandwidth, 512 tokens": 0.75,
        "native int8, four candidates / one": 1.6,
        "native int8, resident memory / (1.25 x weights + 350 MB)": round(
            600e6 / (1.25 * weights + 350e6), 3
        ),
        "native int8, peak memory while loading / after, first start": 1.3,
        "native int8, growth of time / of bytes per token, 128 to 1980": 0.8,
    }
    assert [ratio.is_met for ratio in found.values()] == [
        *(True, False, True, True, True, None, True, True, True, False, True, True, True)
    ]
    enter, rate = embedded_ratios({"first_token_after_enter_s": 0.05, "tokens_per_s": 299.0})
    assert (enter.value, enter.is_met, rate.is_met) == (50.0, True, False)
    assert Ratio("x", None, 1, True).as_dict()["met"] is None


def test_the_report_reads_as_a_table_with_what_is_missing_and_each_target(capsys: Any) -> None:
    text = speed_text(canned() | {"embedded": {}})
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert "native int8 native int4 transformers bf16 ctranslate2 int8" in lines
    assert "tokens/s after 512 66.0 80.0 20.0 33.0" in lines
    assert "first token at turn 8 50 ms - 2000 ms 1000 ms" in lines
    assert "missing: ctranslate2 int8: ctranslate2 is not installed" in lines
    assert "native int8 10.00 12.00" in lines
    assert "native int8, four candidates / one 1.60 at most 1.5 not met" in lines
    assert "first token after 512, native int8 / ctranslate2 int8 - at most 1 not measured" in lines


def test_the_report_can_be_drawn(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    plot(canned(), tmp_path / "speed.svg")
    assert "<svg" in (tmp_path / "speed.svg").read_text()
    plot(canned() | {"rows": [], "curve": []}, tmp_path / "nothing.png")
    assert (tmp_path / "nothing.png").read_bytes().startswith(b"\x89PNG")


# -- the command and its workers ----------------------------------------------------------------------------


def test_the_whole_run_and_an_engine_that_fails_stops_no_other(
    checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two engines and an unknown one, in processes of their own."""
    subject = speed.subject_of_directory("small", checkpoint, tmp_path, is_embedded=False)
    broken = replace(CHOICES["native-int8"], dtype="int3")
    engines = (broken, CHOICES["native-fp32"], CHOICES["transformers-fp32"])
    plan = speed.Plan(engines, 1, threads=1, contexts=(16,), curve=(16, 32), buffer_bytes=2**20)
    report = json.loads(json.dumps(speed.measure_speed(subject, plan, Status())))
    jsonschema.validate(report, SCHEMA)
    assert [(m["engine"], m["dtype"], m["reason"]) for m in report["missing"]] == [
        ("native", "int3", "'native-int3'")
    ]
    for engine in ("native", "transformers"):
        rows = [row for row in report["rows"] if row["engine"] == engine]
        assert sorted(row["measure"] for row in rows) == sorted(MEASURES)
        assert all(row["value"] > 0 for row in rows)
    assert [point["context"] for point in report["curve"]] == [16, 32]
    first = report["extras"][1]["first_start"]
    assert {"load_s", "rss_after_load_bytes", "peak_rss_while_loading_bytes"} <= first.keys()
    said = capsys.readouterr().err.splitlines()
    assert f"weights: {checkpoint}" in said
    assert "native int3: 'native-int3'" in said
    assert "transformers fp32: 64 tokens after 16" in said


@pytest.fixture
def canned_shell(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell in which nothing is measured."""
    seen: list[Any] = []

    def measure(subject: speed.Subject, plan: speed.Plan, status: Status) -> dict[str, Any]:
        seen[:] = [subject, plan]
        return canned() | {"shape": subject.name, "repeats": plan.repeats, "seen": len(plan.engines)}

    monkeypatch.setattr(speed_command, "measure_speed", measure)
    return shell


def test_the_command_prints_the_report_alone(canned_shell: Shell) -> None:
    said = canned_shell("bench", "speed", "--json", "--shape", "2b", "--repeats", "5")
    report = json.loads(said.out)
    jsonschema.validate(report, SCHEMA)
    assert (report["shape"], report["repeats"], report["seen"]) == ("2B", 5, 6)
    embedded = json.loads(canned_shell("bench", "speed", "--json", "--model", "tiny").out)
    assert (embedded["shape"], embedded["seen"]) == ("tiny", 7)
    assert "shape 350M; medians of 3" in canned_shell("bench", "speed").out


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--shape", "350"), "did you mean 350M"),
        (("--engines", "native"), "There is no engine 'native'; there are native-int8, "),
        (("--shape", "2B", "--model", "tiny"), "leave one out"),
        (("--model", "nowhere/"), "There is no directory nowhere/"),
        (("--repeats", "0"), "--repeats"),
        (("--plot", "speed.pdf"), "ends in .svg or .png"),
        (("--plot", "no/such/speed.svg"), "There is no folder"),
    ],
)
def test_a_mistake_is_one_sentence_before_anything_is_measured(
    canned_shell: Shell, words: tuple[str, ...], hint: str
) -> None:
    said = canned_shell("bench", "speed", *words)
    assert said.status == 2
    assert hint in said.err
    assert said.err.count("\n") == 1


def test_without_matplotlib_a_plot_is_refused_at_once(
    canned_shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    said = canned_shell("bench", "speed", "--plot", "speed.svg")
    assert said.status == 2
    assert "--plot needs matplotlib" in said.err


def worker(monkeypatch: pytest.MonkeyPatch, program: str) -> Iterator[dict[str, Any]]:
    monkeypatch.setattr(speed_process, "WORKER", (sys.executable, "-c", program))
    return run_worker({}, {})


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import os; os.kill(os.getpid(), 9)", "it was killed, as systems do when memory runs out"),
        ("import sys; sys.exit('no such thing')", "it ended with status 1: no such thing"),
        ("""print('{"failed": "too \\\\u001b[2J large"}')""", r"too \\x1b\[2J large"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_worker_that_ends_early_says_why(
    monkeypatch: pytest.MonkeyPatch, program: str, reason: str
) -> None:
    with pytest.raises(WorkerFailed, match=f"^{reason}$"):
        list(worker(monkeypatch, program))


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_nobody_listening_ends_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after Ctrl-C, which reaches this process only."""
    program = "import os, time; print('{\"fact\": %d}' % os.getpid(), flush=True); time.sleep(60)"
    messages = worker(monkeypatch, program)
    pid = next(messages)["fact"]
    assert os.getsid(pid) != os.getsid(0)
    messages.close()  # type: ignore[attr-defined]  # a generator
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_configuration_that_is_no_codegen_is_refused() -> None:
    with pytest.raises(UsageError, match="other is no CodeGen checkpoint"):
        Shape.of_config("other", {"model_type": "llama"})
