"""Keep a bounded part of a stream: its first and its last bytes, since a flood's cause and its end both tell.

It knows bytes only; decoding replaces what is not UTF-8.
"""

from __future__ import annotations


class Capture:
    """Collects chunks; memory stays below about twice `keep` whatever arrives."""

    def __init__(self, keep: int) -> None:
        """`keep`: bytes to keep in all."""
        self._head_room = keep - keep // 2
        self._tail_room = keep // 2
        self._head = bytearray()
        self._tail = bytearray()
        self.total = 0

    def add(self, chunk: bytes) -> None:
        """Take the next bytes of the stream."""
        self.total += len(chunk)
        room = self._head_room - len(self._head)
        self._head += chunk[:room]
        self._tail += chunk[room:] if room > 0 else chunk
        if len(self._tail) > 2 * self._tail_room:
            self._trim()

    def _trim(self) -> None:
        del self._tail[: max(0, len(self._tail) - self._tail_room)]

    def text(self) -> str:
        """What was kept, with one line in the middle that says how much is missing."""
        self._trim()
        missing = self.total - len(self._head) - len(self._tail)
        gap = f"\n[... {missing} bytes of output not kept ...]\n" if missing else ""
        return self._decoded(bytes(self._head), bytes(self._tail), gap)

    @staticmethod
    def _decoded(head: bytes, tail: bytes, gap: str) -> str:
        if not gap:
            return (head + tail).decode("utf-8", errors="replace")
        return head.decode("utf-8", errors="replace") + gap + tail.decode("utf-8", errors="replace")
