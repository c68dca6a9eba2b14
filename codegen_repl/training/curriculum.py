"""The stages of training as a table: for how long, on rows of what shape, at which learning rate.

Natural language, several languages, programs: each reads a file of its own kind, from the checkpoint that
the one before left. Warm-up, stable, decay (WSD): the stable stage may be left and entered again at any time,
also with another corpus; only the decay ends a training. A training that has ended takes up new families by a
`refresh`, in larger batches and at a rate that does not undo what it knows, and ends again by a `settle`.
Knows nothing about networks or files.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from codegen_repl.errors import UsageError
from codegen_repl.training.batches import Layout


@dataclass(frozen=True, slots=True)
class Stage:
    """A share of the budget; the learning rate goes in a straight line from `first_rate` to `last_rate` of
    its peak. `reads` is the kind of file that it is meant for, empty for any.
    """

    name: str
    share: float
    layout: Layout
    reads: str = ""
    first_rate: float = 1.0
    last_rate: float = 1.0


SHORT = Layout(rows=8, length=512)
WIDE = Layout(rows=16, length=512)  # a trained network learns from less noise
LONG = Layout(
    rows=4, length=1024, joined=0.4
)  # several programs in one conversation, for contexts beyond 512
CALM = Layout(rows=8, length=1024, joined=0.15)

STAGES = (
    Stage("warm-up", 0.02, SHORT, first_rate=0.02),
    Stage("natural", 0.68, SHORT, "natural"),
    Stage("languages", 0.68, SHORT, "code"),
    Stage("stable", 0.68, SHORT, "programs"),
    Stage("decay", 0.24, SHORT, "programs", last_rate=0.2),
    Stage("refresh", 0.24, WIDE, "programs", first_rate=0.3, last_rate=0.3),
    Stage("settle", 0.24, CALM, "programs", first_rate=0.3, last_rate=0.0),
    Stage("lengthen", 0.06, LONG, "programs", first_rate=0.2, last_rate=0.0),
)
ON_PROGRAMS = ("warm-up", "stable", "decay", "lengthen")


def chosen(names: Sequence[str]) -> tuple[Stage, ...]:
    """Stages by name, in the order of the table; their shares are of each other.

    A `UsageError` for a name that is not in the table, and for stages that read different kinds of files.
    """
    unknown = set(names) - {stage.name for stage in STAGES}
    if unknown or not names:
        known = ", ".join(stage.name for stage in STAGES)
        raise UsageError(
            f"No stage is called {', '.join(sorted(unknown)) or 'nothing'}: choose from {known}."
        )
    stages = tuple(stage for stage in STAGES if stage.name in names)
    kinds = sorted({stage.reads for stage in stages if stage.reads})
    if len(kinds) > 1:
        raise UsageError(
            f"These stages read {' and '.join(kinds)}, and a leg reads one file: train a leg for each, "
            "one after the other, with --resume."
        )
    return stages


def at(stages: Sequence[Stage], progress: float) -> tuple[Stage, float]:
    """The stage at `progress` (0 to 1) through these stages, and the share of the peak rate there."""
    total = sum(stage.share for stage in stages)
    begin = 0.0
    for stage in stages:
        end = begin + stage.share / total
        if progress < end or stage is stages[-1]:
            within = min(1.0, (progress - begin) / (end - begin))
            return stage, stage.first_rate + within * (stage.last_rate - stage.first_rate)
        begin = end
    raise UsageError("There are no stages to train.")
