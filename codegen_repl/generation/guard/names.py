"""Which names a line of code may use: those that are bound by now, and those that the line itself binds.

Works on a line that may still be open at its end, so it answers whether the line *can* become right. Nested
scopes are taken loosely: what is bound anywhere in the answer counts as known in the rest of it.
"""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from codegen_repl.generation.guard.tokens import CLOSING, OPENING, Token, content_of, tokens_of

BUILTINS = frozenset(dir(builtins)) | {"__name__", "__file__"}
JOINING = ("in", "if", "is", "and", "or", "not", "else", "for", "as", "from", "import", "async")
APART = " ="  # an equals sign with a space before it: not how a call names an argument
TARGET_ENDS = ("=", APART, ",", ":", ")", "]")
SELDOM = frozenset({"async", "await", "nonlocal"})  # a slip, wherever a small model writes one
NO_PYTHON = frozenset("$?`\\")  # outside strings; a backslash at the end of a line is no token
NUMBER = re.compile(
    r"0[xX][\da-fA-F_]*|0[bB][01_]*|0[oO][0-7_]*"
    r"|(?:0[0_]*|[1-9][\d_]*)?(?:\.[\d_]*)?(?:[eE][\d_]*)?[jJ]?"
)
VALUES = frozenset({"True", "False", "None"})
SOFT = frozenset({"match", "case", "type", "_"})

# Names that a comprehension may use before its `for` binds them.
LOOP_NAMES = frozenset("abcdefghijklmnopqrstuvwxyz_") | frozenset(
    """
    amount cell char child city col column count day digit element end entry field grade group idx index item
    key length letter line mail mark marks move name num number one other pair part person player point price
    record row row1 row2 run score size start student subset text total val value values word words
    """.split()  # noqa: SIM905 - reads better
)
# Names that may be bound together with another: `i = j = 0`.
CHAINED = frozenset("b c current deepest end high j k last right run second start y".split())  # noqa: SIM905
# Names that a call may give to arguments whatever function it calls.
KEYWORDS = frozenset(
    """
    aggfunc alpha amount ascending autopct axis base bins by c centers color columns cv data day days default
    default_factory degree drop dtype encoding end fieldnames figsize file fill_value flush height hours how
    ignore_index indent index inplace k keepdims key kind label labels linestyle linewidth marker max_depth
    max_iter maxsize minutes
    mode month n n_clusters n_components n_estimators n_features n_neighbors n_samples name names ndmin
    newline normalize num numeric_only on orient p percent random_state repeat return_X_y return_counts
    reverse seconds sep shape size sort_keys start step strict subset test_size title total value values weeks
    weights width xlabel year ylabel
    """.split()  # noqa: SIM905 - reads better
)


