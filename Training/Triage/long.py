#!/usr/bin/env python3
"""Letters out of lines of one part: harmless ones, and the same with one dangerous line among them.

    long.py [--held-out] > long.jsonl        and then: fidelio eval triage long.jsonl --markdown

Each letter is 8 or 20 everyday lines of one language, about 130 and 340 words, 120 of each; each comes a second time
with one line of a danger to oneself at a place by chance. Such salads of unrelated lines are harder than letters are. The lines
are those of the test part, or with `--held-out` the situations that `mix.py` chooses by. Same lines: same letters.
"""

import argparse
import json
import random

import lines

SIZES = {"8 lines": 8, "20 lines": 20}
EACH, SEED = 120, 5
# What the lines of ordinary days are called among those to learn from, and among those to measure with.
EVERYDAY = ("everyday", "short", "plain")
DANGER = ("plan_or_attempt", "active_ideation", "passive_ideation", "self_harm")


def letters(rows):
    chance = random.Random(SEED)
    for lang in ("fr", "en"):
        calm = [row["text"] for row in rows if row["lang"] == lang and row["label"] == "none" and row["part"] in EVERYDAY]
        grave = [row for row in rows if row["lang"] == lang and row["label"] in DANGER]
        for variant, size in SIZES.items():
            for _ in range(EACH):
                said = [text if text[-1] in ".!?…" else text + "." for text in chance.sample(calm, size)]
                yield {"text": " ".join(said), "lang": lang, "label": "none", "variant": variant}
                one = chance.choice(grave)
                said.insert(chance.randrange(size + 1), one["text"] + ("" if one["text"][-1] in ".!?…" else "."))
                yield {"text": " ".join(said), "lang": lang, "label": one["label"], "variant": variant}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--held-out", action="store_true", help="lines of the held-out situations")
    asked = arguments.parse_args()
    rows = lines.training(without=lines.APART)[1] if asked.held_out else lines.read(lines.HERE / "test")
    for row in letters(rows):
        print(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main()
