"""A server that speaks the OpenAI-compatible /v1/completions protocol, as vLLM, llama.cpp and Ollama do.

Plain HTTP with streamed events, no client library. The tokenizer is the server's, so token counts here are
estimates; the stop rules are applied here, so that they mean the same as everywhere else.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from codegen_repl.errors import ModelError
from codegen_repl.generation import CompletionRequest, Delta, FinishReason, SamplingParams, never
from codegen_repl.models.candidate import OpenCandidate
from codegen_repl.models.stats import StreamStats

API_KEY_VARIABLE = "CODEGEN_REPL_API_KEY"
CONNECT_SECONDS = 10.0
POLL_SECONDS = 0.1  # how soon an interrupt is seen while the server is silent
CHARACTERS_PER_TOKEN = 3  # of Python in common vocabularies it is 3 to 4; the low end overestimates the count
DEFAULT_CONTEXT = 2048
FINISH_REASONS = {"stop": FinishReason.END_OF_TEXT, "length": FinishReason.LENGTH}


class Exchange:
    """One HTTP request whose answer arrives line by line and can be given up at any time.

    A thread reads, so that the caller can look at its interrupt flag while the server thinks; `close` ends
    both the connection and the thread.
    """

    def __init__(self, address: str, path: str, body: dict[str, Any] | None = None) -> None:
        url = urlsplit(address)
        connection_type = HTTPSConnection if url.scheme == "https" else HTTPConnection
        self._address = address
        self._connection = connection_type(url.netloc, timeout=CONNECT_SECONDS)
        self._socket: socket.socket | None = None
        self._closed = False
        self._lines: SimpleQueue[bytes | Exception | None] = SimpleQueue()
        self._thread = threading.Thread(
            target=self._read, args=(url.path.rstrip("/") + path, body), name="remote-model", daemon=True
        )
        self._thread.start()

    def lines(self, is_interrupted: Callable[[], bool]) -> Iterator[str]:
        """The answer's lines until it ends or the flag is up; ModelError if the server fails."""
        while not is_interrupted():
            try:
                line = self._lines.get(timeout=POLL_SECONDS)
            except Empty:
                continue
            if line is None:
                return
            if isinstance(line, Exception):
                raise self._failure(line) from line
            yield line.decode("utf-8", "replace").strip()

    def close(self) -> None:
        """Hang up, and wait for the reading thread to notice; one that still waits for the server to take the
        call gives up by itself.
        """
        self._closed = True
        if self._socket is None:
            return
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(timeout=CONNECT_SECONDS)
        self._connection.close()

    def _read(self, path: str, body: dict[str, Any] | None) -> None:
        try:
            self._connection.connect()
            self._socket = self._connection.sock
            if self._closed:
                self._connection.close()
                return
            self._socket.settimeout(None)  # a long prompt may keep a server silent for minutes
            data = None if body is None else json.dumps(body)
            self._connection.request("GET" if body is None else "POST", path, data, request_headers())
            response = self._connection.getresponse()
            if response.status != 200:
                raise ModelError(refusal(self._address, response))
            for line in response:
                self._lines.put(line)
            self._lines.put(None)
        except Exception as error:  # whatever it is, it belongs to the thread that asked
            self._lines.put(error)

    def _failure(self, error: Exception) -> ModelError:
        if isinstance(error, ModelError):
            return error
        if isinstance(error, OSError | HTTPException):
            return ModelError(f"The server at {self._address} does not answer ({error}); is it running?")
        return ModelError(f"The server at {self._address} failed: {error}.")


def request_headers() -> dict[str, str]:
    """The headers of every request, with the key from the environment if there is one."""
    key = os.environ.get(API_KEY_VARIABLE)
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream, application/json"}
    return headers | ({"Authorization": f"Bearer {key}"} if key else {})


def refusal(address: str, response: HTTPResponse) -> str:
    """One sentence for an answer that is not 200, with the server's own reason if it gave one."""
    text = response.read(2000).decode("utf-8", "replace").strip()
    with suppress(ValueError, TypeError, KeyError):
        text = json.loads(text)["error"]["message"]
    return (
        f"The server at {address} answered {response.status} {response.reason}: {text or 'no reason given'}"
    )