@dataclass(slots=True)
class Level:
    """What a bracket (or the line itself, at the bottom) has seen: is it a call, what does it bind, which
    names wait for a `for`?"""

    closing: str = ""
    is_call: bool = False
    bound: set[str] = field(default_factory=set)
    pending: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Line:
    """A walk over the tokens of one logical line, possibly unfinished.

    `walk` says whether it can still become a line that uses only known names (with `is_whole`, whether it is
    one); `bound` is what it binds for the lines after it. `chained` may be bound together with another name,
    `keywords` may name an argument of any call.
    """

    known: frozenset[str]
    chained: frozenset[str] = CHAINED
    keywords: frozenset[str] = KEYWORDS
    is_whole: bool = False
    bound: set[str] = field(default_factory=set)
    levels: list[Level] = field(default_factory=lambda: [Level()])
    is_zone: bool = True  # an assignment's targets may stand here
    _is_target: bool = False  # after `for`, before `in`
    _target_depth: int = 1  # how many levels there were at that `for`
    _is_parameter: bool = False  # in the head of a lambda
    _is_soft: bool = False  # `match x:` and its like, where two names may stand side by side

    def walk(self, tokens: Sequence[Token], is_partial: bool = False) -> bool:
        """Whether the line can go on from here; with `is_partial` its last word may grow."""
        head = [token.text for token in tokens[:2]]
        if not head or head[0] in ("import", "from", "global", "nonlocal"):
            self.bound |= _imported(tokens)
            return True
        if "def" in head:
            self.bound |= {token.text for token in tokens if token.kind == "name"}
            return _brackets_close(tokens)
        self.is_zone = tokens[0].kind != "keyword"
        self._is_soft = head[0] in SOFT
        return self.take_all(tokens, is_partial)

    def take_all(self, tokens: Sequence[Token], is_partial: bool) -> bool:
        """Take tokens one after the other, as long as they are possible."""
        for place, token in enumerate(tokens):
            before = tokens[place - 1] if place else None
            after = _after(tokens, place)
            is_growing = is_partial and after is None
            if before is not None and not self._is_soft and not _may_follow(before, token, is_growing):
                return False
            if not self._take(token, before, after, is_growing):
                return False
        return True

    def waiting(self) -> set[str]:
        """Names of the innermost level that no `for` has bound."""
        return self.levels[-1].pending - self._bound_here()

    def _take(self, token: Token, before: Token | None, after: str | None, is_growing: bool) -> bool:
        match token.kind:
            case "op":
                return self._operator(token.text, before)
            case "keyword" if token.text in SELDOM:
                return False
            case "keyword":
                if token.text == "for":
                    self._target_depth = len(self.levels)
                self._is_target = token.text == "for" or (self._is_target and token.text != "in")
                self._is_parameter = self._is_parameter or token.text == "lambda"
                return True
            case "string" | "open":
                return self._string(token)
            case "number":
                return _is_number(token.text)
            case "name" if before is None or before.text != ".":
                return self._name(token.text, before.text if before else "", after, is_growing)
        return True

    def _operator(self, text: str, before: Token | None) -> bool:
        if text in NO_PYTHON:
            return False
        follows_operand = before is not None and _is_operand_end(before)
        if len(self.levels) == 1:
            starts_targets = text in (",", "*", ":") or (text in OPENING and not follows_operand)
            self.is_zone = self.is_zone and starts_targets
        if text in OPENING:
            self.levels.append(Level(OPENING[text], text == "(" and follows_operand))
        elif text in CLOSING:
            return self._close(text)
        elif text == ":":
            self._is_parameter = False
        return True

    def _close(self, text: str) -> bool:
        if self.levels[-1].closing != text:
            return False
        waiting = self.waiting()
        closed = self.levels.pop()
        self._is_parameter = False
        self._is_target = self._is_target and len(self.levels) >= self._target_depth
        if self._is_target:  # a bracket among the targets: for i, (a, b) in ...
            self.levels[-1].bound |= closed.bound
            self.bound |= closed.bound if len(self.levels) == 1 else set()
        self.levels[-1].pending |= waiting
        return len(self.levels) > 1 or not waiting

    def _string(self, token: Token) -> bool:
        prefix, content = content_of(token.text)
        if "f" not in prefix:
            return True
        for expression, is_open in _replaced(content, token.kind == "open"):
            known = self.known | self._bound_here()
            inner = Line(known, keywords=self.keywords, levels=[Level(), Level(")")], is_zone=False)
            tokens = tokens_of(expression)
            is_partial = bool(is_open and tokens and tokens[-1].end == len(expression))
            if not inner.take_all(tokens, is_partial):
                return False
            if inner.waiting() and len(self.levels) == 1 and not is_open:
                return False
            self.levels[-1].pending |= inner.waiting()
        return True

    def _name(self, name: str, before: str, after: str | None, is_growing: bool) -> bool:
        level = self.levels[-1]
        if self._is_target or self._is_parameter:
            level.bound.add(name)
            self.bound |= level.bound if len(self.levels) == 1 else set()
        elif before in ("as", "class") or after == ":=" or (self.is_zone and after in TARGET_ENDS):
            self.bound.add(name)
        elif name in self.known or name in self._bound_here() or name in SOFT:
            return True
        elif is_growing:
            return self._may_become(name, before)
        elif level.is_call and after == "=":
            return name in self.keywords
        elif before == "=" and name in self.chained - self.bound and self._may_be_followed(after, "=", APART):
            self.bound.add(name)
        elif len(self.levels) > 1 and name in LOOP_NAMES:
            level.pending.add(name)
        else:
            return self.is_zone and self._may_be_followed(after)
        return True

    def _may_be_followed(self, after: str | None, *marks: str) -> bool:
        """Whether one of the marks comes next, or still may."""
        return after in marks or (after is None and not self.is_whole)

    def _may_become(self, part: str, before: str) -> bool:
        pools: list[Iterable[str]] = [self.known, keyword.kwlist, self._bound_here()]
        if before == "=":
            pools.append(self.chained - self.bound)
        if len(self.levels) > 1:
            pools.append(LOOP_NAMES)
        if self.levels[-1].is_call:
            pools.append(self.keywords)
        return self.is_zone or any(name.startswith(part) for pool in pools for name in pool)

    def _bound_here(self) -> set[str]:
        return set().union(*(level.bound for level in self.levels))


