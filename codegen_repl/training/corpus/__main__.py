"""The corpus from a shell: write it, look at samples of it, check families."""

import argparse
import sys
import time
from collections import Counter
from itertools import islice

from codegen_repl.training.corpus.checking import check_families
from codegen_repl.training.corpus.family import DOMAINS
from codegen_repl.training.corpus.program import render
from codegen_repl.training.corpus.writer import menu, programs, quiet_side_effects, write_corpus


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status is 1 when a check finds problems."""
    parser = argparse.ArgumentParser(prog="python -m codegen_repl.training.corpus", description=__doc__)
    parser.add_argument("--programs", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("-o", "--output", metavar="FILE", help="write JSON lines here")
    parser.add_argument("--held-out", action="store_true", help="only unseen families and paraphrases")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N programs as documents")
    parser.add_argument(
        "--family", default="", metavar="PREFIX", help="with --show: start with these families"
    )
    parser.add_argument("--check", nargs="?", const="", metavar="PREFIX", help="self-test families")
    parser.add_argument(
        "--stats", action="store_true", help="speed, drops and counts over N programs, one process"
    )
    options = parser.parse_args(arguments)
    if options.workers < 1 or options.programs < 1:
        parser.error("--workers and --programs are 1 at least")
    if not (options.output or options.show or options.stats or options.check is not None):
        parser.error("say what is wanted: -o FILE, --show N, --stats or --check")
    if options.output:
        write_corpus(options.output, options.programs, options.seed, options.workers, options.held_out)
    if options.show or options.stats or options.check is not None:
        quiet_side_effects()
    if options.check is not None:
        problems = check_families(options.check)
        print("\n".join(problems) or "all well")
        return 1 if problems else 0
    for turns in islice(programs(options.seed, options.held_out, options.family), options.show):
        print(render(turns) + "-" * 60)
    if options.stats:
        _stats(options.seed, options.programs)
    return 0


def _stats(seed: int, count: int) -> None:
    dropped: dict[str, int] = {}
    menu()
    start, used, turns = time.perf_counter(), Counter[str](), 0
    for program in islice(programs(seed, dropped=dropped), count):
        turns += len(program)
        used.update(name.split(".")[0] for turn in program for name in turn.families)
    seconds = time.perf_counter() - start
    forms = sum(len(d.forms) for d in DOMAINS.values())
    families = sum(len(d.families) for d in DOMAINS.values())
    lost = sum(dropped.values())
    rate, length = count / seconds, turns / count
    print(f"{families} families, {forms} forms; {rate:.0f} programs/s of {length:.1f} turns")
    print(f"dropped {lost} ({lost / (lost + count):.1%}):", Counter(dropped).most_common(12))
    print("turns by domain:", used.most_common())


if __name__ == "__main__":
    sys.exit(main())
