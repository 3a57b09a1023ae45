#!/usr/bin/env python3
"""Learns triage from the written lines and writes what the product needs.

    train.py --weights e5-small-q4.bin --fidelio ./fidelio [--seed 7] [--epochs 3]

Writes `engine/triage/lora.npz` (low-rank corrections, half precision, merged into the encoder at set-up) and
`Sources/Safeguard/Resources/triage-model.bin` (head, n-grams and how all is weighed: `mix.py`). Same lines, same seed,
same versions, two threads: same result. About 20 minutes on two cores.

AdamW, LoRA of rank 16 and α 32 on all linear layers at 1e-3, head at 1e-2, batches of 16 by length, warm-up of a
tenth, then linearly down; cross entropy over the classes plus binary cross entropy of risk. Each epoch sees each line
once, half of the time in another spelling.
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
import measure
import mix
import ngrams
import spelling
from encoder import LINEAR, Encoder

ROOT = Path(__file__).resolve().parents[2]
LORA = ROOT / "engine/triage/lora.npz"
MODEL = ROOT / "Sources/Safeguard/Resources/triage-model.bin"

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


def train(encoder, rows, epochs, seed, say=print):
    chance = random.Random(seed)
    torch.manual_seed(seed)
    encoder.add_lora(16, 32)
    tuned = [p for p in encoder.parameters() if p.requires_grad]
    head = Head(encoder.embed([r["text"] for r in chance.sample(rows, 200)]).mean(0))
    groups = [
        {"params": tuned, "lr": 1e-3, "weight_decay": 0.0},
        {"params": list(head.parameters()), "lr": 1e-2, "weight_decay": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups)
    top = [group["lr"] for group in groups]
    label, risk = targets(rows)
    steps, step = math.ceil(len(rows) / BATCH) * epochs, 0
    for epoch in range(epochs):
        start, total = time.monotonic(), 0.0
        encoder.train()
        texts = [spelling.vary(row["text"], chance, row["lang"]) for row in rows]
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
    return head


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


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin")
    arguments.add_argument("--fidelio", required=True, help="the built program, for its patterns")
    arguments.add_argument("--seed", type=int, default=7)
    arguments.add_argument("--epochs", type=int, default=3)
    asked = arguments.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)

    rows, held_out = lines.training()
    print(f"{len(rows)} lines to learn from, {len(held_out)} held out by situation", flush=True)
    read = ngrams.train(rows, asked.seed)
    encoder = Encoder(asked.weights)
    head = train(encoder, rows, asked.epochs, asked.seed)
    save_lora(encoder, LORA)

    held_out = mix.spelled(held_out)
    texts = [row["text"] for row in held_out]
    with torch.no_grad():
        heard_z, read_z = head(encoder.embed(texts)), read(texts)
    label, urgent = mix.patterns([asked.fidelio], texts)
    heard = mix.fit(held_out, heard_z, read_z, mix.found(label), urgent)
    unheard = mix.fit(held_out, None, read_z, mix.found(label), urgent)
    mix.write(MODEL, head, read, heard, unheard)
    for name, one in (("with the encoder", heard), ("without", unheard)):
        with torch.no_grad():
            z = one(heard_z, read_z, mix.found(label)).numpy()
        measure.show(f"held out, {name}", measure.decided(held_out, z, one.flagged(z, urgent)))


if __name__ == "__main__":
    main()
