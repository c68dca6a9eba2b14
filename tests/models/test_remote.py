"""A completion server answers like a local model; when it does not, one sentence says what it did instead."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from codegen_repl.errors import ModelError
from codegen_repl.generation import (
    FRIENDLY_RULES,
    CompletionModel,
    CompletionRequest,
    FinishReason,
    SamplingParams,
    collect,
)
from codegen_repl.models import load_model

Answer = Callable[["Server", BaseHTTPRequestHandler, dict[str, Any]], None]


class Server:
    """A completion server in a thread that does what `answer` says, and remembers what it was sent."""

    def __init__(self) -> None:
        self.answer: Answer = lambda *_: None
        self.bodies: list[dict[str, Any]] = []
        self.hung_up = threading.Event()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.reply(200, {"data": [{"id": "small", "max_model_len": 4096}, {"id": "large"}]})

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                owner.bodies.append(body)
                owner.answer(owner, self, body)

            def reply(self, status: int, value: Any) -> None:
                data = value if isinstance(value, bytes) else json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def send(handler: BaseHTTPRequestHandler, *events: Any) -> None:
    """Server-sent events, as the protocol has them."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream")
    handler.end_headers()
    for event in events:
        data = event if isinstance(event, str) else json.dumps(event)
        handler.wfile.write(f"data: {data}\n\n".encode())
        handler.wfile.flush()


def choice(text: str, index: int = 0, reason: str | None = None, logprobs: list[float] | None = None) -> Any:
    given = None if logprobs is None else {"token_logprobs": logprobs}
    return {"choices": [{"index": index, "text": text, "finish_reason": reason, "logprobs": given}]}


def request(**changes: Any) -> CompletionRequest:
    return CompletionRequest("# a step\n", SamplingParams().with_changes(changes), FRIENDLY_RULES)


def test_a_spec_names_server_and_model(server: Server) -> None:
    """Without a model the server's first is taken; its context length is the server's word."""
    model = load_model(f"{server.address}#small")
    assert isinstance(model, CompletionModel)
    assert (model.name, model.context_length) == ("small", 4096)
    assert load_model(server.address).name == "small"
    assert load_model(f"{server.address}#large").context_length == 2048


def test_an_unknown_model_is_answered_with_the_known_ones(server: Server) -> None:
    with pytest.raises(ModelError, match="has no model 'huge'; it has small, large"):
        load_model(f"{server.address}#huge")


def test_pieces_reasons_and_log_probabilities_come_through(server: Server) -> None:
    server.answer = lambda _, handler, __: send(
        handler,
        choice("x =", logprobs=[-0.5, -0.25]),
        choice("y", index=1),
        choice(" 1", logprobs=[-0.25]),
        choice("", reason="stop"),
        choice(" = 2", index=1, reason="length"),
        "[DONE]",
    )
    first, second = collect(load_model(server.address).stream(request(n=2)))
    assert (first.text, first.finish_reason) == ("x = 1", FinishReason.END_OF_TEXT)
    assert (first.num_tokens, first.logprob) == (3, -1.0)
    assert (second.text, second.finish_reason) == ("y = 2", FinishReason.LENGTH)


def test_the_request_says_what_was_asked_for(server: Server) -> None:
    """Settings that only some servers know are sent only when they were set."""
    server.answer = lambda _, handler, __: send(handler, choice("x", reason="stop"))
    model = load_model(server.address)
    list(model.stream(request(t=0.5, seed=3, max_new_tokens=9)))
    list(model.stream(request(top_k=5)))
    first, second = server.bodies
    assert (first["model"], first["prompt"], first["max_tokens"]) == ("small", "# a step\n", 9)
    assert (first["temperature"], first["seed"], first["stream"]) == (0.5, 3, True)
    assert "top_k" not in first
    assert second["top_k"] == 5
    assert "seed" not in second


def test_stop_rules_are_applied_here_and_the_connection_is_closed(server: Server) -> None:
    """The server may not know them: once every candidate is cut, nothing more is read."""

    def endless(owner: Server, handler: BaseHTTPRequestHandler, _: Any) -> None:
        try:
            send(handler, choice("x = 1\n# next"))
            for _ in range(500):
                handler.wfile.write(f"data: {json.dumps(choice('more'))}\n\n".encode())
                time.sleep(0.01)
        except OSError:
            owner.hung_up.set()

    server.answer = endless
    (completion,) = collect(load_model(server.address).stream(request()))
    assert (completion.text, completion.finish_reason) == ("x = 1\n", FinishReason.NEXT_COMMENT)
    assert server.hung_up.wait(5)


def test_an_interrupt_hangs_up_even_while_the_server_is_silent(server: Server) -> None:
    """The text so far is kept, and no thread stays behind."""
    release = threading.Event()

    def slow(owner: Server, handler: BaseHTTPRequestHandler, _: Any) -> None:
        send(handler, choice("x ="))
        release.wait(10)

    server.answer = slow
    model = load_model(server.address)
    pieces: list[str] = []
    deltas = []
    started = time.monotonic()
    for delta in model.stream(request(), is_interrupted=lambda: bool(pieces)):
        pieces.append(delta.text)
        deltas.append(delta)
    assert time.monotonic() - started < 3
    assert [(c.text, c.finish_reason) for c in collect(deltas)] == [("x =", FinishReason.INTERRUPTED)]
    assert not [thread for thread in threading.enumerate() if thread.name == "remote-model"]
    release.set()


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            lambda _, h, __: h.reply(400, {"error": {"message": "prompt is too long"}}),
            "400 .*prompt is too long",
        ),
        (lambda _, h, __: h.reply(500, b"oops"), "500 .*oops"),
        (lambda _, h, __: send(h, "no json"), "no completion"),
        (lambda _, h, __: send(h, {"choices": [{"index": 0}]}), "no completion"),
        (lambda _, h, __: send(h, {"error": "overloaded"}), "overloaded"),
        (lambda _, h, __: send(h, choice("x")), "broke off"),
        (lambda *_: None, "does not answer|broke off"),
    ],
    ids=["refused", "failed", "not JSON", "no text", "error event", "broken off", "nothing"],
)
def test_a_bad_answer_is_one_clear_sentence(server: Server, answer: Answer, message: str) -> None:
    server.answer = answer
    with pytest.raises(ModelError, match=message):
        list(load_model(server.address).stream(request()))


def test_no_server_is_said_so() -> None:
    with pytest.raises(ModelError, match="does not answer"):
        load_model("http://127.0.0.1:1/v1")
