"""A self-test of families: each form is drawn several times, with the turns it needs, and must run.

Writers use it through `--check`; the test suite samples it.
"""

from random import Random

from codegen_repl.training.corpus.execution import Dropped, settle
from codegen_repl.training.corpus.family import DOMAINS
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.program import ProgramWriter
from codegen_repl.training.corpus.writer import copy_form, menu, warm_up

MINIMUM = {"statement": 6, "function": 4, "story": 4}
TOLERATED = ("not sensible", "changes type", "nothing fits", "made no", "no last")


def check_form(form: Form, times: int = 4, seed: int = 0, prefix: str = "") -> list[str]:
    """What is wrong with a form: too few paraphrases, or draws that do not run (`[]` when all is well)."""
    name = form.family.name
    problems = []
    for part in (form, *form.then):
        least = MINIMUM.get(part.kind, 1)
        if len(part.phrases) < least and part.kind in MINIMUM:
            problems.append(
                f"{name}: {len(part.phrases)} paraphrases, at least {least} wanted: {part.phrases[:1]}"
            )
    if not form.phrases:
        return problems  # the menu offers no such form
    kept, reasons = 0, []
    for attempt in range(times * 3):
        settle(attempt)
        try:
            ProgramWriter(Random(f"{seed}:{attempt}"), menu(only=prefix), copy_form(), False).write(form)
            kept += 1
        except Dropped as reason:
            reasons.append(str(reason))
        except Exception as error:
            return [*problems, f"{name} [{form.kind}]: {type(error).__name__}: {error}"]
        if kept >= times:
            break
    hard = [r for r in reasons if not r.startswith(TOLERATED)]
    if (kept == 0 and form.kind not in ("reassign", "update") and not _wants_last(form)) or len(hard) > max(
        1, (kept + len(hard)) // 4
    ):
        problems.append(
            f"{name} [{form.kind}]: {len(reasons)} of {kept + len(reasons)} dropped: {(hard or reasons)[:2]}"
        )
    return problems


def _wants_last(form: Form) -> bool:
    return any(slot.last for _, slot in form.variables())


def check_families(prefix: str = "", times: int = 4) -> list[str]:
    """Problems of all forms of families whose name begins with the prefix."""
    warm_up(menu(only=prefix))
    problems = []
    for domain in DOMAINS.values():
        for form in domain.forms:
            if form.family.name.startswith(prefix):
                problems.extend(check_form(form, times, prefix=prefix))
    short = [f for f in _phrase_counts(prefix).items() if f[1] < 4]
    problems.extend(f"{name}: {count} phrases, at least 4 wanted" for name, count in short)
    return list(dict.fromkeys(problems))


def _phrase_counts(prefix: str) -> dict[str, int]:
    counts: dict[str, set[str]] = {}
    for domain in DOMAINS.values():
        for form in domain.forms:
            if (
                form.expr
                and form.family.name.startswith(prefix)
                and "." not in form.family.name[len(domain.name) + 1 :]
            ):
                counts.setdefault(form.family.name, set()).update(form.phrases)
    return {name: len(found) for name, found in counts.items()}
