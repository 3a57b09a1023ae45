#!/usr/bin/env bash
# Makes pictures of every screen, in French and English, light and dark, 360 and 1,280 px wide.
#
#   Tools/screenshots.sh FOLDER
#
# A test walks through an invented house in the tests' own Chromium; the folder holds SCREEN-LANGUAGE-THEME-WIDTH.png
# afterwards. What is in it already stays, or is replaced by a newer picture of the same screen.
set -euo pipefail
repo=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=/dev/null
source "$repo/Tools/house.sh"

[[ $# -eq 1 && $1 != -* ]] || die "Usage : Tools/screenshots.sh DOSSIER" "Usage: Tools/screenshots.sh FOLDER" 64
mkdir -p "$1"
FIDELIO_SCREENSHOTS=$(cd "$1" && pwd -P)
export FIDELIO_SCREENSHOTS
"$repo/test" --filter ScreenshotTests
count=$(find "$FIDELIO_SCREENSHOTS" -name '*.png' | wc -l)
tell "$count images dans $FIDELIO_SCREENSHOTS" "$count pictures in $FIDELIO_SCREENSHOTS"
