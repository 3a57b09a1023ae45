#!/usr/bin/env python3
"""Learns triage from the written lines: the first of three steps (`mean.py` and `mix.py` are the others).

    train.py --weights e5-small-q4.bin [--seed 7] [--epochs 3] [--into DIR] [--without PART] [--wrong-keys]
             [--wrong-keys] [--threads 2] [--on PART [--on PART] [--rate 0.2] [--rest 0.25] | --more N]

Writes low-rank corrections in half precision (`lora.npz`), head and n-grams into a folder (`Training/Triage/work`). Same
lines, same seed, same versions, same threads: same result. About 20 minutes on two idle cores.

AdamW, LoRA of rank 16 and α 32 on all linear layers at 1e-3, head at 1e-2, batches of 16 by length, warm-up of a
tenth, then linearly down; cross entropy over the classes plus binary cross entropy of risk. Each epoch sees each line
once, half of the time in another spelling.

With `--on PART` it goes on from what stands, for a few minutes: one epoch at a fifth of the rates (`--rate`) over the lines
of these parts, twice, and a quarter of all others (`--rest`), so that nothing is unlearnt. With `--more N` it goes on for N epochs over all
lines at 0.6 of the rates. README.md says which runs the corrections in the repository are made of; `mean.py` joins them.
"""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import lines
import ngrams
import spelling
from encoder import LINEAR, Encoder

ROOT = Path(__file__).resolve().parents[2]
# What ships, merged into the encoder at set-up.
LORA = ROOT / "engine/triage/lora.npz"
WORK = Path(__file__).resolve().parent / "work"

# e5's vectors lie close together; spread by this they fill the head's range.
SPREAD = 20.0
BATCH = 16


class Head(nn.Module):
    """z = W·((e − mean)·20) + b: eleven classes, then risk."""

    def __init__(self, mean):
        super().__init__()
        self.linear = nn.Linear(len(mean), len(lines.LABELS) + 1)
        nn.init.zeros_(self.linear.weight)
        nn.init.zeros_(self.linear.bias)
        self.mean = mean

    def forward(self, vectors):
        return self.linear((vectors.float() - self.mean) * SPREAD)

    def save(self, path):
        linear = self.linear
        torch.save({"mean": self.mean, "w": linear.weight.detach(), "b": linear.bias.detach()}, path)

    @classmethod
    def load(cls, path):
        parts = torch.load(path)
        head = cls(parts["mean"])
        head.linear.weight.data, head.linear.bias.data = parts["w"], parts["b"]
        return head


def targets(rows):
    label = torch.tensor([lines.LABELS.index(row["label"]) for row in rows])
    return label, (label >= 2).float()


def batches(ids, chance):
    """Batches of lines of similar length, in random order."""
    order = list(range(len(ids)))
    chance.shuffle(order)
    made = []
    for first in range(0, len(order), BATCH * 8):
        some = sorted(order[first : first + BATCH * 8], key=lambda i: len(ids[i]))
        made += [some[i : i + BATCH] for i in range(0, len(some), BATCH)]
    chance.shuffle(made)
    return made


def begin(encoder, rows, seed):
    """An encoder with corrections that correct nothing yet, and a head that knows nothing."""
    torch.manual_seed(seed)
    encoder.add_lora(16, 32)
    return Head(encoder.embed([r["text"] for r in random.Random(seed).sample(rows, 200)]).mean(0))


def with_rest(rows, parts, share, seed):
    """The lines of some parts, twice, and a share of all others."""
    others = [row for row in rows if row["part"] not in parts]
    chosen = random.Random(seed).sample(others, int(len(others) * share))
    return 2 * [row for row in rows if row["part"] in parts] + chosen


