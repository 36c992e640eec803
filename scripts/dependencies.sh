#!/usr/bin/env bash
# Writes target/bom.json, the list of everything the product is made of (CycloneDX), to be checked against a feed of known weaknesses: docs/security.md.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
mvn -B -q org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeAggregateBom -DoutputFormat=json -DoutputName=bom -DincludeTestScope=false
ls -l target/bom.json
