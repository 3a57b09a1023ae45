#!/usr/bin/env python3
"""Learns thinking traps from the written lines, after `embed.py`: the weights that the house ships.

    train.py            Sources/Companion/Resources/trap-model.bin and the numbers that its tests compare with
    train.py --choose   what other strengths and spreads would give on held-out themes; writes nothing

Multinomial logistic regression with L2, twice: over n-grams alone, and over n-grams and the encoder's vector. As there are
fewer lines than features it is solved by what the lines have in common (their inner products), which is exact. Fourteen
labels and one more, for what is no thought at all. A line with a second label counts for it by three tenths.

All choices rest on five parts of the training lines, parted by theme, each judged by what the other four teach; so do the
temperatures, by which probabilities mean what they say. The test part is never read here. Needs numpy alone; the same
lines, vectors and version of numpy give the same weights. One thread, some two minutes; --choose some ten.
"""

import base64
import json
import os
import struct
import sys

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np  # noqa: E402

import features  # noqa: E402
import lines  # noqa: E402

ROOT = lines.HERE.parents[1]
MODEL = ROOT / "Sources/Companion/Resources/trap-model.bin"
GOLDEN = ROOT / "Tests/CompanionTests/Care/Traps/Golden/traps.json"
OUTPUTS = lines.LABELS + [lines.OUTSIDE]
ALSO = 0.3
PARTS = 5
# The strength of the data against L2 (as C in LIBLINEAR), and how far vectors are spread. On held-out themes strengths of 10
# and 30 were as good as each other without the vector (macro-F1 .549, .550); with it a spread of 3 was better than 1 (.698, .662).
STRENGTH = {False: 20.0, True: 10.0}
SPREAD = 3.0


def bags(rows):
    """For each row, buckets and what each counts: 1/√n of the characters' n-grams, 1/√n of the words'."""
    made = []
    for row in rows:
        blocks = [one(row["text"]) for one in (features.of_characters, features.of_words)]
        buckets = np.array(sum(blocks, []), int)
        made.append((buckets, np.concatenate([np.full(len(b), 1 / np.sqrt(max(1, len(b)))) for b in blocks])))
    return made


def inner(made):
    """Inner products of all pairs, computed a stretch of buckets at a time."""
    total, step = np.zeros((len(made), len(made)), np.float32), 8_192
    for first in range(0, features.BUCKETS, step):
        dense = np.zeros((len(made), step), np.float32)
        for i, (buckets, counts) in enumerate(made):
            mine = (buckets >= first) & (buckets < first + step)
            np.add.at(dense[i], buckets[mine] - first, counts[mine])
        total += dense @ dense.T
    return total


def root(products):
    """Coordinates with these inner products."""
    products = products.astype(np.float64)
    return np.linalg.cholesky(products + 1e-4 * np.eye(len(products))).astype(np.float32)


def softmax(z):
    z = np.exp(z - z.max(1, keepdims=True))
    return z / z.sum(1, keepdims=True)


def fit(x, target, strength, rounds=150):
    """L-BFGS (Nocedal 1980) with backtracking. Returns (weights, bias)."""
    decay, size = 1 / (strength * len(x)), x.shape[1]

    def loss(flat):
        w, b = flat[:-1], flat[-1]
        p = softmax((x @ w.astype(np.float32)).astype(np.float64) + b)
        residual = (p - target) / len(x)
        value = -(target * np.log(p + 1e-12)).sum() / len(x) + decay / 2 * (w * w).sum()
        return value, np.vstack([x.T @ residual.astype(np.float32) + decay * w, residual.sum(0)])

    at = np.zeros((size + 1, target.shape[1]))
    value, slope = loss(at)
    memory = []
    for _ in range(rounds):
        step, kept = slope.copy(), []
        for s, y in reversed(memory):
            a = (s * step).sum() / (s * y).sum()
            kept.append(a)
            step -= a * y
        if memory:
            s, y = memory[-1]
            step *= (s * y).sum() / (y * y).sum()
        for (s, y), a in zip(memory, reversed(kept)):
            step += (a - (y * step).sum() / (s * y).sum()) * s
        pace, descent = 1.0, (slope * step).sum()
        while True:
            there, new = at - pace * step, None
            new, turned = loss(there)
            if new <= value - 1e-4 * pace * descent or pace < 1e-8:
                break
            pace /= 2
        if (slope * (there - at)).sum() and ((turned - slope) * (there - at)).sum() > 1e-16:
            memory = (memory + [(there - at, turned - slope)])[-10:]
        done = value - new < 3e-7
        at, value, slope = there, new, turned
        if done:
            break
    return at[:-1], at[-1]


def targets(rows):
    target = np.zeros((len(rows), len(OUTPUTS)))
    for i, row in enumerate(rows):
        target[i, OUTPUTS.index(row["label"])] = 1
        if "also" in row:
            target[i, OUTPUTS.index(row["label"])] = 1 - ALSO
            target[i, OUTPUTS.index(row["also"])] = ALSO
    return target


def parts(rows):
    """Which of the five parts a row belongs to: themes stay whole."""
    themes = sorted({row["theme"] for row in rows if row["theme"]})
    return np.array([themes.index(r["theme"]) % PARTS if r["theme"] else i % PARTS for i, r in enumerate(rows)])


def held_out(x, target, part, strength):
    z = np.zeros(target.shape)
    for one in range(PARTS):
        w, b = fit(x[part != one], target[part != one], strength)
        z[part == one] = x[part == one] @ w + b
    return z


