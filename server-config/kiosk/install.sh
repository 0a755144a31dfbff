#!/bin/sh
# Maakt van een kale Debian 12 een kiosk. Mag vaker: wat er al is, blijft of wordt bijgewerkt; kiosk.conf houdt uw instellingen.
#
#   install.sh https://wijkteams.example.nl               als root, op het apparaat zelf
#   install.sh --root MAP https://wijkteams.example.nl    om te proberen: alleen de bestanden, in een map
set -eu

packages="sway seatd chromium chromium-l10n fonts-noto-core libgl1-mesa-dri alsa-utils speech-dispatcher speech-dispatcher-espeak-ng
    espeak-ng python3 unattended-upgrades systemd-timesyncd"

fail() {
    echo "$*" >&2
    exit 1
}

root=
if [ "${1-}" = --root ]; then
    root=${2:?--root wil een map}
    shift 2
fi
[ $# -eq 1 ] || fail "Gebruik: install.sh [--root MAP] https://ADRES-VAN-DE-SITE"
site=${1%/}
case $site in
    *[!A-Za-z0-9:/.-]*) fail "Dit is geen adres van een site: $site" ;;
    https://*/* | http://*/*) fail "Alleen het adres van de site, zonder iets erachter: $site" ;;
    https://?* | http://127.0.0.1:* | http://localhost:*) ;;
    *) fail "Het adres begint met https://: $site" ;;
esac
[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "Dit kan alleen root: sudo ./install.sh $site"
here=$(cd "$(dirname "$0")" && pwd)

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    # shellcheck disable=SC2086 # de lijst is een lijst
    apt-get install -q -y --no-install-recommends $packages
}

put_files() {
    (cd "$here/files" && find . -type f) | while read -r file; do
        case $file in
            ./usr/local/sbin/* | */kiosk-session) mode=755 ;;
            *) mode=644 ;;
        esac
        install -D -m "$mode" "$here/files/$file" "$root/$file"
    done
    conf=$root/etc/kiosk/kiosk.conf
    [ -e "$conf" ] || install -m 644 "$here/kiosk.example.conf" "$conf"
    sed -i "s|^SITE=.*|SITE=$site|" "$conf"
}

# Welk adres er op het scherm mag komen en of er geprint wordt, verschilt per kiosk. Het voorbeeld is voor een gewone browser: een
# bezoeker zou denken dat de kiosk het doet.
write_policy() {
    if grep -q '^PRINTER=ja' "$conf"; then printing=true; else printing=false; fi
    cat >"$root/etc/chromium/policies/managed/site.json" <<POLICY
{
  "URLAllowlist": ["$site/kiosk"],
  "URLBlocklist": ["*", "chrome://*", "chrome-untrusted://*", "devtools://*", "$site/kiosk?demo"],
  "PrintingEnabled": $printing
}
POLICY
}

start_services() {
    systemd-sysusers
    systemctl daemon-reload
    systemctl mask --quiet getty@tty1.service ctrl-alt-del.target
    systemctl enable --quiet seatd.service kiosk.service kiosk-restart.timer
    systemctl restart systemd-sysctl.service
    udevadm control --reload && udevadm trigger --subsystem-match=input --action=change ||
        echo "Toetsenbord en muis doen nog mee tot de kiosk opnieuw is opgestart." >&2
    systemctl set-default --quiet multi-user.target
    systemctl restart seatd.service kiosk-restart.timer apt-daily-upgrade.timer kiosk.service
}

[ -n "$root" ] || install_packages
put_files
write_policy
if [ -n "$root" ]; then
    echo "De bestanden staan in $root."
else
    start_services
    echo "De kiosk toont nu $site/kiosk. Start één keer opnieuw op (systemctl reboot) en meld hem aan met kiosk-start."
fi
