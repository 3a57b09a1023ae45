#!/usr/bin/env python3
"""Makes a folder of tiny wheels and the list of parts that joins them: a registry for tests, without a network.

    tiny_index.py FILE PARTS OUT

Splits FILE into PARTS wheels in OUT/wheels and writes OUT/list.txt. pip finds the wheels with --find-links.
"""
import hashlib
import pathlib
import sys
import zipfile


def make_wheel(folder, name, member, data):
    """The least that pip takes for a wheel. - Returns the digest of the wheel."""
    plain = name.replace("-", "_")
    path = folder / f"{plain}-1.0-py3-none-any.whl"
    info = f"{plain}-1.0.dist-info"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        wheel.writestr(f"{plain}/data/{member}", data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def make_index(data, name, parts, out):
    wheels = out / "wheels"
    wheels.mkdir(parents=True)
    share = -(-len(data) // parts)
    lines = ["# A file for tests.", f"# file: {name}", f"# bytes: {len(data)}",
             f"# sha256: {hashlib.sha256(data).hexdigest()}"]
    for index in range(parts):
        piece = data[index * share:(index + 1) * share]
        digest = make_wheel(wheels, f"tiny-part{index + 1}", f"part{index + 1:02d}.bin", piece)
        lines.append(f"tiny-part{index + 1}==1.0 --hash=sha256:{digest}")
    (out / "list.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    source = pathlib.Path(sys.argv[1])
    make_index(source.read_bytes(), source.name, int(sys.argv[2]), pathlib.Path(sys.argv[3]))
