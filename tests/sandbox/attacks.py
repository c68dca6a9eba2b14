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
attempt("posix", lambda: os.close(os.open("/dev/shm/codegen-repl-" + ABSTRACT, os.O_RDONLY)))
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
