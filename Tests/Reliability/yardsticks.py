#!/usr/bin/env python3
"""Measures how reliable the import is, and fails where it is not.

    yardsticks.py                   with this project's own few hostile files: minutes
    yardsticks.py --generator PATH  with the hostile files that a script makes
                  --profile std     … as many of them as this
    yardsticks.py --only y4 --rounds 200

    Y1  every file that is offered ends in exactly one state, with a reason
    Y2  … in the one that it should, with the words that it should have
    Y3  no letters are lost in silence
    Y4  killed at any moment: nothing lost, nothing doubled
    Y5  any call of the system may fail: a clear message, and the next import completes
    Y7  a second import changes nothing, and takes no time
    Y9  nothing in a letter reaches the network or starts a program

Needs strace, poppler-utils and .build/release/auskunft (`make build`).
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import faults
import hostile_files
import kills
import outcomes
from outcomes import Import
from program import ROOT, Program


class Report:
    def __init__(self):
        self.failed = False

    def add(self, name, problems, measured, start):
        verdict = "ok" if not problems else f"{len(problems)} PROBLEMS"
        print(f"{name}  {verdict:12} {measured}  ({time.monotonic() - start:.0f} s)", flush=True)
        for problem in problems[:20]:
            print(f"      {problem}", flush=True)
        self.failed = self.failed or bool(problems)


def hostile_set(folder, generator, profile):
    if generator is None:
        return hostile_files.make(folder)
    subprocess.run([sys.executable, generator, str(folder), "--profile", profile], check=True,
                   stdout=subprocess.DEVNULL)
    return json.loads((folder / "manifest.json").read_text())


def good_set(folder, count):
    """Letters of the corpus, and small ones of which none is like another."""
    shutil.copytree(ROOT / "Corpus", folder / "corpus")
    (folder / "viele").mkdir()
    for number in range(count):
        (folder / f"viele/{number:06}.txt").write_text(
            f"Anfrage {number}\n\n1. Wie viele Bänke stehen im Park {number}?\n\n"
            f"Es sind {number} Bänke, dazu 2,5 VZÄ im Gartenamt.\n")


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--generator", type=pathlib.Path)
    arguments.add_argument("--profile", default="std")
    arguments.add_argument("--only", default="y1,y2,y3,y4,y5,y7,y9")
    arguments.add_argument("--rounds", type=int, default=200, help="kills of Y4")
    arguments.add_argument("--faults", type=int, default=12, help="faults of Y5 for each call")
    arguments.add_argument("--letters", type=int, default=3000, help="letters of Y4")
    arguments.add_argument("--keep", type=pathlib.Path, help="work here, and leave all there")
    arguments.add_argument("--binary", type=pathlib.Path)
    chosen = arguments.parse_args()
    only = set(chosen.only.split(","))

    folder = chosen.keep or pathlib.Path(tempfile.mkdtemp(prefix="auskunft-"))
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    report = Report()
    try:
        measure(folder, only, chosen, report)
    finally:
        if chosen.keep is None:
            subprocess.run(["chmod", "-R", "u+rwx", str(folder)], check=False)
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if report.failed else 0)


def measure(folder, only, chosen, report):
    program = Program(folder / "run", chosen.binary)
    if only & {"y1", "y2", "y3", "y7", "y9"}:
        start = time.monotonic()
        manifest = hostile_set(folder / "hostile", chosen.generator, chosen.profile)
        inside = folder / "hostile" / "in"
        if "y9" in only:
            runs = []
            problems, measured, _ = faults.forbidden_calls(
                program, lambda before: runs.append(
                    Import(program, inside, "hostile.sqlite", before=before)))
            run = runs[0]
            report.add("Y9", problems, measured, start)
        else:
            run = Import(program, inside, "hostile.sqlite")
        for name, check in (
                ("y1", lambda: outcomes.conservation(run)),
                ("y2", lambda: outcomes.expectations(run, manifest)),
                ("y3", lambda: outcomes.silent_loss(run)),
                ("y7", lambda: outcomes.second_import(run))):
            if name in only:
                problems, measured = check()
                report.add(name.upper(), problems, measured, start)
                start = time.monotonic()
        if "y2" in only and (folder / "hostile" / "db").is_dir():
            report.add("Y2", *outcomes.damaged_archives(program, folder / "hostile" / "db"), start)
    if "y4" in only:
        start = time.monotonic()
        good = folder / "good"
        good.mkdir()
        good_set(good, chosen.letters)
        report.add("Y4", *kills.kill_rounds(program, good, chosen.rounds), start)
    if "y5" in only:
        start = time.monotonic()
        few = folder / "few"
        few.mkdir()
        good_set(few, 20)
        report.add("Y5", *faults.failing_calls(program, few, chosen.faults), start)


if __name__ == "__main__":
    main()
