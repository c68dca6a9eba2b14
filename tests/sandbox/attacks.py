"""What a hostile program may try, as a table: each prints `ESCAPED: how` if it got out, else `contained`.

The programs see these names: ROOT (a directory of marker files), VICTIM (a process id), TCP, UDP (ports of
listeners), KNOCKED (a port that the host keeps knocking at), ABSTRACT (a socket name), SHM_KEY, SECRET.
`attempt(name, function)` notes what did not raise.
"""

from __future__ import annotations

from dataclasses import dataclass

PREAMBLE = """
import ctypes, os, signal, socket, subprocess, sys, time
got = []
def attempt(name, function):
    try:
        answer = function()
    except (OSError, MemoryError, RuntimeError, ValueError, AttributeError, subprocess.SubprocessError):
        return
    if answer is not False:
        got.append(name)
def report():
    print("ESCAPED: " + ", ".join(map(str, got)) if got else "contained", flush=True)
libc = ctypes.CDLL(None, use_errno=True)
def succeeds(number, *args):
    wide = [ctypes.c_long(arg) if isinstance(arg, int) else arg for arg in args]
    return libc.syscall(ctypes.c_long(number), *wide) >= 0
X86 = os.uname().machine == "x86_64"
"""


@dataclass(frozen=True)
class Attack:
    """One program; `free` says that it gets out where nothing contains it, which is what makes it a test."""

    text: str
    free: bool = True


NETWORK = {
    "tcp_loopback": Attack('attempt("tcp", lambda: socket.create_connection(("127.0.0.1", TCP), 2).close())'),
    "tcp_loopback_v6_mapped": Attack(
        """
def connect():
    with socket.socket(socket.AF_INET6) as s:
        s.settimeout(2); s.connect(("::ffff:127.0.0.1", TCP))
attempt("tcp over v6", connect)
"""
    ),
    "udp_loopback": Attack(
        """
def ping():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.settimeout(.4); s.sendto(b"ping", ("127.0.0.1", UDP)); return s.recvfrom(10)[0] == b"pong"
attempt("udp", ping)
"""
    ),
    "unix_path_socket": Attack(
        """
def connect():
    with socket.socket(socket.AF_UNIX) as s:
        s.connect(ROOT + "/uds.sock")
attempt("unix socket", connect)
"""
    ),
    "unix_abstract_socket": Attack(
        """
def connect():
    with socket.socket(socket.AF_UNIX) as s:
        s.connect("\\0" + ABSTRACT)
attempt("abstract socket", connect)
"""
    ),
    "datagram_from_a_pair": Attack(
        """
for kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET, socket.SOCK_STREAM):
    for number, address in enumerate((ROOT + "/datagrams.sock", "\\0" + ABSTRACT + "-datagrams")):
        try: pair = socket.socketpair(socket.AF_UNIX, kind)
        except OSError: continue
        if kind == socket.SOCK_DGRAM: attempt(f"sent to {number}", lambda: pair[0].sendto(b"log me", address))
        attempt(f"connected to {number}", lambda: (pair[0].connect(address), pair[0].send(b"log me")))
        attempt(f"renamed for {number}", lambda: (pair[1].bind(ROOT + f"/bound{number}"), False)[1])
"""
    ),
    "bind_listen": Attack(
        """
def serve():
    with socket.create_server(("127.0.0.1", KNOCKED)) as s:
        s.settimeout(.4); s.accept()
attempt("somebody came in", serve)
"""
    ),
    "raw_packet_netlink": Attack(
        """
attempt("packet", lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW))
attempt("netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0))
attempt("vsock", lambda: socket.socket(40, socket.SOCK_STREAM))
attempt("interfaces", lambda: len(socket.if_nameindex()) > 1)
"""
    ),
}

