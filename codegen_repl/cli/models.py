"""`codegen-repl models`: which models there are, what they need, and fetching one."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from codegen_repl.cli.console import confirm, put, put_json, say, table
from codegen_repl.cli.options import settings_of
from codegen_repl.cli.parser import examples

if TYPE_CHECKING:
    from codegen_repl.models import ModelInfo

BYTES_PER_PARAM = 1.2 * 2  # 16-bit weights and what runs beside them

EPILOG = examples(
    ("codegen-repl models list", "the known models, and which are on this machine"),
    ("codegen-repl models pull 350M-mono", "fetch one; it says what it costs, and asks above 1 GB"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verbs of `models`."""
    parser.epilog = EPILOG
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", prog=parser.prog)
    listing = verbs.add_parser("list", help="the known models", description="The known models.")
    listing.add_argument("--local", action="store_true", help="only those on this machine")
    listing.set_defaults(run=list_all)
    info = verbs.add_parser("info", help="one model", description="What is known of one model.")
    info.add_argument("model", metavar="M", help="a known name, a folder, or a hub id")
    info.set_defaults(run=show)
    pull = verbs.add_parser("pull", help="fetch one", description="Fetch a model from the hub.")
    pull.add_argument("model", metavar="M", help="a known name or a hub id")
    pull.add_argument("--yes", action="store_true", help="agree to a large download")
    pull.add_argument("--allow-pickle", action="store_true", help="accept weights in the older format")
    pull.set_defaults(run=fetch)
    for verb in (listing, info):
        verb.add_argument("--json", action="store_true", help="one object per model")
    parser.set_defaults(run=list_all, local=False, json=False)


def run(args: argparse.Namespace) -> int:
    """Do what the verb says; without one, list."""
    status: int = args.run(args)
    return status


def list_all(args: argparse.Namespace) -> int:
    """A line for every known model."""
    from codegen_repl.models import list_models

    found = [info for info in list_models() if info.is_local or not args.local]
    if args.json:
        for info in found:
            put_json({**asdict(info), "is_local": info.is_local})
        return 0
    rows = [("model", "family", "params", "weights", "memory", "licence", "here")]
    for info in found:
        here = "yes" if info.is_local else "no"
        rows.append(
            (
                info.name,
                info.family,
                params(info),
                gigabytes(info.num_bytes),
                memory(info),
                info.licence,
                here,
            )
        )
    for line in table(rows, num_right=[2, 3, 4]):
        put(line)
    return 0


def show(args: argparse.Namespace) -> int:
    """Everything known of one model, a fact a line."""
    from codegen_repl.models import model_info

    info = model_info(args.model)
    if args.json:
        put_json({**asdict(info), "is_local": info.is_local})
        return 0
    where = info.location or f"not on this machine: codegen-repl models pull {info.name}"
    facts = (
        ("name", info.name),
        ("hub id", info.hub_id),
        ("family", info.family),
        ("parameters", f"{info.num_params:,}" if info.num_params else ""),
        ("weights", gigabytes(info.num_bytes)),
        ("memory", memory(info)),
        ("licence", info.licence),
        ("where", where),
    )
    for name, value in facts:
        if value:
            put(f"{name:<12}{value}")
    return 0


def fetch(args: argparse.Namespace) -> int:
    """Download a model that is not here yet."""
    from codegen_repl.models.registry import locate

    offline = settings_of(args).offline
    agree = (lambda _: True) if args.yes else confirm
    name, directory = locate(
        args.model, offline=offline, allow_pickle=args.allow_pickle, say=say, confirm=agree
    )
    say(f"{name} is in {directory}.")
    return 0


def params(info: ModelInfo) -> str:
    """The number of parameters in short."""
    count = info.num_params
    return "" if not count else f"{count / 1e9:.1f}B" if count >= 1e9 else f"{count / 1e6:.0f}M"


def memory(info: ModelInfo) -> str:
    """About how much memory it takes to run."""
    return gigabytes(int(BYTES_PER_PARAM * info.num_params)) if info.num_params else ""


def gigabytes(num_bytes: int) -> str:
    """A size for a person; empty when it is not known."""
    if not num_bytes:
        return ""
    return f"{num_bytes / 1e9:.1f} GB" if num_bytes >= 1e9 else f"{num_bytes / 1e6:.0f} MB"
