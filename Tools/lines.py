"""Says how many of the help lines that ship with the house nobody has verified within 180 days (R28).

A warning, never an error: a number is confirmed with its service by a person, not by a build. `fidelio lines check` lists them.
"""

import datetime
import json
import pathlib
import sys

DAYS = 180
FILE = pathlib.Path(__file__).parent.parent / "Sources/Safeguard/Resources/crisis-lines.json"


def doubts(lines, today):
    """The lines that were never verified, or longer ago than DAYS."""
    def is_fresh(line):
        day = line.get("verified_at")
        return day is not None and (today - datetime.date.fromisoformat(day)).days <= DAYS

    return [line for line in lines if not is_fresh(line)]


def main():
    lines = json.loads(FILE.read_text(encoding="utf-8"))["lines"]
    found = doubts(lines, datetime.date.today())
    if found:
        never = sum(line.get("verified_at") is None for line in found)
        print(f"warning: {len(found)} of {len(lines)} help lines are not verified within {DAYS} days, "
              f"{never} of them never; ./fidelio lines check lists them", file=sys.stderr)


if __name__ == "__main__":
    main()
