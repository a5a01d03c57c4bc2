#!/bin/sh
# Installs CSTO Explorer for one user, without rights of an administrator; --remove takes it out again.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
program="$HOME/.local/lib/csto-explorer"
command="$HOME/.local/bin/csto-explorer"

remove() {
    if [ -x "$program/csto-explorer" ]; then
        "$program/csto-explorer" install-desktop --remove || true
    fi
    if [ -L "$command" ]; then
        rm -f -- "$command"
    fi
    rm -rf -- "$program"
    rmdir -- "$HOME/.local/lib" "$HOME/.local/bin" "$HOME/.local/share" "$HOME/.local" 2>/dev/null || true
}

case "${1:-}" in
    --remove)
        remove
        echo "CSTO Explorer is removed. Its settings stay in ${XDG_CONFIG_HOME:-$HOME/.config}/csto-explorer."
        ;;
    "")
        if [ "$here" = "$program" ]; then
            echo "CSTO Explorer is installed here; '$0 --remove' takes it out." >&2
            exit 2
        fi
        if [ -e "$command" ] && [ ! -L "$command" ]; then
            echo "$command is a program of its own; move it away first." >&2
            exit 2
        fi
        mkdir -p -- "$HOME/.local/lib" "$HOME/.local/bin"
        # the new one is whole before the old one goes
        rm -rf -- "$program.new"
        cp -R -P -- "$here" "$program.new"
        rm -rf -- "$program"
        mv -- "$program.new" "$program"
        ln -sf -- "$program/csto-explorer" "$command"
        "$program/csto-explorer" check
        "$program/csto-explorer" install-desktop
        case ":$PATH:" in
            *":$HOME/.local/bin:"*) ;;
            *) echo "The command csto-explorer works once $HOME/.local/bin stands in PATH (log in anew)." ;;
        esac
        echo "To take it out again: $program/install.sh --remove"
        ;;
    *)
        echo "usage: install.sh [--remove]" >&2
        exit 2
        ;;
esac