FILES = {
    "write_outside": Attack(
        """
for name, mode in (("marker.txt", "a"), ("new", "w"), ("marker2.txt", "r+")):
    attempt("opened " + name, lambda: open(f"{ROOT}/{name}", mode).write("x"))
"""
    ),
    "read_ssh_key": Attack('attempt("read key", lambda: open(ROOT + "/home/.ssh/id_rsa").read())'),
    "list_home": Attack('attempt("listed", lambda: os.listdir(ROOT + "/home"))'),
    "session_journal": Attack(
        """
attempt("read session", lambda: open(ROOT + "/sessions/s1.jnl").read())
attempt("removed session", lambda: os.unlink(ROOT + "/sessions/s1.jnl"))
"""
    ),
    "truncate_by_path": Attack('attempt("emptied", lambda: os.truncate(ROOT + "/trunc.txt", 0))'),
    "truncate_on_open": Attack(
        'attempt("emptied", lambda: os.open(ROOT + "/trunc.txt", os.O_RDONLY | os.O_TRUNC))'
    ),
    "change_metadata": Attack(
        """
path = ROOT + "/meta.txt"
def state():
    try:
        info = os.lstat(path); return info.st_mode, info.st_mtime, info.st_uid
    except OSError:
        return None
before = state()
for change in (lambda: os.chmod(path, 0o777), lambda: os.utime(path, (1, 1)), lambda: os.chmod(path, 0o640),
               lambda: os.lchown(path, os.getuid(), os.getgid())):
    try: change()
    except OSError: pass
attempt("xattr", lambda: os.setxattr(path, "user.attack", b"1"))
if state() != before: got.append("metadata")
"""
    ),
    "file_flags": Attack(
        """
import fcntl
FS_IOC_GETFLAGS, FS_IOC_SETFLAGS, NODUMP = 0x80086601, 0x40086602, 0x40
def set_flag(path):
    with open(path, "rb") as f:
        flags = int.from_bytes(fcntl.ioctl(f, FS_IOC_GETFLAGS, bytes(8))[:4], "little")
        fcntl.ioctl(f, FS_IOC_SETFLAGS, (flags ^ NODUMP).to_bytes(8, "little"))
        fcntl.ioctl(f, FS_IOC_SETFLAGS, flags.to_bytes(8, "little"))
attempt("flags of a file that may be read", lambda: set_flag(os.__file__))
""",
        free=False,  # not every file system has such flags
    ),
    "symlink_out": Attack(
        """
ways = [ROOT, "/proc/self/root" + ROOT, "/proc/1/root" + ROOT, "/proc/self/cwd/../../../.." + ROOT]
for number, way in enumerate(ways):
    link = f"link{number}"
    try: os.symlink(way, link)
    except OSError: continue
    attempt("read via " + way, lambda: open(link + "/marker.txt").read())
    attempt("wrote via " + way, lambda: open(link + "/marker.txt", "a").write("x"))
"""
    ),
    "hardlink_out": Attack(
        """
def link():
    os.link(ROOT + "/marker.txt", "hard"); open("hard", "a").write("x")
    open(ROOT + "/own", "w").close()
    return True
attempt("linked", link)
attempt("linked in", lambda: (open("mine", "w").close(), os.link("mine", ROOT + "/planted")))
""",
        free=False,  # scratch and the marker may be on different file systems
    ),
    "metadata_by_newer_calls": Attack(
        """
path = ROOT + "/meta.txt"
HERE, EMPTY = -100, 0x1000
def state():
    try:
        info = os.lstat(path); return info.st_mode, info.st_mtime, info.st_uid
    except OSError:
        return None
before = state()
name = path.encode()
calls = [(452, HERE, name, 0o777, 0), (463, HERE, name, 0, b"user.attack", b"\\1" * 16, 16),
         (469, HERE, name, b"\\x40" + bytes(31), 32, 0)]
try:
    handle = os.open(path, os.O_PATH)
    calls += [(452, handle, b"", 0o777, EMPTY)]
    calls += [(260 if X86 else 54, handle, b"", os.getuid(), os.getgid(), EMPTY)]
    for change in (os.chmod, lambda way, mode: os.utime(way, (1, 1)), lambda way, mode: os.truncate(way, 0)):
        try: change(f"/proc/self/fd/{handle}", 0o777)
        except OSError: pass
except OSError: pass
for call in calls: succeeds(*call)
if state() != before: got.append("metadata")
"""
    ),
    "rename_over": Attack(
        """
attempt("renamed", lambda: os.replace(ROOT + "/marker2.txt", ROOT + "/marker.txt"))
"""
    ),
    "make_special_files": Attack(
        """
attempt("fifo", lambda: os.mkfifo(ROOT + "/fifo"))
attempt("dir", lambda: os.mkdir(ROOT + "/dir"))
attempt("rmdir", lambda: os.rename(ROOT + "/sessions", ROOT + "/elsewhere"))
"""
    ),
    "watch_directory": Attack(
        'attempt("inotify", lambda: succeeds(254, libc.inotify_init(), (ROOT + "/home").encode(), 0xFFF))\n'
        "if not X86: got.clear()",
    ),
    "persist_in_python": Attack(
        """
import site
for folder in {p for p in sys.path if p and os.path.isdir(p)} | {sys.prefix, os.path.dirname(sys.executable)}:
    if os.path.realpath(folder).startswith(os.path.realpath(os.getcwd())): continue
    path = os.path.join(folder, "attack_marker_persist.pth")
    attempt("planted in " + folder, lambda: (open(path, "w").close(), os.unlink(path)))
"""
    ),
    "system_secrets": Attack(
        """
for path in ("/etc/passwd", "/etc/shadow", "/etc/hostname", "/root/.bashrc", "/proc/1/environ"):
    attempt("read " + path, lambda: open(path).read(1))
"""
    ),
    "devices": Attack(
        """
for name in ("mem", "kmsg", "kvm", "vda", "sda", "nvidia0", "nvidiactl", "input/event0", "fuse"):
    attempt("opened " + name, lambda: os.close(os.open("/dev/" + name, os.O_RDONLY | os.O_NONBLOCK)))
""",
        free=False,
    ),
}

