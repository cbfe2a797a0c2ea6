#!/usr/bin/env bash
# mammoth 1.11.0 and docx2txt 0.9 (PyPI): the numbers that Word prints before questions are lost. A list
# that begins with 5, and goes on after a paragraph of text, becomes two lists in mammoth's HTML that both
# begin with 1, and plain lines in the texts of both; none says so. "Zu Frage 6" then answers nothing.
# Seen: '<ol><li>Eins</li></ol><p>Text</p><ol><li>Zwei</li></ol>' of "5. Eins", "Text", "6. Zwei".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet mammoth==1.11.0 docx2txt==0.9
cd "$folder"
./venv/bin/python - <<'PYTHON'
import zipfile

import docx2txt
import mammoth

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def relations(kind, target):
    return (f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Target="{target}" '
            f'Type="{OFFICE}/{kind}"/></Relationships>')


def item(text):
    return ('<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
            f"<w:r><w:t>{text}</w:t></w:r></w:p>")


with zipfile.ZipFile("letter.docx", "w") as package:
    package.writestr("[Content_Types].xml", (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
        f'<Override PartName="/word/numbering.xml" ContentType="{TYPE}.numbering+xml"/></Types>'))
    package.writestr("_rels/.rels", relations("officeDocument", "word/document.xml"))
    package.writestr("word/_rels/document.xml.rels", relations("numbering", "numbering.xml"))
    package.writestr("word/numbering.xml", (
        f'<w:numbering {NAMESPACE}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'))
    package.writestr("word/document.xml", (
        f"<w:document {NAMESPACE}><w:body>" + item("Eins") + "<w:p><w:r><w:t>Text</w:t></w:r></w:p>"
        + item("Zwei") + "</w:body></w:document>"))

with open("letter.docx", "rb") as letter:
    html = mammoth.convert_to_html(letter)
print(html.value, html.messages)
text = docx2txt.process("letter.docx").split()
print(text)
assert html.value == "<ol><li>Eins</li></ol><p>Text</p><ol><li>Zwei</li></ol>", "mammoth has changed"
assert not html.messages, "mammoth has changed"
assert text == ["Eins", "Text", "Zwei"], "docx2txt has changed"
PYTHON
