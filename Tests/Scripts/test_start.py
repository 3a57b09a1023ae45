"""./start and ./fidelio, with stand-ins for the slow tools on the PATH: the order of the steps, what a second
run leaves out, and what the next run does after a kill -9 at each step."""
import fcntl
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest

REPO = pathlib.Path(__file__).resolve().parents[2]

# Each stand-in notes its call, dies with its caller when told to, and leaves what the real one would.
COMMON = r"""#!/bin/bash
note() { printf '%s\n' "$*" >>"$STANDIN_LOG"; }
fall() { if [[ ${STANDIN_KILL:-} == "$1" ]]; then kill -9 "$STANDIN_START"; sleep 60; fi; }
[[ -n ${STANDIN_START:-} ]] || STANDIN_START=$(cat "$STANDIN_PID" 2>/dev/null)
offline() { if [[ -e $STANDIN_LOG.offline ]]; then echo 'no network' >&2; exit 1; fi; }
"""

SWIFT = COMMON + r"""
case $1 in
  --version) echo "Swift version ${STANDIN_SWIFT:-6.3.1} (swift-RELEASE)" ;;
  build)
    note swift build
    offline
    while [[ $# -gt 0 ]]; do [[ $1 == --scratch-path ]] && folder=$2; shift; done
    mkdir -p "$folder/release"
    fall build
    if [[ -e $STANDIN_LOG.wait ]]; then read -r _ <"$STANDIN_LOG.wait"; fi
    cp "$STANDIN_TOOLS/program" "$folder/release/fidelio"
    ;;
esac
"""

PYTHON = COMMON + r"""
case "$*" in
  *"-m venv"*)
    note venv
    mkdir -p "${!#}/bin" "${!#}/lib/python3.11/site-packages"
    fall venv
    cp "$0" "${!#}/bin/python"
    ;;
  *"-m pip install"*requirements.txt) note pip engine; offline; fall pip ;;
  *"-m pip install"*) note pip setup; offline; fall setup ;;
  *fetch_parts.py*) note weights; offline; fall weights ;;
  *build_encoders.py*--prune*) note prune; fall prune ;;
  *build_encoders.py*)
    note encoders
    fall encoders
    mkdir -p "${!#}"
    touch "${!#}/manifest.json"
    ;;
  *) exec "$STANDIN_PYTHON" "$@" ;;
esac
"""

PROGRAM = COMMON + r"""
note fidelio "$@"
if [[ $1 == model ]]; then
  offline
  fall model
  while [[ $# -gt 0 ]]; do [[ $1 == --home ]] && home=$2; shift; done
  touch "$home/models/m.gguf" "$home/models/m.gguf.json"
fi
"""

STEPS = ["swift build", "venv", "pip engine", "pip setup", "weights", "encoders", "prune"]


