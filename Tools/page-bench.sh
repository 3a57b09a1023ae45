#!/usr/bin/env bash
# Measures how quick the page is in a real browser, and prints the figures beside their budgets.
#
#   Tools/page-bench.sh
#
# A test with the tests' own Chromium does it, on a house of 500 conversations, one of them of 10,000 messages.
# docs/page.md says what each figure is. Nothing else should run on the machine meanwhile.
set -euo pipefail
repo=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
FIDELIO_PAGE_BENCH=1 exec "$repo/test" --filter PageBenchTests
