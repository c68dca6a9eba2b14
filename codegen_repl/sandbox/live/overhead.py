"""What a candidate costs, live and whole: `python -m codegen_repl.sandbox.live.overhead`.

It measures what a user waits for: one candidate after six turns, on a program of plain Python and on one that
imports pandas; and all candidates of a step at the first turn and at the eighth of a session with pandas.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median

from ..containment import Containment, Tier
from ..limits import Limits
from ..overhead import run_times_ms
from ..probe import probe_tier
from ..runner import Runner
from .program import LiveProgram

PLAIN = (
    "text = 'a program that goes on'",
    "words = text.split()",
    "def longest(words):\n    return max(words, key=len)",
    "counts = {word: len(word) for word in words}",
    "pairs = sorted(counts.items(), key=lambda pair: -pair[1])",
    "print(pairs[0])",
)
PANDAS = (
    "import pandas as pd",
    "table = pd.DataFrame({'name': ['a', 'b', 'c'], 'size': [3, 1, 2]})",
    "table['twice'] = table['size'] * 2",
    "ordered = table.sort_values('size')",
    "means = table[['size', 'twice']].mean()",
    "print(ordered)",
)
CANDIDATES = {
    "plain": (PLAIN, "print(longest(words), sum(counts.values()))"),
    "pandas": (PANDAS, "big = table[table['size'] > 1]\nprint(big)"),
}

SESSION = (
    "import pandas as pd\ntable = pd.DataFrame({'name': ['a', 'b', 'c'], 'size': [3, 1, 2]})",
    *PANDAS[2:],
    "big = table[table['size'] > 1]",
    "print(len(big))",
    "total = int(table['twice'].sum())\nprint(total)",
)
STEPS = (1, 8)
LAST = "print(table.describe().loc['mean'])"


def show(name: str, run: Callable[[], object], times: int) -> None:
    """Print the median and the best of `times` runs."""
    taken = run_times_ms(run, times)
    print(f"{name:24} median {median(taken):7.1f} ms   best {min(taken):7.1f} ms")


def compare(name: str, turns: Sequence[str], code: str, containment: Containment, times: int) -> None:
    """Print what turn `code` costs after `turns`: as a whole run, live for the first time, live again."""
    limits = Limits(wall_s=60)
    runner, live = Runner(limits, containment), LiveProgram(limits, containment)
    show(f"{name}, whole", lambda: runner.run("\n\n".join([*turns, code])), max(times // 4, 1))
    started = time.perf_counter()
    live.run(turns, code)
    print(f"{name + ', live, first':24} once   {(time.perf_counter() - started) * 1000:7.1f} ms")
    show(f"{name}, live", lambda: live.run(turns, code), times)
    live.close()


def candidates_for(number: int, n: int) -> list[str]:
    """Different candidates for step `number` of the session; the first is accepted."""
    return [f"{(*SESSION, LAST)[number - 1]}\nchoice = {index}" for index in range(n)]


def session_ms(preview: Callable[[Sequence[str], str], object], n: int, steps: Sequence[int]) -> list[float]:
    """Milliseconds until all `n` candidates of each of these steps are tried, in one session."""
    taken = []
    for number in steps:
        before = [candidates_for(earlier, n)[0] for earlier in range(1, number)]
        started = time.perf_counter()
        for code in candidates_for(number, n):
            preview(before, code)
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def compare_sessions(name: str, n: int, containment: Containment, times: int) -> None:
    """Print what a person waits for previews at the first and the eighth step, live and by whole programs."""
    limits = Limits(wall_s=60)
    runner = Runner(limits, containment)
    lives, wholes = [], []
    for _ in range(times):
        live = LiveProgram(limits, containment)
        every = session_ms(live.run, n, range(1, STEPS[-1] + 1))
        lives.append([every[number - 1] for number in STEPS])
        live.close()
        wholes.append(session_ms(lambda turns, code: runner.run("\n\n".join([*turns, code])), n, STEPS))
    for place, number in enumerate(STEPS):
        fast, slow = (median(row[place] for row in rows) for rows in (lives, wholes))
        print(f"{name} turn {number}, n = {n}:   live {fast:7.1f} ms   whole programs {slow:8.1f} ms")


def main(times: int = 20) -> None:
    """Print the comparisons in each tier that holds here."""
    for tier in (Tier.A, Tier.B):
        containment = probe_tier(tier)
        if containment.is_contained:
            for name, (turns, code) in CANDIDATES.items():
                compare(f"{tier.value} {name}", turns, code, containment, times)
            for n in (1, 4):
                compare_sessions(f"{tier.value} pandas", n, containment, max(times // 4, 1))


if __name__ == "__main__":
    main()
