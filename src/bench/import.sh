#!/usr/bin/env bash
# Reads in as many generated addresses as the country has, with the program's own command and 512 MB. ROWS=8000000
source "$(dirname "$0")/common.sh"
rows=${ROWS:-8000000}
[[ -d $target/test-classes ]] || { echo "First: mvn -q -B package -DskipTests" >&2; exit 1; }

generator=$target/test-classes:$target/classes:$target/wijkteamwijzer/WEB-INF/lib/*:$target/commands/*
java -Xmx512m -cp "$generator" nl.wijkteamwijzer.cbs.CountryBenchmark write "$work/country.csv" "$rows"
wc -lc "$work/country.csv"

began=$(date +%s.%N)
WIJKTEAMWIJZER_DATA=$work/data timeout 1800 \
    java -Xmx512m -jar "$target/wijkteamwijzer-launcher.jar" postcodes "$work/country.csv" --voorbeeld >"$work/import.out" &
pid=$!
pids+=("$pid")
peak=0
while kill -0 "$pid" 2>/dev/null; do
    java_pid=$(pgrep -P "$pid" java || true)
    status=/proc/${java_pid:-$pid}/status
    high=$(awk '/^VmHWM/ { printf "%d", $2 / 1024 }' "$status" 2>/dev/null || true)
    ((${high:-0} > peak)) && peak=$high
    sleep 0.2
done
result=0
wait "$pid" || result=$?
tail -n 3 "$work/import.out"
awk -v a="$began" -v b="$(date +%s.%N)" -v p="$peak" -v s="$result" \
    'BEGIN { printf "import %.1f s, peak %d MiB, status %d\n", b - a, p, s }'
du -sm "$work/data/db" | awk '{ print "database " $1 " MiB" }'
exit "$result"
