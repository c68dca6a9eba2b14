"""Running a network: token ids in, token ids out. Importing the package itself does not import torch."""
