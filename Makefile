# What people and machines do with the project; `make demo` is the place to begin.

PROGRAM := .build/release/auskunft
DEMO := demo.sqlite
PAPERS := ../shared/eval/karlsruhe.jsonl.gz
# Where the output is not a terminal, tables are asked for.
TABLE := --table

# A script that makes hostile files; without one, this project's own few are taken.
HOSTILE :=
LETTERS := .build/letters

.PHONY: demo build test lint bench letters reliability papers search-quality search-bench setup
.PHONY: extracted

## Reads the letters in Corpus into an archive and shows what was found.
demo: build
	rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	$(PROGRAM) import Corpus --archive $(DEMO) $(TABLE)
	$(PROGRAM) list --archive $(DEMO) $(TABLE)
	$(PROGRAM) show 'DS 0317/21' --number 1 --archive $(DEMO) $(TABLE)
	$(PROGRAM) registry seed --all --archive $(DEMO) $(TABLE)
	$(PROGRAM) registry list --place Neustadt --archive $(DEMO) $(TABLE)

## The program for use, in .build/release; with Swift's own libraries in it, it starts at once.
build: setup
	swift build -c release --product auskunft --static-swift-stdlib

## All tests.
test: setup
	swift test

## Format and style, as strict as continuous integration.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

## Which stage takes how much, and the whole import against poppler alone, each in one run.
bench: build letters
	$(PROGRAM) bench Corpus --rounds 200
	python3 Tests/Benchmarks/measure_import.py $(LETTERS) --small 100000

## 2,000 PDF letters and 3,000 of text to measure with, made once; see CorpusPDFs for the fonts.
letters:
	[ -d .venv ] || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement Tests/CorpusPDFs/requirements.txt
	[ -d $(LETTERS) ] || .venv/bin/python Tests/Benchmarks/make_letters.py $(LETTERS)

## Whether every file is kept whatever comes: hostile files, kills, failing calls. Minutes.
reliability: build
	python3 Tests/Reliability/yardsticks.py $(if $(HOSTILE),--generator $(HOSTILE))
	$(PROGRAM) fuzz Corpus --rounds 5000

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
