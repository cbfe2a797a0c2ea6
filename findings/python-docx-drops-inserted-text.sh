#!/usr/bin/env bash
# python-docx 1.2.0 (PyPI): a paragraph's `text` leaves out text in tracked insertions (w:ins) and in
# content controls (w:sdt), without an error or a warning. Word prints both: an insertion that nobody
# has accepted yet is part of the page, and offices fill in dates and numbers through content controls.
# Seen: 'Es sind  Stellen besetzt.' of "Es sind 2,5 Stellen besetzt."; 'Stand: ' of "Stand: 31.12.2023".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet python-docx==1.2.0
cd "$folder"
./venv/bin/python - <<'PYTHON'
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

words = nsdecls("w")
letter = Document()
positions = letter.add_paragraph("Es sind ")
positions._p.append(parse_xml(
    f'<w:ins {words} w:id="1" w:author="Amt" w:date="2024-01-01T00:00:00Z">'
    "<w:r><w:t>2,5</w:t></w:r></w:ins>"))
positions._p.append(parse_xml(
    f'<w:r {words}><w:t xml:space="preserve"> Stellen besetzt.</w:t></w:r>'))
day = letter.add_paragraph("Stand: ")
day._p.append(parse_xml(
    f"<w:sdt {words}><w:sdtContent><w:r><w:t>31.12.2023</w:t></w:r></w:sdtContent></w:sdt>"))
letter.save("letter.docx")

seen = [paragraph.text for paragraph in Document("letter.docx").paragraphs]
print(seen)
assert seen == ["Es sind  Stellen besetzt.", "Stand: "], "python-docx has changed"
PYTHON
