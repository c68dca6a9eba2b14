"""The `train` command: corpus, text, vocabulary, network, plot, evaluate, ablate and release, each one step
towards the embedded model.

It reads options and calls; torch is imported only by the steps that need it.
"""

import argparse
import json
import re
import shlex
import sys
from pathlib import Path
from typing import Any

from codegen_repl.errors import UsageError

DESCRIPTION = (
    "Make the embedded model: corpus, text, vocabulary, network, evaluate, release; plot and ablate."
)
VOCABULARY_SIZE = 4096
WIDTH = 256
ASSETS = Path(__file__).resolve().parent.parent / "assets" / "tiny"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the steps as sub-commands."""
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    # The corpus has options of its own, and a help for them: with no prefix here, all of them are passed on.
    step = steps.add_parser("corpus", help="write programs to a file", add_help=False, prefix_chars="\0")
    step.add_argument("rest", nargs="*", metavar="OPTION")
    step.set_defaults(run_step=_corpus)

    step = steps.add_parser("text", help="gather text that this machine has under free licences")
    step.add_argument("--kind", required=True, choices=("natural", "code"), help="for which stage")
    step.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    step.add_argument("--megabytes", type=float, default=40.0, help="at most, about (default %(default)s)")
    step.add_argument("--permissive", action="store_true", help="leave out what is under copyleft licences")
    step.set_defaults(run_step=_text)

    step = steps.add_parser(
        "vocabulary", help="fit the tokenizer on programs and on Python's standard library"
    )
    step.add_argument("--corpus", type=Path, required=True)
    step.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    step.add_argument("--size", type=int, default=VOCABULARY_SIZE)
    step.add_argument("--programs", type=int, default=40_000, help="programs to read (default %(default)s)")
    step.add_argument("--library-share", type=float, default=0.5, help="of the text (default %(default)s)")
    step.set_defaults(run_step=_vocabulary)

    step = steps.add_parser("network", help="train, or go on training")
    step.add_argument(
        "--run", type=Path, required=True, metavar="FOLDER", help="where checkpoint and metrics live"
    )
    step.add_argument("--resume", action="store_true", help="go on; with a budget, begin a new leg there")
    step.add_argument(
        "--vocabulary", type=Path, metavar="FOLDER", help="at the start; later the run has its copy"
    )
    step.add_argument(
        "--from", dest="released", type=Path, metavar="FOLDER", help="start from a released model's weights"
    )
    step.add_argument("--corpus", type=Path, metavar="FILE", help="of programs, or of texts (train text)")
    step.add_argument(
        "--stages",
        help="comma-separated, of warm-up, natural, languages, stable, decay, refresh, settle, lengthen; a"
        " leg reads one file (default: warm-up, stable, decay, lengthen)",
    )
    step.add_argument(
        "--keep", default="", metavar="NAME", help="at the leg's end, also keep checkpoint-NAME.pt"
    )
    budget = step.add_mutually_exclusive_group()
    budget.add_argument("--minutes", type=float)
    budget.add_argument("--tokens", type=float, metavar="N", help="such as 5e6")
    step.add_argument("--seed", type=int, default=0)
    step.add_argument("--held-out", type=Path, metavar="FILE", help="programs to measure progress on")
    step.add_argument(
        "--judged", type=int, default=24, help="of them, how many are also run (default %(default)s)"
    )
    step.add_argument("--evaluate-minutes", type=float, default=15.0)
    step.add_argument(
        "--checkpoint-seconds",
        type=float,
        default=60.0,
        metavar="S",
        help="between two (default %(default)s)",
    )
    step.add_argument("--layers", type=int, default=8)
    step.add_argument("--width", type=int, help=f"default: {WIDTH}; with --from, grow the network to it")
    step.add_argument("--heads", type=int, default=4)
    step.add_argument("--threads", type=int, help="default: all cores")
    step.add_argument(
        "--all-threads", action="store_true", help="use them also while other programs are busy"
    )
    step.add_argument("--no-compile", action="store_true")
    step.set_defaults(run_step=_network)

    step = steps.add_parser("plot", help="draw loss and speed of a training")
    step.add_argument("--run", type=Path, required=True, metavar="FOLDER")
    step.add_argument("-o", "--output", type=Path, default=Path("loss.svg"), metavar="FILE.svg")
    step.set_defaults(run_step=_plot)

    step = steps.add_parser("ablate", help="train small networks that differ in one thing, and measure them")
    step.add_argument("--run", type=Path, required=True, metavar="FOLDER", help="where they all live")
    step.add_argument("--table", action="store_true", help="print what is measured so far; train nothing")
    step.add_argument("--vocabulary", type=Path, metavar="FOLDER")
    step.add_argument("--corpus", type=Path, metavar="FILE")
    step.add_argument("--held-out", type=Path, metavar="FILE")
    step.add_argument("--natural", type=Path, metavar="FILE", help="for texts-first (train text)")
    step.add_argument("--code", type=Path, metavar="FILE", help="for texts-first (train text)")
    step.add_argument("--tokens", type=float, default=2e6, metavar="N", help="each (default %(default).0f)")
    step.add_argument("--only", default="", metavar="NAME,...", help="these variants (default: all)")
    step.add_argument("--judged", type=int, default=40, help="programs that are run (default %(default)s)")
    step.add_argument("--seed", type=int, default=0)
    step.add_argument("--threads", type=int, help="default: all cores")
    step.add_argument("--all-threads", action="store_true", help="also while other programs are busy")
    step.add_argument("--no-compile", action="store_true")
    step.set_defaults(run_step=_ablate)

    step = steps.add_parser("evaluate", help="loss and accuracy by execution on held-out programs")
    source = step.add_mutually_exclusive_group(required=True)
    source.add_argument("--run", type=Path, metavar="FOLDER", help="a training folder")
    source.add_argument("--model", type=Path, metavar="FOLDER", help="a released folder")
    step.add_argument("--checkpoint", default="", metavar="NAME", help="with --run: one kept under a name")
    step.add_argument("--held-out", type=Path, required=True, metavar="FILE")
    step.add_argument("--programs", type=int, default=200)
    step.add_argument("-o", "--output", type=Path, metavar="FILE", help="also write the figures as JSON")
    step.add_argument("--threads", type=int, default=1, help="more seldom pay (default %(default)s)")
    step.set_defaults(run_step=_evaluate)

    step = steps.add_parser("release", help="write weights, tokenizer and model card")
    step.add_argument("--run", type=Path, required=True, metavar="FOLDER")
    step.add_argument("--checkpoint", default="", metavar="NAME", help="one kept under a name")
    step.add_argument("-o", "--output", type=Path, default=ASSETS, metavar="FOLDER")
    step.add_argument(
        "--figures", type=Path, nargs="*", default=[], metavar="FILE", help="JSON with name: figure"
    )
    step.add_argument(
        "--before",
        type=Path,
        metavar="FOLDER",
        help="an earlier release that the training began from: weights between the two, by --share",
    )
    step.add_argument(
        "--share", type=float, default=0.5, help="with --before: 0 is that, 1 the training (%(default)s)"
    )
    step.add_argument("--made-by", action="append", default=[], metavar="LINE", help="made a corpus")
    step.add_argument("--printed-by", action="append", default=[], metavar="LINE", help="prints the figures")
    step.set_defaults(run_step=_release)


def run(args: argparse.Namespace) -> int:
    """Run the chosen step."""
    status: int = args.run_step(args)
    return status


def _corpus(args: argparse.Namespace) -> int:
    from codegen_repl.training.corpus.__main__ import main

    return main(args.rest)


def _text(args: argparse.Namespace) -> int:
    from codegen_repl.training.texts.gather import gather, provenance_path, summary, write
    from codegen_repl.training.texts.packages import free_packages
    from codegen_repl.training.texts.sources import sources

    packages = list(free_packages(args.permissive))
    gathered = gather(packages, sources(args.kind), int(args.megabytes * 1e6))
    write(gathered, args.output)
    print("\n".join(summary(gathered)))
    print(f"{args.output}, provenance in {provenance_path(args.output)}")
    return 0


def _vocabulary(args: argparse.Namespace) -> int:
    from codegen_repl.training import programs, vocabulary

    texts = list(vocabulary.texts_of(programs.read_programs(args.corpus, args.programs)))
    num_library = int(sum(map(len, texts)) * args.library_share / (1 - args.library_share))
    texts += vocabulary.standard_library_texts(num_library)
    tokenizer = vocabulary.fit_vocabulary(texts, args.size)
    vocabulary.save_vocabulary(tokenizer, args.output)
    num_characters = sum(map(len, texts))
    print(f"{args.output}: {tokenizer.get_vocab_size()} tokens from {num_characters / 1e6:.1f} M characters")
    return 0


def _network(args: argparse.Namespace) -> int:
    from codegen_repl.training import evaluate, processes, programs, progress, vocabulary

    with processes.joined() as team:
        _check_files(args)
        _use_threads(args.threads)
        training = _resumed(args, team) if args.resume else _started(args, team)
        tokenizer = vocabulary.load_vocabulary(args.run / "vocabulary")
        evaluation = None
        if args.held_out and team.is_first:
            judged = list(programs.read_programs(args.held_out, args.judged))
            evaluation = evaluate.during_training(args.held_out, tokenizer, judged)
        shown = progress.display()
        training.train(
            tokenizer,
            evaluate=evaluation,
            evaluate_minutes=args.evaluate_minutes,
            checkpoint_seconds=args.checkpoint_seconds,
            is_compiled=not args.no_compile,
            gives_way=not args.all_threads,
            watch=shown.show,
            say=shown.say,
        )
        if team.is_first:
            shown.clear()
            position = training.position
            print(f"{args.run}: step {position.step}, {position.tokens} tokens")
    return 0


def _check_files(args: argparse.Namespace) -> None:
    """Before anything is written: a leg that begins with a mistyped name is noted for good."""
    from codegen_repl.training import batches

    for path in filter(None, (args.corpus, args.held_out)):
        batches.check_readable(path)


def _started(args: argparse.Namespace, team: Any) -> Any:
    import torch

    from codegen_repl.inference import machine
    from codegen_repl.training import checkpoints, curriculum, growth, network, released, trainer, vocabulary
    from codegen_repl.training.leg import BEGINNING

    if (args.run / checkpoints.CHECKPOINT).exists():
        raise UsageError(
            f"{args.run} already holds a training: add --resume to go on, or choose another --run."
        )
    if args.vocabulary is None:
        args.vocabulary = args.released  # a released folder holds its tokenizer
    if args.vocabulary is None or args.corpus is None or _has_no_budget(args):
        raise UsageError(
            "A new training needs --vocabulary (or --from), --corpus and a budget (--minutes or --tokens)."
        )
    tokenizer = vocabulary.load_vocabulary(args.vocabulary)
    torch.manual_seed(args.seed)
    leg = _leg(args, str(args.corpus), curriculum.ON_PROGRAMS)
    if args.released:
        begun, position = released.read_released(args.released)
        if args.width not in (None, begun.shape.n_embd):
            begun = growth.widened(begun, args.width)
    else:
        begun, position = network.Network(_shape(args, tokenizer), machine.fast_dtype()), BEGINNING
    training = trainer.Trainer(args.run, begun, leg, position, processes=team)
    training.begin(leg)  # its budget counts from here
    team.wait()  # until all have seen that the folder is free
    if team.is_first:
        vocabulary.save_vocabulary(tokenizer, args.run / "vocabulary")
        if args.released:
            released.take_over_legs(args.released, args.run)
    _note_leg(training)
    return training


def _shape(args: argparse.Namespace, tokenizer: Any) -> Any:
    from codegen_repl.training import network

    width = args.width or WIDTH
    if args.heads % 4 or width % args.heads or width // args.heads < 32:
        raise UsageError(
            f"--width {width} --heads {args.heads}: heads come in fours, each takes an equal part of "
            "the width, 32 at least."
        )
    return network.Shape(
        vocab_size=tokenizer.get_vocab_size(), n_layer=args.layers, n_embd=width, n_head=args.heads
    )


def _resumed(args: argparse.Namespace, team: Any) -> Any:
    from codegen_repl.training import trainer

    training = trainer.Trainer.resume(args.run, processes=team)
    if not _has_no_budget(args):
        training.begin(_leg(args, str(args.corpus or training.leg.corpus), training.leg.stages))
        _note_leg(training)
    elif args.corpus or args.stages or args.keep:
        raise UsageError(
            "Another corpus, other stages or a name to keep make a new leg: give its budget, --minutes or "
            "--tokens."
        )
    return training


def _note_leg(training: Any) -> None:
    """Save that a leg begins, before it does."""
    from codegen_repl.training import checkpoints

    if training.processes.is_first:
        training.save()
        checkpoints.record_leg(training.folder, training.leg, training.position, _command_line())
    training.processes.wait()


def _leg(args: argparse.Namespace, corpus: str, stages: tuple[str, ...]) -> Any:
    from codegen_repl.training import curriculum, leg

    if args.stages:
        stages = tuple(stage.name for stage in curriculum.chosen(args.stages.split(",")))
    num_tokens = int(args.tokens) if args.tokens is not None else None
    if (num_tokens is not None and num_tokens < 1) or (args.minutes is not None and args.minutes <= 0):
        raise UsageError("A budget must be more than nothing: --tokens 5e6, or --minutes 60.")
    if args.keep and not re.fullmatch(r"[\w.-]+", args.keep):
        raise UsageError(
            f"--keep {args.keep!r}: the name becomes part of a file's, so letters, digits, . _ - only."
        )
    return leg.Leg(corpus, stages, num_tokens, args.minutes, args.seed, keep=args.keep)


def _has_no_budget(args: argparse.Namespace) -> bool:
    return args.minutes is None and args.tokens is None


def _plot(args: argparse.Namespace) -> int:
    from codegen_repl.training.plot import plot

    plot(args.run, args.output)
    print(args.output)
    return 0


def _ablate(args: argparse.Namespace) -> int:
    from codegen_repl.training import ablations, vocabulary

    if not args.table:
        if None in (args.vocabulary, args.corpus, args.held_out):
            raise UsageError("Ablations need --vocabulary, --corpus and --held-out (or --table alone).")
        _use_threads(args.threads)
        setup = ablations.Setup(
            args.run,
            vocabulary.load_vocabulary(args.vocabulary),
            args.corpus,
            args.held_out,
            int(args.tokens),
            args.judged,
            args.natural,
            args.code,
            args.seed,
        )
        for variant in ablations.chosen(args.only):
            print(f"{variant.name}: {variant.what}", flush=True)
            if not ablations.train(
                variant, setup, is_compiled=not args.no_compile, gives_way=not args.all_threads
            ):
                break
    print("\n".join(ablations.table(args.run)))
    return 0


def _evaluate(args: argparse.Namespace) -> int:
    import torch
    from transformers import AutoModelForCausalLM
    from transformers.utils import logging

    from codegen_repl.training import checkpoints, evaluate, network, programs, vocabulary

    _use_threads(args.threads)
    tokenizer = vocabulary.load_vocabulary(args.model or args.run / "vocabulary")
    figures: dict[str, Any] = {}
    if args.run:
        trained = checkpoints.load_network(args.run, name=args.checkpoint)
        figures["held_out_loss"] = round(evaluate.code_loss(trained, args.held_out, tokenizer), 4)
        model = network.to_transformers(trained, vocabulary.end_of_text_id(tokenizer))
    else:
        logging.disable_progress_bar()
        model = AutoModelForCausalLM.from_pretrained(args.model, dtype=torch.float32)
    report = evaluate.judge(model, tokenizer, list(programs.read_programs(args.held_out, args.programs)))
    figures |= report.figures
    print("\n".join([*(f"{name} {value}" for name, value in figures.items()), *report.lines()]))
    if args.output:
        args.output.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0


def _blend_line(args: argparse.Namespace) -> str:
    """The part of the command line that changes weights; all that it quotes is on the card already."""
    checkpoint = f" --checkpoint {args.checkpoint}" if args.checkpoint else ""
    run = f"codegen-repl train release --run {args.run}{checkpoint}"
    return f"{run} --before {args.before} --share {args.share}"


def _release(args: argparse.Namespace) -> int:
    from codegen_repl.training import release, vocabulary

    figures: dict[str, Any] = {}
    for path in args.figures:
        figures |= json.loads(path.read_text(encoding="utf-8"))
    tokenizer = vocabulary.load_vocabulary(args.run / "vocabulary")
    card = release.release(
        args.run,
        tokenizer,
        args.output,
        figures,
        corpus_commands=args.made_by,
        figure_commands=args.printed_by,
        checkpoint=args.checkpoint,
        blend=args.before and release.Blend(args.before, args.share, _blend_line(args)),
    )
    print(f"{args.output}: {card['parameters']} parameters, {card['compute']['tokens']} training tokens")
    return 0


def _use_threads(count: int | None) -> None:
    import torch

    if count:
        torch.set_num_threads(count)


def _command_line() -> str:
    """The command as one would type it again."""
    return shlex.join(["codegen-repl", "train", *sys.argv[sys.argv.index("network") :]])
