"""The host that attack programs are let loose on: marker files, listeners, a victim process, secrets.

Everything is real, and everything can tell afterwards whether it was touched.  The files lie outside the
temporary directory, since a private /tmp would hide mistakes.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .attacks import PREAMBLE, Attack

Ran = TypeVar("Ran")

SECRET = "attack-marker-secret"
SHM_KEY = 0x47811
OLD = 1_000_000_000
SOCKETS = ("uds.sock", "datagrams.sock")

_VICTIM = """
import signal, sys, time
signal.signal(signal.SIGURG, lambda *_: (sys.stdout.write("signalled\\n"), sys.stdout.flush()))
print("ready", flush=True)
while True: time.sleep(60)
"""


class Files:
    """A fresh set of files worth stealing or spoiling, and what they looked like when made."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "home" / ".ssh").mkdir(parents=True)
        (root / "sessions").mkdir()
        contents = {
            "HOST": "host",
            "marker.txt": "marker",
            "marker2.txt": "marker2",
            "home/.ssh/id_rsa": f"PRIVATE KEY {SECRET}",
            "sessions/s1.jnl": f"turn 1 {SECRET}",
            "trunc.txt": "do not empty me",
            "meta.txt": "meta",
        }
        for name, text in contents.items():
            (root / name).write_text(text)
        (root / "meta.txt").chmod(0o600)
        os.utime(root / "meta.txt", (OLD, OLD))
        root.chmod(0o777)  # inviting: only the sandbox may stand in the way
        self._before = self._look()

    def _look(self) -> dict[str, tuple[object, ...]]:
        seen: dict[str, tuple[object, ...]] = {}
        for path in sorted(self.root.rglob("*")):
            info = path.lstat()
            text = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
            times = info.st_mtime if path.name == "meta.txt" else 0
            xattrs = tuple(os.listxattr(path, follow_symlinks=False)) if hasattr(os, "listxattr") else ()
            seen[str(path)] = (info.st_mode, info.st_nlink, info.st_uid, times, text, xattrs)
        return seen

    def damage(self) -> list[str]:
        """Names of files that were made, changed or removed."""
        now = self._look()
        names = self._before.keys() | now.keys()
        return sorted(name for name in names if self._before.get(name) != now.get(name))


class Listeners:
    """Sockets of every kind that a program might knock at, and a count of who did."""

    def __init__(self, root: Path) -> None:
        self.contacts: list[str] = []
        self.abstract_name = f"codegen-repl-test-{os.getpid()}"
        datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        datagrams.bind(str(root / "datagrams.sock"))
        (root / "datagrams.sock").chmod(0o777)
        abstract_datagrams = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        abstract_datagrams.bind(f"\0{self.abstract_name}-datagrams")
        tcp = socket.create_server(("127.0.0.1", 0))
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", 0))
        path = socket.socket(socket.AF_UNIX)
        path.bind(str(root / "uds.sock"))
        (root / "uds.sock").chmod(0o777)
        abstract = socket.socket(socket.AF_UNIX)
        abstract.bind("\0" + self.abstract_name)
        for listener in (path, abstract):
            listener.listen()
        self.tcp_port: int = tcp.getsockname()[1]
        self.udp_port: int = udp.getsockname()[1]
        self.knocked_port = _free_port()
        self._is_open = True
        threading.Thread(target=self._knock, daemon=True).start()
        self._sockets = {
            "tcp": tcp,
            "udp": udp,
            "unix path": path,
            "unix abstract": abstract,
            "datagrams": datagrams,
            "abstract datagrams": abstract_datagrams,
        }
        for name, listener in self._sockets.items():
            threading.Thread(target=self._serve, args=(name, listener), daemon=True).start()

    def _serve(self, name: str, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                if listener.type == socket.SOCK_DGRAM:
                    data, sender = listener.recvfrom(100)
                    if not data:
                        return
                    if name == "udp":
                        listener.sendto(b"pong", sender)
                else:
                    listener.accept()[0].close()
                self.contacts.append(name)

    def _knock(self) -> None:
        while self._is_open:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.knocked_port), 1):
                pass
            time.sleep(0.02)

    def close(self) -> None:
        self._is_open = False
        for listener in self._sockets.values():
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


