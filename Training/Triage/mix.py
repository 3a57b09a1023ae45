#!/usr/bin/env python3
"""Last step of learning: weighs encoder, n-grams and patterns together and writes what the product reads.

    mix.py --weights e5-small-q4.bin --fidelio ./fidelio [--from Training/Triage/work]

Takes what `mean.py` left (`engine/triage/lora.npz`, `head.pt`, `ngrams.pt`) and writes
`Sources/Safeguard/Resources/triage-model.bin` and the file by which the product's tests know it.

For each output c: z = a·encoder + b·n-grams + d·[the patterns found c] + e, fitted on the held-out situations, written
as they are and in each other spelling. Then the smallest threshold of risk that keeps the promised share of harmless
lines quiet in both languages. The patterns are weighed like everything else and overrule nothing: what they alone
raise wrongly would use up most of what may be raised at all.
"""

import argparse
import base64
import hashlib
import json
import random
import struct
import subprocess
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import lines
import measure
import spelling
from encoder import Encoder
from measure import probabilities
from ngrams import NGrams
from train import LORA, ROOT, WORK, Head, load_lora

MODEL = ROOT / "Sources/Safeguard/Resources/triage-model.bin"
GOLDEN = ROOT / "Tests/SafeguardTests/Triage/Golden/judgements.json"
OUTPUTS = len(lines.LABELS) + 1
# What must stay quiet among the held-out lines, of none, and of none and distress together, with the encoder and without. The
# promise is 0.94 and 0.92. With the encoder these lines are harder than messages by other hands: three trainings, each
# asked for 0.945 and 0.925 here, left 0.96 to 0.97 and 0.95 to 0.97 quiet there; three and a half points less keep the
# promise and miss fewer people. Without it what is left quiet here and there is nearly the same: the promise itself.
QUIET = {True: (0.91, 0.89), False: (0.94, 0.92)}


def spelled(rows, seed=11):
    """The rows, and each of them in every other spelling."""
    out = list(rows)
    for name, change in spelling.VARIANTS.items():
        chance = random.Random(f"{name} {seed}")
        out += [{**row, "text": change(row["text"], chance, row["lang"]), "variant": name} for row in rows]
    return out


