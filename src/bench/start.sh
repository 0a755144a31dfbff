#!/usr/bin/env bash
# Start-up until the first page: the demo on data it has, and the bare server with an empty WAR, by turns. ROUNDS=5
source "$(dirname "$0")/common.sh"
rounds=${ROUNDS:-5}

stop() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
    pids=()
}
now() { date +%s.%N; }
seconds_since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f\n", b - a }'; }

port=$(free_port)
start_demo "$port" # makes the data
stop "$pid"
for ((round = 1; round <= rounds; round++)); do
    began=$(now)
    start_demo "$port"
    seconds_since "$began" >>"$work/demo.seconds"
    curl -sf -o /dev/null "http://127.0.0.1:$port/"
    rss_mib "$pid" | tee -a "$work/demo.rss" >/dev/null
    echo >>"$work/demo.rss"
    stop "$pid"

    bare=$(free_port)
    began=$(now)
    start_bare "$bare"
    seconds_since "$began" >>"$work/bare.seconds"
    rss_mib "$pid" >>"$work/bare.rss"
    echo >>"$work/bare.rss"
    stop "$pid"
done

demo=$(median <"$work/demo.seconds")
bare=$(median <"$work/bare.seconds")
echo "medians of $rounds rounds; load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "demo  $demo s, $(grep . "$work/demo.rss" | median) MiB after the first page"
echo "bare  $bare s, $(grep . "$work/bare.rss" | median) MiB after the first page"
awk -v a="$demo" -v b="$bare" 'BEGIN { printf "difference %.2f s\n", a - b }'
