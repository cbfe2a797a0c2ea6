#!/usr/bin/env python3
"""How well scans are read: letters with a text layer are made into scans, and both are compared.

    scan_scores.py PROGRAM [--scores FOLDER] [--beside-ocrmypdf] [--short] [--every N]
                 [--keep FOLDER]

Each PDF letter of Corpus, and of FOLDER/pdf where that is there, is scanned twice: clean at 300 dots an
inch, and worn at 200 (aslant, with noise and blur, a strong JPEG). Of each kind are counted

- words of the text layer that were recognised, and numbers,
- pairs of question and answer that are as in the text layer's reading, and the annotators' where
  FOLDER/score.py is there,
- numbers in facts that the page does not have, and numbers in facts of the text layer that were found,
- CPU seconds a page; with --beside-ocrmypdf also those of `ocrmypdf -l deu --skip-text --jobs 1` (which
  must be installed beside this Python) and how many words and numbers it finds,

and of generated pages that are text in part, whether the decision what to recognise is right.
Exit code 1 where something is worse than it must be.
"""

import argparse
import collections
import difflib
import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(ROOT / "Tests/CorpusPDFs"))

import scanning

# What must be reached: words, pairs, numbers of facts that are found.
LEAST = {"clean": (0.985, 0.93, 0.85), "worn": (0.975, 0.88, 0.85)}
# CPU a page, in ocrmypdf's.
MOST_CPU = 0.6
MESSAGES = {
    "an image without text": "image", "drawn, but without text": "drawing",
    "an image with little text": "littleText", "text that cannot be read": "brokenText",
}


def words(text):
    text = text.replace("\u00ad", "")
    for dash in "–—−‐‑":
        text = text.replace(dash, "-")
    for quote in "„“”‚‘’«»":
        text = text.replace(quote, '"')
    # Marks of lists and rules of tables are no words.
    return [word for word in text.split() if re.search(r"\w", word)]


def numbers(text):
    """The numbers in a text, as they are written."""
    for dash in "–—−‐‑":
        text = text.replace(dash, "-")
    return re.findall(r"\d+(?:[.,:/]\d+)*", text)


def counted(items):
    return collections.Counter(items)


def text_of(extraction):
    return "\n".join(block["text"] for block in extraction.get("blocks", []))


def read(program, folder, out):
    """Extractions by file name, and the CPU seconds that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [program, "extract", folder, "--out", out], stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = {}
    for path in sorted(pathlib.Path(out).rglob("*.json")):
        extraction = json.loads(path.read_text())
        found[pathlib.Path(extraction["source"]["path"]).name] = extraction
    return found, seconds


def same_pair(one, other):
    def close(left, right):
        left, right = words(left), words(right)
        if not left and not right:
            return True
        return difflib.SequenceMatcher(None, left, right, autojunk=False).ratio() > 0.85
    return close(one["question"], other["question"]) and close(one["answer"], other["answer"])


def pairs(truth, scan):
    """Right, read, and to be read."""
    rest = list(scan.get("exchanges", []))
    right = 0
    for exchange in truth["exchanges"]:
        match = next((other for other in rest if same_pair(exchange, other)), None)
        if match is not None:
            rest.remove(match)
            right += 1
    return right, len(scan.get("exchanges", [])), len(truth["exchanges"])


def annotated(folder, scans, program):
    """The annotators' F1 of pairs, by their own program; None where that is not there."""
    score = folder / "score.py"
    if not score.is_file():
        return None
    for gold in (folder / "pdf").glob("*.gold.json"):
        # Where not all letters are scanned.
        if (scans / gold.name.replace(".gold.json", ".pdf")).exists():
            shutil.copy(gold, scans)
    result = subprocess.run(
        [sys.executable, score, scans, "--json", "--run", f"{program} extract --format json {{}}"],
        capture_output=True, text=True, check=False)
    for gold in scans.glob("*.gold.json"):
        gold.unlink()
    if result.returncode != 0:
        return None
    return json.loads(result.stdout)["scores"]["pair"]["f1"]


def measure(truths, scans):
    sums = collections.Counter()
    invented = []
    for name, truth in truths.items():
        scan = scans.get(name, {"exchanges": [], "facts": [], "blocks": []})
        want, got = counted(words(text_of(truth))), counted(words(text_of(scan)))
        sums["words"] += sum(want.values())
        sums["found"] += sum((want & got).values())
        want, got = (counted(numbers(text_of(side))) for side in (truth, scan))
        sums["numbers"] += sum(want.values())
        sums["numbers found"] += sum((want & got).values())
        right, of, to_be = pairs(truth, scan)
        sums["right"] += right
        sums["pairs"] += of + to_be
        there = set(numbers(text_of(truth)))
        in_facts = counted(
            number for fact in truth["facts"] for number in numbers(fact["evidence"]["text"]))
        read = counted(
            number for fact in scan["facts"] for number in numbers(fact["evidence"]["text"]))
        sums["in facts"] += sum(in_facts.values())
        sums["in facts found"] += sum((in_facts & read).values())
        for fact in scan["facts"]:
            strange = [one for one in numbers(fact["evidence"]["text"]) if one not in there]
            if strange:
                invented.append((name, fact["type"], fact["evidence"]["text"], strange))
    return sums, invented


def page_count(path):
    shown = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", shown).group(1))