def patterns(fidelio, texts):
    """Label index of each text, by the written patterns alone."""
    asked = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(texts))
    told = subprocess.run([*fidelio, "triage", "--patterns"], input=asked, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    if [answer["id"] for answer in answers] != list(range(len(texts))):
        raise SystemExit("the patterns did not answer line for line")
    return np.array([lines.LABELS.index(answer["label"]) for answer in answers])


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

    def flagged(self, z):
        return probabilities(z)[1] >= self.threshold


def fit(rows, heard, read, told):
    """- heard: the encoder's outputs, or None; read: the n-grams'; told: `found` of the patterns."""
    torch.manual_seed(3)
    mix = Mix(heard is not None)
    start = {name: value.detach().clone() for name, value in mix.named_parameters()}
    label = torch.tensor([lines.LABELS.index(row["label"]) for row in rows])
    risk = (label >= 2).float()
    weight = torch.tensor(lines.weights(rows))
    optimiser = torch.optim.LBFGS(mix.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        optimiser.zero_grad()
        z = mix(heard, read, told)
        away = sum((value - start[name]).pow(2).sum() for name, value in mix.named_parameters())
        missed = F.cross_entropy(z[:, :-1], label, reduction="none")
        missed = missed + F.binary_cross_entropy_with_logits(z[:, -1], risk, reduction="none")
        total = (weight * missed).mean() + 2e-3 * away
        total.backward()
        return total

    optimiser.step(loss)
    with torch.no_grad():
        score = probabilities(mix(heard, read, told).numpy())[1]
    mix.threshold = max(quiet(rows, score, lang, *QUIET[mix.has_encoder]) for lang in ("fr", "en"))
    return mix


def quiet(rows, score, lang, of_none, of_safe):
    """The smallest threshold at which enough of one language's harmless lines stay quiet.

    The promise is about harmless lines of which half are hard, and about none and distress as 11 to 4; nine in ten of
    those held out are hard. They are weighed accordingly.
    """
    kind = np.array([kind_of(row) for row in rows])
    mine = np.array([row["lang"] == lang for row in rows])
    needed = 0.0
    for parts, share in (({"hard": 0.5, "plain": 0.5}, of_none),
                         ({"hard": 5.5 / 15, "plain": 5.5 / 15, "distress": 4 / 15}, of_safe)):
        which = mine & np.isin(kind, list(parts))
        weight = np.array([parts[one] / (mine & (kind == one)).sum() for one in kind[which]])
        order = np.argsort(-score[which])
        loud = np.cumsum(weight[order])
        needed = max(needed, float(score[which][order][np.searchsorted(loud, 1 - share)]) + 1e-4)
    return needed


def kind_of(row):
    """Harmless lines are plain or hard; of the others, distress."""
    if row["label"] != "none":
        return row["label"]
    return "plain" if row["part"] == "everyday" else "hard"


def to_eight_bits(ngrams):
    """Rounds the table to what the product keeps of it. Returns (bytes, steps)."""
    table = ngrams.table.weight.detach().numpy()
    scale = np.maximum(np.abs(table).max(0), 1e-6) / 127
    whole = np.rint(table / scale)
    ngrams.table.weight.data = torch.tensor((whole * scale).astype(np.float32))
    return whole.astype("i1"), scale


def write(path, corrections, head, ngrams, table, scale, heard, unheard):
    """`triage-model.bin`, as `TriageModel+file.swift` reads it."""
    floats = lambda value: np.ascontiguousarray(value, "<f4").tobytes()  # noqa: E731
    data = struct.pack("<8s4I32s8x", b"FIDELTRI", 1, OUTPUTS, len(head.mean), len(table), corrections)
    data += floats(head.mean) + floats(head.linear.weight.detach()) + floats(head.linear.bias.detach())
    data += floats(scale) + floats(ngrams.bias.detach()) + table.tobytes()
    for mix in (heard, unheard):
        for part in (mix.encoder, mix.ngrams, mix.lexical, mix.offset):
            data += floats(part.detach())
        data += floats([mix.threshold])
    path.write_bytes(data)


def golden(rows, vectors, head, ngrams, label, heard, unheard):
    """What the product must make of some lines: their vectors in half precision, and the outputs with and without."""
    cases = []
    for index in range(0, len(rows), max(1, len(rows) // 24)):
        half = vectors[index].numpy().astype("<f2")
        told, text = found(label[index : index + 1]), [rows[index]["text"]]
        with torch.no_grad():
            z = heard(head(torch.tensor(half.astype(np.float32))[None]), ngrams(text), told)
            without = unheard(None, ngrams(text), told)
        cases.append({
            "text": text[0], "told": lines.LABELS[label[index]], "vector": base64.b64encode(half.tobytes()).decode(),
            "risk": round(float(probabilities(z.numpy())[1][0]), 5),
            "riskWithout": round(float(probabilities(without.numpy())[1][0]), 5),
        })
    return "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n]\n"


def embedded(encoder, texts, keep):
    """The encoder's vectors, kept in a file for the next time the same is asked of the same corrections."""
    name = hashlib.sha256(LORA.read_bytes() + "\0".join(texts).encode()).hexdigest()[:16]
    file = keep / f"vectors-{name}.npy"
    if not file.exists():
        np.save(file, encoder().embed(texts).numpy())
    return torch.tensor(np.load(file))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin")
    arguments.add_argument("--fidelio", required=True, help="the built program, for its patterns")
    arguments.add_argument("--from", type=Path, default=WORK, dest="work", help="where mean.py left head and n-grams")
    asked = arguments.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)

    def encoder():
        made = Encoder(asked.weights)
        load_lora(made, LORA)
        return made

    head = Head.load(asked.work / "head.pt")
    ngrams = NGrams()
    ngrams.load_state_dict(torch.load(asked.work / "ngrams.pt"))
    table, scale = to_eight_bits(ngrams)

    rows = spelled(lines.training(without=lines.APART)[1])
    texts = [row["text"] for row in rows]
    vectors = embedded(encoder, texts, asked.work)
    with torch.no_grad():
        heard_z, read_z = head(vectors), ngrams(texts)
    label = patterns([asked.fidelio], texts)
    heard = fit(rows, heard_z, read_z, found(label))
    unheard = fit(rows, None, read_z, found(label))
    corrections = hashlib.sha256(LORA.read_bytes()).digest()
    write(MODEL, corrections, head, ngrams, table, scale, heard, unheard)
    GOLDEN.write_text(golden(rows, vectors, head, ngrams, label, heard, unheard), encoding="utf-8")
    for name, one in (("with the encoder", heard), ("without", unheard)):
        with torch.no_grad():
            z = one(heard_z, read_z, found(label)).numpy()
        measure.show(f"held out, {name}, from {one.threshold:.3f}", measure.decided(rows, z, one.flagged(z)))


if __name__ == "__main__":
    main()
