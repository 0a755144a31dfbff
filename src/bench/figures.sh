#!/usr/bin/env bash
# Figures of staff and a publication with 10 thousand and with 10 million counted responses, in turns in one run: on Derby, and on
# PostgreSQL when WIJKTEAMWIJZER_TEST_POSTGRES names a server. See FiguresBenchmark. Needs tests compiled.
source "$(dirname "$0")/common.sh"
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
tests=$(find "$repository" -name 'assertj-core-3*.jar' -o -name 'junit-jupiter-api-5*.jar' -o -name 'jakarta.jakartaee-api-10*.jar' -o -name 'opentest4j-1*.jar' |
    tr '\n' ':')
for database in derby ${WIJKTEAMWIJZER_TEST_POSTGRES:+postgres}; do
    echo "== $database"
    timeout 900 java -Xmx512m -cp "$target/test-classes:$target/classes:$target/wijkteamwijzer/WEB-INF/lib/*:$target/drivers/*:$tests" \
        nl.wijkteamwijzer.results.FiguresBenchmark "$database" 2>&1 | grep -v '^SLF4J'
done
