# shellcheck shell=bash
# What start, test and fidelio share: sentences in two languages, paths, questions, the lock.
# Sourced by a script that has set `repo`, the root of the clone.

case "${FIDELIO_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
  fr*) language=fr ;;
  *) language=en ;;
esac

# in_words FRENCH ENGLISH: prints the one for this person.
in_words() { if [[ $language == fr ]]; then printf '%s' "$1"; else printf '%s' "$2"; fi; }

tell() { printf '%s\n' "$(in_words "$1" "$2")"; }

warn() { tell "$1" "$2" >&2; }

# die FRENCH ENGLISH [EXIT]: one sentence on standard error, and the end.
die() {
  warn "$1" "$2"
  exit "${3:-1}"
}

# ask FRENCH ENGLISH: yes only for an explicit yes; the end of input is a no.
ask() {
  local answer=
  printf '%s ' "$(in_words "$1 [o/N]" "$2 [y/N]")"
  read -r answer || { printf '\n'; return 1; }
  case "$answer" in
    o | O | oui | Oui | OUI | y | Y | yes | Yes | YES) return 0 ;;
    *) return 1 ;;
  esac
}

# Where a house's data lie, unless --home says otherwise.
default_home() {
  if [[ -n ${FIDELIO_HOME:-} ]]; then
    printf '%s' "$FIDELIO_HOME"
  elif [[ -n ${XDG_DATA_HOME:-} ]]; then
    printf '%s' "$XDG_DATA_HOME/fidelio"
  else
    printf '%s' "${HOME:?}/.local/share/fidelio"
  fi
}

# Where the release build lies.
# shellcheck disable=SC2154
build_folder() { printf '%s' "${FIDELIO_BUILD_DIR:-$repo/.build}"; }

binary() { printf '%s' "$(build_folder)/release/fidelio"; }

# prepare_home: makes the home, for its owner alone.
prepare_home() {
  if [[ -d $home && -z $(ls -A "$home") ]]; then chmod 700 "$home"; fi
  mkdir -p "$home/engine" "$home/models" "$home/backups" 2>/dev/null || die \
    "Le dossier $home ne peut pas être créé. Choisissez-en un autre avec --home." \
    "The folder $home cannot be made. Choose another with --home."
  home=$(cd "$home" && pwd -P)
}

# lock_home: one start at a time. What an interrupted one left running keeps the lock until it ends.
lock_home() {
  exec 9>"$home/.start.lock" ||
    die "Le dossier $home n’est pas inscriptible." "The folder $home cannot be written."
  flock -n 9 || die \
    "Un autre ./start travaille déjà dans $home. Attendez qu’il finisse, puis recommencez." \
    "Another ./start is already at work in $home. Wait until it is done, then try again."
}

# need_room MEGABYTES FOLDER: stops before a big step that would not fit.
need_room() {
  local free
  free=$(df -Pk "$2" | awk 'NR == 2 { print int($4 / 1024) }')
  [[ $free -ge $1 ]] || die \
    "Il faut ${1} Mo libres dans $2 et il en reste $free. Faites de la place et relancez ./start : il reprendra ici." \
    "$1 MB must be free in $2 and $free are. Free some space and run ./start again: it goes on from here."
}

# room_beyond MEGABYTES FOLDER: what is still missing of so many, given what lies there; never under 300.
room_beyond() {
  local there
  there=$(du -sm "$2" 2>/dev/null | cut -f1) || there=0
  printf '%s' "$((${1} - ${there:-0} > 300 ? ${1} - ${there:-0} : 300))"
}

# write_stamp FILE TEXT: whole or not at all.
write_stamp() {
  printf '%s\n' "$2" >"$1.new"
  mv -f "$1.new" "$1"
}

stamp_is() { [[ -f $1 && $(<"$1") == "$2" ]]; }

# fingerprint FILE...: one digest over their contents.
fingerprint() { cat "$@" | sha256sum | cut -c1-64; }
