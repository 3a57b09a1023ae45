"""What of a text the linear part counts: hashed n-grams of characters and of words.

A text is lower case without accents, every run of other characters one space, a space at both ends (as in
`Training/Triage/features.py`). Counted are its distinct n-grams of 2 to 5 characters, and its distinct words and pairs of
neighbouring words, each hashed by FNV-1a (32 bits) into one of 32,768 buckets; words begin with a byte of their own, so
that “je” as a word is another feature than “je” inside one. The house reads the same, number for number
(`TrapFeatures.swift`).
"""

import re
import unicodedata

BUCKETS = 1 << 15
SIZES = range(2, 6)
MOST_CHARACTERS = 2_000
START, PRIME = 2166136261, 16777619
OF_WORDS = 1


def flat(text):
    bare = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return " " + re.sub(r"[^a-z0-9]+", " ", bare).strip()[:MOST_CHARACTERS].strip() + " "


def bucket(value):
    return (value ^ value >> 16) % BUCKETS


def hashed(data):
    value = START
    for byte in data:
        value = ((value ^ byte) * PRIME) & 0xFFFFFFFF
    return bucket(value)


def of_characters(text):
    """Distinct buckets of the n-grams of characters, ascending."""
    data, found = flat(text).encode(), set()
    for start in range(len(data)):
        value = START
        for size, byte in enumerate(data[start : start + SIZES.stop - 1], 1):
            value = ((value ^ byte) * PRIME) & 0xFFFFFFFF
            if size >= SIZES.start:
                found.add(bucket(value))
    return sorted(found)


def of_words(text):
    """Distinct buckets of words and of pairs of neighbours, ascending."""
    words = flat(text).split()
    pairs = [f"{a} {b}" for a, b in zip(words, words[1:])]
    return sorted({hashed(bytes([OF_WORDS]) + one.encode()) for one in words + pairs})
