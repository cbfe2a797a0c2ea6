#!/usr/bin/env bash
# The reading room as its readers have it: a browser opens the pages of an archive of the letters in
# Corpus, schemathesis asks the interface for programs what its description allows and forbids, and
# PyPI's mcp client speaks to the tools for language models. Where packages cannot be had, says so and
# does nothing; without a browser, passes over what needs one.
#
# AUSKUNFT names the program, CHROMIUM the browser.
set -euo pipefail
cd "$(dirname "$0")/../.."

export AUSKUNFT=${AUSKUNFT:-.build/debug/auskunft}
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
if [ -z "$CHROMIUM" ]; then
    echo "browser tests: those that look at pages are passed over, for there is no chromium (apt install chromium)"
fi
[ -d .venv ] || python3 -m venv .venv
if ! .venv/bin/pip install --quiet --requirement Tests/Browser/requirements.txt; then
    echo "browser tests: passed over, for their packages cannot be had (Tests/Browser/requirements.txt)"
    exit 0
fi
exec .venv/bin/python -m unittest discover --start-directory Tests/Browser "$@"