PROCESSES = {
    "inherited_descriptors": Attack(
        """
for fd in range(3, 1024):
    attempt(f"fd {fd}", lambda: os.fstat(fd))
""",
        free=False,  # the launcher closes them in every tier
    ),
    "proc_environ": Attack(
        """
def peek(pid, name):
    with open(f"/proc/{pid}/{name}", "rb") as f: return SECRET.encode() in f.read()
try: pids = {int(x) for x in os.listdir("/proc") if x.isdigit()}
except OSError: pids = set()
for pid in pids | {VICTIM, os.getppid()}:
    attempt(f"environ of {pid}", lambda: peek(pid, "environ"))
"""
    ),
    "proc_mem": Attack(
        """
def read_memory():
    with open(f"/proc/{VICTIM}/maps") as f: start = int(f.readline().split("-")[0], 16)
    with open(f"/proc/{VICTIM}/mem", "rb") as f: f.seek(start); return len(f.read(16)) == 16
attempt("memory", read_memory)
attempt("warden's memory", lambda: open(f"/proc/{os.getppid()}/mem", "rb").close())
attempt("warden's descriptors", lambda: os.listdir(f"/proc/{os.getppid()}/fd"))
"""
    ),
    "ptrace": Attack('attempt("ptrace", lambda: libc.ptrace(0x4206, VICTIM, 0, 0) == 0)'),
    "look_into_others": Attack(
        """
class Span(ctypes.Structure): _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]
space = ctypes.create_string_buffer(16)
span = ctypes.byref(Span(ctypes.addressof(space), 16))
for name, pid in (("victim", VICTIM), ("parent", os.getppid())):
    try: start = int(open(f"/proc/{pid}/maps").readline().split("-")[0], 16)
    except OSError: start = 0x400000
    there = ctypes.byref(Span(start, 16))
    if X86:
        attempt(f"read {name}", lambda: succeeds(310, pid, span, 1, there, 1, 0))
        attempt(f"written {name}", lambda: succeeds(311, pid, span, 1, there, 1, 0))
        attempt(f"compared {name}", lambda: succeeds(312, os.getpid(), pid, 1, 0, 0))
        attempt(f"robust list of {name}", lambda: succeeds(274, pid, space, ctypes.byref(ctypes.c_size_t())))
        attempt(f"priority of {name}", lambda: succeeds(251, 1, pid, (3 << 13)))
        attempt(f"moved {name}", lambda: succeeds(256, pid, 0, None, None))
    attempt(f"traced {name}", lambda: libc.ptrace(0x4206, pid, 0, 0) == 0)
    attempt(f"memory of {name}", lambda: os.close(os.open(f"/proc/{pid}/mem", os.O_RDWR)))
    for fd in range(8):
        attempt(f"descriptor {fd} of {name}", lambda: succeeds(438, os.pidfd_open(pid), fd, 0))
"""
    ),
    "signal_by_other_doors": Attack(
        """
import mmap
QUEUE = (2**32 - 1).to_bytes(4, "little")
info = ctypes.create_string_buffer(int(signal.SIGURG).to_bytes(4, "little") + bytes(4) + QUEUE, 128)
numbers = (129, 297, 200) if X86 else (138, 240, 130)
attempt("queued", lambda: succeeds(numbers[0], VICTIM, int(signal.SIGURG), info))
attempt("queued to a thread", lambda: succeeds(numbers[1], VICTIM, VICTIM, int(signal.SIGURG), info))
attempt("tkill", lambda: succeeds(numbers[2], VICTIM, int(signal.SIGURG)))
attempt("group", lambda: os.killpg(os.getpgid(VICTIM), signal.SIGURG))
if X86:
    for door in (0x40000000 + 62, 0x40000000 + 200):
        attempt(f"x32 {door}", lambda: succeeds(door, VICTIM, int(signal.SIGURG)))
    code = (b"\\x53\\xb8" + (37).to_bytes(4, "little") + b"\\xbb" + VICTIM.to_bytes(4, "little")
            + b"\\xb9" + int(signal.SIGURG).to_bytes(4, "little") + b"\\xcd\\x80\\x5b\\xc3")
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
    if function() == 0: got.append("the 32-bit door")
"""
    ),
    "signal_victim": Attack(
        """
import fcntl
attempt("kill", lambda: os.kill(VICTIM, signal.SIGURG))
attempt("pidfd", lambda: signal.pidfd_send_signal(os.pidfd_open(VICTIM), signal.SIGURG))
attempt("sigqueue", lambda: libc.sigqueue(VICTIM, int(signal.SIGURG), 0) == 0)
attempt("tgkill", lambda: succeeds(234 if X86 else 131, VICTIM, VICTIM, int(signal.SIGURG)))
try:
    r, w = os.pipe()
    fcntl.fcntl(r, 8, VICTIM); fcntl.fcntl(r, 10, int(signal.SIGURG))
    fcntl.fcntl(r, fcntl.F_SETFL, fcntl.fcntl(r, fcntl.F_GETFL) | os.O_ASYNC); os.write(w, b"x")
except OSError: pass
"""
    ),
    "signal_everyone": Attack(
        """
try: os.kill(-1, signal.SIGURG)
except OSError: pass
report(); got = []; os._exit(0)
""",
        free=False,  # kill(-1) on a bare machine would reach everything
    ),
    "renice_victim": Attack(
        """
attempt("renice", lambda: os.setpriority(os.PRIO_PROCESS, VICTIM, 19))
attempt("pin", lambda: os.sched_setaffinity(VICTIM, {0}))
import resource
attempt("limit", lambda: resource.prlimit(VICTIM, resource.RLIMIT_CORE, (0, 0)))
"""
    ),
    "environment_secret": Attack(
        """
private = ("HF_TOKEN", "SSH_AUTH_SOCK", "CODEGEN_TEST_SECRET")
got += [name for name, value in os.environ.items() if SECRET in value or name in private]
attempt("own environ", lambda: SECRET.encode() in open("/proc/self/environ", "rb").read())
""",
        free=False,  # scrubbed in every tier
    ),
    "terminal": Attack(
        """
import fcntl
attempt("tty", lambda: os.open("/dev/tty", os.O_RDWR))
for fd in (0, 1, 2): attempt(f"TIOCSTI {fd}", lambda: fcntl.ioctl(fd, 0x5412, b"x"))
""",
        free=False,
    ),
    "steal_stdin": Attack('attempt("stdin", lambda: sys.stdin.readline() != "")', free=False),
    "shared_memory": Attack(
        """
attempt("sysv", lambda: libc.shmget(SHM_KEY, 16, 0) >= 0)
def keep():
    segment = libc.shmget(0, 16, 0o1600)
    return segment >= 0 and libc.shmctl(segment, 0, None) == 0
attempt("a segment that nobody's memory counts", keep)
attempt("posix", lambda: os.close(os.open("/dev/shm/codegen-repl-" + ABSTRACT, os.O_RDONLY)))
"""
    ),
    "message_queues": Attack(
        """
attempt("queue", lambda: libc.msgget(SHM_KEY, 0) >= 0)
attempt("semaphores", lambda: libc.semget(SHM_KEY, 1, 0) >= 0)
attempt("posix queue", lambda: libc.mq_open(("/" + ABSTRACT).encode(), os.O_RDONLY) >= 0)
"""
    ),
    "see_the_network": Attack(
        """
attempt("a host's port", lambda: f"{TCP:04X}" in open("/proc/net/tcp").read())
attempt("a host's socket", lambda: ABSTRACT in open("/proc/net/unix").read())
attempt("interfaces", lambda: len(os.listdir("/sys/class/net")) > 1)
"""
    ),
}

