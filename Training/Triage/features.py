"""The features of a text that the n-gram model counts.

A text is lower case without accents, every run of other characters one space, a space at both ends. Its features are
the distinct n-grams of 2 to 5 characters, each hashed by FNV-1a (32 bits, over UTF-8) into 65,536 buckets. The product
reads the same, number for number (`CharacterNGrams.swift`); `features.py` prints the file by which its tests know.
"""

import json
import re
import unicodedata

BUCKETS = 1 << 16
SIZES = range(2, 6)
MOST_CHARACTERS = 2_000

# What a text may hold: accents whole and apart, ligatures, full width, signs that fold to letters, none at all.
GOLDEN = [
    "", " ", "a", "Bonsoir, ça va ?", "J’en peux plus… vraiment", "I CAN’T sleep!!", "e\u0301te\u0301 œuvre Ærø",
    "ﬁn de journée", "ｆｕｌｌ　ｗｉｄｔｈ", "① ½ K Å ß ı İ", "🙂 ok 👍🏽", "zéro\u200bespace", "Привет, мама", "日本語 text",
    "a\nb\tc\r\nd", "1234 567", "..!?", "mot " * 600, "é" * 2_500,
]


def flat(text):
    bare = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return " " + re.sub(r"[^a-z0-9]+", " ", bare).strip()[:MOST_CHARACTERS].strip() + " "


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


def golden():
    return [{"text": text, "flat": flat(text), "features": features(text)} for text in GOLDEN]


if __name__ == "__main__":
    print("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in golden()) + "\n]")
