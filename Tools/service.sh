# shellcheck shell=bash disable=SC2154
# The unit that starts the house at boot.

unit_path() {
  if [[ $(id -u) == 0 ]]; then
    printf '%s' "${FIDELIO_UNIT_DIR:-/etc/systemd/system}/fidelio.service"
  else
    printf '%s' "${FIDELIO_UNIT_DIR:-${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user}/fidelio.service"
  fi
}

# unit_quote TEXT: one word of a unit file.
unit_quote() {
  local text=${1//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//%/%%}
  text=${text//\$/\$\$}
  printf '"%s"' "$text"
}

unit_text() {
  local word line wanted=default.target
  line=$(unit_quote "$repo/fidelio")
  for word in serve --home "$home" "$@"; do line+=" $(unit_quote "$word")"; done
  if [[ $(id -u) == 0 ]]; then wanted=multi-user.target; fi
  cat <<UNIT
[Unit]
Description=Fidelio, a companion of one's own
After=network.target

[Service]
Type=exec
ExecStart=$line
Environment=$(unit_quote "PATH=$PATH")
${FIDELIO_BUILD_DIR:+Environment=$(unit_quote "FIDELIO_BUILD_DIR=$FIDELIO_BUILD_DIR")}
UMask=0077
LimitCORE=0
NoNewPrivileges=true
Restart=on-failure
RestartSec=5
TimeoutStopSec=30
UNIT
  if [[ $(id -u) == 0 ]]; then
    # Root without root's powers: it may read a clone that is somebody else's, and write what is its own.
    cat <<UNIT
CapabilityBoundingSet=CAP_DAC_READ_SEARCH
PrivateTmp=true
PrivateDevices=true
ProtectSystem=full
ProtectKernelTunables=true
ProtectControlGroups=true
RestrictSUIDSGID=true
UNIT
  fi
  cat <<UNIT

[Install]
WantedBy=$wanted
UNIT
}

install_service() {
  local unit
  local -a control=(systemctl)
  unit=$(unit_path)
  if [[ $(id -u) != 0 ]]; then control=(systemctl --user); fi
  mkdir -p "$(dirname "$unit")"
  unit_text "$@" >"$unit.new"
  chmod 644 "$unit.new"
  mv -f "$unit.new" "$unit"
  tell "Service écrit : $unit" "Service written: $unit"
  if [[ -d /run/systemd/system ]] && command -v systemctl >/dev/null && "${control[@]}" daemon-reload 2>/dev/null; then
    "${control[@]}" enable --now fidelio.service
    tell "Fidelio tourne et repartira avec la machine. Son code d’installation est dans le journal :" \
      "Fidelio is running and will start with the machine. Its set-up code is in the journal:"
    if [[ $(id -u) == 0 ]]; then
      printf '  journalctl -u fidelio | grep setup-code\n'
    else
      printf '  journalctl --user -u fidelio | grep setup-code\n'
      tell "Pour qu’il parte sans attendre votre session : loginctl enable-linger" \
        "To start it without waiting for your session: loginctl enable-linger"
    fi
  else
    tell "systemd ne tourne pas ici. Quand il tournera :" "systemd does not run here. When it does:"
    printf '  %s daemon-reload\n  %s enable --now fidelio.service\n' "${control[*]}" "${control[*]}"
  fi
}

remove_service() {
  local unit
  local -a control=(systemctl)
  unit=$(unit_path)
  if [[ $(id -u) != 0 ]]; then control=(systemctl --user); fi
  if [[ -d /run/systemd/system ]] && command -v systemctl >/dev/null; then
    "${control[@]}" disable --now fidelio.service 2>/dev/null || true
  fi
  rm -f -- "$unit"
  if [[ -d /run/systemd/system ]] && command -v systemctl >/dev/null; then
    "${control[@]}" daemon-reload 2>/dev/null || true
  fi
}
