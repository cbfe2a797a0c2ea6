#!/usr/bin/env bash
# Tesseract 5.3.0: a page that was scanned upside down, or turned to the left, is read as a full page of
# nonsense with exit code 0. Only a page turned to the right is read as it should (the default
# segmentation finds that out). Feeders turn pages, so every archive of scans has some.
# Seen: of 12 lines with "Verwaltung", 12 upright, 0 upside down (with hundreds of characters of output),
# and 0 turned to the left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet pillow==13.0.0
cd "$folder"
tesseract --version 2>&1 | head -1 | grep -q "tesseract 5.3.0" || { echo "another tesseract"; exit 1; }
./venv/bin/python - <<'PYTHON'
from PIL import Image, ImageDraw, ImageFont

page = Image.new("L", (1240, 1754), 255)
font = ImageFont.load_default(size=32)
for line in range(12):
    ImageDraw.Draw(page).text(
        (150, 300 + 60 * line), f"{line + 1}. Die Verwaltung hat zwei Stellen besetzt.", font=font)
for turns in range(4):
    page.rotate(90 * turns, expand=True).save(f"{turns}.png", dpi=(150, 150))
PYTHON
for turns in 0 1 2 3; do
  OMP_THREAD_LIMIT=1 tesseract $turns.png $turns -l deu 2>/dev/null
  echo "turned to the left $turns times: $(grep -c Verwaltung $turns.txt || true) lines, $(wc -m <$turns.txt) characters"
done
[ "$(grep -c Verwaltung 0.txt)" = 12 ] && ! grep -q Verwaltung 2.txt && [ "$(wc -m <2.txt)" -gt 100 ] \
  || { echo "tesseract has changed"; exit 1; }
