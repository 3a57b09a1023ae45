# shellcheck shell=bash disable=SC2154
# The release build, and how to know that it is still the one of these sources.

source_fingerprint() {
  (cd "$repo" && find Package.swift Sources -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum | cut -c1-64)
}

is_built() { [[ -x $(binary) ]] && stamp_is "$(build_folder)/.fidelio-built" "$(source_fingerprint)"; }

build() {
  local before folder
  folder=$(build_folder)
  need_swift
  need_packages "${system_libraries[@]}"
  mkdir -p "$folder"
  need_room "$(room_beyond 3000 "$folder")" "$folder"
  before=$(source_fingerprint)
  tell "Je construis Fidelio. La première fois prend une dizaine de minutes." \
    "Building Fidelio. The first time takes some ten minutes."
  (umask 022 && cd "$repo" && swift build -c release --product fidelio --scratch-path "$folder") || die \
    "La construction a échoué ; le message est au-dessus. Corrigez et relancez ./start : il reprendra ici." \
    "The build failed; the message is above. Mend it and run ./start again: it goes on from here."
  write_stamp "$folder/.fidelio-built" "$before"
}
