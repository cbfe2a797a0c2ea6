#!/usr/bin/env bash
# lxml 6.0.2 (PyPI, with libxml2 2.14.6): of HTML with more than 256 nested elements everything from
# that depth on is left out, also the paragraphs after it that are not nested at all. No exception: the
# parser returns a document; only its error log has a line. Pages that were pasted through several
# editors nest like this, and HTML sets no limit.
# Seen: False False (neither the nested paragraph nor the one after it is there), one logged error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet lxml==6.0.2
cd "$folder"
./venv/bin/python - <<'PYTHON'
import lxml.etree
import lxml.html

page = "<html><body>" + "<div>" * 300 + "<p>Es sind 2,5 Stellen.</p>" + "</div>" * 300 \
    + "<p>Mit freundlichen Grüßen</p></body></html>"
parser = lxml.html.HTMLParser()
text = lxml.html.document_fromstring(page, parser=parser).text_content()
print(lxml.etree.LIBXML_VERSION, "Stellen" in text, "Grüßen" in text, len(parser.error_log))
assert lxml.etree.LIBXML_VERSION == (2, 14, 6), "another libxml2"
assert "Stellen" not in text and "Grüßen" not in text, "lxml has changed"
assert len(parser.error_log) == 1, "lxml has changed"
PYTHON
