#!/usr/bin/env python3
"""Writes annotated letters of plain text again as a word processor's files, to be scored like their PDFs.

    rewrite_letters.py SETS FOLDER PROGRAM     SETS holds score.py and gold/, with ID.txt beside ID.gold.json;
                                               FOLDER gets docx/ and odt/ with what PROGRAM reads in them

What stands between blank lines becomes a paragraph with its lines; a paragraph that begins with a number
and a dot is numbered by the list, so that the number is not in the text any more.
"""

import pathlib
import re
import subprocess
import sys
from xml.sax.saxutils import escape

import packages as p

NUMBER = re.compile(r"(\d{1,2})\.\s+(?=\S)")


HEADING = re.compile(r"#+\s+")
CUT = re.compile(r"[a-zäöüß]-$")


def paragraphs(text):
    """Each paragraph as (number or None, whether it is a heading, lines), with words cut at a line's end
    whole again. Markdown's marks, which nobody prints, are left out."""
    text = re.sub(r"\\([*_#.\-\[\]])", r"\1", text.replace("**", ""))
    text = re.sub(r"\[([^\]\n]+)\]\([^)\n]+\)", r"\1", text)
    for block in re.split(r"\n\s*\n|\f", text.replace("\r", "")):
        lines = []
        for line in block.split("\n"):
            line = re.sub(r"[\x00-\x1f]", " ", line).strip()
            if not line:
                continue
            # A word processor cuts words only where it shows them.
            if lines and CUT.search(lines[-1]) and line[0].islower() and not line.startswith(("und ", "oder ")):
                line = lines.pop()[:-1] + line
            lines.append(line)
        if not lines:
            continue
        heading = HEADING.match(lines[0])
        if heading:
            lines[0] = lines[0][heading.end():]
        match = NUMBER.match(lines[0])
        if match:
            lines[0] = lines[0][match.end():]
        yield int(match[1]) if match else None, bool(heading), lines


def docx(path, text):
    body, lists, last, number = [], p.docx_list(1, 0), 0, 1
    for value, heading, lines in paragraphs(text):
        properties = ""
        if value is not None:
            if value != last + 1:
                number += 1
                lists += p.docx_list(number, 0, f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{value}"/>'
                                     "</w:lvlOverride>")
            last = value
            properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        if heading:
            properties += '<w:outlineLvl w:val="1"/>'
        runs = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in lines)
        body.append(f"<w:p><w:pPr>{properties}</w:pPr><w:r>{runs}</w:r></w:p>")
    p.docx(path, "".join(body), p.docx_definition(0, [p.docx_level(0, suffix="tab")]) + lists)


def odt(path, text):
    body = []
    for value, heading, lines in paragraphs(text):
        content = "<text:line-break/>".join(escape(line) for line in lines)
        paragraph = f"<text:p>{content}</text:p>"
        if heading:
            paragraph = f'<text:h text:outline-level="2">{content}</text:h>'
        if value is not None:
            paragraph = (f'<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item '
                         f'text:start-value="{value}">{paragraph}</text:list-item></text:list>')
        body.append(paragraph)
    p.odt(path, "".join(body), p.odt_list_style("L1", [p.odt_level(0)]))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sets, target = map(pathlib.Path, sys.argv[1:3])
    for kind, write in [("docx", docx), ("odt", odt)]:
        folder = target / kind
        folder.mkdir(parents=True, exist_ok=True)
        for letter in sorted((sets / "gold").glob("*.txt")):
            file = folder / f"{letter.stem}.{kind}"
            write(file, letter.read_text())
            result = subprocess.run([sys.argv[3], "extract", "--format", "json", file], capture_output=True)
            (folder / f"{letter.stem}.json").write_bytes(result.stdout)
        print(kind, flush=True)
        subprocess.run([sys.executable, sets / "score.py", sets / "gold", "--out", folder], check=True)


if __name__ == "__main__":
    main()
