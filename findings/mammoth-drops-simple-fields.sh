#!/usr/bin/env bash
# mammoth 1.11.0 (PyPI): the printed result of a simple field (w:fldSimple) is left out, in raw text and
# in HTML; among the messages stands that an element was ignored, not that text is gone. Offices keep the reference number, the date and the clerk's name in
# such fields; Word prints the result that stands in the file. The same field in its long form
# (w:fldChar) is kept, so a letter loses or keeps its number by the program that wrote it.
# Seen: 'Vorlage  vom Amt' of "Vorlage DS 0317/21 vom Amt".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet mammoth==1.11.0
cd "$folder"
./venv/bin/python - <<'PYTHON'
import zipfile

import mammoth

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = """<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
RELATIONS = """<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>"""


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def mark(kind):
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


number = run("DS 0317/21")
simple = f'<w:fldSimple w:instr=" DOCPROPERTY Vorlage ">{number}</w:fldSimple>'
long = (mark("begin") + "<w:r><w:instrText> DOCPROPERTY Vorlage </w:instrText></w:r>"
        + mark("separate") + number + mark("end"))

seen = []
for field in (simple, long):
    with zipfile.ZipFile("letter.docx", "w") as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONS)
        package.writestr("word/document.xml", (
            f'<?xml version="1.0"?><w:document {NAMESPACE}><w:body><w:p>'
            + run("Vorlage ") + field + run(" vom Amt") + "</w:p></w:body></w:document>"))
    with open("letter.docx", "rb") as letter:
        result = mammoth.extract_raw_text(letter)
    with open("letter.docx", "rb") as letter:
        html = mammoth.convert_to_html(letter)
    seen.append((result.value.strip(), html.value, [m.message for m in html.messages]))
    print(seen[-1])
assert seen[0] == ("Vorlage  vom Amt", "<p>Vorlage  vom Amt</p>",
                   ["An unrecognised element was ignored: w:fldSimple"]), "mammoth has changed"
assert seen[1][0] == "Vorlage DS 0317/21 vom Amt", "mammoth has changed"
PYTHON
