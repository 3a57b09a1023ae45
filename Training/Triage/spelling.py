"""Other spellings of a line, as phones and tired hands make them. Each function takes a `random.Random`."""

import re
import unicodedata

SMS = {
    "fr": [
        (r"\bc['’ ]?est\b", "c"), (r"\bj['’]ai\b", "g"), (r"\bje suis\b", "jsuis"), (r"\bje ne\b", "j"),
        (r"\bje\b", "j"), (r"\bqu['’]", "k"), (r"\bque\b", "ke"), (r"\bqui\b", "ki"), (r"\bquoi\b", "koi"),
        (r"\bquand\b", "kan"), (r"\bparce que\b", "pcq"), (r"\bpourquoi\b", "pk"), (r"\bpas\b", "pa"),
        (r"\btoujours\b", "tjr"), (r"\btout\b", "tt"), (r"\btous\b", "ts"), (r"\bbeaucoup\b", "bcp"),
        (r"\bavec\b", "ac"), (r"\bdans\b", "ds"), (r"\bpour\b", "pr"), (r"\bplus\b", "pu"), (r"\bvraiment\b", "vrmt"),
        (r"\bquelqu['’]un\b", "kelkun"), (r"\bmaintenant\b", "mtn"), (r"\baujourd['’]hui\b", "ajd"),
        (r"\bdemain\b", "dmain"), (r"\bmême\b", "mm"), (r"\bvous\b", "vs"), (r"\bnous\b", "ns"), (r"\btu as\b", "ta"),
        (r"eau\b", "o"), (r"\bet\b", "é"), (r"\bsais\b", "sé"), (r"\bfait\b", "fé"), (r"\bsuis\b", "sui"),
    ],
    "en": [
        (r"\byou\b", "u"), (r"\byour\b", "ur"), (r"\bare\b", "r"), (r"\bto\b", "2"), (r"\bfor\b", "4"),
        (r"\bbecause\b", "cuz"), (r"\bi['’]?m\b", "im"), (r"\bdon['’]t\b", "dnt"), (r"\bcan['’]t\b", "cant"),
        (r"\bplease\b", "pls"), (r"\bpeople\b", "ppl"), (r"\bwant to\b", "wanna"), (r"\bgoing to\b", "gonna"),
        (r"\bwith\b", "w"), (r"\bthough\b", "tho"), (r"\btonight\b", "2nite"), (r"\bbefore\b", "b4"),
        (r"\bsomeone\b", "sum1"), (r"\banyone\b", "any1"), (r"\band\b", "n"), (r"\bwhat\b", "wat"), (r"\bjust\b", "jst"),
        (r"\bknow\b", "kno"), (r"\bgreat\b", "gr8"), (r"\blater\b", "l8r"), (r"\bthe\b", "da"), (r"\bsee\b", "c"),
    ],
}
KEYS = dict(zip("azertyuiopqsdfghjklmwxcvbn", "zareytiuopqdsfhgkjlmxwcbvn"))


def bare(text, _random=None, _lang=None):
    """Without accents, capitals and apostrophes."""
    flat = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"['’]", " ", "".join(c for c in flat if not unicodedata.combining(c)))


def sms(text, random, lang):
    """Phone spelling: most of the usual abbreviations, few stops."""
    text = text.lower()
    for pattern, short in SMS[lang]:
        if random.random() < 0.75:
            text = re.sub(pattern, short, text, flags=re.IGNORECASE)
    if random.random() < 0.7:
        text = re.sub(r"[.,;:!?…]+", "", text)
    return bare(text) if random.random() < 0.6 else text


def typos(text, random, _lang=None):
    """About one wrong key in fourteen letters: left out, doubled, swapped or its neighbour."""
    out, index = [], 0
    while index < len(text):
        c = text[index]
        if c.isalpha() and random.random() < 0.07:
            kind = random.randrange(4)
            if kind == 1:
                out.append(c + c)
            elif kind == 2 and index + 1 < len(text):
                out.append(text[index + 1] + c)
                index += 1
            elif kind == 3:
                out.append(KEYS.get(c.lower(), c))
        else:
            out.append(c)
        index += 1
    return "".join(out)


def spoken(text, _random=None, _lang=None):
    """As dictated: no capitals, no stops."""
    return re.sub(r"\s+", " ", re.sub(r"[.,;:!?…«»\"()–—-]+", " ", text.lower())).strip()


VARIANTS = {"sms": sms, "noaccent": bare, "typos": typos}


# How often a line comes as it is, without accents, in phone spelling, with wrong keys, as dictated, and with both of the second
# and fourth; the second round of learning met wrong keys oftener, since they are what is missed, and the third oftener still.
USUAL = (0.5, 0.12, 0.13, 0.13, 0.07, 0.05)
WRONG_KEYS = (0.4, 0.12, 0.13, 0.2, 0.07, 0.08)
MANY_WRONG_KEYS = (0.3, 0.1, 0.13, 0.3, 0.05, 0.12)


def vary(text, random, lang, shares=USUAL):
    """One of the spellings, or the line as it is."""
    (spelling,) = random.choices("acskdb", shares)
    if spelling == "c":
        return bare(text)
    if spelling == "s":
        return sms(text, random, lang)
    if spelling == "k":
        return typos(text, random)
    if spelling == "d":
        return spoken(text)
    return typos(bare(text), random) if spelling == "b" else text
