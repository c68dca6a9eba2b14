"""A parked program: it waits for turns, and a fork of it runs them while the original stays as it was.

The fork that runs turns always ends as a script would, with an exit status, which alone says how they went.
If they went well and nothing outlives them but memory, a photograph is taken first: one more fork, which
parks in turn.  It knows turns and descriptors, and nothing about which snapshots are worth keeping.

Everything here may run after hostile turns, so what it calls is bound when it is imported; that is for
sturdiness alone, since nobody believes what it says.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import _socket
import _struct
import marshal
import sys
from posix import O_RDWR, _exit, close, dup, dup2, getpid, lseek, open, read, write

from . import figures, leftovers, libc
from .state import State

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .confine import Job

CONTROL, REPORT = 3, 4
_NUM_PASSED = 6  # request, stdin, stdout, stderr, report, control
_SEEK_SET = 0
_SIGKILL = 9
_DESCRIBING_S = 0.5
SHARED_MEMORY = "/dev/shm"  # where a semaphore or a block shared with a child is a file


def serve(job: Job) -> None:
    """Wait for requests on the control socket and fork for each; never returns."""
    state = State(job, f"{job['cwd']}/{figures.FOLDER}")
    num_descriptors: int = job["rlimits"]["RLIMIT_NOFILE"][0]
    positions: dict[int, int] | None = {0: 0}
    folders = (job["cwd"], *((SHARED_MEMORY,) if job["own_proc"] else ()))  # else it is everybody's
    while True:
        passed = _receive(_socket.socket(fileno=CONTROL))
        if not passed:
            _exit(0)  # the keeper is gone
        if not _fork_away(passed):
            continue
        try:
            request = _begin(passed, positions or {}, folders)
            process = getpid()
            status = _run(state, request)
            _flush()  # a photograph must not print it again
            if getpid() != process:  # a fork that the turn has made, and let go on
                state.leave()
                _exit(status or 0)
            if status is None and request["park"] and leftovers.is_clean(*folders):
                positions = leftovers.positions((0, *range(REPORT + 1, num_descriptors)))
                if positions is not None and _photograph():
                    continue
            _report(state, request, status)
            if status is None:
                dup2(REPORT, 1)  # what is printed from here on is printed at each end, not by the turn
                state.run_aside(request["afterwards"])
            state.leave()
        except BaseException:
            _exit(125)  # a turn has broken our own tools, or there is no process left
        _exit(status or 0)


def _photograph() -> bool:
    """Fork what will be parked; True in it."""
    _send(b"parking")
    if not _fork_away([]):
        return False
    _fall_silent()
    close(REPORT)
    _send(b"parked")
    return True


# -- requests ----------------------------------------------------------------------------------------------


def _receive(control: _socket.socket) -> list[int]:
    """Wait for the next request's descriptors; none when the other end is gone."""
    size = _struct.calcsize("i") * _NUM_PASSED
    try:
        message, ancillary, _, _ = control.recvmsg(16, _socket.CMSG_SPACE(size))
    except OSError:
        return []
    finally:
        control.detach()
    passed: list[int] = []
    for _, kind, data in ancillary:
        if kind == _socket.SCM_RIGHTS:
            passed.extend(_struct.unpack(f"{len(data) // 4}i", data))
    return passed if message and len(passed) == _NUM_PASSED else []


def _send(message: bytes) -> None:
    control = _socket.socket(fileno=CONTROL)
    try:
        control.send(message)
    finally:
        control.detach()


def _fork_away(passed: list[int]) -> bool:
    """Fork a process that is the keeper's child, not ours; True in it.  Here `passed` is closed.

    Only a parent is told an exit status, and the one to be told is the keeper, as whose child we were made,
    too.  Where there is no process left the other end of `passed` hangs up, which says so.
    """
    try:
        if libc.fork_sibling() == 0:
            libc.prctl(libc.PR_SET_PDEATHSIG, _SIGKILL)
            return True
    except OSError:
        pass
    for fd in passed:
        close(fd)
    return False


def _begin(passed: list[int], positions: dict[int, int], folders: tuple[str, ...]) -> dict[str, Any]:
    """Take over the descriptors of a request, clean up, and say that the turns begin.

    Open files are read on from `positions`: they are shared with the forks that have run before.
    """
    body, stdin, out, err, report, control = map(_above, passed)
    request: dict[str, Any] = marshal.loads(_read_all(body))
    request["streams"] = out, err
    for fd, target in ((stdin, 0), (report, REPORT), (control, CONTROL)):
        dup2(fd, target, target < CONTROL)
        close(fd)
    close(body)
    for fd, position in positions.items():
        lseek(fd, position, _SEEK_SET)
    leftovers.sweep(*folders)
    _send(b"begun")
    return request


def _above(fd: int) -> int:
    """`fd` moved out of the way of the numbers that have a meaning."""
    spare = []
    while fd <= REPORT:
        spare.append(fd)
        fd = dup(fd)
    for old in spare:
        close(old)
    return fd


def _read_all(fd: int) -> bytes:
    chunks = []
    while chunk := read(fd, 1 << 20):
        chunks.append(chunk)
    return b"".join(chunks)


# -- turns -------------------------------------------------------------------------------------------------


def _run(state: State, request: dict[str, Any]) -> int | None:
    """Run the turns of the request; the exit status of what ended the program, None if it goes on."""
    *earlier, (name, text) = request["turns"]
    streams = request["streams"]

    def speak() -> None:
        _flush()  # what an earlier turn has printed goes where its output went
        for fd, target in zip(streams, (1, 2), strict=True):
            dup2(fd, target)

    _fall_silent()  # the output of these has been shown before
    for turn_name, turn_text in earlier:
        status = state.run(turn_name, turn_text, before_traceback=speak)
        if status is not None:
            return status
    speak()
    for fd in streams:
        close(fd)
    figures.begin_turn()
    state.look()
    write(REPORT, b"reached\n")
    return state.run(name, text)


def _fall_silent() -> None:
    null = open("/dev/null", O_RDWR)
    for fd in (1, 2):
        dup2(null, fd)
    close(null)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()  # type: ignore[union-attr]
        except Exception:
            pass


def _report(state: State, request: dict[str, Any], status: int | None) -> None:
    """Say what the last turn did to the program's names; nothing of it can be seen or heard in the program.

    A description that takes too long is left out, and one that never ends is the clock's matter.
    """
    if status is not None:
        write(REPORT, b"exited\n" if state.has_exited else b"")
        return
    out, err = dup(1), dup(2)
    _fall_silent()
    before = _signal.signal(_signal.SIGALRM, _too_slow)
    _signal.setitimer(_signal.ITIMER_REAL, _DESCRIBING_S, 0.05)
    try:
        text = state.describe(request["all_names"])
    except BaseException:
        text = ""
    _signal.setitimer(_signal.ITIMER_REAL, 0)
    _flush()
    _signal.signal(_signal.SIGALRM, before if before is not None else _signal.SIG_DFL)
    data = f"complete\n{text}\n".encode()
    while data:
        data = data[write(REPORT, data) :]
    for fd, target in ((out, 1), (err, 2)):
        dup2(fd, target)
        close(fd)


def _too_slow(*_args: object) -> None:
    raise TimeoutError
