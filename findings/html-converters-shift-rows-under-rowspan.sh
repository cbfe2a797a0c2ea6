#!/usr/bin/env bash
# markdownify 1.2.3, html2text 2025.4.15 and inscriptis 2.7.6 (PyPI): a cell that reaches over two rows
# (rowspan) leaves no gap in the second one. Its cells move one column to the left: the positions of
# 2023 stand under the district, those of 2024 under 2023, and the last column is empty. All say it
# without a warning; markdownify's colspan is right, so that only some tables of a page are wrong.
# Seen: the row '| 2,0 | 3,0 |' under the heads 'Stadtteil | Stellen 2023 | Stellen 2024'.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --upgrade pip
"$folder/venv/bin/pip" install --quiet markdownify==1.2.3 html2text==2025.4.15 inscriptis==2.7.6
cd "$folder"
./venv/bin/python - <<'PYTHON'
import html2text
import inscriptis
import markdownify

page = """<html><body><table>
<tr><th>Stadtteil</th><th>Stellen 2023</th><th>Stellen 2024</th></tr>
<tr><td rowspan="2">Nord</td><td>1,0</td><td>1,5</td></tr>
<tr><td>2,0</td><td>3,0</td></tr>
<tr><td colspan="2">Summe</td><td>4,5</td></tr>
</table></body></html>"""


def cells(line, separator):
    return [cell.strip() for cell in line.strip().strip("|").split(separator)]


markdown = [cells(line, "|") for line in markdownify.markdownify(page).split("\n") if "," in line]
plain = [cells(line, "|") for line in html2text.html2text(page).split("\n") if "," in line]
aligned = [line.split() for line in inscriptis.get_text(page).split("\n") if "," in line]
for rows in (markdown, plain, aligned):
    print(rows)
    assert rows[0] == ["Nord", "1,0", "1,5"], "another shape"
    # A reader sees 2,0 under 2023; here it is the first cell, under the district.
    assert rows[1] == ["2,0", "3,0"], "a converter has changed"
assert markdown[2] == ["Summe", "", "4,5"], "markdownify has changed"
first = [line for line in inscriptis.get_text(page).split("\n") if "," in line]
assert first[1].index("2,0") == first[0].index("Nord"), "inscriptis has changed"
PYTHON
