#!/usr/bin/env bash
# How quick a kiosk is on a slow processor, next to the home page of the site, and what it costs the network. See KioskBenchmark.
# Needs tests compiled (mvn -q test-compile), Chromium and Node.js.
source "$(dirname "$0")/common.sh"
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
jar() { find "$repository" -name "$1" | sort -V | tail -n 1; }
classes=$target/test-classes
for name in 'playwright-1*.jar' 'driver-1*.jar' 'driver-bundle-1*.jar' 'gson-2*.jar' 'junit-jupiter-api-5*.jar'; do
    classes=$classes:$(jar "$name")
done
port=$(free_port)
WIJKTEAMWIJZER_SAMPLE_EXPERIENCES=false start_demo "$port" -Dwijkteamwijzer.limit.perminute=100000000
echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
java -cp "$classes" nl.wijkteamwijzer.KioskBenchmark "http://127.0.0.1:$port"
