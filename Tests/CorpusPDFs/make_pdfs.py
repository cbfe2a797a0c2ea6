#!/usr/bin/env python3
"""Typesets the corpus's PDF letters and the bad files of the tests; the same bytes each time.

    apt-get install python3-venv fonts-liberation fonts-dejavu-core
    python3 -m venv .venv && .venv/bin/pip install -r Tests/CorpusPDFs/requirements.txt
    .venv/bin/python Tests/CorpusPDFs/make_pdfs.py            all of them, in place
    .venv/bin/python Tests/CorpusPDFs/make_pdfs.py --check    exit 1 where a committed file differs

The fonts are embedded, so other versions of them give other bytes: the committed files were made
with fonts-liberation 1.07.4 and fonts-dejavu-core 2.37 (Debian 12).

A letter is a file in `letters/`; how a council's papers look stands in `layouts.py`.
"""

import argparse
import importlib
import pathlib
import sys

from reportlab import rl_config

rl_config.invariant = 1

import bad_files
import fonts
import form
import scans
import typesetting

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def letters():
    for path in sorted((HERE / "letters").glob("[a-z]*.py")):
        yield importlib.import_module(f"letters.{path.stem}").LETTER


def made_files():
    """Yields each file's path below the repository's root, and its bytes."""
    for letter in letters():
        typeset = form.typeset if isinstance(letter, form.Form) else typesetting.typeset
        yield pathlib.Path("Corpus") / letter.path, typeset(letter)
    for name, content in scans.all_letters():
        yield pathlib.Path("Tests/CorpusTests/Scans") / name, content
    for name, content in bad_files.all_files():
        yield pathlib.Path("Tests/CorpusTests/Fixtures") / name, content


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="compare, write nothing")
    check = arguments.parse_args().check
    fonts.register()
    different = []
    for path, content in made_files():
        target = ROOT / path
        if target.exists() and target.read_bytes() == content:
            continue
        different.append(path)
        if not check:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        print(("differs: " if check else "written: ") + str(path))
    sys.exit(1 if check and different else 0)


if __name__ == "__main__":
    main()
