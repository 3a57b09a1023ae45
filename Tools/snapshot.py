#!/usr/bin/env python3
"""Copies a home's folder `sealed` (database and house key), consistently, also while a server writes.

    snapshot.py HOME/sealed OUT

Databases go through SQLite's own online backup and are checked afterwards; small files beside them are copied
as they are, and all of it is sealed already. Put back in the place of `sealed`, OUT is the house as it was. OUT appears only when everything in it is whole. All in it is for the owner alone.
Exit: 0 done, 3 nothing to copy yet, 1 it could not be done.
"""
import os
import pathlib
import shutil
import sqlite3
import sys

MAGIC = b"SQLite format 3\0"
SMALL = 1 << 20
LEFT_OUT = (".lock", "-wal", "-shm", "-journal", ".new", ".part", ".tmp")


def is_database(path):
    with open(path, "rb") as source:
        return source.read(len(MAGIC)) == MAGIC


def copy_database(source, target):
    """A consistent copy, through the write-ahead log and all."""
    reader = sqlite3.connect(source, timeout=60)
    writer = sqlite3.connect(target)
    try:
        reader.backup(writer, pages=4096, sleep=0.01)
        writer.execute("PRAGMA journal_mode=DELETE").fetchone()
        answer = writer.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        writer.close()
        reader.close()
    if answer != "ok":
        raise OSError("the copy is damaged")


def main(sealed, out):
    os.umask(0o077)
    if not sealed.is_dir():
        return 3
    files = [p for p in sorted(sealed.iterdir()) if p.is_file() and not p.is_symlink()]
    files = [p for p in files if not p.name.endswith(LEFT_OUT)]
    databases = [p for p in files if is_database(p)]
    if not databases:
        return 3
    half = out.with_name(out.name + ".part")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True, mode=0o700)
    for path in files:
        target = half / path.name
        if path in databases:
            copy_database(path, target)
        elif path.stat().st_size <= SMALL:
            shutil.copyfile(path, target)
        if target.exists():
            os.chmod(target, 0o600)
            with open(target, "rb") as written:
                os.fsync(written.fileno())
    os.replace(half, out)
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(64)
    try:
        sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
    except (OSError, sqlite3.Error) as trouble:
        print(f"snapshot: {type(trouble).__name__}", file=sys.stderr)
        sys.exit(1)
