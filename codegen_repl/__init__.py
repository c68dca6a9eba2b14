"""codegen-repl: say one step at a time; keep a program that runs."""

__version__ = "0.1.0"
