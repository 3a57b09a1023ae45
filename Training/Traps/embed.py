"""Vectors of the lines by multilingual-e5-small, as the house asks for them (“query: ” in front, mean, unit length).

    embed.py --weights e5-small-q4.bin        Training/Traps/work/vectors.npz

Needs PyTorch and the weights that the house sets up from (`Training/Triage/encoder.py`); one thread. What a text gets is
kept, so that only new lines are computed.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

import lines

sys.path.insert(0, str(lines.HERE.parent / "Triage"))
from encoder import Encoder  # noqa: E402

KEPT = lines.HERE / "work/vectors.npz"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin")
    asked = arguments.parse_args()
    torch.set_num_threads(1)
    known = {}
    if KEPT.exists():
        with np.load(KEPT) as kept:
            known = dict(zip(kept["texts"].tolist(), kept["vectors"]))
    texts = {row["text"] for row in lines.read("lines") + lines.read("test")}
    new = sorted(texts - known.keys())
    if new:
        known.update(zip(new, Encoder(asked.weights).embed(new).numpy().astype(np.float16)))
    KEPT.parent.mkdir(exist_ok=True)
    every = sorted(texts)
    np.savez(KEPT, texts=np.array(every), vectors=np.stack([known[text] for text in every]))
    print(f"{len(every)} vectors, {len(new)} of them new")


if __name__ == "__main__":
    main()
