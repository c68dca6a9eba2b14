"""Batches: what counts how much, whole documents in full rows, and an order that a cursor resumes."""

from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from codegen_repl.errors import UsageError
from codegen_repl.training.batches import BatchStream, Layout, cut, pack, tokenize
from codegen_repl.training.programs import Program, Turn, read_programs
from codegen_repl.training.rendering import WEIGHTS, Weights, render
from codegen_repl.training.texts.text import Text
from codegen_repl.training.vocabulary import end_of_text_id

LAYOUT = Layout(rows=3, length=96)
PROMPT, CODE, COPIED = WEIGHTS.prompt, WEIGHTS.code, WEIGHTS.copied


def test_code_counts_fully_prompts_a_little_and_copies_double(tokenizer: Tokenizer) -> None:
    """The blank line that ends a turn and the `#` after it are the model's own words too."""
    program = Program(
        (
            Turn("Store [41, 7] in total.\nDo it now", "total = [41, 7]"),
            Turn("print 'small'", "print('small')"),
        )
    )
    (document,) = tokenize(tokenizer, [list(render(program))])
    weighted = list(
        zip(pieces(tokenizer, document.ids.tolist()), document.weights.round(3).tolist(), strict=True)
    )
    start = next(place for place, (_, weight) in enumerate(weighted) if weight > 0.5)
    assert "".join(text for text, _ in weighted[:start]) == "# Store [41, 7] in total.\n# Do it now\n"
    assert all(weight == pytest.approx(PROMPT, abs=1e-3) for _, weight in weighted[:start])
    assert weighted[start : start + 10] == [
        *[("total", COPIED), (" = ", CODE), ("[", CODE), ("4", COPIED), ("1", COPIED)],
        *[(", ", CODE), ("7", COPIED), ("]", CODE), ("\n\n", CODE), ("# ", CODE)],
    ]
    copied = "".join(text for text, weight in weighted[start + 10 :] if weight == COPIED)
    assert copied == "'small'"


def test_copied_tokens_may_count_like_code(tokenizer: Tokenizer) -> None:
    program = Program((Turn("Store 41 in total", "total = 41"),))
    assert {weight for _, weight in render(program, Weights(copied=1.0))} == {PROMPT, CODE}


def test_blank_lines_between_turns_are_read_and_not_learnt() -> None:
    """A benchmark's history may have more of them than the model is to write."""
    program = Program((Turn("set x", "x = 1"), Turn("show x", "print(x)")))
    text = "".join(piece for piece, _ in render(program, gap="\n\n"))
    assert text == "# set x\nx = 1\n\n\n\n# show x\nprint(x)\n\n"
    assert [piece for piece, weight in render(program, gap="\n\n") if weight == 0] == ["\n\n"]
    assert all(weight > 0 for _, weight in render(program))


def pieces(tokenizer: Tokenizer, ids: list[int]) -> list[str]:
    return [tokenizer.decode([number]) for number in ids]


def test_rows_hold_whole_documents_and_score_no_filler(tokenizer: Tokenizer, corpus: Path) -> None:
    documents = tokenize(tokenizer, [list(render(program)) for program in read_programs(corpus)])
    filler = end_of_text_id(tokenizer)
    rows = pack(documents, 255, filler)
    assert {len(row.ids) for row in rows} == {256}
    packed = sorted(_without_filler(row.ids.tolist(), filler) for row in rows)
    assert sorted(number for row in packed for number in row) == sorted(
        number for document in documents for number in document.ids.tolist()
    )
    opening = documents[0].ids[0]
    assert all(row.ids[0] == opening for row in rows)
    assert all(row.weights[len(_without_filler(row.ids.tolist(), filler)) :].sum() == 0 for row in rows)
    used = sum(len(row) for row in packed)
    assert used > 0.85 * 256 * len(rows)


def _without_filler(ids: list[int], filler: int) -> list[int]:
    while ids and ids[-1] == filler:
        ids.pop()
    return ids