def train(encoder, head, rows, epochs, seed, rate=1.0, shares=spelling.USUAL, say=print):
    chance = random.Random(seed)
    torch.manual_seed(seed)
    tuned = [p for p in encoder.parameters() if p.requires_grad]
    groups = [
        {"params": tuned, "lr": 1e-3 * rate, "weight_decay": 0.0},
        {"params": list(head.parameters()), "lr": 1e-2 * rate, "weight_decay": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups)
    top = [group["lr"] for group in groups]
    label, risk = targets(rows)
    steps, step = math.ceil(len(rows) / BATCH) * epochs, 0
    for epoch in range(epochs):
        start, total = time.monotonic(), 0.0
        encoder.train()
        texts = [spelling.vary(row["text"], chance, row["lang"], shares) for row in rows]
        ids = [encoder.tokenizer.ids(text) for text in texts]
        for some in batches(ids, chance):
            pace = min(1, (step + 1) / (0.1 * steps)) * max(0.02, 1 - step / steps)
            step += 1
            for group, rate in zip(optimiser.param_groups, top):
                group["lr"] = rate * pace
            z = head(encoder([ids[i] for i in some]))
            loss = F.cross_entropy(z[:, :-1], label[some]) + F.binary_cross_entropy_with_logits(z[:, -1], risk[some])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tuned + list(head.parameters()), 1.0)
            optimiser.step()
            total += loss.item() * len(some)
        say(f"epoch {epoch + 1}: loss {total / len(rows):.3f}, {time.monotonic() - start:.0f} s", flush=True)


def save_lora(encoder, path):
    """The corrections, A scaled by α/r, in half precision: W + B·A is the tuned matrix."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lora = {}
    for index, layer in enumerate(encoder.layers):
        for part in LINEAR:
            linear = getattr(layer, part)
            lora[f"l{index}.{part}.a"] = (linear.a * linear.scale).detach().numpy().astype(np.float16)
            lora[f"l{index}.{part}.b"] = linear.b.detach().numpy().astype(np.float16)
    np.savez(path, **lora)


def load_lora(encoder, path):
    """Puts saved corrections into an encoder."""
    with np.load(path) as lora:
        for index, layer in enumerate(encoder.layers):
            for part in LINEAR:
                linear = getattr(layer, part)
                a, b = (torch.tensor(lora[f"l{index}.{part}.{half}"].astype(np.float32)) for half in "ab")
                linear.a, linear.b, linear.scale = nn.Parameter(a), nn.Parameter(b), 1.0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin")
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--into", type=Path, default=WORK, dest="work", help="where corrections, head and n-grams go")
    arguments.add_argument("--without", metavar="PART", action="append", default=[], help="leave this part out")
    arguments.add_argument("--on", metavar="PART", action="append", help="go on from what stands, with the lines of this part")
    arguments.add_argument("--rate", type=float, default=0.2, help="of the rates, with --on")
    arguments.add_argument("--rest", type=float, default=0.25, help="share of all other lines, with --on")
    arguments.add_argument("--more", metavar="N", type=int, help="go on from what stands, with all lines")
    arguments.add_argument("--wrong-keys", action="count", default=0, help="meet typing errors oftener; twice: oftener still")
    arguments.add_argument("--threads", type=int, default=2)
    asked = arguments.parse_args()
    torch.set_num_threads(asked.threads)
    torch.use_deterministic_algorithms(True)

    shares = (spelling.USUAL, spelling.WRONG_KEYS, spelling.MANY_WRONG_KEYS)[min(asked.wrong_keys, 2)]
    rows, held_out = lines.training(without=asked.without)
    print(f"{len(rows)} lines to learn from, {len(held_out)} held out by situation", flush=True)
    asked.work.mkdir(parents=True, exist_ok=True)
    torch.save(ngrams.train(rows, asked.seed).state_dict(), asked.work / "ngrams.pt")
    encoder = Encoder(asked.weights)
    corrections = asked.work / "lora.npz"
    if asked.on or asked.more:
        load_lora(encoder, corrections)
        head = Head.load(asked.work / "head.pt")
        if asked.on:
            some = with_rest(rows, asked.on, asked.rest, asked.seed)
            train(encoder, head, some, 1, asked.seed, rate=asked.rate, shares=shares)
        else:
            train(encoder, head, rows, asked.more, asked.seed + 1, rate=0.6, shares=shares)
    else:
        head = begin(encoder, rows, asked.seed)
        train(encoder, head, rows, asked.epochs, asked.seed, shares=shares)
    save_lora(encoder, corrections)
    head.save(asked.work / "head.pt")


if __name__ == "__main__":
    main()
