"""R28: the build says which help lines nobody has verified for long, and goes on."""
import datetime
import importlib.util
import pathlib
import subprocess
import sys
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "Tools" / "lines.py"
spec = importlib.util.spec_from_file_location("lines", SCRIPT)
lines = importlib.util.module_from_spec(spec)
spec.loader.exec_module(lines)


class LinesTests(unittest.TestCase):
    def test_never_and_long_ago_count_and_the_last_day_does_not(self):
        today = datetime.date(2026, 11, 22)
        all_lines = [{"verified_at": None}, {}, {"verified_at": "2026-05-26"}, {"verified_at": "2026-05-25"}]

        found = lines.doubts(all_lines, today)

        self.assertEqual(found, [all_lines[0], all_lines[1], all_lines[3]])

    def test_it_warns_and_does_not_fail(self):
        run = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True)

        self.assertEqual(run.returncode, 0)
        self.assertIn("warning:", run.stderr)
        self.assertEqual(run.stdout, "")


if __name__ == "__main__":
    unittest.main()
