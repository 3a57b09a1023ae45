"""A linear model over hashed character n-grams: what triage has when the encoder's files are missing.

A text is lower case without accents, every run of other characters one space, a space at both ends. Its features are
the distinct n-grams of 2 to 5 characters, each hashed by FNV-1a (32 bits, over UTF-8) into 65,536 buckets; each counts
1/√(number of features). Outputs as the encoder's head: eleven classes, then risk. The product reads the same, number
for number (`NGramModel.swift`).
"""

import random
import re
import unicodedata

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import lines
import spelling

BUCKETS = 1 << 16
SIZES = range(2, 6)
MOST_CHARACTERS = 2_000


def flat(text):
    bare = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return " " + re.sub(r"[^a-z0-9]+", " ", bare).strip()[:MOST_CHARACTERS] + " "


def features(text):
    """Distinct buckets, ascending."""
    data = flat(text).encode()
    found = set()
    for start in range(len(data)):
        value = 2166136261
        for size, byte in enumerate(data[start : start + SIZES.stop - 1], 1):
            value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
            if size >= SIZES.start:
                found.add((value ^ value >> 16) % BUCKETS)
    return sorted(found)


def bag(texts):
    """(indices, offsets, weights) of a batch for an embedding bag."""
    each = [features(text) or [0] for text in texts]
    offsets = np.cumsum([0] + [len(one) for one in each[:-1]])
    weights = np.concatenate([np.full(len(one), 1 / np.sqrt(len(one)), np.float32) for one in each])
    return torch.tensor(np.concatenate(each)), torch.tensor(offsets), torch.tensor(weights)


class NGrams(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.EmbeddingBag(BUCKETS, len(lines.LABELS) + 1, mode="sum")
        nn.init.zeros_(self.table.weight)
        self.bias = nn.Parameter(torch.zeros(len(lines.LABELS) + 1))

    def forward(self, texts):
        indices, offsets, weights = bag(texts)
        return self.table(indices, offsets, per_sample_weights=weights) + self.bias


def train(rows, seed, epochs=12, say=print):
    chance = random.Random(seed)
    torch.manual_seed(seed)
    model = NGrams()
    optimiser = torch.optim.Adam(model.parameters(), lr=0.03)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.05, epochs)
    label = torch.tensor([lines.LABELS.index(row["label"]) for row in rows])
    risk = (label >= 2).float()
    for epoch in range(epochs):
        order, total = list(range(len(rows))), 0.0
        chance.shuffle(order)
        for first in range(0, len(order), 64):
            some = order[first : first + 64]
            z = model([spelling.vary(rows[i]["text"], chance, rows[i]["lang"]) for i in some])
            loss = F.cross_entropy(z[:, :-1], label[some]) + F.binary_cross_entropy_with_logits(z[:, -1], risk[some])
            loss = loss + 2e-5 * model.table.weight.pow(2).sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item() * len(some)
        schedule.step()
    say(f"n-grams: last loss {total / len(rows):.3f}", flush=True)
    return model
