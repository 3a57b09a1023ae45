"""multilingual-e5-small in PyTorch, read from the file of weights that the house sets up from, with LoRA beside it."""

import math
import sys
import unicodedata
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "engine"))
from build_encoders import Weights  # noqa: E402

# Longer texts are read in windows when the product runs; here their beginning is enough.
MOST_TOKENS = 128
COARSE = torch.bfloat16
LINEAR = ["q", "k", "v", "ao", "fi", "fo"]


class Tokenizer:
    """Ids as the house's own tokenizer gives them, with “query: ” in front."""

    def __init__(self, weights):
        special = {weights.bos, weights.eos, weights.pad, weights.unk}
        self.pieces = {p: i for i, p in enumerate(weights.pieces) if i not in special and p != b"<mask>"}
        self.scores = weights.scores.tolist()
        self.longest = max(map(len, self.pieces))
        self.normal = weights.normal
        self.weights = weights
        self.unknown = float(min(weights.scores)) - 10

    def normalise(self, text):
        out = []
        for c in unicodedata.normalize("NFC", text):
            replaced = self.normal.get(ord(c))
            out.append(c if replaced is None else "".join(map(chr, replaced)))
        return "▁" + "▁".join("".join(out).split())

    def ids(self, text):
        text = self.normalise("query: " + text)
        size = [len(c.encode()) for c in text]
        bytes_, starts = text.encode(), [0]
        for n in size:
            starts.append(starts[-1] + n)
        best = {0: (0.0, 0, 0)}
        for index, start in enumerate(starts[:-1]):
            reached = best[start][0]
            single = False
            for end in starts[index + 1 : index + 1 + self.longest]:
                piece = self.pieces.get(bytes_[start:end])
                if piece is None:
                    continue
                single = single or end == starts[index + 1]
                score = reached + self.scores[piece]
                if end not in best or score > best[end][0]:
                    best[end] = (score, start, piece)
            end = starts[index + 1]
            if not single and (end not in best or reached + self.unknown > best[end][0]):
                best[end] = (reached + self.unknown, start, self.weights.unk)
        ids, at = [], len(bytes_)
        while at > 0:
            _, at, piece = best[at]
            if not (piece == self.weights.unk and ids and ids[-1] == piece):
                ids.append(piece)
        return [self.weights.bos] + ids[::-1][: MOST_TOKENS - 2] + [self.weights.eos]


class Linear(nn.Module):
    """A frozen matrix with a low-rank correction: y = xWᵀ + b + (α/r)·xAᵀBᵀ, multiplied in bfloat16.

    A processor with AVX-512 BF16 takes a third of the time for it; the corrections themselves stay in single precision.
    """

    def __init__(self, matrix, bias):
        super().__init__()
        self.register_buffer("matrix", torch.tensor(matrix).to(COARSE))
        self.register_buffer("bias", torch.tensor(bias).to(COARSE))
        self.a = self.b = None

    def add_lora(self, rank, alpha):
        out, into = self.matrix.shape
        self.a = nn.Parameter(torch.randn(rank, into) / math.sqrt(into))
        self.b = nn.Parameter(torch.zeros(out, rank))
        self.scale = alpha / rank

    def forward(self, x):
        x = x.to(COARSE)
        y = F.linear(x, self.matrix, self.bias)
        if self.a is None:
            return y
        return y + F.linear(F.linear(x, self.a.to(COARSE)), (self.scale * self.b).to(COARSE))


class Layer(nn.Module):
    def __init__(self, weights, name):
        super().__init__()
        self.heads = weights.heads
        for part in LINEAR:
            columns = weights.inner if part == "fo" else weights.width
            full = f"{name}.{part}"
            setattr(self, part, Linear(weights.matrix(full + ".w", columns), weights.vector(full + ".b").copy()))
        for part in ("aln", "oln"):
            norm = nn.LayerNorm(weights.width, eps=weights.epsilon)
            norm.weight.data = torch.tensor(weights.vector(f"{name}.{part}.w").copy())
            norm.bias.data = torch.tensor(weights.vector(f"{name}.{part}.b").copy())
            for parameter in norm.parameters():
                parameter.requires_grad_(False)
            setattr(self, part, norm)

    def forward(self, x, mask):
        size = x.shape
        split = lambda y: y.view(size[0], size[1], self.heads, -1).transpose(1, 2)  # noqa: E731
        seen = F.scaled_dot_product_attention(split(self.q(x)), split(self.k(x)), split(self.v(x)), attn_mask=mask)
        x = self.aln(x + self.ao(seen.transpose(1, 2).reshape(size)).float())
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))).float(), 0.1, self.training))


class Encoder(nn.Module):
    def __init__(self, path):
        super().__init__()
        self.weights = Weights(Path(path))
        self.tokenizer = Tokenizer(self.weights)
        self.layers = nn.ModuleList(Layer(self.weights, f"l{i}") for i in range(self.weights.layers))
        vector = lambda name: torch.tensor(self.weights.vector(name).copy())  # noqa: E731
        width = self.weights.width
        self.places = vector("emb.pos").reshape(-1, width) + vector("emb.type")[:width]
        self.norm = vector("emb.ln.w"), vector("emb.ln.b")
        self.rows = {}

    def add_lora(self, rank, alpha):
        for layer in self.layers:
            for part in LINEAR:
                getattr(layer, part).add_lora(rank, alpha)

    def row(self, token):
        if token not in self.rows:
            matrix = self.weights.matrix("emb.word", self.weights.width, (token, token + 1))
            self.rows[token] = torch.tensor(matrix[0])
        return self.rows[token]

    def forward(self, batch):
        """Unit vectors of a batch of id lists: the mean over the tokens, L2-normalised."""
        longest = max(map(len, batch))
        x = torch.zeros(len(batch), longest, self.weights.width)
        mask = torch.zeros(len(batch), longest)
        for i, ids in enumerate(batch):
            x[i, : len(ids)] = torch.stack([self.row(t) for t in ids]) + self.places[: len(ids)]
            mask[i, : len(ids)] = 1
        x = F.layer_norm(x, x.shape[-1:], *self.norm, self.weights.epsilon)
        bias = ((mask - 1) * 1e9)[:, None, None, :].to(COARSE)
        for layer in self.layers:
            x = layer(x, bias)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return F.normalize(mean.float(), dim=-1)

    @torch.no_grad()
    def embed(self, texts, batch=32):
        """Vectors of texts, in their order."""
        was = self.training
        self.eval()
        ids = [self.tokenizer.ids(text) for text in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        out = torch.empty(len(ids), self.weights.width)
        for first in range(0, len(order), batch):
            some = order[first : first + batch]
            out[some] = self([ids[i] for i in some])
        self.train(was)
        return out
