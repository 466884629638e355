# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts share. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }

# install_packages GROUP...: installs the missing Debian packages of scripts/packages.txt, and says so first.
install_packages() {
    local wanted=() missing=() group package
    for group in "$@"; do
        while read -r package; do wanted+=("$package"); done \
            < <(sed -n "s/^$group: //p" scripts/packages.txt | tr ' ' '\n')
    done
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system: make sure that these are installed: ${wanted[*]}"
        return 0
    fi
    for package in "${wanted[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Please install as root: apt-get install ${missing[*]}"; return 1; }
        as_root=(sudo)
    fi
    say "Installing with apt-get: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build_preset PRESET [TARGET...]
build_preset() {
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
