"""Figures of the learnt triage on lines whose label is known."""

import numpy as np

import lines


def probabilities(z):
    """(classes, risk): softmax of the first eleven, and the mean of the two ways to say “risk”."""
    classes = np.exp(z[:, :-1] - z[:, :-1].max(1, keepdims=True))
    classes /= classes.sum(1, keepdims=True)
    return classes, (classes[:, 2:].sum(1) + 1 / (1 + np.exp(-z[:, -1]))) / 2


def auc(positive, negative):
    """Chance that a positive scores above a negative (Mann and Whitney 1947)."""
    both = np.concatenate([positive, negative])
    ranks = np.empty(len(both))
    order = np.argsort(both, kind="stable")
    ranks[order] = np.arange(1, len(both) + 1)
    for value in np.unique(both):
        tied = both == value
        if tied.sum() > 1:
            ranks[tied] = ranks[tied].mean()
    n = len(positive)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * len(negative)))


def decided(rows, z, flagged):
    """By language: AUC of risk against none and distress, what stays quiet, and what is seen of each label."""
    classes, risk = probabilities(z)
    label = np.array([row["label"] for row in rows])
    lang = np.array([row["lang"] for row in rows])
    out = {}
    for name in ("fr", "en", "all"):
        mine = (lang == name) | (name == "all")
        safe = np.isin(label, ["none", "distress"])
        if not (mine & safe).any() or not (mine & ~safe).any():
            continue
        share = lambda which: round(float(flagged[which].mean()), 3) if which.any() else None  # noqa: E731
        right = classes.argmax(1) == [lines.LABELS.index(one) for one in label]
        out[name] = {
            "auc": round(auc(risk[mine & ~safe], risk[mine & safe]), 4),
            "quiet": round(1 - share(mine & (label == "none")), 3),
            "quiet with distress": round(1 - share(mine & safe), 3),
            "seen": share(mine & ~safe),
            "by label": {one: share(mine & (label == one)) for one in lines.RISKS},
            "right label": round(float(right[mine].mean()), 3),
        }
    return out


def show(name, figures):
    for lang, one in figures.items():
        print(f"{name}, {lang}: AUC {one['auc']}, specificity on none {one['quiet']}, on none and distress "
              f"{one['quiet with distress']}, sensitivity {one['seen']}, right label {one['right label']}", flush=True)
        print("   " + ", ".join(f"{label} {value}" for label, value in one["by label"].items()), flush=True)
