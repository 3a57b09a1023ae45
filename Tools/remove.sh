# shellcheck shell=bash disable=SC2154,SC1111
# Taking the house down: each thing is named with its size and asked for by itself; the default is no, and the
# words of people go only when a word is typed for them.

size_of() { du -shc -- "$@" 2>/dev/null | awk 'END { print $1 }'; }

# offer FRENCH ENGLISH PATH...: names paths, asks, deletes.
offer() {
  local french=$1 english=$2
  shift 2
  tell "$french — $(size_of "$@") :" "$english — $(size_of "$@"):"
  printf '  %s\n' "$@"
  if ask "Supprimer ?" "Delete it?"; then
    rm -rf -- "$@"
    tell "Supprimé." "Deleted."
  else
    tell "Gardé." "Kept."
  fi
}

# The words: database, keys, backups. Everything in the home that is neither engine nor models.
words_in_home() {
  find "$home" -mindepth 1 -maxdepth 1 ! -name engine ! -name models ! -name .start.lock | LC_ALL=C sort
}

offer_words() {
  local -a words
  local word answer=
  mapfile -t words < <(words_in_home)
  # An empty folder that this script made is nobody's words.
  [[ ${#words[@]} -gt 0 && -n $(find "${words[@]}" ! -type d -print -quit) ]] || return 0
  word=$(in_words effacer erase)
  tell "Les paroles, les clés et les sauvegardes de toutes les personnes — $(size_of "${words[@]}") :" \
    "The words, keys and backups of every person — $(size_of "${words[@]}"):"
  printf '  %s\n' "${words[@]}"
  tell "Sans sauvegarde ailleurs, rien ni personne ne pourra les rendre." \
    "Without a backup elsewhere, nothing and nobody can give them back."
  printf '%s ' "$(in_words "Pour les effacer, tapez « ${word} » :" "To erase them, type “$word”:")"
  read -r answer || true
  printf '\n'
  if [[ $answer == "$word" ]]; then
    rm -rf -- "${words[@]}"
    tell "Effacé." "Erased."
  else
    tell "Gardé." "Kept."
  fi
}

remove_house() {
  local unit folder
  unit=$(unit_path)
  folder=$(build_folder)
  is_home || tell "Il n’y a pas de maison dans $home." "There is no house in $home."
  if [[ -f $unit ]] && ask "Retirer le service ${unit} ?" "Remove the service $unit?"; then remove_service; fi
  if is_home; then
    lock_home
    if is_serving; then
      die "Un serveur tourne sur $home. Arrêtez-le d’abord." "A server is running on $home. Stop it first."
    fi
    if [[ -d $home/engine ]]; then offer "Le moteur" "The engine" "$home/engine"; fi
    if [[ -d $home/models ]]; then offer "Les modèles de langue" "The language models" "$home/models"; fi
    offer_words
    # A home with nothing left in it goes too.
    if [[ -z $(find "$home" -mindepth 1 ! -name .start.lock ! -path "$home/backups" -print -quit) ]]; then
      rm -f -- "$home/.start.lock"
      rmdir -- "$home/backups" 2>/dev/null || true
      rmdir -- "$home"
    fi
  fi
  if [[ -e $folder/.fidelio-built ]]; then offer "Le programme construit" "The program as built" "$folder"; fi
  tell "Le dossier du code reste : $repo" "The folder of the code stays: $repo"
}

# is_home: whether a folder is a house of ours. Nothing is ever deleted in another.
is_home() { [[ -e $home/.start.lock || -d $home/engine || -d $home/models || -d $home/sealed ]]; }

# is_serving: whether a server, or any command, holds the home.
is_serving() { [[ -f $home/lock ]] && ! flock -n "$home/lock" true; }
