#!/usr/bin/env bash
# Calculations of the eigen bijdrage through the API, next to GET /health/live and to POST vind of the same server, in
# interleaved rounds. Needs wrk.
# ROUNDS=5 SECONDS_EACH=6 CONNECTIONS=8 src/bench/contribution.sh
source "$(dirname "$0")/common.sh"
rounds=${ROUNDS:-5} seconds=${SECONDS_EACH:-6} connections=${CONNECTIONS:-8}
command -v wrk >/dev/null || { echo "wrk is missing (Debian: apt-get install wrk)" >&2; exit 1; }

port=$(free_port)
site=http://127.0.0.1:$port
start_demo "$port" -Dwijkteamwijzer.limit.perminute=100000000

done_line='done = function(s, l, r) io.write(string.format("FIGURES %.1f %.3f %.3f %d\n", s.requests / s.duration * 1e6, l:percentile(50) / 1000, l:percentile(99) / 1000, s.errors.status + s.errors.connect + s.errors.read + s.errors.timeout)) end'
echo "$done_line" >"$work/live.lua"
post() { # NAME BODY
    printf 'wrk.method = "POST"\nwrk.headers["Content-Type"] = "application/json"\nwrk.body = [[%s]]\n%s\n' "$2" "$done_line" >"$work/$1.lua"
}
post vind '{"postcode":"2315 AB","huisnummer":12}'
post now '{"datum":"2026-03-01","personenInHuishouden":1,"aow":"ALLEN","voorzieningen":["HULP_BIJ_HUISHOUDEN","SCOOTMOBIEL","ROLSTOEL"]}'
post income '{"datum":"2018-03-01","personenInHuishouden":2,"aow":"ALLEN","voorzieningen":["BEGELEIDING"],"inkomen":37128}'

names=(live vind now income)
declare -A path=([live]=/health/live [vind]=/api/v1/vind [now]=/api/v1/eigen-bijdrage/berekening [income]=/api/v1/eigen-bijdrage/berekening)
measure() { # NAME SECONDS
    wrk -t 1 -c "$connections" -d "${2}s" -s "$work/$1.lua" "$site${path[$1]}" | awk '/^FIGURES/ { print $2, $3, $4, $5 }'
}

for name in "${names[@]}"; do measure "$name" "$seconds" >/dev/null; done
for ((round = 1; round <= rounds; round++)); do
    for name in "${names[@]}"; do measure "$name" "$seconds" >>"$work/$name"; done
done

echo "$connections connections, $rounds rounds of $seconds s; load $(cut -d' ' -f1-3 /proc/loadavg)"
printf '%-8s %10s %8s %8s %8s %10s\n' what req/s 'p50 ms' 'p99 ms' errors 'of live'
for name in "${names[@]}"; do
    figure() { awk -v c="$2" '{ print $c }' "$work/$1" | median; }
    errors=$(awk '{ e += $4 } END { print e }' "$work/$name")
    awk -v n="$name" -v r="$(figure "$name" 1)" -v p="$(figure "$name" 2)" -v q="$(figure "$name" 3)" -v e="$errors" -v l="$(figure live 1)" \
        'BEGIN { printf "%-8s %10.0f %8.2f %8.2f %8d %10.2f\n", n, r, p, q, e, r / l }'
done
