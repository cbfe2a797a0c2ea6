#!/usr/bin/env python3
"""Measures the whole import (reading, structure, facts, archive, durable) in one run.

    measure_import.py FOLDER                 letters of make_letters.py
    measure_import.py FOLDER --small 100000  … and the memory that so many small files take

The letters are taken in parts, and each part is read by one program after the other, several times: a
processor that changes its speed, and other work on the machine, then slow down all of them alike. A
part is large enough that what an import costs once, its start and the end of its index, weighs as it
does in use. Wall-clock seconds mean something only on a machine that has nothing else to do.
"""

import argparse
import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

BUILT = pathlib.Path(__file__).resolve().parent.parent.parent / ".build/release"
PROGRAM = BUILT / "auskunft"
LAB = BUILT / "auskunft-lab"


def child_cpu():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def pdftotext(folder):
    before = child_cpu()
    for path in sorted(folder.iterdir()):
        subprocess.run(["pdftotext", str(path), os.devnull], check=True,
                       stderr=subprocess.DEVNULL)
    return child_cpu() - before


def bare_poppler(folder):
    return float(subprocess.run([LAB, "bench", folder, "--bare"], check=True,
                                capture_output=True).stdout)


def run_import(folder, place, *arguments):
    archive = pathlib.Path(place) / "archive.sqlite"
    for path in archive.parent.glob("archive.sqlite*"):
        path.unlink()
    start = time.monotonic()
    result = subprocess.run(
        [PROGRAM, "import", folder, "--archive", archive, "--json", *arguments],
        capture_output=True)
    if result.returncode != 0:
        sys.exit(result.stderr.decode())
    sums = json.loads(result.stdout)
    return {**sums, **sums["use"], "seconds": time.monotonic() - start}


def show(name, value, unit, target=""):
    print(f"{name:58} {value:>9} {unit:10} {target}", flush=True)


def parts(folder, count, rounds):
    """The folder's files in so many folders, one after the other and again; all are alike."""
    files = sorted(folder.iterdir())
    for part in list(range(count)) * rounds:
        with tempfile.TemporaryDirectory(prefix="part-", dir=folder.parent) as own:
            for path in files[part::count]:
                os.link(path, pathlib.Path(own) / path.name)
            yield pathlib.Path(own)


class Sums(dict):
    """What several imports took together; of memory, the most."""

    def add(self, result):
        for key in ("ownCPU", "workerCPU", "seconds"):
            self[key] = self.get(key, 0) + result[key]
        for key in ("ownPeakMemory", "workerPeakMemory"):
            self[key] = max(self.get(key, 0), result[key])


def pdfs(folder, place, count_of_parts, rounds):
    count = len(list(folder.iterdir())) * rounds
    cores = os.cpu_count()
    poppler, told, one, all_cores = 0, 0, Sums(), Sums()
    for part in parts(folder, count_of_parts, rounds):
        poppler += bare_poppler(part)
        one.add(run_import(part, place, "--jobs", "1"))
        told += pdftotext(part)
        all_cores.add(run_import(part, place, "--jobs", str(cores)))
    cpu = one["ownCPU"] + one["workerCPU"]
    show("PDF letters", count // rounds, f"{rounds} x, in {count_of_parts} parts")
    show("poppler alone, in one process", f"{poppler / count * 1e3:.2f}", "ms CPU")
    show("pdftotext, started once a file", f"{told / count * 1e3:.2f}", "ms CPU")
    show("import with one worker", f"{cpu / count * 1e3:.2f}", "ms CPU")
    show("  against poppler alone", f"{cpu / poppler:.2f}", "x", "at most 1.4")
    show("  against pdftotext", f"{cpu / told:.2f}", "x", "at most 1.0")
    show("  its own share of the worker's", f"{one['ownCPU'] / one['workerCPU']:.1%}", "",
         "at most 10 %")
    show("  letters a second", f"{count / one['seconds']:.0f}", "/s")
    show(f"import with {cores} workers", f"{count / all_cores['seconds']:.0f}", "/s")
    show("  against one worker", f"{one['seconds'] / all_cores['seconds']:.2f}", "x",
         "at least 1.8")
    show("memory: import, largest worker",
         f"{one['ownPeakMemory']:.0f}, {one['workerPeakMemory']:.0f}", "MiB")


def texts(folder, place):
    count = len(list(folder.iterdir()))
    one = run_import(folder, place, "--jobs", "1")
    show("text letters", count, "")
    show("import with one worker", f"{count / one['seconds']:.0f}", "/s", "at least 500")
    show("  worker", f"{one['workerCPU'] / count * 1e3:.2f}", "ms CPU")
    show("  import itself", f"{one['ownCPU'] / count * 1e3:.2f}", "ms CPU")


def small_files(count, place):
    for number in (count // 10, count):
        folder = pathlib.Path(place) / f"small-{number}"
        for index in range(number):
            if index % 1000 == 0:
                (folder / f"{index // 1000:03}").mkdir(parents=True)
            (folder / f"{index // 1000:03}" / f"{index:06}.txt").write_text(f"Brief {index}\n")
        one = run_import(folder, place)
        show(f"{number} small files: memory of the import, largest worker",
             f"{one['ownPeakMemory']:.0f}, {one['workerPeakMemory']:.0f}", "MiB", "under 200")
        show("  files a second", f"{number / one['seconds']:.0f}", "/s")
        shutil.rmtree(folder)


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--small", type=int)
    arguments.add_argument("--parts", type=int, default=2)
    arguments.add_argument("--rounds", type=int, default=3)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="auskunft-") as place:
        if chosen.folder.is_dir():
            pdfs(chosen.folder / "pdf", place, chosen.parts, chosen.rounds)
            texts(chosen.folder / "text", place)
        if chosen.small:
            small_files(chosen.small, place)


if __name__ == "__main__":
    main()
