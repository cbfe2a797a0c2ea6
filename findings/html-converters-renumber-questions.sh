#!/usr/bin/env bash
# pandoc 3.9 (pypandoc-binary 1.17), markdownify 1.2.3 and trafilatura 2.3.1 (PyPI): the numbers that a
# browser prints before list items are counted anew. `value` on an item and `reversed` on a list are
# passed over by all three, trafilatura passes over `start`, too. A letter that quotes questions 3, 7
# and 8 of an inquiry and answers "Zu 7" then has no question 7, and one with an eighth question has
# another's number. None warns.
# Seen: 3, 4, 5 for pandoc and markdownify, 1, 2, 3 for trafilatura; a browser prints 3, 7, 8. Of a
# reversed list 1, 2 everywhere; a browser prints 2, 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --upgrade pip
"$folder/venv/bin/pip" install --quiet pypandoc-binary==1.17 markdownify==1.2.3 trafilatura==2.3.1
cd "$folder"
./venv/bin/python - <<'PYTHON'
import re

import markdownify
import pypandoc
import trafilatura

page = """<!doctype html><html><head><title>Antwort</title></head><body><article>
<h1>Antwort auf die Anfrage zum Personal im Stadtteil</h1>
<p>Die Verwaltung nimmt zu den folgenden Fragen der Fraktion Stellung und dankt für die Anfrage.</p>
<ol start="3"><li>Wie viele Stellen gibt es im Norden?</li>
<li value="7">Wer bezahlt diese Stellen im Norden?</li>
<li>Wann laufen diese Stellen dort aus?</li></ol>
<p>Außerdem wurde in umgekehrter Reihenfolge nach dem Haushalt und nach dem Zeitplan gefragt.</p>
<ol reversed><li>Was steht davon im Haushalt?</li><li>Was steht davon im Zeitplan?</li></ol>
</article></body></html>"""

converters = {
    "pandoc": lambda: pypandoc.convert_text(page, "plain", format="html"),
    "markdownify": lambda: markdownify.markdownify(page),
    "trafilatura": lambda: trafilatura.extract(page, output_format="markdown"),
}
print("pandoc is", pypandoc.get_pandoc_version())
seen = {}
for name, convert in converters.items():
    seen[name] = [int(number) for number in re.findall(r"^\s*(\d+)\.\s", convert(), re.MULTILINE)]
    print(name, seen[name])
assert seen == {
    "pandoc": [3, 4, 5, 1, 2],
    "markdownify": [3, 4, 5, 1, 2],
    "trafilatura": [1, 2, 3, 1, 2],
}, "a converter has changed"
PYTHON
