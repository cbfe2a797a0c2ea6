#!/usr/bin/env python3
"""Makes letters to measure with, from the corpus's own texts: 2,000 PDFs of two to six pages, and
as many short letters of text, no two with the same bytes.

    make_letters.py FOLDER [--pdfs 2000] [--texts 3000]

Every eighth PDF is typeset, from the parts of several letters of the corpus; the others are copies
with a comment behind the end, which are other files to the import and the same work to poppler.
Needs what `Tests/CorpusPDFs/make_pdfs.py` needs.
"""

import argparse
import dataclasses
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Tests/CorpusPDFs"))
COPIES = 8
FEWEST_PAGES, MOST_PAGES = 2, 6


def typeset_letters(count, chance):
    """Yields PDFs: a letter of the corpus, with parts of others behind it."""
    from reportlab import rl_config
    rl_config.invariant = 1
    import fonts
    import form
    import make_pdfs
    import typesetting
    from letter import Text

    fonts.register()
    letters = [letter for letter in make_pdfs.letters() if not isinstance(letter, form.Form)]
    bodies = [part for letter in letters for part in letter.parts
              if isinstance(part, Text) and part.style in ("body", "question")]
    while count:
        letter = chance.choice(letters)
        more = [dataclasses.replace(part, style="body")
                for part in chance.sample(bodies, chance.randint(0, 40))]
        longer = dataclasses.replace(letter, parts=[*letter.parts, *more])
        _, pages = typesetting.render(longer, pages=0)
        if FEWEST_PAGES <= pages <= MOST_PAGES:
            count -= 1
            yield typesetting.render(longer, pages)[0]


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--pdfs", type=int, default=2000)
    arguments.add_argument("--texts", type=int, default=3000)
    chosen = arguments.parse_args()
    chance = random.Random(4)
    pdfs, texts = chosen.folder / "pdf", chosen.folder / "text"
    for folder in (pdfs, texts):
        folder.mkdir(parents=True)
    for number, content in enumerate(typeset_letters(chosen.pdfs // COPIES, chance)):
        for copy in range(COPIES):
            (pdfs / f"{number:04}-{copy}.pdf").write_bytes(content + b"%% copy %d\n" % copy)
    sources = sorted(p for p in (ROOT / "Corpus").rglob("*") if p.suffix in (".txt", ".md"))
    for number in range(chosen.texts):
        source = sources[number % len(sources)]
        (texts / f"{number:05}{source.suffix}").write_bytes(
            source.read_bytes() + f"\n\nAktenzeichen {100000 + number}\n".encode())


if __name__ == "__main__":
    main()
