#!/usr/bin/env bash
# Sets up, in a folder that outlives a clone, what the tests of the real engine need: the engine as ./start
# makes it, and the smallest model.
set -euo pipefail
repo=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
for room in house checks engine; do
  # shellcheck source=/dev/null
  source "$repo/Tools/$room.sh"
done
home=${1:?the folder}
export wants_model=no
umask 077
prepare_home
lock_home
make_engine
"$home/engine/venv/bin/python" "$repo/engine/fetch_parts.py" \
  --list "$repo/engine/parts/qwen2.5-coder-0.5b.txt" --into "$home/models"
