#!/bin/sh
# Kijkt na of de bestanden van de kiosk deugen, en of kiosk-session ziet dat een pagina hangt, omvalt of wegloopt. Verandert niets
# aan het apparaat en heeft geen rechten nodig. Wat niet geïnstalleerd is, wordt zichtbaar overgeslagen. Duurt een halve minuut.
set -u
cd "$(dirname "$0")" || exit 1
failures=0
skipped=0

have() {
    command -v "$1" >/dev/null && return
    echo "OVERGESLAGEN: $2 ($1 is er niet)"
    skipped=$((skipped + 1))
    return 1
}

check() {
    name=$1
    shift
    if output=$("$@" 2>&1); then
        echo "goed: $name"
    else
        echo "FOUT: $name"
        failures=$((failures + 1))
    fi
    [ -z "$output" ] || echo "$output"
}

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
site=https://wijkteams.example.nl

repeatable() {
    ./install.sh --root "$root" $site >/dev/null && sed -i 's/^VOLUME=.*/VOLUME=11/' "$root/etc/kiosk/kiosk.conf" &&
        ./install.sh --root "$root" $site >/dev/null && grep -q '^VOLUME=11' "$root/etc/kiosk/kiosk.conf"
}

refuses() {
    for wrong in http://wijkteams.example.nl $site/kiosk "$site\"" ''; do
        ! ./install.sh --root "$root" "$wrong" >/dev/null 2>&1 || return 1
    done
}

policies() {
    for file in "$root"/etc/chromium/policies/managed/*.json; do
        python3 -m json.tool "$file" >/dev/null || return 1
    done
    grep -q "\"$site/kiosk\"" "$root/etc/chromium/policies/managed/site.json"
}

units() {
    # Wat in de eenheden staat, moet ergens bestaan: wijs daarvoor naar de bestanden van hier.
    mkdir "$root/units"
    for unit in "$root"/etc/systemd/system/kiosk*; do
        sed "s|/usr/local|$root/usr/local|" "$unit" >"$root/units/$(basename "$unit")"
    done
    # Andere eenheden van deze machine gaan ons niet aan.
    said=$(systemd-analyze verify --man=no "$root"/units/kiosk.service "$root"/units/kiosk-restart.timer 2>&1 | grep kiosk |
        grep -v 'seatd.service not found')
    [ -z "$said" ] || { echo "$said"; return 1; }
}

hours() {
    PYTHONPATH=files/usr/local/lib/kiosk python3 -B - <<'PYTHON'
from datetime import datetime
from glass import is_on

week = {"SCHERM_MA": "08:00-12:00, 13:00-24:00", "SCHERM_DI": ""}
for moment, expected in (("2026-11-23 07:59", False), ("2026-11-23 08:00", True), ("2026-11-23 12:00", False),
                         ("2026-11-23 23:59", True), ("2026-11-24 10:00", False), ("2026-11-25 03:00", True)):
    assert is_on(week, datetime.fromisoformat(moment)) is expected, moment
PYTHON
}

voices() {
    for language in nl en ar tr pl uk; do
        espeak-ng --voices=$language | grep -q " $language" || { echo "geen stem voor $language"; return 1; }
    done
}

check "install.sh mag twee keer en houdt de instellingen" repeatable
check "install.sh weigert wat geen adres van een site is" refuses
have shellcheck "de scripts" && check "de scripts" shellcheck install.sh check.sh files/usr/local/sbin/kiosk-start
have systemd-analyze "de diensten" && check "de diensten" units
have espeak-ng "stemmen" && check "een stem in elke taal" voices
if have python3 "regels van Chromium, schermtijden, waakhond"; then
    check "de regels voor Chromium zijn JSON, met het adres van de site" policies
    check "de schermtijden" hours
    have chromium "de waakhond" && check "de waakhond" python3 -B check-faults.py
fi
echo "$failures fout, $skipped overgeslagen"
[ "$failures" = 0 ]
