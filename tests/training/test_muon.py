"""Muon's step is (nearly) orthogonal, and squares are cut and joined without loss."""

import pytest
import torch

from codegen_repl.training.muon import from_squares, orthogonalised, to_squares


def test_all_directions_of_a_step_are_about_as_long() -> None:
    torch.manual_seed(0)
    steps = orthogonalised(torch.randn(3, 32, 32), torch.float32)
    lengths = torch.linalg.svdvals(steps)
    assert lengths.max() < 1.3
    assert (lengths > 0.5).float().mean() > 0.9


@pytest.mark.parametrize("sizes", [(2, 28, 4), (2, 4, 20)])
def test_squares_are_parts_of_the_matrix_and_join_again(sizes: tuple[int, int, int]) -> None:
    stack = torch.randn(*sizes)
    squares = to_squares(stack)
    assert squares.shape == (2 * max(sizes[1:]) // 4, 4, 4)
    assert torch.equal(from_squares(squares, stack.shape), stack)
