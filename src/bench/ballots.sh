#!/usr/bin/env bash
# Ballots into the database and out as figures, on Derby, and on PostgreSQL when WIJKTEAMWIJZER_TEST_POSTGRES names a server;
# then through HTTP with 32 connections, next to a page that asks no database. See BallotBenchmark. Needs wrk, and tests compiled.
# WAITING=300000 SECONDS_EACH=10 src/bench/ballots.sh
source "$(dirname "$0")/common.sh"
waiting=${WAITING:-300000} seconds=${SECONDS_EACH:-10}
command -v wrk >/dev/null || { echo "wrk is missing (Debian: apt-get install wrk)" >&2; exit 1; }
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
tests=$(find "$repository" -name 'assertj-core-3*.jar' -o -name 'junit-jupiter-api-5*.jar' -o -name 'jakarta.jakartaee-api-10*.jar' |
    tr '\n' ':')
databases=(derby ${WIJKTEAMWIJZER_TEST_POSTGRES:+postgres})
for database in "${databases[@]}"; do
    echo "== $database"
    timeout 900 java -Xmx512m -cp "$target/test-classes:$target/classes:$target/wijkteamwijzer/WEB-INF/lib/*:$target/drivers/*:$tests" \
        nl.wijkteamwijzer.ballotbox.BallotBenchmark "$database" "$waiting" 2>&1 | grep -v '^SLF4J'
done

echo "== HTTP, 32 connections, Derby"
port=$(free_port)
start_demo "$port" -Dwijkteamwijzer.limit.perminute=100000000 -Dwijkteamwijzer.survey.perhour=100000000
cat >"$work/ballot.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local teams = { "mors", "merenwijk", "stevenshof", "roodenburg", "leiden-noord", "bos-en-gasthuis", "binnenstad-noord" }
request = function()
    return wrk.format(nil, "/api/v1/ervaringen", nil, '{"vragenlijst":"client","versie":1,"wijkteam":"' .. teams[math.random(#teams)]
        .. '","kanaal":"KIOSK","antwoorden":{"1":"MEE_EENS","2":"NEUTRAAL","5":"JA","15":"8"}}')
end
LUA
for round in 1 2 3; do
    printf 'ballots: %s   page: %s\n' \
        "$(wrk -t2 -c32 -d"${seconds}s" --latency -s "$work/ballot.lua" "http://127.0.0.1:$port" | awk '/Requests\/sec|99%|Non-2xx/' | tr -s ' \n' ' ')" \
        "$(wrk -t2 -c32 -d"${seconds}s" "http://127.0.0.1:$port/wijkteams/mors" | awk '/Requests\/sec/')"
done
