"""Muon: momentum whose step is made orthogonal, for the square matrices inside the blocks.

Each update is moved to (nearly) the closest orthogonal matrix, so that all directions learn at the same
pace. After Jordan et al. 2024, https://kellerjordan.github.io/posts/muon; knows nothing about schedules or
models.
"""

from collections.abc import Iterable

import torch
from torch import Tensor

from codegen_repl.inference.machine import fast_dtype

# Quintic iteration x -> ax + bx^3 + cx^5 on the singular values; steep at zero, ends within about 0.7 to 1.2.
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
NUM_ITERATIONS = 5


def orthogonalised(matrices: Tensor, dtype: torch.dtype | None = None) -> Tensor:
    """The nearest orthogonal matrices, roughly: (count, n, n) -> (count, n, n), by Newton-Schulz iteration
    in `dtype` (None: what is fast here).
    """
    a, b, c = COEFFICIENTS
    x = matrices.to(dtype or fast_dtype())
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(NUM_ITERATIONS):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.to(matrices.dtype)


class Muon(torch.optim.Optimizer):
    """Nesterov momentum, orthogonalised square by square, with decoupled weight decay.

    A parameter of (layers, rows, columns) is seen as a batch of squares; its shorter side must divide the
    longer.
    """

    def __init__(
        self,
        parameters: Iterable[Tensor],
        lr: float = 0.02,
        momentum: float = 0.95,
        weight_decay: float = 0.05,
    ) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Move every parameter that has a gradient."""
        del closure
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    self._move(parameter, parameter.grad, group)

    def _move(self, parameter: Tensor, gradient: Tensor, group: dict[str, float]) -> None:
        state = self.state[parameter]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(parameter)
        momentum = state["momentum"]
        momentum.lerp_(gradient, 1 - group["momentum"])
        nesterov = gradient.lerp(momentum, group["momentum"])
        parameter.mul_(1 - group["lr"] * group["weight_decay"])
        parameter.sub_(from_squares(orthogonalised(to_squares(nesterov)), parameter.shape), alpha=group["lr"])


def to_squares(stack: Tensor) -> Tensor:
    """(layers, rows, columns) -> (layers * k, n, n), n being the shorter side."""
    side = min(stack.shape[-2:])
    tall = stack if stack.shape[-1] == side else stack.mT
    return tall.reshape(-1, side, side)


def from_squares(squares: Tensor, shape: torch.Size) -> Tensor:
    """The inverse of `to_squares`."""
    side = squares.shape[-1]
    tall = squares.reshape(shape[0], -1, side)
    return tall if shape[-1] == side else tall.mT