def _after(tokens: Sequence[Token], place: int) -> str | None:
    """The text of the next token, None if there is none."""
    if place + 1 == len(tokens):
        return None
    following = tokens[place + 1]
    is_apart = following.text == "=" and following.end - 1 > tokens[place].end
    return APART if is_apart else following.text


def _may_follow(before: Token, token: Token, is_growing: bool) -> bool:
    """Whether two tokens may stand side by side, as far as operands are concerned."""
    if before.text == ".":
        return token.kind == "name" or (token.kind == "keyword" and is_growing)
    if not _is_operand_end(before):
        return True
    if token.kind == "keyword" and token.text not in JOINING:
        return is_growing and any(word.startswith(token.text) for word in JOINING)
    if token.kind in ("string", "open"):
        return before.kind == "string"
    if token.kind == "name":
        return is_growing and any(word.startswith(token.text) for word in JOINING)
    return token.kind != "number" and token.text != "{" and token.text not in VALUES


def _is_operand_end(token: Token) -> bool:
    return token.kind in ("name", "number", "string") or token.text in CLOSING or token.text in VALUES


def _is_number(text: str) -> bool:
    """Whether `text` is a number, or the beginning of one."""
    return NUMBER.fullmatch(text) is not None


def _brackets_close(tokens: Iterable[Token]) -> bool:
    waiting: list[str] = []
    for token in tokens:
        if token.text in OPENING:
            waiting.append(OPENING[token.text])
        elif token.text in CLOSING and (not waiting or waiting.pop() != token.text):
            return False
    return True


def _imported(tokens: Sequence[Token]) -> set[str]:
    """What an import statement binds: the name after `as`, else the first part of each module or member."""
    found: set[str] = set()
    texts = [token.text for token in tokens]
    start = texts.index("import") + 1 if "import" in texts else len(texts)
    for place in range(start, len(tokens)):
        if tokens[place].kind != "name" or texts[place - 1] == ".":
            continue
        if place + 1 < len(texts) and texts[place + 1] == "as":
            continue
        found.add(texts[place])
    return found


def _replaced(content: str, is_open: bool) -> list[tuple[str, bool]]:
    """The expressions between the braces of an f-string, the last one possibly unfinished."""
    found: list[tuple[str, bool]] = []
    place, text = 0, content.replace("{{", "  ").replace("}}", "  ") if "{" in content else content
    while (start := text.find("{", place)) >= 0:
        depth, end = 0, start + 1
        while end < len(text) and (depth or text[end] not in "}:!"):
            depth += (text[end] in "([{") - (text[end] in ")]}")
            end += 1
        if end >= len(text):
            return [*found, (text[start + 1 :], True)] if is_open else found
        found.append((text[start + 1 : end], False))
        place = end
    return found


def parameters_of(program: str) -> frozenset[str]:
    """A program's parameters and its annotated names (a dataclass has fields so); none if it cannot be
    parsed."""
    try:
        tree = ast.parse(program)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return frozenset(found)


def names_bound_by(program: str) -> frozenset[str]:
    """The names that a program binds at its top level, as far as its text tells."""
    try:
        tree = ast.parse(program)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _names_of_broken(program)
    found: set[str] = set()
    _collect(tree.body, found)
    return frozenset(found)


def _names_of_broken(program: str) -> frozenset[str]:
    found: set[str] = set()
    for text in program.splitlines():
        if text and not text[0].isspace():
            line = Line(BUILTINS | found)
            line.walk(tokens_of(text))
            found |= line.bound
    return frozenset(found)


def _collect(body: Iterable[ast.stmt], found: set[str]) -> None:
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(statement.name)
            continue
        if isinstance(statement, ast.Try):
            found |= {handler.name for handler in statement.handlers if handler.name}
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
            elif isinstance(node, ast.FunctionDef | ast.ClassDef):
                found.add(node.name)
            elif isinstance(node, ast.Import | ast.ImportFrom):
                found |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
