#!/usr/bin/env python3
"""Measures how reliable the import is, and fails where it is not.

    yardsticks.py                   with this project's own few hostile files: minutes
    yardsticks.py --generator PATH  with the hostile files that a script makes
                  --profile std     … as many of them as this
    yardsticks.py --short           little of each, for every change: a minute or two
    yardsticks.py --only y4 --rounds 200

    Y1   every file that is offered ends in exactly one state, with a reason
    Y2   … in the one that it should, with the words that it should have
    Y3   no letters are lost in silence
    Y4   killed at any moment: nothing lost, nothing doubled
    Y5   any call of the system may fail: a clear message, and the next import completes
    Y6   a document that never ends takes its limit and no more, and the others go on
    Y7   a second import changes nothing, and takes no time
    Y9   nothing in a letter reaches the network or starts a program
    Y10  a long import takes no more memory and descriptors at its end than before

Needs strace, poppler-utils, .build/release/auskunft (`make build`) and auskunft-lab beside it (`make
lab`), whose import has a reader that breaks on request: for Y6 and Y10.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import faults
import hostile_files
import kills
import outcomes
import soak
import worst
from outcomes import Import
from program import ROOT, Program
from report import Report

ALL = ["y1", "y2", "y3", "y4", "y5", "y6", "y7", "y9", "y10"]


def hostile_set(folder, generator, profile):
    if generator is None:
        return hostile_files.make(folder)
    subprocess.run([sys.executable, generator, str(folder), "--profile", profile], check=True,
                   stdout=subprocess.DEVNULL)
    return json.loads((folder / "manifest.json").read_text())


def good_set(folder, count):
    """Letters of the corpus, and small ones of which none is like another."""
    folder.mkdir()
    shutil.copytree(ROOT / "Corpus", folder / "corpus")
    (folder / "viele").mkdir()
    for number in range(count):
        (folder / f"viele/{number:06}.txt").write_text(
            f"Anfrage {number}\n\n1. Wie viele Bänke stehen im Park {number}?\n\n"
            f"Es sind {number} Bänke, dazu 2,5 VZÄ im Gartenamt.\n")
    return folder


def options():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = arguments.add_argument
    add("--generator", type=pathlib.Path)
    add("--profile", default="std")
    add("--short", action="store_true")
    add("--only", default=",".join(ALL))
    add("--rounds", type=int, help="kills of Y4")
    add("--faults", type=int, help="faults of Y5 for each call")
    add("--letters", type=int, help="letters of Y4")
    add("--limits", type=int, nargs=2, help="seconds of computing and on the clock, in Y6")
    add("--beside", type=int, help="letters of Y6")
    add("--soak", type=int, help="files of Y10")
    add("--keep", type=pathlib.Path, help="work here, and leave all there")
    add("--binary", type=pathlib.Path)
    add("--lab", type=pathlib.Path)
    chosen = arguments.parse_args()
    usual = dict(rounds=200, faults=12, letters=1200, limits=[20, 60], beside=12_000, soak=10_000)
    short = dict(rounds=10, faults=1, letters=300, limits=[2, 4], beside=1500, soak=2000)
    for name, value in (short if chosen.short else usual).items():
        if getattr(chosen, name) is None:
            setattr(chosen, name, value)
    return chosen


def main():
    chosen = options()
    folder = chosen.keep or pathlib.Path(tempfile.mkdtemp(prefix="auskunft-"))
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    report = Report()
    try:
        measure(folder, set(chosen.only.split(",")), chosen, report)
    finally:
        if chosen.keep is None:
            subprocess.run(["chmod", "-R", "u+rwx", str(folder)], check=False)
            shutil.rmtree(folder, ignore_errors=True)
    report.print_table()
    sys.exit(1 if report.has_failed else 0)


def measure(folder, only, chosen, report):
    program = Program(folder / "run", chosen.binary)
    lab = Program(folder / "lab", chosen.lab, "auskunft-lab")
    if only & {"y1", "y2", "y3", "y7", "y9"}:
        hostile(program, folder / "hostile", only, chosen, report)
    for name, check in (
            ("y4", lambda: kills.kill_rounds(
                program, good_set(folder / "good", chosen.letters), chosen.rounds)),
            ("y5", lambda: faults.failing_calls(
                program, good_set(folder / "few", 20), chosen.faults)),
            ("y6", lambda: worst.worst_document(
                lab, folder / "worst", chosen.beside, *chosen.limits,
                **({"least_share": 0} if chosen.short else {}))),
            ("y10", lambda: soak.soak(
                lab, folder / "soak", chosen.soak,
                # Caches are still being filled.
                **({"most_growth": 0.2} if chosen.short else {})))):
        if name in only:
            report.add(name, check)


def hostile(program, folder, only, chosen, report):
    """The yardsticks of one import of the hostile files."""
    manifest = hostile_set(folder, chosen.generator, chosen.profile)
    runs = []

    def take(before=()):
        runs.append(Import(program, folder / "in", "hostile.sqlite", before=before))

    if "y9" in only:
        report.add("y9", lambda: faults.forbidden_calls(program, take))
    else:
        take()
    run = runs[0]
    for name, check in (
            ("y1", lambda: outcomes.conservation(run)),
            ("y2", lambda: outcomes.expectations(run, manifest)),
            ("y3", lambda: outcomes.silent_loss(run)),
            ("y7", lambda: outcomes.second_import(run))):
        if name in only:
            report.add(name, check)
    if "y2" in only and (folder / "db").is_dir():
        report.add("y2", lambda: outcomes.damaged_archives(program, folder / "db"))


if __name__ == "__main__":
    main()