def ocrmypdf(scans, truths, out):
    """CPU seconds a page, recall of words and of numbers."""
    environment = dict(os.environ, OMP_THREAD_LIMIT="1")
    program = pathlib.Path(sys.executable).parent / "ocrmypdf"
    pages = 0
    sums = collections.Counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for path in sorted(scans.glob("*.pdf")):
        pages += page_count(path)
        subprocess.run(
            [program, "-l", "deu", "--skip-text", "--jobs", "1", "--quiet", path, out / path.name],
            env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    for path in sorted(out.glob("*.pdf")):
        text = subprocess.run(
            ["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
        # Its lines end in hyphens, which the truth has joined.
        text = re.sub(r"(\w)[-‐\u00ad]\n(?=[a-zäöüß])", r"\1", text)
        want, got = counted(words(text_of(truths[path.name]))), counted(words(text))
        sums["words"] += sum(want.values())
        sums["found"] += sum((want & got).values())
        want, got = counted(numbers(text_of(truths[path.name]))), counted(numbers(text))
        sums["numbers"] += sum(want.values())
        sums["numbers found"] += sum((want & got).values())
    return (
        seconds / max(pages, 1), sums["found"] / max(sums["words"], 1),
        sums["numbers found"] / max(sums["numbers"], 1))


def decisions(program, count, folder):
    """Pages of which the decision is right, and the others."""
    import fonts
    import hybrids

    fonts.register()
    wrong = []
    for name, content, need in hybrids.pages(count, folder):
        path = folder / f"{name}.pdf"
        path.write_bytes(content)
        shown = subprocess.run(
            [program, "extract", "--recognise", "never", path], capture_output=True, text=True,
            check=False)
        answer = json.loads(shown.stdout)
        messages = [one["message"] for one in answer["diagnostics"]]
        found = next(
            (value for message in messages for start, value in MESSAGES.items()
             if message.startswith(start)), None)
        if answer["status"] == "failed":
            found = "image"
        if found != need:
            wrong.append(f"{name}: {found}, not {need}")
    return count - len(wrong), wrong


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("--scores", type=pathlib.Path)
    arguments.add_argument("--beside-ocrmypdf", action="store_true")
    arguments.add_argument("--short", action="store_true", help="ten hybrids, two letters")
    arguments.add_argument("--every", type=int, default=1, help="of the letters only each so many")
    arguments.add_argument("--keep", type=pathlib.Path, help="keep scans and readings here")
    options = arguments.parse_args()
    program = options.program.resolve()
    letters = sorted((ROOT / "Corpus").rglob("*.pdf"))
    letters = [path for path in letters if not path.stem.endswith(("scan", "hybrid"))]
    if options.scores and (options.scores / "pdf").is_dir():
        letters += sorted((options.scores / "pdf").glob("*.pdf"))
    letters = letters[::options.every]
    if options.short:
        letters = letters[:2]
    failed = False

    def must(holds):
        nonlocal failed
        failed = failed or not holds
        return "" if holds else "  <-- must be better"

    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        texts = folder / "texts"
        texts.mkdir(parents=True, exist_ok=True)
        for path in letters:
            shutil.copy(path, texts)
        truths, _ = read(program, texts, folder / "texts.json")
        for kind in (scanning.CLEAN, scanning.WORN):
            scans = folder / kind.name
            scans.mkdir(exist_ok=True)
            for number, path in enumerate(letters):
                if not (scans / path.name).exists():
                    (scans / path.name).write_bytes(scanning.scan(path, kind, number))
            pages = sum(page_count(path) for path in scans.glob("*.pdf"))
            found, seconds = read(program, scans, folder / f"{kind.name}.json")
            sums, invented = measure(truths, found)
            least_words, least_pairs, least_facts = LEAST[kind.name]
            recall = sums["found"] / sums["words"]
            f1 = 2 * sums["right"] / max(sums["pairs"], 1)
            in_facts = sums["in facts found"] / max(sums["in facts"], 1)
            print(f"{kind.name}: {len(letters)} letters, {pages} pages")
            print(f"  words                 {recall:.4f}{must(recall >= least_words)}")
            print(f"  numbers               {sums['numbers found'] / max(sums['numbers'], 1):.4f}")
            print(f"  pairs as in the text  {f1:.4f}{must(f1 >= least_pairs)}")
            if options.scores:
                f1 = annotated(options.scores, scans, program)
                if f1 is not None:
                    print(f"  pairs as annotated    {f1:.4f}{must(f1 >= least_pairs)}")
            print(f"  numbers in facts      {in_facts:.4f}{must(in_facts >= least_facts)}"
                  f"   ({sums['in facts']})")
            print(f"  invented in facts     {len(invented)}{must(not invented)}")
            for name, kind_of_fact, text, strange in invented:
                print(f"    {name}: {kind_of_fact} “{text}”: {', '.join(strange)}")
            print(f"  CPU seconds a page    {seconds / pages:.2f}")
            if options.beside_ocrmypdf:
                out = folder / f"{kind.name}.ocrmypdf"
                out.mkdir(exist_ok=True)
                theirs, their_words, their_numbers = ocrmypdf(scans, truths, out)
                share = seconds / pages / theirs
                print(f"  ocrmypdf: CPU {theirs:.2f}, words {their_words:.4f}, numbers"
                      f" {their_numbers:.4f}; ours is {share:.2f} of it{must(share <= MOST_CPU)}")
            sys.stdout.flush()
        count = 10 if options.short else 40
        right, wrong = decisions(program, count, pathlib.Path(temporary))
        print(f"hybrids: {right} of {count} decided right{must(not wrong)}")
        for line in wrong:
            print(f"  {line}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
