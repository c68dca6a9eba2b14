"""What each part of the recipe is worth: small networks that differ in one thing, trained on the same number
of tokens and measured with the same ruler.

The variants are a table. A variant that was stopped goes on where it was, and one that is measured is not
trained again.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

import torch
from tokenizers import Tokenizer

from codegen_repl.errors import UsageError
from codegen_repl.inference.machine import fast_dtype
from codegen_repl.training import curriculum
from codegen_repl.training.checkpoints import CHECKPOINT, append, checkpoint_path, read_lines
from codegen_repl.training.evaluate import code_loss, judge
from codegen_repl.training.leg import Leg
from codegen_repl.training.network import Network, Shape, to_transformers
from codegen_repl.training.programs import Program, Turn, read_programs
from codegen_repl.training.recipe import RECIPE, Recipe
from codegen_repl.training.trainer import Metrics, Trainer
from codegen_repl.training.vocabulary import end_of_text_id

RESULTS = "ablations.jsonl"
TEXT_SHARE = 0.1  # of the tokens, for each of the two stages on texts
EVERYWHERE = ("assignments", "imports", "reference")  # families without which there are no programs


@dataclass(frozen=True, slots=True)
class Variant:
    """A small network and how it is trained; all but one field as in the first of the table."""

    name: str
    what: str
    recipe: Recipe = RECIPE
    layers: int = 4
    width: int = 128
    family_part: int = 1  # one of so many families
    has_texts: bool = False


VARIANTS = (
    Variant("base", "the recipe as it is, 4 layers of 128"),
    Variant("copied-once", "copied tokens count once, not twice", replace(RECIPE, copied=1.0)),
    Variant("unmasked", "programs in a row see each other", replace(RECIPE, is_masked=False)),
    Variant("joined", "four programs of ten follow another", replace(RECIPE, joined=0.4)),
    Variant("third", "a third of the families", family_part=3),
    Variant("wider", "4 layers of 192", width=192),
    Variant("deeper", "8 layers of 128", layers=8),
    Variant("texts-first", "a tenth natural text, a tenth code, the rest programs", has_texts=True),
)


@dataclass(frozen=True, slots=True)
class Setup:
    """What all variants share: where they live, what they read, how long they train, how they are judged."""

    folder: Path
    tokenizer: Tokenizer
    corpus: Path
    held_out: Path
    num_tokens: int
    judged: int = 40
    natural: Path | None = None
    code: Path | None = None
    seed: int = 0


def chosen(names: str) -> tuple[Variant, ...]:
    """Variants by comma-separated names, all for an empty text; a `UsageError` for an unknown one."""
    wanted = names.split(",") if names else [variant.name for variant in VARIANTS]
    if unknown := set(wanted) - {variant.name for variant in VARIANTS}:
        known = ", ".join(variant.name for variant in VARIANTS)
        raise UsageError(f"No variant is called {', '.join(sorted(unknown))}: choose from {known}.")
    return tuple(variant for variant in VARIANTS if variant.name in wanted)


def legs(variant: Variant, setup: Setup) -> list[Leg]:
    """The legs of a variant, in order; together they have the same number of tokens whatever it is."""
    on_programs = Leg(
        str(_corpus(variant, setup)),
        curriculum.ON_PROGRAMS,
        setup.num_tokens,
        seed=setup.seed,
        keep="programs",
        recipe=variant.recipe,
    )
    if not variant.has_texts:
        return [on_programs]
    if setup.natural is None or setup.code is None:
        raise UsageError(f"{variant.name} reads texts: give --natural and --code (codegen-repl train text).")
    num_text = int(setup.num_tokens * TEXT_SHARE)
    rest = replace(on_programs, stages=curriculum.ON_PROGRAMS[1:], num_tokens=setup.num_tokens - 2 * num_text)
    natural = Leg(str(setup.natural), ("warm-up", "natural"), num_text, seed=setup.seed, keep="natural")
    return [natural, replace(natural, corpus=str(setup.code), stages=("languages",), keep="languages"), rest]


def train(
    variant: Variant,
    setup: Setup,
    *,
    is_compiled: bool = True,
    gives_way: bool = True,
    say: Callable[[str], None] = print,
) -> bool:
    """Train and measure a variant unless that was done before; False when it was stopped on the way."""
    if any(line["variant"] == variant.name for line in read_lines(setup.folder / RESULTS)):
        return True
    folder = setup.folder / variant.name
    trainer: Trainer | None = None
    for leg in legs(variant, setup):
        if checkpoint_path(folder, leg.keep).is_file():
            continue
        trainer = _trainer(variant, setup, leg)
        trainer.train(setup.tokenizer, is_compiled=is_compiled, gives_way=gives_way, say=say)
        if not trainer.is_done:
            return False
    trainer = trainer or Trainer.resume(folder)
    append(setup.folder / RESULTS, {"variant": variant.name, **_measured(trainer, setup)})
    return True


def _trainer(variant: Variant, setup: Setup, leg: Leg) -> Trainer:
    """A new training, one that was stopped in this leg, or the end of the leg before."""
    folder = setup.folder / variant.name
    if not (folder / CHECKPOINT).is_file():
        torch.manual_seed(setup.seed)
        shape = Shape(setup.tokenizer.get_vocab_size(), variant.layers, variant.width)
        return Trainer(folder, Network(shape, fast_dtype()), leg)
    trainer = Trainer.resume(folder)
    if trainer.leg.keep != leg.keep:
        trainer.begin(leg)
    return trainer


def _measured(trainer: Trainer, setup: Setup) -> Metrics:
    network = Network(trainer.network.shape)
    network.load_state_dict(trainer.network.state_dict())
    model = to_transformers(network, end_of_text_id(setup.tokenizer))
    report = judge(model, setup.tokenizer, list(read_programs(setup.held_out, setup.judged)))
    return {
        "parameters": sum(parameter.numel() for parameter in network.parameters()),
        "tokens": trainer.position.tokens,
        "minutes": round(trainer.position.seconds / 60, 1),
        "held_out_loss": round(code_loss(network, setup.held_out, setup.tokenizer), 4),
        **report.figures,
    }


def _corpus(variant: Variant, setup: Setup) -> Path:
    """The corpus, or a copy of it with a part of the families only."""
    if variant.family_part == 1:
        return setup.corpus
    path = setup.folder / f"corpus-{variant.name}.jsonl"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8") as file:
            file.writelines(_narrowed(read_programs(setup.corpus), variant.family_part))
        unfinished.replace(path)
    return path


def _narrowed(programs: Iterable[Program], part: int) -> Iterator[str]:
    """Lines of programs, each cut before its first turn of another family; programs of one turn are left
    out.
    """
    for program in programs:
        turns: list[Turn] = []
        for turn in program.turns:
            if not all(is_in_part(family, part) for family in turn.families or program.families):
                break
            turns.append(turn)
        if len(turns) > 1:
            fields = [
                {"prompt": turn.prompt, "code": turn.code, "out": turn.out, "families": turn.families}
                for turn in turns
            ]
            yield (
                json.dumps({"turns": fields, "families": sorted({f for t in turns for f in t.families})})
                + "\n"
            )


def is_in_part(family: str, part: int) -> bool:
    """Whether a family, by the first two words of its name, is among one in `part` of all; the same ones each
    time.
    """
    domain, *rest = family.split(".")
    if domain in EVERYWHERE or not rest:
        return True
    return blake2b(f"{domain}.{rest[0]}".encode(), digest_size=4).digest()[0] % part == 0


def table(folder: Path) -> list[str]:
    """All variants with what is measured so far, as a Markdown table."""
    measured = {line["variant"]: line for line in read_lines(folder / RESULTS)}
    columns = ("parameters", "tokens", "minutes", "held_out_loss", "turns_right", "programs_right")
    lines = [
        f"| variant | what is different | {' | '.join(name.replace('_', ' ') for name in columns)} |",
        f"|---|---|{'---|' * len(columns)}",
    ]
    for variant in VARIANTS:
        figures = measured.get(variant.name, {})
        values = " | ".join(str(figures.get(name, "")) for name in columns)
        lines.append(f"| {variant.name} | {variant.what} | {values} |")
    return lines
