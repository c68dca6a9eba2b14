"""A download states its cost, takes only what is safe and needed, and fails in one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from codegen_repl.models.hub import cache_directory, choose_files, is_checkpoint, snapshots

FILES = [
    "config.json",
    "tokenizer.json",
    "merges.txt",
    "model-00001-of-2.safetensors",
    "model-00002-of-2.safetensors",
    "model.safetensors.index.json",
    "pytorch_model.bin",
    "modeling_evil.py",
    "onnx/model.safetensors",
]


def test_safetensors_are_taken_and_nothing_that_could_run() -> None:
    chosen = choose_files(FILES, for_conversion=True)
    assert set(chosen) == set(FILES) - {"pytorch_model.bin", "modeling_evil.py", "onnx/model.safetensors"}


def test_m03_pickled_weights_are_taken_only_to_be_converted_and_if_there_are_no_others() -> None:
    old = ["config.json", "pytorch_model.bin"]
    assert choose_files(old) == ["config.json"]
    assert choose_files(old, for_conversion=True) == old


def test_the_cache_is_where_the_hubs_client_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_HUB_CACHE", "HF_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert cache_directory() == Path("~/.cache/huggingface/hub").expanduser()
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    assert cache_directory() == tmp_path / "hub"
    assert snapshots("nobody/nothing") == []


def test_a_download_that_broke_off_is_no_checkpoint(tmp_path: Path) -> None:
    """Its index names files that are not there yet, so that it is fetched to its end."""
    (tmp_path / "config.json").write_text("{}")
    shards = [f"model-0000{i}-of-2.safetensors" for i in (1, 2)]
    (tmp_path / shards[0]).write_bytes(b"w")
    assert is_checkpoint(tmp_path)
    index = tmp_path / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": {"a": shards[0], "b": shards[1]}}))
    assert not is_checkpoint(tmp_path)
    (tmp_path / shards[1]).write_bytes(b"w")
    assert is_checkpoint(tmp_path)
    index.write_text("{")
    assert not is_checkpoint(tmp_path)


HUB = '''
import json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"
FILES = {"config.json": b"{}", "tokenizer.json": b"{}", "model.safetensors": b"w" * 5000, "evil.py": b"1/0"}
SIZES = {name: len(data) for name, data in FILES.items()}

class Hub(BaseHTTPRequestHandler):
    """As much of the hub as a download needs."""
    def do_HEAD(self): self.answer(False)
    def do_GET(self): self.answer(True)
    def answer(self, with_body):
        path = self.path.split("?")[0]
        name = path.rsplit("/", 1)[-1]
        if "/tree/" in path:
            rows = [{"type": "file", "path": n, "size": s, "oid": n} for n, s in SIZES.items()]
            data = json.dumps(rows).encode()
        elif path.startswith("/api/models/owner/"):
            scale = 10**6 if "large" in path else 1
            files = [{"rfilename": n, "size": s * scale} for n, s in SIZES.items()]
            data = json.dumps({"id": "owner/x", "sha": COMMIT, "siblings": files}).encode()
        elif "/resolve/" in path and name in FILES:
            data = FILES[name]
        else:
            self.send_response(404); self.send_header("Content-Length", "0"); self.end_headers(); return
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("ETag", '"' + name + '"'); self.send_header("X-Repo-Commit", COMMIT)
        self.end_headers()
        if with_body: self.wfile.write(data)
    def log_message(self, *_): pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
threading.Thread(target=server.serve_forever, daemon=True).start()
import os
os.environ["HF_ENDPOINT"] = f"http://127.0.0.1:{server.server_port}"
from codegen_repl.errors import ModelError
from codegen_repl.models.registry import locate
'''


def run_against_hub(code: str, cache: Path) -> str:
    """Run `code` in a new process (the hub's client reads its address once) against a hub on this machine."""
    environment = os.environ | {"HF_HUB_CACHE": str(cache), "HF_HUB_DISABLE_PROGRESS_BARS": "1"}
    environment.pop("HF_HUB_OFFLINE", None)
    done = subprocess.run(
        [sys.executable, "-c", HUB + textwrap.dedent(code)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_small_model_is_fetched_after_saying_its_cost(tmp_path: Path) -> None:
    """The commit is pinned, only what was chosen arrives, and the next time nothing is fetched."""
    output = run_against_hub(
        """
        name, path = locate("owner/small", say=print)
        print(path.name, sorted(p.name for p in path.iterdir()))
        assert locate("owner/small", offline=True) == (name, path)
        """,
        tmp_path,
    )
    assert "to download into" in output
    assert "of memory to run" in output
    files = "['config.json', 'model.safetensors', 'tokenizer.json']"
    assert f"0123456789abcdef0123456789abcdef01234567 {files}" in output


def test_a_large_one_is_asked_about_and_no_means_no(tmp_path: Path) -> None:
    output = run_against_hub(
        """
        asked = []
        def no(question):
            asked.append(question)
        try:
            locate("owner/large", confirm=no)
        except ModelError as error:
            print(error, len(asked))
        """,
        tmp_path,
    )
    assert "5.0 GB to download" in output
    assert "nobody agreed" in output
    assert output.strip().endswith("1")
    assert not list(tmp_path.glob("models--*"))


def test_an_unknown_repository_is_one_sentence(tmp_path: Path) -> None:
    output = run_against_hub(
        """
        try:
            locate("nobody/nothing")
        except ModelError as error:
            print(error)
        """,
        tmp_path,
    )
    assert "nobody/nothing is not on this machine and could not be fetched" in output