class Victim:
    """A harmless process of the same user, with a secret in its environment, that counts its signals."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _VICTIM],
            stdout=subprocess.PIPE,
            text=True,
            env={"CODEGEN_TEST_SECRET": SECRET},
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        self.pid = self._process.pid

    def signals(self) -> int:
        """How many signals it noted; ends it."""
        time.sleep(0.05)
        self._process.terminate()
        out, _ = self._process.communicate(timeout=5)
        return out.count("signalled")


@contextlib.contextmanager
def directory_outside_tmp() -> Iterator[Path]:
    """A directory that a private /tmp would not hide."""
    path = Path(tempfile.mkdtemp(prefix="codegen-repl-host-", dir="/var/tmp"))
    path.chmod(0o755)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def processes_with(marker: str) -> list[int]:
    """Process ids whose command line holds `marker`."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if marker.encode() in path.read_bytes():
                found.append(int(path.parent.name))
    return found


@dataclass
class Host:
    """The shared parts of the machine under attack."""

    root: Path
    listeners: Listeners

    def attack(self, attack: Attack, run: Callable[[str, str], Ran]) -> tuple[Ran, list[str]]:
        """Let one attack loose by `run(what it needs, the attack)`; its result, and what the host noticed."""
        files, victim = Files(self.root / "files"), Victim() if "VICTIM" in attack.text else None
        contacts = len(self.listeners.contacts)
        names = {
            "ROOT": str(files.root),
            "VICTIM": victim.pid if victim else None,
            "TCP": self.listeners.tcp_port,
            "UDP": self.listeners.udp_port,
            "KNOCKED": self.listeners.knocked_port,
            "ABSTRACT": self.listeners.abstract_name,
            "SHM_KEY": SHM_KEY,
            "SECRET": SECRET,
        }
        values = "".join(f"{name} = {value!r}\n" for name, value in names.items())
        for name in SOCKETS:
            (self.root / name).rename(files.root / name)
        try:
            result = run(f"{values}{PREAMBLE}", f"{attack.text}\nreport()\n")
            for name in SOCKETS:
                (files.root / name).rename(self.root / name)
            noticed = [f"changed {name}" for name in files.damage()]
            noticed += self.listeners.contacts[contacts:]
        finally:
            signals = victim.signals() if victim else 0
        for path in sorted(files.root.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        files.root.rmdir()
        return result, noticed + ["the victim was signalled"] * bool(signals)


@contextlib.contextmanager
def host_under_attack() -> Iterator[Host]:
    """A machine with all of these, and secrets in shared memory and in the environment."""
    os.environ["CODEGEN_TEST_SECRET"] = SECRET
    libc = ctypes.CDLL(None)
    segment = libc.shmget(SHM_KEY, 4096, 0o1666)  # IPC_CREAT, open to all
    queue, semaphores = libc.msgget(SHM_KEY, 0o1666), libc.semget(SHM_KEY, 1, 0o1666)
    shared = Path(f"/dev/shm/codegen-repl-codegen-repl-test-{os.getpid()}")
    shared.write_text(SECRET)
    with directory_outside_tmp() as root:
        listeners = Listeners(root)
        posix_queue = f"/{listeners.abstract_name}".encode()
        libc.mq_open(posix_queue, os.O_RDWR | os.O_CREAT, 0o666, None)
        yield Host(root, listeners)
        libc.mq_unlink(posix_queue)
        listeners.close()
    shared.unlink()
    libc.shmctl(segment, 0, None)
    libc.msgctl(queue, 0, None)
    libc.semctl(semaphores, 0, 0)
    del os.environ["CODEGEN_TEST_SECRET"]
