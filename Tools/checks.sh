# shellcheck shell=bash disable=SC2154
# What must be on the machine before anything is built.

# shellcheck disable=SC2034
# The one list of system libraries: a file that shows it is there, and Debian's package that brings it.
system_libraries=(
  "/usr/include/sqlite3.h libsqlite3-dev"
  "/usr/include/cmark-gfm.h libcmark-gfm-dev"
  "/usr/include/cmark-gfm-core-extensions.h libcmark-gfm-extensions-dev"
  "/usr/include/gd.h libgd-dev"
  "/usr/include/archive.h libarchive-dev"
  "/usr/include/zlib.h zlib1g-dev"
  "/usr/bin/pkg-config pkg-config"
  "/usr/include/pango-1.0/pango/pangocairo.h libpango1.0-dev"
  "/usr/include/cairo/cairo-pdf.h libcairo2-dev"
  "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf fonts-dejavu-core"
)

# shellcheck disable=SC2034
# The same for what only the tests use.
test_tools=(
  "/usr/bin/chromium chromium"
  "/usr/bin/chromedriver chromium-driver"
  "/usr/bin/shellcheck shellcheck"
  "/usr/bin/strace strace"
  "/usr/bin/pdftotext poppler-utils"
)

# at_least VERSION MAJOR MINOR
at_least() {
  local major=${1%%.*} rest=${1#*.}
  local minor=${rest%%.*}
  [[ $major =~ ^[0-9]+$ && $minor =~ ^[0-9]+$ ]] || return 1
  ((major > $2 || (major == $2 && minor >= $3)))
}

need_swift() {
  local version=
  command -v swift >/dev/null || die \
    "Swift 6.2 ou plus récent est nécessaire : https://swift.org/install explique comment l’installer." \
    "Swift 6.2 or later is needed: https://swift.org/install tells how to install it."
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  at_least "$version" 6 2 || die \
    "Swift 6.2 ou plus récent est nécessaire ; celui-ci est ${version:-inconnu}." \
    "Swift 6.2 or later is needed; this one is ${version:-unknown}."
}

# find_python: sets `python` to one the locked requirements are made for, 3.10 to 3.14.
find_python() {
  local candidate version
  for candidate in ${FIDELIO_PYTHON:+"$FIDELIO_PYTHON"} python3 python3.13 python3.12 python3.11 python3.10 python3.14; do
    version=$("$candidate" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
    if at_least "$version" 3 10 && ! at_least "$version" 3 15; then
      python=$candidate
      return 0
    fi
  done
  die "Python 3.10 à 3.14 est nécessaire (Debian 12 : apt-get install python3)." \
    "Python 3.10 to 3.14 is needed (Debian 12: apt-get install python3)."
}

# The local engine's wheels are for this processor alone.
has_local_engine() { [[ $(uname -m) == x86_64 ]]; }

# missing_packages LINE...: names the packages whose file is not there.
missing_packages() {
  local line
  for line in "$@"; do [[ -e ${line%% *} ]] || printf '%s\n' "${line#* }"; done
}

# install_packages NAME...: with apt where that is allowed. Fails without a word where it is not.
install_packages() (
  as_root=()
  umask 022 # what a package sets up is for everyone
  command -v apt-get >/dev/null || return 1
  if [[ $(id -u) != 0 ]]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  tell "J’installe : $*" "Installing: $*"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null 2>&1 && return 0
  "${as_root[@]}" apt-get update -q >/dev/null 2>&1 || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null
)

# need_packages LINE...: installs what is missing, or says exactly how to.
need_packages() {
  local -a missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -gt 0 ]] || return 0
  install_packages "${missing[@]}" || true
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -eq 0 ]] || die \
    "Il manque des bibliothèques du système. Lancez : sudo apt-get install ${missing[*]}" \
    "System libraries are missing. Run: sudo apt-get install ${missing[*]}"
}

# need_venv: Debian keeps the parts that make an environment in a package of their own.
need_venv() {
  "$python" -c 'import ensurepip, venv' 2>/dev/null && return 0
  install_packages python3-venv || true
  "$python" -c 'import ensurepip, venv' 2>/dev/null || die \
    "Il manque à Python de quoi créer un environnement. Lancez : sudo apt-get install python3-venv" \
    "Python cannot make an environment yet. Run: sudo apt-get install python3-venv"
}
