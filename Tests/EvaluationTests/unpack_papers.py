#!/usr/bin/env python3
"""Unpack a file of papers (JSON lines, gzipped; fields id and text, and reference
where it has one) into text files.

    unpack_papers.py PAPERS.jsonl.gz FOLDER

Writes FOLDER/<reference with - for />_<id>.txt, one paper each, and prints how many.
"""
import gzip
import json
import os
import sys


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    papers, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    count = 0
    with gzip.open(papers, "rt", encoding="utf-8") as lines:
        for line in lines:
            paper = json.loads(line)
            name = f"{(paper.get('reference') or 'none').replace('/', '-')}_{paper['id']}.txt"
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(paper["text"])
            count += 1
    print(f"{count} papers in {folder}", file=sys.stderr)


main()
