# What people and machines do with the project; `make demo` is the place to begin.

PROGRAM := .build/release/auskunft
# What the program is measured and attacked with; never installed.
LAB := .build/release/auskunft-lab
DEMO := demo.sqlite
# Papers of one council, which this project may not pass on: gzipped, a JSON object a line with the
# fields id, reference and text.
PAPERS := ../shared/eval/karlsruhe.jsonl.gz
# Where the output is not a terminal, tables are asked for.
TABLE := --table

# A script that makes hostile files; without one, this project's own few are taken.
HOSTILE :=
# Requests to attack the reading room with.
PROBES :=
# How many papers the reading room is measured with.
PAPERS_OF_ROOM := 10000
LETTERS := .build/letters
# Annotated letters that are not part of the project, with their score.py.
SCORES := ../shared/eval
KEEP := python3 Tests/Benchmarks/figures.py keep

.PHONY: demo build lab test forge lint bench letters reliability screenshots bars probes papers search-quality search-bench setup
.PHONY: extracted figures papers-file papers-archive scan-scores case-scores oparl-replay office-matrix office-scores

## Reads the letters in Corpus into an archive and shows what was found.
demo: build
	rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	$(PROGRAM) import Corpus --archive $(DEMO) $(TABLE)
	$(PROGRAM) list --archive $(DEMO) $(TABLE)
	$(PROGRAM) show 'DS 0317/21' --number 1 --archive $(DEMO) $(TABLE)
	$(PROGRAM) registry seed --all --archive $(DEMO) $(TABLE)
	$(PROGRAM) registry list --place Neustadt --archive $(DEMO) $(TABLE)
	@echo
	@echo "Open the reading room: $(PROGRAM) serve --archive $(DEMO)"
	@echo "To decide on proposals in it: $(PROGRAM) token create NAME --archive $(DEMO)"

## The program for use, in .build/release; with Swift's own libraries in it, it starts at once, and
## without symbols it is two thirds as large.
build: setup
	swift build -c release --product auskunft --static-swift-stdlib -Xlinker --strip-all

## The lab: a program of its own, with symbols, that is not part of the build for use.
lab: setup
	swift build -c release --product auskunft-lab --static-swift-stdlib

## All tests, those in a browser too where there is one.
test: setup
	Tests/run.sh

## Pictures of the reading room's pages in .build/screenshots: light, dark, narrow, wide, printed.
screenshots: setup
	swift build --product auskunft
	Tests/Browser/run.sh --pattern screenshots.py

## What the reading room promises, measured on an archive of ten thousand composed letters while others
## are imported (PAPERS_OF_ROOM=100000 for more): times, sizes, memory; then in a browser whether marks lie
## on their words, counts hold, and no file that is dropped is lost. An hour on a machine that is idle.
bars: build
	AUSKUNFT=$(PROGRAM) python3 Tests/Browser/bars.py --papers $(PAPERS_OF_ROOM)
	AUSKUNFT=$(PROGRAM) STATES=1000 OPENED=200 FILES=5000 EXAMPLES=200 Tests/Browser/run.sh --pattern 'test_[bfhiu]*.py'

## Lists of every kind as DOCX and ODT: the numbers that LibreOffice prints, and those that are read.
office-matrix: build
	python3 Tests/OfficeMatrix/check_matrix.py .build/office-matrix $(PROGRAM)

## The annotated letters written again as DOCX and ODT, and scored; they are not part of the project.
office-scores: build
	python3 Tests/OfficeMatrix/rewrite_letters.py $(SCORES) .build/office-letters $(PROGRAM)

## Ten thousand composed letters of every layout, read and compared with how they were made.
forge: setup
	FORGE_LETTERS=10000 swift test --filter LetterForgeTests

## Format and style, as strict as continuous integration.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

## Which stage takes how much, and the whole import against poppler alone, each in one run.
bench: build lab letters
	$(LAB) bench Corpus --rounds 200
	python3 Tests/Benchmarks/measure_import.py $(LETTERS) --small 100000

## 2,000 PDF letters and 3,000 of text to measure with, made once; see CorpusPDFs for the fonts.
letters:
	[ -d .venv ] || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement Tests/CorpusPDFs/requirements.txt
	[ -d $(LETTERS) ] || .venv/bin/python Tests/Benchmarks/make_letters.py $(LETTERS)

