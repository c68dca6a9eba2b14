"""Commands on who answers, and how: the model and the settings."""

from __future__ import annotations

from codegen_repl.conversation import SESSION_KEYS
from codegen_repl.generation.params import ALIASES, RANGES
from codegen_repl.models import ModelInfo, list_models, model_info
from codegen_repl.settings import Settings
from codegen_repl.terminal.commands.command import Command, pairs_of
from codegen_repl.terminal.console import Console, Interrupted

SERVED = ("scripted:", "http://", "https://")


def model(console: Console, arguments: str) -> None:
    if not arguments:
        console.printer.table([model_row(info, console) for info in list_models()])
        console.printer.say(f"{console.model.spec} answers now")
        console.printer.say("/model NAME changes it; a folder, OWNER/NAME or a server's address works too")
        return
    is_here = arguments.startswith(SERVED) or model_info(arguments).is_local
    new = console.workspace.load_model(arguments)
    if not is_here:
        console.printer.say(f"{arguments} is not on this machine yet (Ctrl-C stops waiting for it)")
    console.interrupts.clear()
    while not new.wait(0.05):
        if console.interrupts.is_set():
            raise Interrupted
    found = new()  # a fault in loading is raised here, and the old model stays
    console.workspace.use_model(new)
    console.printer.say(f"{found.name} answers from now on, {found.context_length} tokens", "class:good")


def model_row(info: ModelInfo, console: Console) -> tuple[str, str, str, str]:
    """Mark, name, size, place."""
    mark = "*" if info.name == console.model.spec else " "
    size = f"{info.num_bytes / 1e9:.1f} GB" if info.num_bytes >= 1e8 else f"{info.num_bytes / 1e6:.0f} MB"
    return mark, info.name, size if info.num_bytes else "", info.location or "not here"


def set_settings(console: Console, arguments: str) -> None:
    if not arguments:
        console.printer.table(settings_rows(console.conversation.settings))
        return
    changes = pairs_of(arguments.split(), SET.usage)
    for key, value in changes.items():
        console.conversation.set(key, value)
    known = dict(settings_rows(console.conversation.settings))
    names = [ALIASES.get(key, key) for key in changes]
    console.printer.say(", ".join(f"{name} = {known[name]}" for name in names))


def settings_rows(settings: Settings) -> list[tuple[str, str]]:
    """What a session can set, with the values in force."""
    params = settings.sampling.as_dict()
    values = [(key, params[key]) for key in RANGES]
    values += [(key, getattr(settings, key)) for key in SESSION_KEYS if key not in RANGES]
    return [(key, "random" if value is None else str(value).lower()) for key, value in values]


MODEL = Command(
    "model",
    "[name]",
    "the models there are, or another one from now on",
    "A name from the list, a folder with a checkpoint, OWNER/NAME on the hub, or a server's address. A\n"
    "download states its size first. Turns keep the name of the model that wrote them.",
    model,
    ("model",),
)
SET = Command(
    "set",
    "k=v",
    "the settings of this session, or a change of one",
    "n=3 asks for three drafts a step, t=.8 samples more daringly (0 is greedy), seed=7 makes it\n"
    "repeatable, preview=off leaves drafts untried. The configuration file holds what is for all sessions.",
    set_settings,
    ("setting",),
)
COMMANDS = (MODEL, SET)
