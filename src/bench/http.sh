#!/usr/bin/env bash
# Pages against a static file of the home page's size, on a bare server of the same kind and on our own, in interleaved
# rounds. "of static" is the ratio to our own server, "of bare" to one where no filter and no CDI stand before the file. Needs wrk.
# ROUNDS=5 SECONDS_EACH=6 CONNECTIONS=8 src/bench/http.sh
source "$(dirname "$0")/common.sh"
rounds=${ROUNDS:-5} seconds=${SECONDS_EACH:-6} connections=${CONNECTIONS:-8}
command -v wrk >/dev/null || { echo "wrk is missing (Debian: apt-get install wrk)" >&2; exit 1; }

port=$(free_port)
site=http://127.0.0.1:$port
static=$target/wijkteamwijzer/assets/bench-$$.html
trap 'rm -f "$static"; clean_up' EXIT
# the static file is there before the server looks
: >"$static"
start_demo "$port" -Dwijkteamwijzer.limit.perminute=100000000
size=$(curl -sf "$site/" | wc -c)
head -c "$size" /dev/zero | tr '\0' x >"$static"
sleep 6 # the server looks at its files again after 5 seconds
[[ $(curl -sf "$site/assets/bench-$$.html" | wc -c) == "$size" ]] || { echo "The static file is not served" >&2; exit 1; }

cp "$static" "$work/page" && mkdir -p "$work/one-page" && cp "$work/page" "$work/one-page/index.html"
bare=$(free_port)
start_bare "$bare"

done_line='done = function(s, l, r) io.write(string.format("FIGURES %.1f %.3f %.3f %d\n", s.requests / s.duration * 1e6, l:percentile(50) / 1000, l:percentile(99) / 1000, s.errors.status + s.errors.connect + s.errors.read + s.errors.timeout)) end'
echo "$done_line" >"$work/get.lua"
cat >"$work/vind.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"postcode":"2315 AB","huisnummer":12}'
$done_line
LUA

names=(bare static home team vind zoek)
declare -A path=(
    [bare]=/index.html [static]=/assets/bench-$$.html [home]=/ [team]=/wijkteams/leiden-noord [vind]=/api/v1/vind [zoek]='/api/v1/zoek?q=schulden')
measure() { # NAME SECONDS
    local script=$work/get.lua
    [[ $1 == vind ]] && script=$work/vind.lua
    local address=$site${path[$1]}
    [[ $1 == bare ]] && address=http://127.0.0.1:$bare/index.html
    wrk -t 1 -c "$connections" -d "${2}s" -s "$script" "$address" | awk '/^FIGURES/ { print $2, $3, $4, $5 }'
}

for name in "${names[@]}"; do measure "$name" "$seconds" >/dev/null; done
for ((round = 1; round <= rounds; round++)); do
    for name in "${names[@]}"; do measure "$name" "$seconds" >>"$work/$name"; done
done

echo "home page $size bytes, $connections connections, $rounds rounds of $seconds s; load $(cut -d' ' -f1-3 /proc/loadavg)"
printf '%-8s %10s %8s %8s %8s %10s %8s %8s\n' what req/s 'p50 ms' 'p99 ms' errors 'of static' 'p99 of' 'of bare'
for name in "${names[@]}"; do
    figure() { awk -v c="$2" '{ print $c }' "$work/$1" | median; }
    errors=$(awk '{ e += $4 } END { print e }' "$work/$name")
    awk -v n="$name" -v r="$(figure "$name" 1)" -v p="$(figure "$name" 2)" -v q="$(figure "$name" 3)" -v e="$errors" \
        -v sr="$(figure static 1)" -v sq="$(figure static 3)" -v br="$(figure bare 1)" \
        'BEGIN { printf "%-8s %10.0f %8.2f %8.2f %8d %10.2f %8.2f %8.2f\n", n, r, p, q, e, r / sr, q / sq, r / br }'
done