## Runs what is measured, keeps what it prints in Tests/Benchmarks/FIGURES.md, and writes README's table
## of figures from it. An hour; needs what `make papers` and the scores need, and passes over the rest.
figures: build lab letters
	[ ! -f $(SCORES)/score.py ] || $(KEEP) scores python3 Tests/EvaluationTests/scores.py $(SCORES) $(PROGRAM)
	$(KEEP) stages $(LAB) bench Corpus --rounds 200
	$(KEEP) letters python3 Tests/Benchmarks/measure_import.py $(LETTERS) --small 100000
	$(KEEP) reliability python3 Tests/Reliability/yardsticks.py $(if $(HOSTILE),--generator $(HOSTILE))
	[ ! -f .build/papers.sqlite ] || $(KEEP) search-quality $(LAB) search-quality Tests/auskunft-labTests/judged.jsonl --archive .build/papers.sqlite
	python3 Tests/Benchmarks/figures.py table

## Whether every file is kept whatever comes: hostile files, kills, failing calls. Minutes.
reliability: build lab
	python3 Tests/Reliability/yardsticks.py $(if $(HOSTILE),--generator $(HOSTILE))
	$(LAB) fuzz Corpus --rounds 5000

## Whether the reading room answers what no honest browser sends, while letters are imported: a minute
## or two. The requests are in a file that does not come with the project: PROBES=…json.
probes: build
	python3 Tests/Reliability/web_probes.py --probes $(PROBES) --binary $(PROGRAM)

## A made-up council's feed of 2,000 and of 14,000 papers: taken with kills at random moments, touched,
## asked again; whether anything is lost or there twice.
oparl-replay: build
	AUSKUNFT=$(PROGRAM) python3 Tests/OParl/replay.py

## Imports a file of papers, to see how many are taken and how fast; needs such a file, which does not
## come with the project: PAPERS=…jsonl.gz.
papers: papers-file build
	rm -rf .build/papers .build/papers.sqlite*
	python3 Tests/EvaluationTests/unpack_papers.py $(PAPERS) .build/papers
	$(PROGRAM) import .build/papers --archive .build/papers.sqlite $(TABLE)

## How good search is on judged queries, beside plain indexes; needs the archive that `make papers`
## makes, and so the file of papers, which does not come with the project.
search-quality: papers-archive lab
	$(LAB) search-quality Tests/auskunft-labTests/judged.jsonl --archive .build/papers.sqlite

## How fast search is with 100,000 exchanges made of the papers' words; needs the archive that `make
## papers` makes, and so the file of papers, which does not come with the project.
search-bench: papers-archive lab
	rm -f .build/large.sqlite*
	$(LAB) search-bench .build/large.sqlite --archive .build/papers.sqlite

## How well inquiries and answers are found together; needs a file of papers with the inquiries' texts,
## which does not come with the project. OTHERS=…jsonl.gz mixes in papers of another council, and
## READ=50 prints exchanges to be read that took their question from the inquiry.
case-scores: papers-file build
	python3 Tests/EvaluationTests/case_scores.py $(PAPERS) $(PROGRAM) .build/case-papers $(if $(OTHERS),--others $(OTHERS)) $(if $(READ),--read $(READ))

papers-file:
	@[ -f "$(PAPERS)" ] || { echo "$(PAPERS): not there; name a file of papers (make papers PAPERS=…jsonl.gz)" >&2; exit 2; }

papers-archive:
	@[ -f .build/papers.sqlite ] || { echo ".build/papers.sqlite: not there; make it first (make papers PAPERS=…jsonl.gz)" >&2; exit 2; }

## How well scanned copies of letters are read, beside ocrmypdf; half an hour. The annotated letters do
## not come with the project: SCORES=…; without them the PDF letters of Corpus are scanned.
scan-scores: build
	[ -d .venv ] || python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement Tests/Scans/requirements.txt
	.venv/bin/python Tests/Scans/scan_scores.py $(PROGRAM) --scores $(SCORES) --beside-ocrmypdf

## Rewrites Extracted and README's output from what the program says now: read the difference.
extracted: setup
	UPDATE_EXTRACTED=1 swift test --filter 'ExtractedTests|ReadmeTests' || git status --short

## The system's packages, where some are missing.
setup:
	@.ci/setup
