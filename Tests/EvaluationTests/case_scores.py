#!/usr/bin/env python3
"""Measure how well inquiries and answers are found together.

    case_scores.py PAPERS.jsonl.gz PROGRAM FOLDER [--others OTHERS.jsonl.gz] [--read COUNT]

PAPERS holds papers of one council with the fields id, reference, anfrage (the inquiry) and text (its
answer). Each becomes two files in FOLDER; from half of the papers, drawn with a fixed seed, the
reference is removed. OTHERS are papers of other councils (fields id and text), mixed in. The files are
imported in an order drawn with the same seed, and each answer is looked for in its inquiry's case.

With --read, that many exchanges are printed whose answer does not restate its question, drawn with the
same seed: to be read, and judged right or wrong.
"""
import argparse
import gzip
import json
import os
import random
import re
import shutil
import subprocess
import sys

SEED = 20


def without_reference(text: str, reference: str) -> str:
    """The text without the paper's number, whatever its spaces and leading zeros."""
    year, number = reference.split("/")[:2]
    return re.sub(rf"{year}\s*/\s*0*{number.lstrip('0')}(?!\d)", "", text)


def unpack(arguments) -> dict:
    """Writes the files; gives each inquiry's and answer's path with its paper and whether the paper
    keeps its reference."""
    drawn = random.Random(SEED)
    papers = []
    with gzip.open(arguments.papers, "rt", encoding="utf-8") as lines:
        for line in lines:
            paper = json.loads(line)
            if paper.get("anfrage") and paper.get("text"):
                papers.append(paper)
    bare = {paper["id"] for paper in papers if drawn.random() < 0.5}
    known, files = {}, []
    for paper in papers:
        for role, text in (("inquiry", paper["anfrage"]), ("answer", paper["text"])):
            if paper["id"] in bare:
                text = without_reference(text, paper["reference"])
            files.append((role, paper["id"], paper["id"] not in bare, text))
    if arguments.others:
        with gzip.open(arguments.others, "rt", encoding="utf-8") as lines:
            for line in lines:
                other = json.loads(line)
                files.append(("other", other["id"], True, other["text"]))
    drawn.shuffle(files)
    for place, (role, name, has_reference, text) in enumerate(files):
        path = os.path.join(arguments.folder, f"{place:05}.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        known[path] = (role, name, has_reference)
    return known


def lines_of(arguments, *command) -> list:
    run = subprocess.run(
        [arguments.program, *command, "--archive", archive(arguments), "--json"],
        capture_output=True, text=True)
    if run.returncode > 1:
        sys.exit(run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()]


def archive(arguments) -> str:
    return arguments.folder.rstrip("/") + ".sqlite"


def score(cases, known, paths) -> None:
    """Pairs of inquiry and answer in one case: of one paper they are right."""
    right, wrong, across = set(), [], []
    for case in cases:
        members = [known[paths[member["sha256"]]] for member in case["members"]]
        if len({role == "other" for role, _, _ in members}) > 1:
            across.append(case["id"])
        for role, name, _ in members:
            for role2, name2, _ in members:
                if role == "inquiry" and role2 == "answer":
                    (right.add(name) if name == name2 else wrong.append((case["id"], name, name2)))
    total = len(right) + len(wrong)
    print(f"precision {len(right) / total:.4f} ({len(wrong)} wrong of {total})")
    for has_reference, words in ((True, "with references"), (False, "without")):
        names = {name for role, name, has in known.values() if role == "inquiry" and has == has_reference}
        found = names & right
        print(f"recall {words} {len(found) / len(names):.4f} ({len(found)} of {len(names)})")
    print(f"cases with papers of two councils: {len(across)}")
    for case in wrong:
        print("wrong:", *case, file=sys.stderr)
    missed = {name for role, name, _ in known.values() if role == "inquiry"} - right
    print("missed:", *sorted(missed), file=sys.stderr)


def read(arguments, cases) -> None:
    """Prints exchanges that took their question from the inquiry."""
    completed = []
    for case in cases:
        roles = {member["role"] for member in case["members"]}
        if not {"inquiry", "answer"} <= roles:
            continue
        for details in lines_of(arguments, "cases", "show", case["id"]):
            for question in details["questions"]:
                for answer in question["answers"]:
                    if not answer["question"]:
                        completed.append((case["id"], question, answer))
    print(f"exchanges completed from the inquiry: {len(completed)}")
    for case, question, answer in random.Random(SEED).sample(completed, min(arguments.read, len(completed))):
        print(f"\n{case} by {answer['match']} {question['number']} / {answer['number']}")
        print("  Q", " ".join(question["question"].split())[:300])
        print("  A", " ".join(answer["answer"].split())[:300])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("papers")
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--others")
    parser.add_argument("--read", type=int, default=0)
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)
    for ending in ("", "-wal", "-shm"):
        if os.path.exists(archive(arguments) + ending):
            os.remove(archive(arguments) + ending)
    os.makedirs(arguments.folder)
    known = unpack(arguments)
    lines_of(arguments, "import", arguments.folder)
    paths = {paper["sha256"]: paper["path"] for paper in lines_of(arguments, "list")}
    cases = lines_of(arguments, "cases", "list")
    score(cases, known, paths)
    if arguments.read:
        read(arguments, cases)


main()
