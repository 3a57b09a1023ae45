"""The written lines: one a row, a file for each label.

    lines/LANG/LABEL.txt (training) and test/LANG/LABEL.txt (measuring alone):
    theme| what somebody thinks or says >second label

The theme is the part of life in which the thought came; the second label stands where a thought holds two traps. Themes
are never shared: training knows none of the themes of the test part. `test/LANG/out_of_scope.txt` holds lines that are no
thought at all, without a theme. `lines.py` checks all this, counts, and says what is nearly said twice;
`lines.py --json test` prints a part as `fidelio eval traps` reads it.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
# In the order of `ThinkingTrap` (Sources/Companion/Rooms/Care/Traps), which is that of the weights.
LABELS = [
    "all_or_nothing", "catastrophizing", "mind_reading", "fortune_telling", "overgeneralizing", "labeling",
    "personalizing", "blaming", "should", "emotional_reasoning", "mental_filter", "comparing",
    "not_distorted", "just_a_feeling",
]
OUTSIDE = "out_of_scope"
LANGUAGES = ["fr", "en"]
# Two lines of one language that share this much of their shingles say nearly the same.
TOO_NEAR = 0.5


def flat(text):
    bare = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in bare if not unicodedata.combining(c))).strip()


def read(part):
    """Rows of `lines` or `test`, each {text, lang, label, theme} and `also` where there is one."""
    rows = []
    for language in LANGUAGES:
        for label in LABELS + [OUTSIDE]:
            file = HERE / part / language / f"{label}.txt"
            if not file.exists():
                continue
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                if not line.strip():
                    continue
                theme, bar, text = line.partition("|")
                if label == OUTSIDE:
                    theme, text = "", line
                elif not bar or not re.fullmatch("[a-z]+", theme):
                    raise SystemExit(f"{file}:{number}: a line is “theme| text”")
                text, _, also = text.partition(" >")
                row = {"text": text.strip(), "lang": language, "label": label, "theme": theme}
                if also:
                    if also not in LABELS or also == label:
                        raise SystemExit(f"{file}:{number}: no second label is called {also}")
                    row["also"] = also
                rows.append(row)
    return rows


def shingles(text):
    """Runs of three words; of shorter lines, the words themselves."""
    words = flat(text).split()
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)} or {tuple(words)}


def near(rows):
    """Pairs of one language whose shingles overlap by `TOO_NEAR` (Jaccard) or more."""
    sets, where, pairs = [shingles(row["text"]) for row in rows], {}, []
    for i, row in enumerate(rows):
        for one in sets[i]:
            where.setdefault((row["lang"], one), []).append(i)
    counts = Counter((a, b) for ids in where.values() for x, a in enumerate(ids) for b in ids[x + 1 :])
    for (a, b), shared in counts.items():
        if shared / len(sets[a] | sets[b]) >= TOO_NEAR:
            pairs.append((rows[a], rows[b]))
    return pairs


def main():
    if sys.argv[1:2] == ["--json"]:
        for row in read(sys.argv[2] if len(sys.argv) > 2 else "test"):
            print(json.dumps(row, ensure_ascii=False))
        return
    training, test, journal = read("lines"), read("test"), read("journal")
    for name, rows in (("training", training), ("test", test), ("journal", journal)):
        words = sorted(len(row["text"].split()) for row in rows)
        print(f"{name}: {len(rows)} lines, words {words[0]} to {words[-1]}, half of them up to {words[len(words) // 2]},",
              f"with a second label {sum('also' in row for row in rows)}")
        for label in LABELS + [OUTSIDE]:
            counts = [sum(r["label"] == label and r["lang"] == lang for r in rows) for lang in LANGUAGES]
            if any(counts):
                print(f"  {label:20} fr {counts[0]:4} en {counts[1]:4}")
    shared = ({row["theme"] for row in training} & {row["theme"] for row in test + journal}) - {""}
    print("themes:", len({r["theme"] for r in training if r["theme"]}), "for training,", len({r["theme"] for r in test if r["theme"]}),
          "for the test, shared:", sorted(shared) or "none")
    pairs = near(training + test + journal)
    for a, b in pairs:
        print(f"near: {a['text']}  ↔  {b['text']}")
    print(f"nearly said twice: {len(pairs)} pairs")
    raise SystemExit(1 if pairs or shared else 0)


if __name__ == "__main__":
    main()
