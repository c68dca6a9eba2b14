"""The decoding step in C, for machines with a compiler; everything works without it, in plain PyTorch."""
