"""The scripts that teach and measure triage, as far as they need no learning machinery, and the merging of what was learnt."""

import importlib.util
import json
import pathlib
import sys
import unittest

REPO = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPO / "Training" / "Triage"))
sys.path.insert(0, str(REPO / "engine"))

import build_encoders  # noqa: E402
import features  # noqa: E402
import lines  # noqa: E402
import variants  # noqa: E402

HAS_NUMPY = importlib.util.find_spec("numpy") is not None


class FeatureTests(unittest.TestCase):
    def test_the_file_that_the_products_tests_read_is_what_the_script_prints(self):
        golden = REPO / "Tests/SafeguardTests/Triage/Golden/ngrams.json"
        self.assertEqual(json.loads(golden.read_text(encoding="utf-8")), features.golden())

    def test_spelling_and_case_and_accents_fold_together(self):
        self.assertEqual(features.flat("  J’AI  froid… été\n"), " j ai froid ete ")
        self.assertEqual(features.features("Été"), features.features("ETE"))


class VariantTests(unittest.TestCase):
    def test_each_line_of_the_test_part_comes_in_each_spelling_once(self):
        rows = list(variants.rows())
        names = [row["variant"] for row in rows]
        self.assertEqual(set(names), {"as written", "sms", "noaccent", "typos"})
        self.assertEqual(len({names.count(name) for name in names}), 1)
        self.assertEqual(rows, list(variants.rows()))  # the same each time
        self.assertTrue({row["label"] for row in rows} <= set(lines.LABELS))

    def test_nothing_that_is_measured_is_learnt(self):
        learnt, held_out = lines.training()
        tested = {lines.key(row["text"]) for row in lines.read(lines.HERE / "test")}
        for row in learnt + held_out:
            self.assertNotIn(lines.key(row["text"]), tested)
        self.assertFalse({(r["lang"], r["situation"]) for r in learnt} & {(r["lang"], r["situation"]) for r in held_out})

    def test_there_are_as_many_lines_as_were_promised(self):
        rows = lines.read(lines.HERE / "test")
        for lang in ("fr", "en"):
            counts = {label: sum(r["label"] == label and r["lang"] == lang for r in rows) for label in lines.LABELS}
            self.assertGreaterEqual(counts["none"], 400)
            self.assertTrue(all(counts[label] >= 100 for label in lines.RISKS), counts)


@unittest.skipUnless(HAS_NUMPY, "numpy is there at set-up alone")
class MergingTests(unittest.TestCase):
    class Weights:
        layers = 1

        def __init__(self):
            import numpy

            self.numpy = numpy

        def matrix(self, name, columns, rows=None):
            return self.numpy.ones((2, columns), self.numpy.float32)

    def lora(self, **changed):
        np = self.Weights().numpy
        parts = {}
        for part in build_encoders.LINEAR:
            parts[f"l0.{part}.a"] = np.array([[1, 0, 2]], np.float16)
            parts[f"l0.{part}.b"] = np.array([[1], [3]], np.float16)
        return {**parts, **changed}

    def test_the_tuned_matrix_is_the_sum(self):
        tuned = build_encoders.Tuned(self.Weights(), self.lora())
        self.assertEqual(tuned.matrix("l0.q.w", 3).tolist(), [[2, 1, 3], [4, 1, 7]])
        self.assertEqual(tuned.matrix("emb.word", 3).tolist(), [[1, 1, 1], [1, 1, 1]])

    def test_corrections_that_do_not_fit_are_refused(self):
        with self.assertRaises(SystemExit):
            build_encoders.Tuned(self.Weights(), {})
        odd = self.lora(**{"l0.q.a": self.Weights().numpy.zeros((2, 3))})
        with self.assertRaises(SystemExit):
            build_encoders.Tuned(self.Weights(), odd).matrix("l0.q.w", 3)


class ShippedTests(unittest.TestCase):
    def test_what_ships_belongs_together_and_is_small(self):
        import hashlib

        lora = (REPO / "engine/triage/lora.npz").read_bytes()
        model = (REPO / "Sources/Safeguard/Resources/triage-model.bin").read_bytes()
        self.assertEqual(model[24:56], hashlib.sha256(lora).digest())
        # The mean of two rounds has twice the rank of one; both files together may have 20 MB.
        self.assertLess(len(lora), 6_000_000)
        self.assertLess(len(lora) + len(model), 20_000_000)


if __name__ == "__main__":
    unittest.main()