KERNEL = {
    "namespaces": Attack(
        """
for flag in (0x10000000, 0x00020000, 0x40000000, 0x20000000):
    attempt(f"unshare {flag:x}", lambda: libc.unshare(flag) == 0)
def clone():
    pid = libc.syscall(ctypes.c_long(56), ctypes.c_long(0x10000000 | 17), None, None, None, None)
    if pid == 0: os._exit(0)
    return pid > 0
if X86: attempt("clone", clone)
"""
    ),
    "dangerous_calls": Attack(
        """
calls = {"bpf": (321, 0, 0, 0), "perf": (298, 0, 0, -1, -1, 0), "userfaultfd": (323, 1),
         "io_uring": (425, 1, 0),
         "keyctl": (250, 0, -3, 0), "memfd": (319, b"m", 0), "name_to_handle": (303, -100, b"/", 0, 0, 0),
         "setns": (308, 0, 0), "open_tree": (428, -100, b"/", 1), "fsopen": (430, b"tmpfs", 0),
         "pidfd_getfd": (438, 0, 0, 0), "acct": (163, 0), "fanotify": (300, 0, 0)}
if X86:
    for name, call in calls.items(): attempt(name, lambda: succeeds(*call))
    ENOSYS = 38
    for number in (0x40000000 + 39, 471, 1000, 435):
        libc.syscall(ctypes.c_long(number), 0, 0)
        if ctypes.get_errno() != ENOSYS: got.append(f"call {number}")
"""
    ),
    "change_the_machine": Attack(
        """
paths = ("/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger",
         "/proc/self/uid_map", "/proc/1/oom_score_adj", "/sys/kernel/uevent_helper", "/sys/power/state")
for path in paths: attempt("opened " + path, lambda: os.close(os.open(path, os.O_WRONLY)))
attempt("spared by the oom killer", lambda: open("/proc/self/oom_score_adj", "w").write("-1000"))
attempt("kernel log", lambda: libc.klogctl(3, ctypes.create_string_buffer(100), 100) > 0)
attempt("nice", lambda: os.setpriority(os.PRIO_PROCESS, 0, -10))
attempt("real time", lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)))
attempt("clock", lambda: time.clock_settime(time.CLOCK_REALTIME, time.time()))
for option, *values in ((47, 2, 21), (35, 1, 0)):  # an ambient capability, the memory map
    attempt(f"prctl {option}", lambda: libc.prctl(option, *values, 0, 0, 0) == 0)
""",
        free=False,  # root may
    ),
    "no_new_privileges": Attack(
        """
if libc.prctl(39, 0, 0, 0, 0) != 1: got.append("no_new_privs is off")
if libc.prctl(21, 0, 0, 0, 0) != 2: got.append("no filter")
class Header(ctypes.Structure): _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]
words = (ctypes.c_uint32 * 6)()
if libc.capget(ctypes.byref(Header(0x20080522, 0)), words) == 0 and any(words): got.append("capabilities")
if os.getuid() == 0: got.append("root")
"""
    ),
    "regain_root": Attack(
        """
for name, call in (("uid", lambda: os.setresuid(0, 0, 0)), ("gid", lambda: os.setresgid(0, 0, 0)),
                   ("groups", lambda: os.setgroups([0]))):
    if os.getuid() != 0: attempt(name, call)
""",
        free=False,
    ),
    "raise_limits": Attack(
        """
import resource
for name in ("RLIMIT_AS", "RLIMIT_FSIZE", "RLIMIT_NPROC", "RLIMIT_NOFILE", "RLIMIT_CPU"):
    number = getattr(resource, name); soft, hard = resource.getrlimit(number)
    attempt(name, lambda: resource.setrlimit(number, (hard + 1, hard + 1)))
""",
        free=False,  # root may
    ),
}