def temperature(z, target):
    """The divisor of z at which the probabilities fit best."""
    grid = np.arange(0.3, 2.0, 0.01)
    return float(grid[np.argmin([-(target * np.log(softmax(z / t) + 1e-12)).sum() for t in grid])])


def score(z, rows):
    """(top 1, top 3, macro-F1) among the fourteen labels."""
    asked = np.array([row["label"] != lines.OUTSIDE for row in rows])
    y = np.array([OUTPUTS.index(row["label"]) for row in rows])[asked]
    order = np.argsort(-z[asked][:, :-1], axis=1, kind="stable")
    first, f1 = order[:, 0], []
    for one in range(len(lines.LABELS)):
        both = ((first == one) & (y == one)).sum()
        f1.append(2 * both / max(1, (first == one).sum() + (y == one).sum()))
    return (first == y).mean(), (order[:, :3] == y[:, None]).any(1).mean(), float(np.mean(f1))


def say(name, z, rows, target):
    """Prints the figures of held-out outputs. Returns their temperature."""
    warmth, (one, three, f1) = temperature(z, target), score(z, rows)
    print(f"{name}: top-1 {one:.3f}, top-3 {three:.3f}, macro-F1 {f1:.3f}, temperature {warmth:.2f}", flush=True)
    return warmth


def to_eight_bits(table):
    """Rounds a table to what the house keeps of it. Returns (numbers, steps)."""
    step = np.maximum(np.abs(table).max(0), 1e-6) / 127
    return np.rint(table / step).astype("i1"), step.astype("<f4")


def table_of(made, share):
    table = np.zeros((features.BUCKETS, len(OUTPUTS)))
    for (buckets, counts), mine in zip(made, share):
        np.add.at(table, buckets, counts[:, None] * mine)
    return table


def floats(value):
    return np.ascontiguousarray(value, "<f4").tobytes()


def kept_outputs(head, bag, vector):
    """What the weights as they are kept make of a line, before the temperature."""
    buckets, counts = bag
    z = (counts[:, None] * head["table"][buckets].astype(float)).sum(0) * head["step"] + head["bias"]
    return z + head["weights"] @ ((vector - head["mean"]) * SPREAD) if "weights" in head else z


def golden(rows, made, vectors, heads):
    """What the house must give for fifty of the lines, from the weights as they are kept."""
    cases = []
    for i in range(0, len(rows), max(1, len(rows) // 50)):
        case = {"text": rows[i]["text"], "vector": base64.b64encode(vectors[i].astype("<f2").tobytes()).decode()}
        for name, head in heads.items():
            z = kept_outputs(head, made[i], vectors[i])
            case[name] = [round(float(p), 5) for p in softmax(z[None] / head["warmth"])[0]]
        cases.append(case)
    return "[\n" + ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases[:50]) + "\n]\n"


def main():
    rows = lines.read("lines")
    with np.load(lines.HERE / "work/vectors.npz") as kept:
        known = dict(zip(kept["texts"].tolist(), kept["vectors"]))
    vectors = np.stack([known[row["text"]] for row in rows]).astype(np.float64)
    mean = vectors.mean(0).astype(np.float32).astype(np.float64)
    target, part, made = targets(rows), parts(rows), bags(rows)
    read, heard = inner(made), (vectors - mean) @ (vectors - mean).T
    print(f"{len(rows)} lines, {len({r['theme'] for r in rows if r['theme']})} themes", flush=True)

    if sys.argv[1:] == ["--choose"]:
        x = root(read)
        for strength in (10, 20, 40):
            say(f"without, strength {strength}", held_out(x, target, part, strength), rows, target)
        for spread, strength in ((2, 10), (3, 5), (3, 10), (3, 20), (5, 10)):
            x = root(read + spread**2 * heard)
            say(f"with, spread {spread}, strength {strength}", held_out(x, target, part, strength), rows, target)
        return

    heads = {}
    for name, has_vector in (("without", False), ("withVector", True)):
        x = root(read + SPREAD**2 * heard if has_vector else read)
        z = held_out(x, target, part, STRENGTH[has_vector])
        warmth = say(f"held out by theme, {'with' if has_vector else 'without'} the vector", z, rows, target)
        weights, bias = fit(x, target, STRENGTH[has_vector])
        # What each line lends to each output: coordinates back to lines.
        share = np.linalg.solve(x.T.astype(np.float64), weights)
        table, step = to_eight_bits(table_of(made, share))
        heads[name] = {"table": table, "step": step, "bias": bias, "warmth": warmth, "mean": mean}
        if has_vector:
            heads[name]["weights"] = (SPREAD * (vectors - mean).T @ share).T
        apart = np.mean([np.abs(kept_outputs(heads[name], made[i], vectors[i]) - x[i] @ weights - bias).mean()
                         for i in range(0, len(rows), 25)])
        print(f"what is kept differs from what was learnt by {apart:.3f} a number", flush=True)
        if apart > 0.1:
            raise SystemExit("that is too much")
    data = struct.pack("<8s5I", b"FIDELTRP", 1, len(OUTPUTS), len(mean), features.BUCKETS, 0)
    data += floats([SPREAD]) + floats(mean) + floats(heads["withVector"]["weights"])
    for head in heads.values():
        data += floats(head["step"]) + floats(head["bias"]) + floats([head["warmth"]]) + head["table"].tobytes()
    for file in (MODEL, GOLDEN):
        file.parent.mkdir(parents=True, exist_ok=True)
    MODEL.write_bytes(data)
    GOLDEN.write_text(golden(rows, made, vectors, heads), encoding="utf-8")
    print(f"{MODEL.relative_to(ROOT)}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
