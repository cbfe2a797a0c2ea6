#!/usr/bin/env bash
# ocrmypdf 17.13.0 (PyPI): with --skip-text, the usual setting for mixed archives, a scanned page that
# bears one line of real text (the registry's stamp, "Eingegangen am …", put on by a document system) is
# not recognised at all. Exit code 0; the page's own text stays lost, and searching finds the stamp only.
# Seen: the stamp's word is there, none of the scanned sentence's.
# Needs tesseract with its German model, ghostscript or pypdfium2 (which pip brings), and poppler-utils.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet ocrmypdf==17.13.0 pillow==13.0.0 reportlab==5.1.0
cd "$folder"
./venv/bin/python - <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

page = Image.new("L", (1240, 1754), 255)
font = ImageFont.load_default(size=32)
for line in range(12):
    ImageDraw.Draw(page).text((150, 300 + 60 * line), "Die Verwaltung hat zwei Stellen besetzt.", font=font)
canvas = Canvas("scan.pdf", pagesize=A4)
canvas.drawImage(ImageReader(page), 0, 0, *A4)
canvas.drawString(380, 810, "Eingegangen am 12.03.2019")
canvas.save()
PYTHON
OMP_THREAD_LIMIT=1 ./venv/bin/ocrmypdf -l deu --skip-text --jobs 1 --output-type pdf --quiet scan.pdf read.pdf
text=$(pdftotext read.pdf -)
echo "stamp: $(grep -c Eingegangen <<<"$text"), scanned: $(grep -c Verwaltung <<<"$text" || true)"
grep -q Eingegangen <<<"$text"
! grep -q Verwaltung <<<"$text" || { echo "ocrmypdf has changed"; exit 1; }
