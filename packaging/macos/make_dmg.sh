#!/bin/sh
# Signs dist/CSTO Explorer.app and puts it into a disk image. With SIGNING_IDENTITY it is signed for others and sent to
# Apple (NOTARY_PROFILE names what notarytool keeps in the keychain); without, it is signed for this machine only, and
# others open it once by a right click.
set -eu
cd "$(dirname -- "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/csto_explorer/__init__.py)
app="dist/CSTO Explorer.app"
image="dist/csto-explorer-$version-macos-$(uname -m).dmg"

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$SIGNING_IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app"
fi
codesign --verify --deep --strict "$app"

staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
hdiutil create -volname "CSTO Explorer" -srcfolder "$staged" -format UDZO -ov "$image"

if [ -n "${SIGNING_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    codesign --sign "$SIGNING_IDENTITY" --timestamp "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