class StartTests(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="fidelio-start-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.clone = self.folder / "a clone"
        self.home = self.folder / "a home"
        self.tools = self.folder / "tools"
        self.log = self.folder / "log"
        for part in ("Tools", "engine"):
            shutil.copytree(REPO / part, self.clone / part)
        for script in ("start", "fidelio"):
            shutil.copy2(REPO / script, self.clone / script)
        (self.clone / "Sources").mkdir()
        (self.clone / "Sources" / "main.swift").write_text("// nothing\n")
        (self.clone / "Package.swift").write_text("// nothing\n")
        # The one system library: a file of the test's own, so that it can be missing.
        self.library = self.folder / "sqlite3.h"
        self.library.touch()
        checks = self.clone / "Tools" / "checks.sh"
        checks.write_text(checks.read_text().replace("/usr/include/sqlite3.h", str(self.library)))
        self.tools.mkdir()
        self.stand_in("swift", SWIFT)
        self.stand_in("python3", PYTHON)
        self.stand_in("program", PROGRAM)
        self.stand_in("systemctl", "#!/bin/bash\nexit 1\n")  # never the real one
        self.stand_in("uname", "#!/bin/bash\necho ${STANDIN_MACHINE:-x86_64}\n")

    def stand_in(self, name, text):
        path = self.tools / name
        path.write_text(text)
        path.chmod(0o755)

    def environment(self, **more):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("FIDELIO", "LC_", "LANG", "XDG"))}
        return kept | {
            "PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.folder), "LANG": "en_GB.UTF-8",
            "FIDELIO_HOME": str(self.home), "FIDELIO_UNIT_DIR": str(self.folder / "units"),
            "STANDIN_LOG": str(self.log), "STANDIN_TOOLS": str(self.tools),
            "STANDIN_PID": str(self.folder / "pid"), "STANDIN_PYTHON": shutil.which("python3.11", path="/usr/bin")
            or shutil.which("python3"),
        } | more

    def start(self, *arguments, said=None, **more):
        """Runs ./start to its end. - Returns exit code, standard output, standard error."""
        process = self.begin(*arguments, stdin=subprocess.PIPE, **more)
        out, error = process.communicate(said, timeout=120)
        return process.returncode, out, error

    def begin(self, *arguments, stdin=subprocess.DEVNULL, **more):
        # The shell writes its own number down before it becomes ./start, so that a stand-in can kill it.
        return subprocess.Popen(
            ["bash", "-c", 'echo $$ >"$STANDIN_PID"; exec "$@"', "bash", str(self.clone / "start"), *arguments],
            env=self.environment(**more), stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True)

    def calls(self):
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return lines

    def pull(self):
        return f"fidelio model pull qwen2.5-coder-1.5b --home {self.home}"

    def serve(self):
        return f"fidelio serve --home {self.home}"

    def database(self):
        (self.home / "sealed").mkdir(parents=True)
        with sqlite3.connect(self.home / "sealed" / "records.sqlite") as base:
            base.execute("PRAGMA journal_mode=WAL")
            base.execute("CREATE TABLE record(body)")
            base.execute("INSERT INTO record VALUES ('sealed')")
        base.close()
        (self.home / "sealed" / "house.key").write_bytes(b"k" * 32)

    # What it says

    def test_help_says_what_where_and_how_to_remove_in_both_languages(self):
        code, out, _ = self.start("--help")
        self.assertEqual(code, 0)
        for word in ("--no-serve", "--update", "--install-service", "--remove", "FIDELIO_HOME", "To remove"):
            self.assertIn(word, out)
        self.assertIn("Pour tout retirer", self.start("--help", LANG="fr_FR.UTF-8")[1])
        self.assertFalse(self.home.exists())

    def test_wrong_use_exits_64(self):
        for arguments in (["--nonsense"], ["--home"], ["--update", "--no-serve"], ["words"]):
            code, out, error = self.start(*arguments)
            self.assertEqual((code, out), (64, ""))
            self.assertEqual(len(error.splitlines()), 1)
        self.assertFalse(self.home.exists())

    def test_fidelio_before_the_build_says_what_to_run(self):
        result = subprocess.run([self.clone / "fidelio", "doctor"], env=self.environment(), capture_output=True, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn("start --no-serve", result.stderr)

    # What it does

    def test_first_run_does_every_step_in_order_and_serves(self):
        code, out, error = self.start("--", "--port", "0")
        self.assertEqual(code, 0, error)
        self.assertEqual(self.calls(), [*STEPS, self.pull(), self.serve() + " --port 0"])
        self.assertEqual(self.home.stat().st_mode & 0o777, 0o700)

    def test_second_run_needs_no_network_and_under_three_seconds(self):
        self.start("--no-serve")
        self.calls()
        pathlib.Path(f"{self.log}.offline").touch()
        began = time.monotonic()
        code, _, error = self.start()
        self.assertLess(time.monotonic() - began, 3)
        self.assertEqual((code, error), (0, ""))
        self.assertEqual(self.calls(), [self.serve()])

    def test_no_serve_stops_before_serving(self):
        code, out, _ = self.start("--no-serve")
        self.assertEqual(code, 0)
        self.assertEqual(self.calls(), [*STEPS, self.pull()])

    def test_after_a_kill_at_any_step_the_next_run_goes_on(self):
        steps = {"build": 0, "venv": 1, "pip": 1, "setup": 3, "weights": 3, "encoders": 3, "prune": 6, "model": 7}
        every = [*STEPS, self.pull(), self.serve()]
        for name, again in steps.items():
            with self.subTest(step=name):
                process = self.begin(STANDIN_KILL=name)
                process.wait(60)
                self.assertEqual(process.returncode, -signal.SIGKILL)
                os.killpg(process.pid, signal.SIGKILL)  # the stand-in that stayed behind
                process.communicate()
                self.calls()
                code, _, error = self.start()
                self.assertEqual(code, 0, error)
                self.assertEqual(self.calls(), every[again:])
                shutil.rmtree(self.home)
                shutil.rmtree(self.clone / ".build")

    def test_after_the_network_was_cut_the_next_run_goes_on(self):
        offline = pathlib.Path(f"{self.log}.offline")
        self.start("--no-serve")
        shutil.rmtree(self.home)
        self.calls()
        offline.touch()
        code, _, error = self.start()
        self.assertEqual(code, 1)
        self.assertIn("Check the network and run ./start again", error)
        offline.unlink()
        self.calls()
        self.assertEqual(self.start()[0], 0)
        self.assertEqual(self.calls(), [*STEPS[1:], self.pull(), self.serve()])

    def test_new_corrections_for_triage_build_the_encoders_anew(self):
        self.start("--no-serve")
        self.calls()
        (self.clone / "engine/triage/lora.npz").write_bytes(b"learnt anew")
        self.assertEqual(self.start("--no-serve")[0], 0)
        self.assertEqual(self.calls(), STEPS[1:])

    def test_a_full_disk_is_said_before_the_step(self):
        self.stand_in("df", "#!/bin/bash\nprintf 'h\\n/dev/x 1 1 2048 1%% /\\n'\n")
        code, _, error = self.start()
        self.assertEqual(code, 1)
        self.assertIn("MB must be free", error)
        self.assertEqual(self.calls(), [])

    def test_two_at_once_the_second_says_so(self):
        gate = f"{self.log}.wait"
        os.mkfifo(gate)
        first = self.begin("--no-serve")
        for _ in range(1200):
            if self.log.exists() and "swift build" in self.log.read_text():
                break
            time.sleep(0.05)
        code, _, error = self.start("--no-serve")
        self.assertEqual(code, 1)
        self.assertIn("already at work", error)
        with open(gate, "w") as out:
            out.write("go\n")
        first.communicate(timeout=60)
        self.assertEqual(first.returncode, 0)

    def test_the_lock_is_let_go_before_serving(self):
        self.stand_in("program", COMMON + 'if [[ $1 == serve && -e /proc/self/fd/9 ]]; then note still locked; fi\n')
        self.assertEqual(self.start()[0], 0)
        self.assertNotIn("still locked", self.calls())

    # What is missing

    def test_a_missing_library_without_the_right_to_install_prints_the_command(self):
        self.library.unlink()
        self.stand_in("id", "#!/bin/bash\necho 1000\n")
        self.stand_in("sudo", "#!/bin/bash\nexit 1\n")
        code, _, error = self.start()
        self.assertEqual(code, 1)
        self.assertIn("sudo apt-get install libsqlite3-dev", error)

    def test_a_missing_library_is_installed_where_that_is_allowed(self):
        self.library.unlink()
        self.stand_in("id", "#!/bin/bash\necho 1000\n")
        self.stand_in("sudo", '#!/bin/bash\nshift\nexec "$@"\n')
        self.stand_in("apt-get", f'{COMMON}\nnote apt-get "$@"\ntouch "{self.library}"\n')
        self.assertEqual(self.start("--no-serve")[0], 0)
        self.assertEqual(self.calls()[0], "apt-get install -y -q libsqlite3-dev")

    def test_an_old_swift_and_an_old_python_are_named(self):
        code, _, error = self.start(STANDIN_SWIFT="6.1.2")
        self.assertEqual(code, 1)
        self.assertIn("Swift 6.2 or later is needed; this one is 6.1.2.", error)
        for name in ("python3", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14"):
            self.stand_in(name, "#!/bin/bash\necho 3.9\n")
        code, _, error = self.start()
        self.assertEqual(code, 1)
        self.assertIn("Python 3.10 to 3.14 is needed", error)

    def test_another_processor_is_told_of_the_compatible_way_and_served(self):
        code, _, error = self.start(STANDIN_MACHINE="aarch64")
        self.assertEqual(code, 0)
        self.assertIn("OpenAI-compatible", error)
        self.assertEqual(self.calls(), ["swift build", self.serve()])

    def test_a_model_elsewhere_needs_none_here(self):
        self.start("--", "--model-url", "http://127.0.0.1:1/v1")
        self.assertNotIn(self.pull(), self.calls())

    def test_a_model_the_person_removed_is_not_fetched_again(self):
        self.start("--no-serve")
        for file in (self.home / "models").iterdir():
            file.unlink()
        self.calls()
        code, _, error = self.start()
        self.assertEqual(code, 0)
        self.assertIn("No local model", error)
        self.assertEqual(self.calls(), [self.serve()])

    # Updates

    def test_update_copies_the_words_first_and_checks_the_copy(self):
        self.start("--no-serve")
        self.database()
        self.calls()
        code, out, error = self.start("--update")
        self.assertEqual(code, 0, error)
        self.assertEqual(self.calls(), ["swift build"])
        copies = list((self.home / "backups").glob("before-update-*"))
        self.assertEqual(len(copies), 1)
        self.assertEqual(sorted(p.name for p in copies[0].iterdir()), ["house.key", "records.sqlite"])
        self.assertTrue(all(p.stat().st_mode & 0o777 == 0o600 for p in copies[0].iterdir()))
        with sqlite3.connect(copies[0] / "records.sqlite") as base:
            self.assertEqual(base.execute("SELECT body FROM record").fetchall(), [("sealed",)])
        base.close()

    def test_changed_sources_are_built_again_with_a_copy_first(self):
        self.start("--no-serve")
        self.database()
        self.calls()
        (self.clone / "Sources" / "main.swift").write_text("// something else\n")
        self.start()
        self.assertEqual(self.calls(), ["swift build", self.serve()])
        self.assertEqual(len(list((self.home / "backups").glob("before-update-*"))), 1)

    def test_a_damaged_database_stops_an_update_and_only_the_last_copies_stay(self):
        self.start("--no-serve")
        (self.home / "sealed").mkdir()
        (self.home / "sealed" / "records.sqlite").write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
        self.calls()
        code, _, error = self.start("--update")
        self.assertEqual(code, 1)
        self.assertIn("nothing was changed", error)
        self.assertEqual(self.calls(), [])
        shutil.rmtree(self.home / "sealed")
        self.database()
        for day in range(1, 9):
            (self.home / "backups" / f"before-update-2020010{day}-000000").mkdir()
        self.assertEqual(self.start("--update")[0], 0)
        self.assertEqual(len(list((self.home / "backups").glob("before-update-*"))), 5)

    # The service, and the end

    def test_install_service_writes_a_unit_that_serves_this_home(self):
        code, out, error = self.start("--install-service", "--", "--port", "9 %h$x")
        self.assertEqual(code, 0, error)
        unit = (self.folder / "units" / "fidelio.service").read_text()
        self.assertIn(f'ExecStart="{self.clone}/fidelio" "serve" "--home" "{self.home}" "--port" "9 %%h$$x"', unit)
        self.assertIn("WantedBy=", unit)
        self.assertIn("enable --now fidelio.service", out)

    def test_remove_deletes_nothing_by_default(self):
        self.start("--no-serve")
        self.database()
        before = sorted(self.home.rglob("*"))
        for said in ("", "\n\n\n\n\n", "n\nn\ny\nn\n"):
            code, out, _ = self.start("--remove", said=said)
            self.assertEqual(code, 0)
            self.assertEqual(sorted(self.home.rglob("*")), before)
        self.assertIn(f"{self.home}/sealed", out)

    def test_remove_takes_each_thing_on_its_own_word(self):
        self.start("--no-serve")
        self.database()
        self.start("--remove", said="y\ny\nno\nn\n")
        self.assertFalse((self.home / "engine").exists() or (self.home / "models").exists())
        self.assertTrue((self.home / "sealed" / "house.key").exists())
        (self.home / "engine").mkdir()
        self.start("--remove", said="y\nerase\ny\n")
        self.assertFalse(self.home.exists())
        self.assertFalse((self.clone / ".build").exists())
        self.assertTrue((self.clone / "start").exists())

    def test_remove_leaves_a_house_alone_while_its_server_runs(self):
        self.start("--no-serve")
        with open(self.home / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            code, _, error = self.start("--remove", said="y\nerase\ny\n")
        self.assertEqual(code, 1)
        self.assertIn("Stop it first", error)
        self.assertTrue((self.home / "engine").exists())

    def test_remove_leaves_a_folder_that_is_no_house_alone(self):
        self.home.mkdir()
        (self.home / "letters.txt").write_text("mine")
        code, out, _ = self.start("--remove", said="y\nerase\ny\n")
        self.assertIn("no house", out)
        self.assertTrue((self.home / "letters.txt").exists())


class ScriptQualityTests(unittest.TestCase):
    @unittest.skipUnless(shutil.which("shellcheck"), "shellcheck is not installed")
    def test_every_shell_script_is_clean(self):
        scripts = [REPO / name for name in ("start", "fidelio", "test", ".ci/run")]
        scripts += sorted((REPO / "Tools").glob("*.sh"))
        result = subprocess.run(["shellcheck", "-x", *scripts], capture_output=True, text=True, cwd=REPO)
        self.assertEqual(result.stdout, "")


if __name__ == "__main__":
    unittest.main()
