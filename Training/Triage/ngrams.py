"""A linear model over hashed character n-grams: what triage has when the encoder's files are missing.

Each of a text's features (`features.py`) counts 1/√(number of features). Outputs as the encoder's head: eleven classes,
then risk. The product reads the same, number for number (`TriageModel.swift`).
"""

import random

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import lines
import spelling
from features import BUCKETS, features


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