def request_body(model: str, request: CompletionRequest) -> dict[str, Any]:
    """The JSON of a completion request; settings that not every server knows only when they matter."""
    params = request.params
    body: dict[str, Any] = {
        "model": model,
        "prompt": request.prompt,
        "max_tokens": params.max_new_tokens,
        "temperature": params.temperature,
        "top_p": params.top_p,
        "n": params.n,
        "logprobs": 1,
        "stream": True,
    }
    default = SamplingParams()
    for name in ("top_k", "repetition_penalty", "seed"):
        if (value := getattr(params, name)) != getattr(default, name):
            body[name] = value
    return body


class RemoteModel:
    """The model `model` of the server at `address` (which includes the version, as in http://host:8000/v1)."""

    revision = ""
    last_stats: StreamStats | None = None  # what the server reuses and computes is not known here

    def __init__(self, address: str, model: str, context_length: int = DEFAULT_CONTEXT) -> None:
        self.name = model
        self.context_length = context_length
        self._address = address

    @classmethod
    def from_spec(cls, spec: str) -> RemoteModel:
        """Open `http://host:port/v1#model`; without `#model` the server's first one.

        Raises ModelError when the server does not answer or has no such model.
        """
        address, _, model = spec.partition("#")
        try:
            known = {str(row["id"]): row for row in fetch_json(address, "/models")["data"]}
        except (KeyError, TypeError):
            raise ModelError(f"The server at {address} does not list its models as expected.") from None
        model = model or next(iter(known), "")
        if model not in known:
            raise ModelError(
                f"The server at {address} has no model {model!r}; it has {', '.join(known) or 'none'}."
            )
        return cls(address, model, int(known[model].get("max_model_len") or DEFAULT_CONTEXT))

    def count_tokens(self, text: str) -> int:
        """An estimate from the length in bytes, on the high side."""
        return -(-len(text.encode()) // CHARACTERS_PER_TOKEN)

    def stream(
        self, request: CompletionRequest, is_interrupted: Callable[[], bool] = never
    ) -> Iterator[Delta]:
        """Yield the server's pieces as they come; ModelError if it refuses, fails or breaks off."""
        candidates = [OpenCandidate(i, request) for i in range(request.params.n)]
        exchange = Exchange(self._address, "/completions", request_body(self.name, request))
        try:
            for line in exchange.lines(is_interrupted):
                if line.startswith("data:") and line != "data: [DONE]":
                    yield from self._deltas(line.removeprefix("data:"), candidates)
                if not any(candidate.is_open for candidate in candidates):
                    return
        finally:
            exchange.close()
        if not is_interrupted():
            raise ModelError(f"The server at {self._address} broke off in the middle of its answer.")
        for candidate in filter(lambda c: c.is_open, candidates):
            yield candidate.end(FinishReason.INTERRUPTED)

    def _deltas(self, data: str, candidates: list[OpenCandidate]) -> Iterator[Delta]:
        """The deltas of one event."""
        try:
            event = json.loads(data)
            if "error" in event:
                raise ModelError(f"The server at {self._address} failed: {event['error']}")
            pieces = [read_choice(choice) for choice in event.get("choices") or ()]
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ModelError(
                f"The server at {self._address} sent what is no completion: {data[:200]}"
            ) from None
        for index, text, logprobs, reason in pieces:
            candidate = candidates[index] if index < len(candidates) else None
            if candidate is None or not candidate.is_open:
                continue
            num_tokens = len(logprobs) or (1 if text else 0)
            if reason is not None:
                yield candidate.end(reason, text, sum(logprobs), num_tokens)
            elif text or num_tokens:
                yield candidate.take(text, sum(logprobs), num_tokens)


def read_choice(choice: dict[str, Any]) -> tuple[int, str, list[float], FinishReason | None]:
    """Index, text, log-probabilities of the tokens (if given) and end of one choice."""
    given = (choice.get("logprobs") or {}).get("token_logprobs") or []
    reason = FINISH_REASONS.get(choice.get("finish_reason") or "")
    return int(choice.get("index", 0)), str(choice["text"]), [float(value or 0.0) for value in given], reason


def fetch_json(address: str, path: str) -> Any:
    """The JSON at `path` of the server; ModelError if there is none."""
    exchange = Exchange(address, path)
    try:
        return json.loads("\n".join(exchange.lines(never)))
    except ValueError:
        raise ModelError(f"The server at {address} answered {path} with what is not JSON.") from None
    finally:
        exchange.close()
