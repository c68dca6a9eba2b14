"""How the embedded model is made, from an empty folder to released weights: corpus, vocabulary, network,
training, release.

Nothing outside this package imports it except the `train` command; the released model is a plain CodeGen
checkpoint.
"""
