#!/usr/bin/env python3
"""Joins corrections that were learnt apart: the second of three steps (`train.py` comes first, `mix.py` last).

    mean.py --weights e5-small-q4.bin [work/first work/second] [--into Training/Triage/work]

Each folder holds what a run of `train.py` left. The mean of their corrections is a correction again, whose rank is the sum of
theirs: W + ½(B₁A₁ + B₂A₂) (model soups: Wortsman et al. 2022). It errs where both err, costs nothing when the product runs, and
needs a head of its own, fitted over its vectors of all lines. Writes `engine/triage/lora.npz`, `head.pt`, and `ngrams.pt`, learnt
from all lines too. Without folders it leaves the corrections as they are and learns head and n-grams anew, as when lines
were added. Same input, one thread: same result. About five minutes.
"""

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import lines
import ngrams
import spelling
from encoder import Encoder
from train import LORA, WORK, Head, load_lora, targets

# The head alone is fitted, over fixed vectors: more epochs, larger batches and more weight decay than beside an encoder
# that learns. 0.3 held out as much as 0.05; of two that see the same, the smaller weights.
EPOCHS, BATCH, RATE, DECAY = 12, 64, 3e-3, 0.3


def mean(paths):
    """The corrections of the mean, as `train.save_lora` writes them."""
    apart = [np.load(path) for path in paths]
    joined = {}
    for name in apart[0].files:
        parts = [one[name].astype(np.float32) for one in apart]
        if name.endswith(".a"):
            joined[name] = np.concatenate([part / len(parts) for part in parts], 0).astype(np.float16)
        else:
            joined[name] = np.concatenate(parts, 1).astype(np.float16)
    return joined


def fit(vectors, rows, seed=3):
    """A head over fixed vectors."""
    torch.manual_seed(seed)
    head = Head(vectors.mean(0))
    label, risk = targets(rows)
    weight = torch.tensor(lines.weights(rows))
    optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    for epoch in range(EPOCHS):
        order = torch.randperm(len(rows))
        for first in range(0, len(rows), BATCH):
            some = order[first : first + BATCH]
            for group in optimiser.param_groups:
                group["lr"] = RATE * (1 - (epoch + first / len(rows)) / EPOCHS)
            z = head(vectors[some])
            # Labels are one writer's: nothing is taken for certain.
            missed = F.cross_entropy(z[:, :-1], label[some], label_smoothing=0.05, reduction="none")
            missed += F.binary_cross_entropy_with_logits(z[:, -1], 0.95 * risk[some] + 0.025, reduction="none")
            optimiser.zero_grad()
            (weight[some] * missed).mean().backward()
            optimiser.step()
    return head


def varied(rows, seed, shares):
    """Each row's text once, in some spelling."""
    chance = random.Random(seed)
    return [spelling.vary(row["text"], chance, row["lang"], shares) for row in rows]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin")
    arguments.add_argument("--into", type=Path, default=WORK, dest="work", help="where head and n-grams go")
    arguments.add_argument("runs", type=Path, nargs="*", help="folders that train.py left")
    asked = arguments.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)

    if asked.runs:
        np.savez(LORA, **mean([run / "lora.npz" for run in asked.runs]))
    encoder = Encoder(asked.weights)
    load_lora(encoder, LORA)
    rows, _ = lines.training()
    asked.work.mkdir(parents=True, exist_ok=True)
    torch.save(ngrams.train(rows, seed=7).state_dict(), asked.work / "ngrams.pt")
    # The lines that came later follow the others and meet wrong keys oftener, as they would in the second round.
    before = [row for row in rows if row["part"] not in lines.LATER]
    later = [row for row in rows if row["part"] in lines.LATER]
    texts = varied(before, 1, spelling.USUAL) + varied(later, 2, spelling.WRONG_KEYS)
    fit(encoder.embed(texts), before + later).save(asked.work / "head.pt")


if __name__ == "__main__":
    main()
