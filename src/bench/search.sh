#!/usr/bin/env bash
# How often a misspelled name is found, and how fast; arguments: seeds, "missed". See SearchBenchmark.
source "$(dirname "$0")/common.sh"
timeout 900 java -Xmx512m -cp "$target/test-classes:$target/classes:$target/wijkteamwijzer/WEB-INF/lib/*:$target/commands/*" \
    nl.wijkteamwijzer.finder.SearchBenchmark "$@"
