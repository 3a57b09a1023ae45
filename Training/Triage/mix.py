"""How encoder, n-grams and patterns are weighed together, and the file the product reads.

For each output c: z = a·encoder + b·n-grams + d·[the patterns found c] + e, fitted on the held-out situations, written
as they are and in each other spelling. Then the smallest threshold of risk that keeps the promised share of harmless
lines quiet in both languages.
"""

import json
import random
import struct
import subprocess

import numpy as np
import torch
from torch.nn import functional as F

import lines
import spelling
from measure import probabilities

OUTPUTS = len(lines.LABELS) + 1
# What must stay quiet, with a margin over the promise (0.94 of none, 0.92 of none and distress together): the lines
# that decide it are few.
QUIET_NONE, QUIET_SAFE = 0.955, 0.935


def spelled(rows, seed=11):
    """The rows, and each of them in every other spelling."""
    out = list(rows)
    for name, change in spelling.VARIANTS.items():
        chance = random.Random(f"{name} {seed}")
        out += [{**row, "text": change(row["text"], chance, row["lang"]), "variant": name} for row in rows]
    return out


def patterns(fidelio, texts):
    """(label index, whether urgent) of each text, by the written patterns alone."""
    asked = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(texts))
    told = subprocess.run([*fidelio, "triage", "--patterns"], input=asked, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    if [answer["id"] for answer in answers] != list(range(len(texts))):
        raise SystemExit("the patterns did not answer line for line")
    label = np.array([lines.LABELS.index(answer["label"]) for answer in answers])
    return label, np.array([answer["level"] == "urgent" for answer in answers])


def found(label):
    """What the patterns say, as outputs: their label, and whether it is a risk."""
    out = np.zeros((len(label), OUTPUTS), np.float32)
    out[np.arange(len(label)), label] = 1
    out[:, -1] = label >= 2
    return torch.tensor(out)


class Mix(torch.nn.Module):
    def __init__(self, has_encoder):
        super().__init__()
        self.has_encoder = has_encoder
        self.encoder = torch.nn.Parameter(torch.full((OUTPUTS,), float(has_encoder)))
        self.ngrams = torch.nn.Parameter(torch.full((OUTPUTS,), 0.2 if has_encoder else 1.0))
        self.lexical = torch.nn.Parameter(torch.zeros(OUTPUTS))
        self.offset = torch.nn.Parameter(torch.zeros(OUTPUTS))
        self.threshold = 0.5

    def forward(self, heard, read, told):
        z = read * self.ngrams + told * self.lexical + self.offset
        return z + heard * self.encoder if self.has_encoder else z

    def flagged(self, z, urgent):
        """As the product decides: what the patterns find urgent is never played down."""
        return (probabilities(z)[1] >= self.threshold) | urgent


def fit(rows, heard, read, told, urgent):
    """- heard: the encoder's outputs, or None; read: the n-grams'; told: `found` of the patterns."""
    torch.manual_seed(3)
    mix = Mix(heard is not None)
    start = {name: value.detach().clone() for name, value in mix.named_parameters()}
    label = torch.tensor([lines.LABELS.index(row["label"]) for row in rows])
    risk = (label >= 2).float()
    optimiser = torch.optim.LBFGS(mix.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        optimiser.zero_grad()
        z = mix(heard, read, told)
        away = sum((value - start[name]).pow(2).sum() for name, value in mix.named_parameters())
        total = F.cross_entropy(z[:, :-1], label) + F.binary_cross_entropy_with_logits(z[:, -1], risk) + 2e-3 * away
        total.backward()
        return total

    optimiser.step(loss)
    with torch.no_grad():
        score = probabilities(mix(heard, read, told).numpy())[1]
    mix.threshold = max(quiet(rows, score, urgent, lang) for lang in ("fr", "en"))
    return mix


def quiet(rows, score, urgent, lang):
    """The smallest threshold at which enough of one language's harmless lines stay quiet."""
    label = np.array([row["label"] for row in rows])
    mine = np.array([row["lang"] == lang for row in rows])
    needed = 0.0
    for labels, share in ((["none"], QUIET_NONE), (["none", "distress"], QUIET_SAFE)):
        which = mine & np.isin(label, labels)
        # Those that patterns flag anyway use up part of what may be flagged.
        allowed = int((1 - share) * which.sum()) - int((which & urgent).sum())
        ranked = np.sort(score[which & ~urgent])[::-1]
        needed = max(needed, float(ranked[min(max(0, allowed), len(ranked) - 1)]) + 1e-4)
    return needed


def write(path, head, ngrams, heard, unheard):
    """`triage-model.bin`, as `TriageModel+file.swift` reads it."""
    width = len(head.mean)
    floats = lambda value: np.ascontiguousarray(value, "<f4").tobytes()  # noqa: E731
    table = ngrams.table.weight.detach().numpy()
    scale = np.abs(table).max(0) / 127
    data = struct.pack("<8s4I40x", b"FIDELTRI", 1, OUTPUTS, width, len(table))
    data += floats(head.mean) + floats(head.linear.weight.detach()) + floats(head.linear.bias.detach())
    data += floats(scale) + floats(ngrams.bias.detach()) + np.rint(table / scale).astype("i1").tobytes()
    for mix in (heard, unheard):
        for part in (mix.encoder, mix.ngrams, mix.lexical, mix.offset):
            data += floats(part.detach())
        data += floats([mix.threshold])
    path.write_bytes(data)
