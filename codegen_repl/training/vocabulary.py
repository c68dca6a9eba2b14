"""A byte-level BPE vocabulary whose tokens are easy to copy: the same name or literal is cut the same way
everywhere.

A small model fails mostly by copying wrongly, so the cut is chosen for copying: digits and punctuation
stand alone, identifiers break at `_` and at digits, and the space goes to an operator, a comma or a short
function word beside it (` = `, `, `, ` in `) so that a name in code rarely carries one. Knows nothing about
training or documents.
"""

import json
import re
import sysconfig
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from codegen_repl.errors import UsageError
from codegen_repl.training.programs import Program

END_OF_TEXT = "<|endoftext|>"
CONTEXT_LENGTH = 2048
SPACE = "\u0120"  # how a byte-level vocabulary writes the space
SPACED_SHARE = 0.25  # of the vocabulary: word beginnings that also exist with a space in front

# Words that take the spaces around them, so that the name beside them has none.
DEFINING_WORDS = ("as", "class", "def", "del", "from", "import", "lambda", "raise", "return", "with", "yield")
CHOOSING_WORDS = (
    "and",
    "elif",
    "else",
    "for",
    "if",
    "in",
    "is",
    "not",
    "or",
    "while",
    "by",
    "of",
    "the",
    "to",
)
LINKING_WORDS = DEFINING_WORDS + CHOOSING_WORDS
OPERATORS = r"[=!<>+\-*/]=|//|\*\*|->|[=+\-*/%<>&|^]"

# The cut, tried in this order at each position.
LINKING = rf"(?: |(?<![\p{{L}}\p{{N}}_]))(?:{'|'.join(LINKING_WORDS)}) (?! )"
WORD = r" ?\p{L}+"
PIECES = (
    r"\n+ *",  # line ends with the indentation that follows
    LINKING,
    rf" (?:{OPERATORS}) (?! )",
    r"[,:;#] (?! )",
    r"_+",
    r"\p{N}",
    WORD,
    r" ?[^\s\p{L}\p{N}_]",
    r" {2,}",
    r"\s",
)
BARE_PIECES = tuple(r"\p{L}+" if piece == WORD else piece for piece in PIECES if piece != LINKING)


def fit_vocabulary(texts: Iterable[str], size: int) -> Tokenizer:
    """Learn `size` tokens from texts, in two passes.

    The first learns how words are cut when no space precedes them. The second adds the commonest first
    pieces once more, with a space in front, as the *last* merges: a word is therefore cut alike with and
    without a space before it.
    """
    texts = list(texts)
    bare = Tokenizer(models.BPE())
    bare.pre_tokenizer = _cutter(BARE_PIECES)
    bare.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=size - int(size * SPACED_SHARE),
            special_tokens=[END_OF_TEXT],
            initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
            show_progress=False,
        ),
    )
    model = json.loads(bare.to_str())["model"]
    vocab: dict[str, int] = model["vocab"]
    merges: list[tuple[str, str]] = [(left, right) for left, right in model["merges"]]

    def add(left: str, right: str) -> None:
        if left in vocab and right in vocab and left + right not in vocab and len(vocab) < size:
            merges.append((left, right))
            vocab[left + right] = len(vocab)

    for word in LINKING_WORDS:
        add(word, SPACE)
        add(SPACE, word + SPACE)
    for piece in _first_pieces_after_space(bare, texts):
        add(SPACE, piece)
    return _tokenizer(vocab, merges)


def end_of_text_id(tokenizer: Tokenizer) -> int:
    """The token that ends a document; a `UsageError` for a tokenizer without one."""
    number = tokenizer.token_to_id(END_OF_TEXT)
    if number is None:
        raise UsageError(f"This tokenizer has no {END_OF_TEXT}: fit one with codegen-repl train vocabulary.")
    return int(number)


def save_vocabulary(tokenizer: Tokenizer, folder: Path) -> None:
    """Write the files that `AutoTokenizer.from_pretrained(folder)` reads."""
    for_transformers(tokenizer).save_pretrained(folder)


def load_vocabulary(folder: Path) -> Tokenizer:
    """Read `tokenizer.json` from a folder; a `UsageError` when there is none."""
    path = folder / "tokenizer.json"
    if not path.is_file():
        raise UsageError(f"There is no vocabulary at {path}. Fit one first: codegen-repl train vocabulary.")
    return Tokenizer.from_file(str(path))


def for_transformers(tokenizer: Tokenizer) -> PreTrainedTokenizerFast:
    """The same tokenizer as the class that transformers loads; pads on the left, as generation needs."""
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token=END_OF_TEXT,
        eos_token=END_OF_TEXT,
        pad_token=END_OF_TEXT,
        unk_token=END_OF_TEXT,
        model_max_length=CONTEXT_LENGTH,
        padding_side="left",
        clean_up_tokenization_spaces=False,
    )


def texts_of(programs: Iterable[Program]) -> Iterator[str]:
    """Each program as the text that the model reads."""
    for program in programs:
        yield "".join(f"{turn.comment}{turn.code.rstrip()}\n\n" for turn in program.turns)


def standard_library_texts(num_characters: int) -> Iterator[str]:
    """Sources of this interpreter's own library (PSF licence), evenly spread over its files, up to a number
    of characters.

    They widen a vocabulary fitted on generated programs: real identifiers, and English from docstrings and
    comments.
    """
    folder = Path(sysconfig.get_path("stdlib"))
    files = [
        path
        for path in sorted(folder.rglob("*.py"))
        if not {"site-packages", "test", "tests"} & set(path.parts)
    ]
    total = sum(path.stat().st_size for path in files)
    stride = max(1, total // max(1, num_characters))
    for path in files[::stride]:
        yield path.read_text(encoding="utf-8", errors="replace")


def _cutter(pieces: tuple[str, ...]) -> pre_tokenizers.PreTokenizer:
    split = pre_tokenizers.Split(Regex("|".join(pieces)), behavior="isolated")
    return pre_tokenizers.Sequence([split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])


def _first_pieces_after_space(bare: Tokenizer, texts: list[str]) -> list[str]:
    """The pieces with which words begin right after a space, commonest first."""
    words: Counter[str] = Counter()
    for text in texts:
        words.update(re.findall(r"(?<= )[^\W\d_]+", text))
    pieces: Counter[str] = Counter()
    for (word, count), cut in zip(words.items(), bare.encode_batch(list(words)), strict=True):
        if word not in LINKING_WORDS:
            pieces[cut.tokens[0]] += count
    return [piece for piece, _ in pieces.most_common()]


def _tokenizer(vocab: dict[str, int], merges: list[tuple[str, str]]) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges))
    tokenizer.pre_tokenizer = _cutter(PIECES)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([END_OF_TEXT])
    return tokenizer
