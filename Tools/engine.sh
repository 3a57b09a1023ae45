# shellcheck shell=bash disable=SC2154
# The local engine: a private Python environment, the encoders, the default model. Each step is made under
# another name and renamed when whole, so an interrupted one is simply made again.

site_packages() { printf '%s' "$home/engine/venv/lib/python3."*/site-packages; }

quiet_pip() {
  "$@" -m pip install --quiet --no-input --disable-pip-version-check --no-cache-dir \
    --require-hashes --no-deps --only-binary :all: "${pip_arguments[@]}"
}

environment_key() { fingerprint "$repo/engine/requirements.txt"; }

encoders_key() {
  fingerprint "$repo/engine/build_encoders.py" "$repo/engine/parts/e5-small.txt" \
    "$repo/engine/requirements.txt" "$repo/engine/requirements-setup.txt" "$repo/engine/triage/lora.npz"
}

has_environment() {
  [[ -x $home/engine/venv/bin/python ]] && stamp_is "$home/engine/venv/.whole" "$(environment_key)" &&
    "$home/engine/venv/bin/python" -c '' 2>/dev/null # the Python it was made from may be gone
}

has_encoders() {
  [[ -f $home/engine/encoders/manifest.json ]] && stamp_is "$home/engine/encoders.stamp" "$(encoders_key)"
}

make_environment() {
  local fresh=$home/engine/venv.new
  find_python
  need_venv
  need_room 1000 "$home"
  tell "J’installe le moteur local (environ 100 Mo à télécharger)." \
    "Installing the local engine (about 100 MB to fetch)."
  rm -rf "$fresh" "$home/engine/venv.old"
  "$python" -m venv "$fresh" || die \
    "L’environnement Python n’a pas pu être créé dans $fresh." "The Python environment could not be made in $fresh."
  pip_arguments=(-r "$repo/engine/requirements.txt")
  quiet_pip "$fresh/bin/python" || die \
    "Le moteur n’a pas pu être téléchargé. Vérifiez le réseau et relancez ./start : il reprendra ici." \
    "The engine could not be fetched. Check the network and run ./start again: it goes on from here."
  write_stamp "$fresh/.whole" "$(environment_key)"
  rm -f "$home/engine/encoders.stamp" # they are made with what the environment brings
  if [[ -e $home/engine/venv ]]; then mv -T "$home/engine/venv" "$home/engine/venv.old"; fi
  mv -T "$fresh" "$home/engine/venv"
  rm -rf "$home/engine/venv.old"
}

make_encoders() {
  local python=$home/engine/venv/bin/python extra=$home/engine/setup
  # Building needs parts of the environment that a finished house has thrown away.
  if [[ -e $home/engine/venv/.pruned ]]; then
    rm -f "$home/engine/venv/.whole"
    make_environment
    python=$home/engine/venv/bin/python
  fi
  need_room 800 "$home"
  tell "Je prépare les encodeurs (environ 90 Mo à télécharger)." "Preparing the encoders (about 90 MB to fetch)."
  rm -rf "$extra"
  pip_arguments=(--target "$extra" -r "$repo/engine/requirements-setup.txt")
  if ! quiet_pip "$python" ||
    ! "$python" "$repo/engine/fetch_parts.py" --list "$repo/engine/parts/e5-small.txt" --into "$home/engine"; then
    die "Les encodeurs n’ont pas pu être téléchargés. Vérifiez le réseau et relancez ./start : il reprendra ici." \
      "The encoders could not be fetched. Check the network and run ./start again: it goes on from here."
  fi
  PYTHONPATH=$extra "$python" "$repo/engine/build_encoders.py" \
    --weights "$home/engine/e5-small-q4.bin" --out "$home/engine/encoders" || die \
    "Les encodeurs n’ont pas pu être construits ; le message est au-dessus." \
    "The encoders could not be built; the message is above."
  write_stamp "$home/engine/encoders.stamp" "$(encoders_key)"
}

# tidy_engine: once the encoders stand, what only set-up needed goes.
tidy_engine() {
  if ! stamp_is "$home/engine/venv/.pruned" pruned; then
    write_stamp "$home/engine/venv/.pruned" begun
    PYTHONPATH="" "$home/engine/venv/bin/python" "$repo/engine/build_encoders.py" --prune "$(site_packages)"
    write_stamp "$home/engine/venv/.pruned" pruned
  fi
  rm -rf "$home/engine/setup" "$home/engine/e5-small-q4.bin" "$home/engine/encoders.part"
}

has_models() { compgen -G "$home/models/*.gguf.json" >/dev/null; }

# Once a model was fetched its absence is the person's choice, and the choice is respected.
make_model() {
  local name=$1
  if [[ -e $home/engine/model.stamp ]]; then
    warn "Aucun modèle local. Pour en reprendre un : ./fidelio model pull $name" \
      "No local model. To fetch one again: ./fidelio model pull $name"
    return 0
  fi
  need_room "$(room_beyond 1700 "$home/models")" "$home"
  tell "Je télécharge le modèle par défaut (1 117 Mo)." "Fetching the default model (1,117 MB)."
  "$repo/fidelio" model pull "$name" --home "$home" || die \
    "Le modèle n’est pas arrivé entier. Relancez ./start : il reprendra où il en était." \
    "The model did not arrive whole. Run ./start again: it goes on where it stopped."
  write_stamp "$home/engine/model.stamp" "$name"
}

make_engine() {
  if ! has_local_engine; then
    warn \
      "Le moteur local n’existe que pour les processeurs x86-64. Branchez un serveur compatible OpenAI : ./fidelio model connect ADRESSE" \
      "The local engine exists for x86-64 processors only. Connect an OpenAI-compatible server: ./fidelio model connect URL"
    return 0
  fi
  has_environment || make_environment
  has_encoders || make_encoders
  tidy_engine
  if [[ $wants_model == yes ]] && ! has_models; then make_model qwen2.5-coder-1.5b; fi
}
