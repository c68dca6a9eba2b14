# Two doors: `make repl` to use it, `make test` to check it. Both build .venv when it is missing or stale.
PYTHON ?= python3
BIN := .venv/bin
.PHONY: repl test lint types layers pytest slow clean

repl: .venv/.programs
	@$(BIN)/codegen-repl

test: .venv/.test lint types layers pytest

lint: .venv/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .

types: .venv/.test
	$(BIN)/mypy

layers: .venv/.test
	$(BIN)/lint-imports

pytest: .venv/.test
	$(BIN)/pytest -m "not slow"

slow: .venv/.test
	$(BIN)/pytest -m slow

.venv/.programs: pyproject.toml
	@echo "codegen-repl: preparing .venv (once; torch is the large part)" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[programs]' >&2
	@touch $@

.venv/.test: .venv/.programs
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[programs,test]' >&2
	@touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