RESOURCES = {
    "memory_bomb": Attack(
        """
blocks = []
try:
    for _ in range(96): blocks.append(bytearray(b"x") * (32 << 20))
    got.append("3 GB")
except MemoryError: del blocks
""",
        free=False,
    ),
    "fork_bomb": Attack(
        """
children = 0
while children < 300:
    try:
        if os.fork() == 0: time.sleep(5); os._exit(0)
    except OSError: break
    children += 1
if children >= 300: got.append(f"{children} processes")
""",
        free=False,
    ),
    "thread_bomb": Attack(
        """
import threading
count = 0
try:
    for _ in range(300): threading.Thread(target=time.sleep, args=(3,), daemon=True).start(); count += 1
except RuntimeError: pass
if count >= 300: got.append("300 threads")
report(); os._exit(0)
""",
        free=False,
    ),
    "one_big_file": Attack(
        """
size = 0
try:
    with open("big", "wb") as f:
        for _ in range(300): size += f.write(b"z" * (1 << 20)); f.flush()
except OSError: pass
if size >= 100 << 20: got.append(f"{size >> 20} MB")
""",
        free=False,
    ),
    "memory_of_the_kernel": Attack(
        """
def hoard(report):
    kept = []
    while True:
        try: pair = socket.socketpair()
        except OSError: return
        kept.append(pair)
        for end in pair:
            end.setblocking(False)
            try: end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 22)
            except OSError: pass
            try:
                while True: os.write(report, end.send(bytes(65536)).to_bytes(4, "little"))
            except OSError: pass
readable, report = os.pipe()
children = 0
while children < 100:
    try: child = os.fork()
    except OSError: break
    if child == 0: hoard(report); time.sleep(9); os._exit(0)
    children += 1
total, until = 0, time.time() + 4
os.set_blocking(readable, False)
while time.time() < until and total < 800 << 20:
    try: told = os.read(readable, 4096)
    except BlockingIOError: time.sleep(.05); continue
    total += sum(int.from_bytes(told[at:at + 4], "little") for at in range(0, len(told), 4))
if total >= 800 << 20: got.append(f"{total >> 20} MB of buffers")
""",
        free=False,  # this machine may need its memory
    ),
    "descriptors": Attack(
        """
fds = []
try:
    while len(fds) < 5000: fds.append(os.open("/dev/null", os.O_RDONLY))
except OSError: pass
if len(fds) > 1000: got.append(f"{len(fds)} descriptors")
""",
        free=False,
    ),
    "memory_file_systems": Attack(
        """
def fill(path):
    size = 0
    try:
        with open(path, "wb") as f:
            for _ in range(15): size += f.write(b"z" * (1 << 20)); f.flush()
    except OSError: pass
    return size
total = 0
for folder in ("/dev/shm", "/dev", "/", "/run", "/tmp"):
    if folder == "/tmp" and os.environ["TMPDIR"].startswith("/tmp/codegen"): continue
    for number in range(20): total += fill(f"{folder}/fill{number}")
    for number in range(20):
        try: os.unlink(f"{folder}/fill{number}")
        except OSError: pass
if total > 250 << 20: got.append(f"{total >> 20} MB")
""",
        free=False,
    ),
}

QUICK = NETWORK | FILES | PROCESSES | KERNEL
ALL = QUICK | RESOURCES
