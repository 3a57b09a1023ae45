#!/usr/bin/env python3
"""The lines of the test part in each spelling, as `fidelio eval triage` reads them.

    variants.py > /tmp/triage-test.jsonl

Each line as it was written, then all of them in phone spelling, without accents, and with typing errors. Same lines:
same spellings.
"""

import json
import random

import lines
import spelling

SEED = 11


def rows():
    written = lines.read(lines.HERE / "test")
    for row in written:
        yield {"text": row["text"], "lang": row["lang"], "label": row["label"], "variant": "as written"}
    for name, change in spelling.VARIANTS.items():
        chance = random.Random(f"{name} {SEED}")
        for row in written:
            text = change(row["text"], chance, row["lang"])
            yield {"text": text, "lang": row["lang"], "label": row["label"], "variant": name}


if __name__ == "__main__":
    for row in rows():
        print(json.dumps(row, ensure_ascii=False))
