# Read in by the benchmarks: a folder of their own, free ports, servers that are stopped at the end. Loopback only.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=$project/target
work=$(mktemp -d)
pids=()
clean_up() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

if [[ ! -f $target/wijkteamwijzer-launcher.jar ]]; then
    echo "First: mvn -q -B package -DskipTests" >&2
    exit 1
fi

free_port() {
    local port
    while port=$((20000 + RANDOM % 12000)); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

# start_demo PORT [option of java...]: sets pid, ends when it is ready
start_demo() {
    local port=$1
    shift
    PORT=$port WIJKTEAMWIJZER_DATA=$work/data-$port \
        java -Xmx512m "$@" -jar "$target/wijkteamwijzer-launcher.jar" demo >"$work/demo-$port.out" 2>"$work/demo-$port.err" &
    pid=$!
    pids+=("$pid")
    until_answered "http://127.0.0.1:$port/health/ready" "$pid" || { cat "$work/demo-$port.err" >&2; exit 1; }
}

# start_bare PORT: a bare server with a WAR of one page, $work/one-page/index.html; sets pid, ends when it is ready
start_bare() {
    local port=$1
    mkdir -p "$work/one-page/WEB-INF"
    [[ -f $work/one-page/index.html ]] || echo empty >"$work/one-page/index.html"
    (cd "$work/one-page" && jar cf "$work/one-page.war" .)
    java -Xmx512m -jar "$target/payara-micro.jar" --nohazelcast --disablephonehome --rootDir "$work/bare-$port" \
        --deploy "$work/one-page.war" --contextroot / --port "$port" >"$work/bare.out" 2>&1 &
    pid=$!
    pids+=("$pid")
    until_answered "http://127.0.0.1:$port/index.html" "$pid" || { tail -n 20 "$work/bare.out" >&2; exit 1; }
}

# until_answered URL PID: waits until there is an answer below 400, for two minutes at most
until_answered() {
    local end=$((SECONDS + 120))
    until curl -sf -o /dev/null --max-time 10 "$1"; do
        kill -0 "$2" 2>/dev/null && ((SECONDS < end)) || return 1
        sleep 0.05
    done
}

median() { sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

rss_mib() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }
