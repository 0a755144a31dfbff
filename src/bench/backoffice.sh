#!/usr/bin/env bash
# Staff at work in the back office, each doing something every two or three seconds, next to what costs the server nothing; then
# how heavy the first page is for a browser that has nothing yet. See BackofficeBenchmark. Needs tests compiled.
# PEOPLE=20 SECONDS_EACH=90 src/bench/backoffice.sh
source "$(dirname "$0")/common.sh"
people=${PEOPLE:-20} seconds=${SECONDS_EACH:-90}
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
jsoup=$(find "$repository" -name 'jsoup-1*.jar' | sort -V | tail -n 1)
port=$(free_port)
# all people come from one address
WIJKTEAMWIJZER_SAMPLE_EXPERIENCES=false start_demo "$port" -Dwijkteamwijzer.limit.perminute=100000000
site=http://127.0.0.1:$port
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
java -cp "$target/test-classes:$jsoup" nl.wijkteamwijzer.beheer.BackofficeBenchmark "$site" "$people" "$seconds"

# the scripts and styles of a page with a table, by what a browser would ask for
weigh() { curl -s --compressed -o /dev/null -w '%{size_download}\n' "$site$1"; }
bytes=$(weigh /beheer/aanmelden)
for file in $(curl -s "$site/beheer/aanmelden" | grep -oE '(href|src)="/(assets|jakarta)[^"]*"' | cut -d'"' -f2 | sed 's/&amp;/\&/g' | sort -u); do
    bytes=$((bytes + $(weigh "$file")))
done
primefaces=0
for file in jquery/jquery.js jquery/jquery-plugins.js core.js components.js components.css; do
    primefaces=$((primefaces + $(weigh "/jakarta.faces.resource/$file.xhtml?ln=primefaces")))
done
echo "first load: $((bytes / 1024)) KB, and $((primefaces / 1024)) KB more of PrimeFaces for the first page with a table; at most 900"
