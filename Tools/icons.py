#!/usr/bin/env python3
"""Draws the icons a phone asks for: Tools/icons.py [FOLDER]

The same mark as frame/icon.svg, worked out point by point from its geometry, so that every size is crisp and no
drawing program is needed. The pictures are committed beside the SVG; run this again when the mark changes.
"""
import struct
import sys
import zlib
from math import hypot
from pathlib import Path

GREEN, CREAM = (0x2F, 0x5D, 0x50), (0xF7, 0xF4, 0xEE)
# The mark in units of a square of 64, as in icon.svg: strokes with round ends, and the ground's round corners.
STROKES = [((24, 48), (24, 16)), ((24, 16), (43, 16)), ((24, 31), (38, 31))]
STROKE, CORNER = 5, 16
CENTRE = (33.5, 32)

# name: (pixels, size of the mark, whether the ground has corners to see through)
ICONS = {
    "icon-192.png": (192, 1.0, True),
    "icon-512.png": (512, 1.0, True),
    # A phone cuts these into a shape of its own: ground to the edges, the mark well inside.
    "icon-maskable.png": (512, 0.8, False),
    "icon-touch.png": (180, 0.9, False),
}


def to_stroke(x, y, stroke):
    """Distance from a point to the middle of a stroke."""
    (ax, ay), (bx, by) = stroke
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = max(0, min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    return hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))


def to_ground(x, y):
    """Distance from a point to the ground's edge, negative inside."""
    dx, dy = abs(x - 32) - (32 - CORNER), abs(y - 32) - (32 - CORNER)
    return hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - CORNER


def cover(distance, unit):
    """How much of a pixel lies inside an edge at this distance."""
    return max(0.0, min(1.0, 0.5 - distance / unit))


def draw(pixels, scale, has_corners):
    unit = 64 / pixels
    rows = []
    for row in range(pixels):
        line = bytearray()
        for column in range(pixels):
            x, y = (column + 0.5) * unit, (row + 0.5) * unit
            # The mark is drawn about its own middle, moved to the middle of the square when it is made smaller.
            markx = (x - 32) / scale + (CENTRE[0] if scale < 1 else 32)
            marky = (y - 32) / scale + (CENTRE[1] if scale < 1 else 32)
            nearest = min(to_stroke(markx, marky, stroke) for stroke in STROKES) - STROKE / 2
            ink = cover(nearest, unit / scale)
            alpha = cover(to_ground(x, y), unit) if has_corners else 1
            colour = (round(g + (c - g) * ink) for g, c in zip(GREEN, CREAM))
            line += bytes((*colour, round(255 * alpha)))
        rows.append(bytes(line))
    return rows


def png(pixels, rows, has_corners):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    if not has_corners:
        rows = [bytes(b for i, b in enumerate(row) if i % 4 != 3) for row in rows]
    head = struct.pack(">IIBBBBB", pixels, pixels, 8, 6 if has_corners else 2, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


if __name__ == "__main__":
    usual = Path(__file__).resolve().parent.parent / "Sources/Web/Resources/assets/frame"
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else usual
    for name, (pixels, scale, has_corners) in ICONS.items():
        content = png(pixels, draw(pixels, scale, has_corners), has_corners)
        (folder / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")
