#!/usr/bin/env python3
"""Prints the scores of the program on annotated letters that are not part of the project.

    scores.py FOLDER PROGRAM    FOLDER holds score.py and the sets; PROGRAM is auskunft

A line a set and a measure: precision, recall, F1. Sets that are not there are passed over.
"""

import json
import pathlib
import subprocess
import sys

SETS = ("gold", "pdf", "html", "auto", "councilsA", "councilsB")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder, program = (pathlib.Path(word).resolve() for word in sys.argv[1:])
    if not (folder / "score.py").is_file():
        sys.exit(f"{folder}: no score.py; the annotated letters are not part of the project")
    for name in SETS:
        if not (folder / name).is_dir():
            continue
        result = subprocess.run(
            [sys.executable, folder / "score.py", folder / name, "--json", "--run",
             f"{program} extract --format json {{}}"],
            check=True, capture_output=True, text=True)
        for measure, score in json.loads(result.stdout)["scores"].items():
            print(f"{name:10} {measure:12} {score['precision']:.3f} {score['recall']:.3f} {score['f1']:.3f}")


if __name__ == "__main__":
    main()
