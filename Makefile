# What people and machines do with the project; `make demo` is the place to begin.

PROGRAM := .build/release/auskunft
DEMO := demo.sqlite
PAPERS := ../shared/eval/karlsruhe.jsonl.gz
# Where the output is not a terminal, tables are asked for.
TABLE := --table

.PHONY: demo build test lint bench papers search-quality search-bench setup extracted

## Reads the letters in Corpus into an archive and shows what was found.
demo: build
	rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	$(PROGRAM) import Corpus --archive $(DEMO) $(TABLE)
	$(PROGRAM) list --archive $(DEMO) $(TABLE)
	$(PROGRAM) show 'DS 0317/21' --number 1 --archive $(DEMO) $(TABLE)

## The program for use, in .build/release.
build: setup
	swift build -c release --product auskunft

## All tests.
test: setup
	swift test

## Format and style, as strict as continuous integration.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

## Which stage takes how much, in one run.
bench: build
	$(PROGRAM) bench Corpus --rounds 200

## Imports a file of papers (PAPERS=…jsonl.gz), to see how many are taken and how fast.
papers: build
	rm -rf .build/papers .build/papers.sqlite*
	python3 Tests/EvaluationTests/unpack_papers.py $(PAPERS) .build/papers
	$(PROGRAM) import .build/papers --archive .build/papers.sqlite $(TABLE)

## How good search is on judged queries, beside plain indexes (after `make papers`).
search-quality: build
	$(PROGRAM) search-quality Tests/CouncilSearchTests/judged.jsonl --archive .build/papers.sqlite

## How fast search is with 100,000 exchanges made of the papers' words (after `make papers`).
search-bench: build
	rm -f .build/large.sqlite*
	$(PROGRAM) search-bench .build/large.sqlite --archive .build/papers.sqlite

## Rewrites Extracted and README's output from what the program says now: read the difference.
extracted: setup
	UPDATE_EXTRACTED=1 swift test --filter 'ExtractedTests|ReadmeTests' || git status --short

## The system's packages, where some are missing.
setup:
	@.ci/setup
