"""The call filter, read by an interpreter of its own: what the tables say is what the kernel would do.

An inverted jump can hide behind another layer; here there is none, and the other architecture is tried too.
"""

from __future__ import annotations

import errno
import struct

import pytest

from codegen_repl.sandbox.seccomp import ARCHITECTURES, SELF, TIER_A, TIER_B, Deny, assemble

ALLOW, KILL, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
TIERS = {"A": TIER_A, "B": TIER_B}


def answer(program: bytes, machine: str, number: int, *args: int) -> int:
    """What the kernel does with a call: run the filter over struct seccomp_data."""
    padded = [*args, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("<iIQ6Q", number, ARCHITECTURES[machine].audit_number, 0, *padded)
    instructions = list(struct.iter_unpack("<HBBI", program))
    accumulator = counter = 0
    while True:
        code, jump_true, jump_false, constant = instructions[counter]
        counter += 1
        if code == 0x20:
            accumulator = struct.unpack_from("<I", data, constant)[0]
        elif code == 0x54:
            accumulator &= constant
        elif code == 0x06:
            return int(constant)
        else:
            test = {
                0x15: accumulator == constant,
                0x25: accumulator > constant,
                0x35: accumulator >= constant,
                0x45: bool(accumulator & constant),
            }[code]
            counter += jump_true if test else jump_false


@pytest.mark.parametrize("machine", ARCHITECTURES)
@pytest.mark.parametrize("tier", TIERS)
class TestFilter:
    def test_every_listed_call_is_answered_as_listed(self, tier: str, machine: str) -> None:
        """Unconditional rules deny, whatever the arguments."""
        program = assemble(TIERS[tier], machine)
        for rule in TIERS[tier]:
            for name in rule.names.split():
                number = ARCHITECTURES[machine].calls.get(name)
                if rule.arg is None and number is not None:
                    assert answer(program, machine, number, 1, 2, 3) == ERROR | rule.error, name

    def test_every_other_call_is_let_through(self, tier: str, machine: str) -> None:
        """A number that no rule names is allowed, so that programs work."""
        program = assemble(TIERS[tier], machine)
        named = {
            ARCHITECTURES[machine].calls.get(name) for rule in TIERS[tier] for name in rule.names.split()
        }
        for number in set(range(471)) - named:
            assert answer(program, machine, number) == ALLOW, number

    def test_unknown_doors_are_shut(self, tier: str, machine: str) -> None:
        """Newer calls and the x32 door do not exist; another architecture's calls kill."""
        program = assemble(TIERS[tier], machine)
        for number in (471, 1000, 0x40000000, 0x40000001, -1):
            assert answer(program, machine, number) == ERROR | errno.ENOSYS
        other = next(name for name in ARCHITECTURES if name != machine)
        assert answer(program, other, 0) == KILL

    def test_clone_makes_threads_but_no_namespaces(self, tier: str, machine: str) -> None:
        """Ordinary threads and forks pass; each namespace flag is denied."""
        program, clone = assemble(TIERS[tier], machine), ARCHITECTURES[machine].calls["clone"]
        for flags in (17, 0x3D0F00, 0x01200011):
            assert answer(program, machine, clone, flags) == ALLOW
        for bit in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
            assert answer(program, machine, clone, 17 | bit) == ERROR | errno.EPERM

    def test_pairs_of_sockets_are_of_the_local_family(self, tier: str, machine: str) -> None:
        """Another family's module would be loaded for a pair (30 is AF_TIPC)."""
        program, pair = assemble(TIERS[tier], machine), ARCHITECTURES[machine].calls["socketpair"]
        assert answer(program, machine, pair, 1, 1) == ALLOW
        assert answer(program, machine, pair, 30, 1) == ERROR | errno.EACCES

    def test_only_its_own_priority_is_changed(self, tier: str, machine: str) -> None:
        """The warden is of the same user, in tier A without root; tier B changes none at all."""
        program, calls = assemble(TIERS[tier], machine), ARCHITECTURES[machine].calls
        for call, process in (("setpriority", 0), ("ioprio_set", 1)):
            for who, is_own in ((0, True), (SELF, True), (1, False)):
                expected = ALLOW if is_own and tier == "A" else ERROR | errno.EPERM
                assert answer(program, machine, calls[call], process, who) == expected
            assert answer(program, machine, calls[call], 2, 0) == ERROR | errno.EPERM  # a group, or a user
        assert answer(program, machine, calls["sched_setaffinity"], 1) == ERROR | errno.EPERM

    def test_buffers_of_sockets_keep_their_size(self, tier: str, machine: str) -> None:
        """The call succeeds and does nothing; other options are set."""
        program, call = assemble(TIERS[tier], machine), ARCHITECTURES[machine].calls["setsockopt"]
        for option, expected in ((7, ERROR), (8, ERROR), (32, ERROR), (33, ERROR), (2, ALLOW), (9, ALLOW)):
            assert answer(program, machine, call, 0, 1, option) == expected

    def test_terminal_input_is_denied_on_the_low_word(self, tier: str, machine: str) -> None:
        """The kernel looks at 32 bits of an ioctl's number, and so must the filter (CVE-2019-10063)."""
        program, ioctl = assemble(TIERS[tier], machine), ARCHITECTURES[machine].calls["ioctl"]
        for request in (0x5412, 0x541C, 0x1_0000_5412):
            assert answer(program, machine, ioctl, 0, request) == ERROR | errno.EPERM
        assert answer(program, machine, ioctl, 0, 0x5401) == ALLOW


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_sockets_of_its_own_system_are_of_the_common_protocols(machine: str) -> None:
    """Tier A: local ones, TCP, UDP; neither MPTCP (262), which Landlock lets through, nor SCTP (132)."""
    program, call = assemble(TIER_A, machine), ARCHITECTURES[machine].calls["socket"]
    for family, protocol in ((1, 0), (2, 0), (2, 6), (10, 6), (2, 17)):
        assert answer(program, machine, call, family, 1, protocol) == ALLOW
    for protocol in (132, 262):
        assert answer(program, machine, call, 2, 1, protocol) == ERROR | errno.EACCES


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_shared_system_is_out_of_reach(machine: str) -> None:
    """Tier B: signals reach only oneself, no sockets but pairs, no emptying of files by opening them."""
    program, calls = assemble(TIER_B, machine), ARCHITECTURES[machine].calls
    assert answer(program, machine, calls["kill"], SELF, 9) == ALLOW
    assert answer(program, machine, calls["kill"], SELF + 1, 9) == ERROR | errno.EPERM
    assert answer(program, machine, calls["kill"], 2**32 - 1, 9) == ERROR | errno.EPERM
    assert answer(program, machine, calls["socket"], 1, 1) == ERROR | errno.EACCES
    for kind, is_denied in (
        (1, False),
        (5, False),
        (2, True),
        (3, True),
        (0o2000001, False),
        (0o2000002, True),
    ):
        expected = ERROR | errno.EACCES if is_denied else ALLOW
        assert answer(program, machine, calls["socketpair"], 1, kind) == expected, kind
    assert answer(program, machine, calls["openat"], 0, 0, 0o1000) == ERROR | errno.EPERM
    assert answer(program, machine, calls["openat"], 0, 0, 0o1001) == ALLOW
    assert answer(program, machine, calls["fcntl"], 0, 8) == ERROR | errno.EPERM
    assert answer(program, machine, calls["fcntl"], 0, 3) == ALLOW
    assert answer(program, machine, calls["fchmod"], 0, 0o777) == ERROR | 0


def test_own_system_has_ordinary_sockets_only() -> None:
    """Tier A: in its own network the ordinary families are harmless; the odd ones are closed."""
    program, calls = assemble(TIER_A, "x86_64"), ARCHITECTURES["x86_64"].calls
    allowed = {family for family in range(50) if answer(program, "x86_64", calls["socket"], family) == ALLOW}
    assert allowed == {1, 2, 10}  # AF_UNIX, AF_INET, AF_INET6


def test_every_name_has_a_number() -> None:
    """No rule is empty because of a spelling mistake: on x86_64 every call exists."""
    known = ARCHITECTURES["x86_64"].calls
    missing = {
        name for rules in TIERS.values() for rule in rules for name in rule.names.split()
    } - known.keys()
    assert missing == set()


def test_unknown_machine_is_an_error() -> None:
    """A machine without a table gets no filter at all rather than a wrong one."""
    with pytest.raises(KeyError):
        assemble([Deny("ptrace")], "sparc64")
