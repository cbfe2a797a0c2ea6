#!/usr/bin/env bash
# All tests. What failed is said once more at the end: among thousands of lines, and where only the
# end of a log is kept, nobody finds it otherwise.
set -uo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test "$@" 2>&1 | tee "$log"
outcome=${PIPESTATUS[0]}
if [ "$outcome" -ne 0 ]; then
    echo "What failed:"
    grep -E -A 12 'recorded an issue|error:|unexpected signal' "$log" | grep -vE '^(✔|◇|--)' | tail -n 120
fi
# Whoever names tests wants those alone.
if [ "$outcome" -eq 0 ] && [ $# -eq 0 ]; then
    python3 -m unittest discover --start-directory Tests/OParl || outcome=$?
    Tests/Browser/run.sh || outcome=$?
fi
exit "$outcome"
