"""Conversation: one method per thing a person can do with a session.

Each verb asks the model or the runner if it must, makes an event, writes it to the log, and applies it. It
receives its model, its runner and its log, and knows nothing of how they are made or of how things look.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial, reduce
from pathlib import Path

from codegen_repl.checking import checked_expression, run_checked, run_turn_checked
from codegen_repl.context import Context, ContextBuilder, Repair, fault_of, names_of
from codegen_repl.errors import SandboxError, UsageError
from codegen_repl.generation import (
    STOP_RULES,
    Completion,
    CompletionModel,
    CompletionRequest,
    Delta,
    FinishReason,
    SamplingParams,
    collect,
    never,
)
from codegen_repl.generation.params import ALIASES, RANGES
from codegen_repl.observed import as_live_run, as_run, next_run_folder
from codegen_repl.ranking import Ranked, Step, failing_before, is_untried, rank, syntax_error
from codegen_repl.sandbox.live.result import Name
from codegen_repl.session import (
    Candidate,
    Check,
    CheckKind,
    Draft,
    IllegalEvent,
    Origin,
    Program,
    Provenance,
    Run,
    Session,
    Turn,
)
from codegen_repl.session import events as e
from codegen_repl.session.turn import typed
from codegen_repl.settings import Settings
from codegen_repl.tools import EventLog, LiveRunner, MemoryLog, Tools

CHECKPOINT_EVERY_S = 1.0
SESSION_KEYS = (
    *RANGES,
    "protocol",
    "prefix",
    "guard",
    "preview",
    "further",
    "retry_temperature",
)  # what a session may change

GUARD = {"auto": None, "on": True, "off": False}  # what `CompletionRequest.is_guarded` is called there


class Conversation:
    """A live session: `session` is its state, the methods are the verbs.

    `last_context` is what the model read for the last request, and so which turns it did not.
    """

    def __init__(self, session: Session, log: EventLog, tools: Tools, settings: Settings) -> None:
        self.session = session
        self.tools = tools
        self.last_context: Context | None = None
        self._log = log
        self._base_settings = settings
        self._live: LiveRunner | None = None

    # -- what is so -----------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        """The settings in force: those of the start, with what this session changed."""
        changes = {key: value for key, value in self.session.settings.items() if key in SESSION_KEYS}
        return self._base_settings.with_changes(changes)

    @property
    def draft(self) -> Draft:
        """The turn being worked on; UsageError when there is none."""
        if self.session.draft is None:
            raise UsageError("There is no draft: type a step first.")
        return self.session.draft

    @property
    def ranked(self) -> tuple[Ranked, ...]:
        """The draft's distinct candidates, best first."""
        before = self._turns_before_draft()
        return rank(self.draft.candidates, Step.after((turn.code for turn in before), self.draft.prompt))

    def context(
        self, prompt: str = "", answer: str = "", before: int | None = None, repair: Repair | None = None
    ) -> Context:
        """What the model would read for `prompt`, after the turns before turn number `before` (or all)."""
        model, settings = self.tools.model(), self.settings
        budget = model.context_length - settings.sampling.max_new_tokens
        turns = self.session.turns if before is None else self.session.turns[: before - 1]
        return ContextBuilder(model.count_tokens, budget, settings.prefix).build(
            turns, prompt, answer, repair
        )

    def trial_program(self, index: int) -> Program:
        """The program as it would be up to the draft, with candidate `index` in place."""
        return Program.of(self._trial_turns(index))

    def _trial_turns(self, index: int) -> tuple[Turn, ...]:
        draft = self.draft
        turn = Turn(draft.prompt, draft.candidates, index, checks=draft.checks)
        return (*self._turns_before_draft(), turn)

    def _turns_before_draft(self) -> tuple[Turn, ...]:
        replaces = self.draft.replaces
        return self.session.turns if replaces is None else self.session.turns[: replaces - 1]

    def names(self, is_cancelled: Callable[[], bool] = never) -> tuple[int, tuple[Name, ...]] | None:
        """After how many turns of the program (all, or those before the first that fails) which names there
        are, and what they are; None where that cannot be told."""
        live, codes = self._live_runner(), [turn.code for turn in self.session.turns]
        if live is None:
            return None
        look = partial(live.names, stdin=self.session.stdin, is_cancelled=is_cancelled)
        if (found := look(codes)) is not None:
            return len(codes), found
        told = None
        for number in range(len(codes)):
            if is_cancelled() or (found := look(codes[:number])) is None:
                break
            told = number, found
        return None if is_cancelled() else told

    def failing_too(self, run: Run, is_cancelled: Callable[[], bool] = never) -> dict[int, str]:
        """The errors of the turns after the one that `run` failed in, each run without those that fail before
        it, by number; none where that cannot be told."""
        live, turns, errors = self._live_runner(), self.session.turns, dict[int, str]()
        if live is None or run.failed_turn is None:
            return errors
        sound = [turn.code for turn in turns[: run.failed_turn - 1]]
        for number, turn in enumerate(turns[run.failed_turn :], start=run.failed_turn + 1):
            result = live.run(sound, turn.code, stdin=self.session.stdin, is_cancelled=is_cancelled)
            if result is None or is_cancelled():
                break
            if result.is_ok:
                sound.append(turn.code)
            else:
                seen = as_live_run(result, number)
                errors[number] = seen.error or seen.verdict
        return errors

    # -- asking the model -----------------------------------------------------------------------------------

    def ask(
        self, prompt: str, replaces: int | None = None, is_interrupted: Callable[[], bool] = never
    ) -> Generator[Delta, None, None]:
        """Enter a step (kept at once) and stream the model's candidates; at the end they are proposed."""
        if not prompt.strip():
            raise UsageError("An empty step asks for nothing: say in words what the code should do.")
        self._happened(e.PromptEntered(prompt.strip(), replaces))
        return self._propose(self.settings.sampling, is_interrupted)

    def retry(
        self,
        changes: Mapping[str, str | int | float] | None = None,
        is_interrupted: Callable[[], bool] = never,
    ) -> Generator[Delta, None, None]:
        """Stream further candidates for the draft; without a temperature in `changes`, a livelier one."""
        sampling = self._livelier() if self.draft.candidates else self.settings.sampling
        return self._propose(sampling.with_changes(changes or {}), is_interrupted)

    def fix(self, index: int, is_interrupted: Callable[[], bool] = never) -> Generator[Delta, None, None]:
        """Stream corrected versions of a candidate that fails, as further candidates for the draft."""
        candidate = self._candidate(index)
        earlier = failing_before(candidate, self.session.draft_number)
        if earlier is not None:
            raise UsageError(
                f"It is turn {earlier} that fails, before this draft: "
                f"accept or reject it, then /fix {earlier}."
            )
        error = fault_of(candidate.code, candidate.run)
        if not error:
            raise UsageError("There is nothing to fix: no error of this draft is known. /retry asks anew.")
        return self._propose(self._livelier(), is_interrupted, repair=Repair(candidate.code, error))

    def fix_turn(
        self, number: int, error: str, is_interrupted: Callable[[], bool] = never
    ) -> Generator[Delta, None, None]:
        """Stream corrected versions of turn `number`, which fails with `error`, as a draft to replace it."""
        turn = self.session.turn(number)
        self._happened(e.PromptEntered(turn.prompt or f"corrected: {error}", number))
        return self._propose(self._livelier(), is_interrupted, repair=Repair(turn.code, error))

    def _livelier(self) -> SamplingParams:
        """The sampling for another try: at a low temperature it would mostly say the same again."""
        sampling = self.settings.sampling
        return replace(sampling, temperature=max(sampling.temperature, self.settings.retry_temperature))

    def more(self, index: int, is_interrupted: Callable[[], bool] = never) -> Generator[Delta, None, None]:
        """Stream the continuation of a candidate that a limit or a person stopped; both are kept."""
        candidate = self._candidate(index)
        if candidate.finish_reason is None or candidate.finish_reason.is_complete:
            raise UsageError("This draft is complete: the model came to an end by itself. /retry asks anew.")
        sampling = replace(self.settings.sampling, n=1)
        return self._propose(sampling, is_interrupted, continued=candidate)

    def _propose(
        self,
        sampling: SamplingParams,
        is_interrupted: Callable[[], bool],
        continued: Candidate | None = None,
        repair: Repair | None = None,
    ) -> Generator[Delta, None, None]:
        """Stream a request for the draft; whatever ends the stream, what has come is proposed."""
        draft, model = self.draft, self.tools.model()
        answered = continued.text if continued else ""
        context = self.last_context = self.context(draft.prompt, answered, draft.replaces, repair)
        sampling = self._seeded(sampling)
        request = CompletionRequest(
            context.text,
            sampling,
            STOP_RULES[self.settings.protocol],
            answered,
            is_guarded=GUARD[self.settings.guard],
            names=frozenset[str]().union(
                *(names_of(self.session.turns[number - 1].code).made for number in context.dropped)
            ),
        )
        deltas: list[Delta] = []
        saved_at = self.tools.clock()
        try:
            for delta in model.stream(request, is_interrupted):
                deltas.append(delta)
                yield delta
                if self.tools.clock() - saved_at >= CHECKPOINT_EVERY_S:
                    saved_at = self.tools.clock()
                    text = answered + "".join(d.text for d in deltas if d.index == 0)
                    self._happened(e.DraftCheckpointed(text), durable=False)
        finally:
            completions = [c for c in collect(deltas) if c.text.strip() or c.finish_reason.is_complete]
            candidates = tuple(
                self._as_candidate(model, sampling, context, completion, index, continued)
                for index, completion in enumerate(completions)
            )
            if repair is not None:
                candidates = tuple(map(partial(correcting, error=repair.error), candidates))
            if candidates:
                self._happened(e.CandidatesProposed(candidates))

    def _seeded(self, sampling: SamplingParams) -> SamplingParams:
        """`sampling` with a definite seed; a fixed one moves on with each candidate that the draft has."""
        if sampling.seed is None:
            return replace(sampling, seed=self.tools.new_seed())
        return replace(sampling, seed=sampling.seed + len(self.draft.candidates))

    def _as_candidate(
        self,
        model: CompletionModel,
        sampling: SamplingParams,
        context: Context,
        completion: Completion,
        index: int,
        continued: Candidate | None,
    ) -> Candidate:
        provenance = Provenance(
            Origin.MODEL,
            model=model.name,
            revision=model.revision,
            sampling={key: value for key, value in sampling.as_dict().items() if value is not None},
            index=index,
            num_candidates=sampling.n,
            num_prompt_tokens=context.num_tokens,
            num_tokens=completion.num_tokens,
            mean_logprob=completion.mean_logprob,
        )
        if continued is None:
            return Candidate(completion.text, provenance, completion.finish_reason)
        old = continued.provenance
        total = old.num_tokens + completion.num_tokens
        mean = (old.mean_logprob * old.num_tokens + completion.logprob) / total if total else 0.0
        provenance = replace(provenance, num_tokens=total, mean_logprob=mean)
        return Candidate(continued.text + completion.text, provenance, completion.finish_reason)

    # -- working ahead --------------------------------------------------------------------------------------

    def ahead(self, *events: e.Event) -> tuple[Conversation, MemoryLog]:
        """A copy that has seen `events`, too, and goes on by itself, and the log of what happens in it.

        Nothing of that happens here, unless it is adopted.
        """
        log, session = MemoryLog(), reduce(Session.apply, events, self.session)
        copy = Conversation(session, log, self.tools, self._base_settings)
        copy._live = self._live_runner()
        return copy, log

    def adopt(self, events: Iterable[e.Event]) -> None:
        """Let what happened in a copy that worked ahead happen here."""
        for event in events:
            self._happened(event)

    # -- deciding -------------------------------------------------------------------------------------------

    def accept(self, index: int = 0) -> None:
        """Make candidate `index` of the draft part of the program."""
        if not self._candidate(index).code:
            raise UsageError("This draft is empty: retry it, edit it, or reject it.")
        self._happened(e.CandidateAccepted(index))

    def edit_draft(self, index: int, code: str) -> int:
        """Put a hand-edited copy of candidate `index` beside it; returns the copy's index."""
        self._candidate(index)
        self._happened(e.DraftEdited(index, code))
        return len(self.draft.candidates) - 1

    def reject(self) -> str:
        """Give up the draft; returns its prompt, so that it can be changed and asked again."""
        prompt = self.draft.prompt
        self._happened(e.PromptWithdrawn())
        return prompt

    def adopt_partial(self) -> None:
        """Make what a broken-off stream had written (after a crash) a candidate that can be continued."""
        draft = self.draft
        if draft.partial.strip():
            provenance = Provenance(Origin.MODEL, index=len(draft.candidates))
            self._happened(
                e.CandidatesProposed((Candidate(draft.partial, provenance, FinishReason.INTERRUPTED),))
            )

    # -- changing the program -------------------------------------------------------------------------------

    def type_code(self, code: str, must_parse: bool = True) -> None:
        """Add a turn whose code the person wrote; UsageError for what parses neither alone nor where it will
        stand, unless it was accepted once."""
        turn = Turn(None, (typed(code),), 0)
        if not turn.code:
            raise UsageError("There is no code after '>'.")
        whole = Program.of((*self.session.turns, turn)).text
        if must_parse and (error := syntax_error(turn.code)) and syntax_error(whole):
            raise UsageError(f"No turn is made of this code, {error}.")
        self._happened(e.CodeTyped(code))

    def edit(self, number: int, code: str) -> None:
        """Change the code of accepted turn `number` by hand; UsageError if none is left."""
        if not code.strip():
            raise UsageError(f"A turn cannot be empty: /drop {number} takes it out.")
        self._happened(e.CodeEdited(number, code))

    def drop(self, number: int) -> None:
        """Take turn `number` out of the program."""
        self._happened(e.TurnDropped(number))

    def pin(self, number: int, is_pinned: bool = True) -> None:
        """Keep turn `number` in the model's context always, or release it."""
        self._happened(e.TurnPinned(number, is_pinned))

    def check(self, kind: CheckKind, text: str, number: int | None = None) -> int:
        """Say what must be so after turn `number`: by default the draft, or else the last; returns which."""
        text = checked_expression(text) if kind is CheckKind.HOLDS else text
        if not text:
            raise UsageError("A check needs something to look for.")
        if number is None:
            number = self.session.draft_number if self.session.draft else len(self.session.turns)
            if not number:
                raise UsageError("There is no turn to check yet: accept a step first.")
        self._happened(e.CheckAdded(number, Check(kind, text)))
        return number

    def uncheck(self, number: int, index: int) -> None:
        """Take check `index` (from 0) of turn `number` away."""
        self._happened(e.CheckRemoved(number, index))

    def undo(self, num_changes: int = 1) -> None:
        """Take back the last changes of the program; UsageError, and none is, when there are fewer."""
        require(num_changes, len(self.session.past), "taken back")
        for _ in range(num_changes):
            self._happened(e.ChangeUndone())

    def redo(self, num_changes: int = 1) -> None:
        """Make changes that were taken back again; UsageError, and none is, when there are fewer."""
        require(num_changes, len(self.session.future), "made again")
        for _ in range(num_changes):
            self._happened(e.ChangeRedone())

    # -- running --------------------------------------------------------------------------------------------

    def run(
        self,
        args: Sequence[str] = (),
        is_cancelled: Callable[[], bool] = never,
        unsafe: bool = False,
    ) -> Run:
        """Run the program; its figures and files go to a folder of this run in the session's folder."""
        if not self.session.turns:
            raise UsageError("There is no program yet: accept a step first.")
        program = self.session.program
        run = self._run(program, args, next_run_folder(self.tools.artefact_dir), is_cancelled, unsafe)
        self._happened(e.ProgramRan(run, tuple(args), unsafe))
        return run

    def trial_run(self, index: int, is_cancelled: Callable[[], bool] = never) -> Run:
        """Run the program with candidate `index` at its end; nothing is noted (see `note_trial`).

        Where the program is kept alive only the candidate runs, and only its own checks are looked at.
        """
        run = self._live_run(self._trial_turns(index), is_cancelled)
        return run or self._run(self.trial_program(index), (), None, is_cancelled, unsafe=False)

    def _live_run(self, turns: Sequence[Turn], is_cancelled: Callable[[], bool]) -> Run | None:
        live, stdin = self._live_runner(), self.session.stdin
        if live is None:
            return None
        *before, code = (turn.code for turn in turns)
        result, checks = run_turn_checked(
            len(turns),
            turns[-1].checks,
            lambda line: live.run(before, code, stdin=stdin, is_cancelled=is_cancelled, afterwards=line),
        )
        return as_live_run(result, len(turns), checks) if result is not None else None

    def note_trial(self, index: int, run: Run) -> None:
        """Keep what a trial run of candidate `index` showed; it counts in the ranking."""
        self._happened(e.CandidateTried(index, run))

    def try_all(self, is_cancelled: Callable[[], bool] = never) -> tuple[Ranked, ...]:
        """Trial-run the draft's distinct candidates that have not been run, and rank them."""
        for group in self.ranked:
            if is_untried(self.draft.candidates[group.index]):
                run = self.trial_run(group.index, is_cancelled)
                if run.is_interrupted:
                    break
                self.note_trial(group.index, run)
        return self.ranked

    def _live_runner(self) -> LiveRunner | None:
        if self._live is None and self.tools.live is not None:
            self._live = self.tools.live()
        return self._live

    def close(self) -> None:
        """End the program that is kept alive, if there is one."""
        if self._live is not None:
            self._live.close()

    def _run(
        self,
        program: Program,
        args: Sequence[str],
        folder: Path | None,
        is_cancelled: Callable[[], bool],
        unsafe: bool,
    ) -> Run:
        if self.tools.runner is None:
            raise SandboxError("Programs cannot be run here: there is no runner.")
        runner, stdin = self.tools.runner(), self.session.stdin
        result, checks = run_checked(
            program,
            lambda text: runner.run(
                text, args=args, stdin=stdin, artefact_dir=folder, is_cancelled=is_cancelled, unsafe=unsafe
            ),
        )
        return as_run(result, program, folder, checks)

    def give_input(self, text: str) -> None:
        """Let the program find `text` on its standard input from now on, whenever it runs."""
        self._happened(e.InputGiven(text))

    # -- the session itself ---------------------------------------------------------------------------------

    def set(self, key: str, value: str) -> None:
        """Change a setting for this session; UsageError if it is none or cannot have this value."""
        key = ALIASES.get(key, key)
        self._base_settings.with_changes({key: value})
        if key not in SESSION_KEYS:
            raise UsageError(
                f"{key} belongs to the whole program, not to a session: see codegen-repl config."
            )
        self._happened(e.SettingChanged(key, value))

    def name(self, name: str) -> None:
        """Give the session a name."""
        self._happened(e.SessionNamed(name))

    def _candidate(self, index: int) -> Candidate:
        candidates = self.draft.candidates
        if not 0 <= index < len(candidates):
            raise UsageError(f"There is no candidate {index + 1}: this turn has {len(candidates)}.")
        return candidates[index]

    def _happened(self, event: e.Event, durable: bool = True) -> None:
        try:
            session = self.session.apply(event)  # an illegal event is refused before anything is written
        except IllegalEvent as fault:
            is_sentence = fault.why[:1].isupper()
            raise UsageError(fault.why if is_sentence else f"That cannot be done now: {fault.why}") from fault
        self._log.append(event, durable=durable)
        self.session = session


def require(num_changes: int, num_there: int, what: str) -> None:
    """UsageError unless so many changes can be taken back, or made again."""
    if 0 < num_there < num_changes:
        only = "one change" if num_there == 1 else f"{num_there} changes"
        raise UsageError(f"Only {only} can be {what}.")


def correcting(candidate: Candidate, error: str) -> Candidate:
    """`candidate` with a note of the error that it was asked to mend."""
    return replace(candidate, provenance=replace(candidate.provenance, corrects=error))