def test_a_too_long_document_keeps_its_beginning(tokenizer: Tokenizer, corpus: Path) -> None:
    document, *_ = tokenize(tokenizer, [list(render(next(read_programs(corpus))))])
    (row,) = pack([document], 9, end_of_text_id(tokenizer))
    assert row.ids.tolist() == document.ids[:10].tolist()


def test_targets_are_the_next_tokens_and_few_prompt_tokens_are_scored(
    tokenizer: Tokenizer, corpus: Path
) -> None:
    batch = BatchStream(corpus, tokenizer).next_batch(LAYOUT)
    assert batch.inputs.shape == batch.targets.shape == batch.weights.shape == (3, 96)
    assert torch.equal(batch.inputs[:, 1:], batch.targets[:, :-1])
    assert set(batch.weights.flatten().tolist()) == {0.0, CODE, COPIED}
    assert 0.3 < (batch.weights > 0).float().mean() < 0.8


def test_a_cursor_resumes_the_stream_at_any_batch_and_over_passes(tokenizer: Tokenizer, corpus: Path) -> None:
    stream = BatchStream(corpus, tokenizer, seed=4)
    cursors, batches = [], []
    for _ in range(120):  # more than one pass over the file
        cursors.append(stream.cursor)
        batches.append(stream.next_batch(LAYOUT))
    assert cursors[-1].epoch >= 1
    for index in (1, 20, 119):
        again = BatchStream(corpus, tokenizer, 4, cursors[index]).next_batch(LAYOUT)
        assert torch.equal(again.inputs, batches[index].inputs)
        assert torch.equal(again.weights, batches[index].weights)
    other_pass = next(index for index, cursor in enumerate(cursors) if cursor.epoch == 1)
    assert not torch.equal(batches[other_pass].inputs, batches[0].inputs)


def test_an_empty_or_broken_corpus_is_explained(tokenizer: Tokenizer, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="train corpus"):
        BatchStream(tmp_path / "none.jsonl", tokenizer)
    (tmp_path / "broken.jsonl").write_text('{"turns": [{"prompt": "x"}]}\n')
    with pytest.raises(UsageError, match="no program and no text"):
        BatchStream(tmp_path / "broken.jsonl", tokenizer).next_batch(LAYOUT)


def test_every_token_of_a_text_counts_once_however_long_it_is(tokenizer: Tokenizer) -> None:
    texts = [Text("Store the list in total. " * 30), Text("print")]
    long, short = ([*tokenizer.encode(text.text).ids, end_of_text_id(tokenizer)] for text in texts)
    documents = cut(tokenizer, texts, 64)
    assert all(len(document.ids) <= 65 and set(document.weights) == {CODE} for document in documents)
    *parts, last = documents
    assert last.ids.tolist() == short
    targets = [number for part in parts for number in part.ids[1:].tolist()]
    assert [parts[0].ids[0], *targets] == long


def test_texts_and_programs_fill_batches_from_one_file(
    tokenizer: Tokenizer, corpus: Path, tmp_path: Path
) -> None:
    """Packed texts are documents of their own, too."""
    mixed = tmp_path / "mixed.jsonl"
    texts = "".join(Text(f"count the items {number} " * 9, "here").line for number in range(40))
    mixed.write_text(texts + corpus.read_text())
    stream = BatchStream(mixed, tokenizer)
    batches = [stream.next_batch(LAYOUT) for _ in range(20)]
    seen = "".join(tokenizer.decode(row) for batch in batches for row in batch.inputs.tolist())
    assert "count the items" in seen
    assert "# Store the list" in seen
    assert any(len(set(row)) > 1 for batch in batches for row in batch.documents.tolist())
    again = BatchStream(mixed, tokenizer, cursor=stream.cursor).next_batch(LAYOUT)
    assert torch.equal(again.inputs, stream.next_batch(LAYOUT).inputs)
