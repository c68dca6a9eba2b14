"""Benchmarks: multi-turn (MTPB) and single-function (HumanEval) synthesis, sampled and judged apart."""
