#!/usr/bin/env python3
"""Compares the numbers that the program reads in lists with those that LibreOffice prints.

    check_matrix.py FOLDER PROGRAM              FOLDER takes the documents and LibreOffice's PDFs
    check_matrix.py FOLDER PROGRAM --record     also writes expected.txt, which the tests read

Needs LibreOffice (apt-get install libreoffice-writer-nogui). Documents and PDFs that are there are not
made again. Exit 1 where a number differs and `exceptions.txt` doesn't say why.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys

import matrix

HERE = pathlib.Path(__file__).resolve().parent
WORDS = "|".join(matrix.WORDS)
NAME = re.compile(f"(?:{WORDS})(?:{WORDS.lower()})?")


# What LibreOffice 7.4 does not read: w:isLgl, w:lvlRestart (ECMA-376, 17.9.4 and 17.9.10).
UNKNOWN_TO_LIBREOFFICE = ("look-legal", "style-legal", "restart-")
BULLETS = "•–"


def numbers(program, files):
    """For each file what stands before each paragraph's name, without spaces."""
    output = subprocess.run([program, "extract", "--format", "json", *files],
                            capture_output=True, text=True, check=True).stdout
    result = {}
    for letter in map(json.loads, output.splitlines()):
        written = "\n".join(block["text"] for block in letter["blocks"])
        found, end = [], 0
        for match in NAME.finditer(written):
            found.append(["".join(written[end:match.start()].split()).strip(BULLETS), match[0]])
            end = match.end()
        result[pathlib.Path(letter["source"]["path"]).name] = found
    return result


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("program")
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    matrix.make(chosen.folder)
    wrong = passed = total = paragraphs = 0
    for part in ["word", "open"]:
        folder = chosen.folder / part
        documents = sorted(path for path in folder.iterdir() if path.suffix in (".docx", ".odt"))
        missing = [path for path in documents if not path.with_suffix(".pdf").exists()]
        if missing:
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, *missing],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        printed = numbers(chosen.program, [path.with_suffix(".pdf") for path in documents])
        read = numbers(chosen.program, documents)
        for path in documents:
            total += 1
            want, got = printed.get(path.stem + ".pdf", []), read.get(path.name, [])
            paragraphs += len(want)
            if want == got:
                continue
            if any(path.stem.startswith(start) for start in UNKNOWN_TO_LIBREOFFICE):
                passed += 1
                continue
            wrong += 1
            print(f"{part}/{path.name}\n  printed {want}\n  read    {got}")
    print(f"{total} documents, {paragraphs} paragraphs, {wrong} documents differ, "
          f"{passed} more where LibreOffice doesn't do what the standard says")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
