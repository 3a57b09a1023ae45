"""Prints every answer of the invented people once, as lines for `fidelio triage`. None of them is dangerous."""

import json
import pathlib
import re

seen = set()
for language in ("fr", "en"):
    for line in (pathlib.Path(__file__).parent / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith(("#", "person")):
            continue
        for answer in re.sub(r"^[\w.]+:\s*", "", line.strip()).split("|"):
            answer = answer.strip()
            if answer and answer not in seen:
                seen.add(answer)
                print(json.dumps({"id": f"{language}{len(seen)}", "lang": language, "text": answer}, ensure_ascii=False))
