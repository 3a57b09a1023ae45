# shellcheck shell=bash disable=SC2154
# Before a new program meets an old home, a copy of what it could harm.

kept_copies=5

backup_before_update() {
  local out status=0
  out="$home/backups/before-update-$(date -u +%Y%m%d-%H%M%S)"
  find_python
  "$python" "$repo/Tools/snapshot.py" "$home/sealed" "$out" || status=$?
  case $status in
    0)
      tell "Copie de sûreté faite et vérifiée : $out" "Safety copy made and verified: $out"
      # The names sort by date: the oldest beyond the last few go.
      find "$home/backups" -maxdepth 1 -type d -name 'before-update-*' | LC_ALL=C sort -r |
        tail -n +$((kept_copies + 1)) | while IFS= read -r old; do rm -rf -- "$old"; done
      ;;
    3) ;; # a home without words yet
    *)
      die "La copie de sûreté a échoué, rien n’a été changé. Vérifiez la place dans $home/backups et recommencez." \
        "The safety copy failed, nothing was changed. Check the room in $home/backups and try again."
      ;;
  esac
}

# restart_service: a service that runs the old program gets the new one.
restart_service() {
  local -a control=(systemctl)
  [[ -d /run/systemd/system ]] && command -v systemctl >/dev/null || return 0
  if [[ $(id -u) != 0 ]]; then control=(systemctl --user); fi
  if "${control[@]}" is-active --quiet fidelio.service 2>/dev/null; then
    "${control[@]}" restart fidelio.service
    tell "Le service a redémarré avec la nouvelle version." "The service was restarted with the new version."
  fi
}
