#!/usr/bin/env python3
"""Keeps what measuring commands print, and README's table of figures made of it.

    figures.py keep NAME COMMAND…   runs a command, shows its output, and keeps it in FIGURES.md
    figures.py table                writes README's table from what is kept

FIGURES.md has a section for each name: the command, the day, and its output as it came. README's
table has a line for each of ROWS whose section and line are there; so no figure is typed by hand.
"""

import datetime
import pathlib
import re
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KEPT = HERE / "FIGURES.md"
README = HERE.parent.parent / "README.md"
TITLE = "# Figures\n\nWhat the measuring commands printed last; written by `figures.py`, never by hand.\n"
START = "<!-- figures: written by `make figures` from Tests/Benchmarks/FIGURES.md -->\n"
END = "<!-- end of figures -->\n"

# A section, the beginning of a line in it, a pattern for the figure after that, and what README says.
ROWS = [
    ("scores", "gold       pair", r"[\d.]+ [\d.]+ ([\d.]+)", "46 annotated letters that rules were made with: pairs of question and answer, F1"),
    ("scores", "councilsA  pair", r"[\d.]+ [\d.]+ ([\d.]+)", "36 papers of 26 other bodies, half of which rules were made with: pairs, F1"),
    ("scores", "councilsB  pair", r"[\d.]+ [\d.]+ ([\d.]+)", "50 papers of 20 other bodies, half of which rules were made with: pairs, F1"),
    ("search-quality", "all", r".*?auskunft\s+\d+\s+([\d.]+)", "268 judged queries, nDCG@10"),
    ("letters", "  against poppler alone", r"([\d.]+)", "import of PDF letters against poppler alone, CPU, times"),
    ("letters", "  against pdftotext", r"([\d.]+)", "… against `pdftotext`, started once a file, times"),
    ("letters", "  letters a second", r"([\d.]+)", "PDF letters a second, one worker"),
    ("reliability", "Y1", r"ok: (.*?) \(\d+ s\)", "hostile files in exactly one end state, with a reason"),
    ("reliability", "Y2", r"ok: (\d+ files)", "… whose right outcome and words are known: as they should be"),
    ("reliability", "Y4", r"ok: (.*?) \(\d+ s\)", "imports and workers killed at random moments"),
]


def sections():
    text = KEPT.read_text() if KEPT.exists() else TITLE
    parts = re.split(r"^## (.+)\n", text, flags=re.M)
    return {name: body.strip("\n") for name, body in zip(parts[1::2], parts[2::2])}


def write(kept):
    KEPT.write_text(
        TITLE + "".join(f"\n## {name}\n\n{body}\n" for name, body in sorted(kept.items())))


def keep(name, command):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    lines = []
    for line in process.stdout:
        print(line, end="", flush=True)
        lines.append(line.rstrip("\n"))
    if process.wait() != 0:
        sys.exit(f"figures.py: {shlex.join(command)} ended with {process.returncode}; nothing is kept")
    shown = shlex.join(pathlib.Path(word).name if word.startswith("/") else word for word in command)
    day = datetime.date.today().isoformat()
    kept = sections()
    kept[name] = f"`{shown}`, {day}\n\n```\n" + "\n".join(lines) + "\n```"
    write(kept)


def row(kept, section, start, pattern, label):
    for line in kept.get(section, "").split("\n"):
        if line.startswith(start):
            found = re.match(r"\s*" + pattern, line[len(start):])
            if found:
                return f"| {label} | {found.group(1).strip()} |\n"
    return ""


def table():
    kept = sections()
    rows = "".join(row(kept, *wanted) for wanted in ROWS)
    head = "| measured (`Tests/Benchmarks/FIGURES.md` has all) | |\n|---|---|\n"
    text = README.read_text()
    before, rest = text.split(START)
    after = rest.split(END)[1]
    README.write_text(before + START + (head + rows if rows else "") + END + after)


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["keep"] and len(arguments) > 2:
        keep(arguments[1], arguments[2:])
    elif arguments == ["table"]:
        table()
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
