"""A few hostile files of every kind, for machines that have no larger set; made, not kept."""

import json
import os
import pathlib
import zlib

IMPORTED, QUARANTINED, REFUSED = (
    "imported", "quarantined-with-reason", "refused-with-clear-error")
SECRET = "NURFUERDENDIENSTGEBRAUCH"


def pdf(objects, trailer=b""):
    body = b"%PDF-1.4\n"
    for number, content in objects.items():
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    return body + b"trailer <</Root 1 0 R /Size %d %s>>\n%%%%EOF\n" % (max(objects) + 1, trailer)


def stream(content, dictionary=b""):
    return b"<</Length %d %s>>\nstream\n%s\nendstream" % (len(content), dictionary, content)


def page(content, resources=b"", dictionary=b"", **others):
    return pdf({
        1: b"<</Type /Catalog /Pages 2 0 R>>", 2: b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        3: b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
           b"<</Font <</F1 5 0 R>> " + resources + b">>>>",
        4: stream(content, dictionary),
        5: b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
        **{int(name[1:]): value for name, value in others.items()}})


def text(words):
    return b"BT /F1 12 Tf 50 700 Td (" + words.encode("latin-1") + b") Tj ET"


def form(next_number, content):
    return stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject "
                           b"<</X %d 0 R>>>>" % next_number)


def endless_forms():
    forms = {f"o{10 + level}": form(11 + level, b"/X Do " * 10) for level in range(9)}
    return page(b"/X Do", b"/XObject <</X 10 0 R>>", o19=form(19, b""), **forms)


def files():
    """Name, bytes, what may become of it, and a word that must be found."""
    good = page(text("Die Antwort der Verwaltung"))
    yield b"gut/brief.pdf", good, {IMPORTED}, "Antwort der Verwaltung"
    yield b"gut/brief.txt", "Die Straßenbäume\n".encode(), {IMPORTED}, "Straßenbäume"
    yield b"gut/alt.txt", "Die Straßenbäume\n".encode("cp1252"), {IMPORTED}, "Straßenbäume"
    yield b"gut/gleich.pdf", good, {IMPORTED}, "Antwort der Verwaltung"
    yield b"gut/ung\xfcltig.txt", b"Guten Tag\n", {IMPORTED}, "Guten Tag"
    yield b"gut/zeile\numbruch.html", b"<html><p>Guten Morgen</p></html>", {IMPORTED}, "Guten"
    yield b"pdf/formen.pdf", endless_forms(), {QUARANTINED}, None
    blanks = zlib.compress(b" " * (64 << 20), 9)
    yield (b"pdf/bombe.pdf", page(blanks, dictionary=b"/Filter /FlateDecode"),
           {QUARANTINED, IMPORTED}, None)
    letters = zlib.compress(text("A" * 80) * 2_000_000, 9)
    yield (b"pdf/buchstaben.pdf", page(letters, dictionary=b"/Filter /FlateDecode"),
           {QUARANTINED}, None)
    yield b"pdf/kopf.pdf", b"%PDF-1.4\n", {QUARANTINED}, None
    yield b"pdf/halb.pdf", good[:len(good) // 2], {QUARANTINED, IMPORTED}, None
    yield b"pdf/leer.pdf", b"", {QUARANTINED, REFUSED}, None
    deep = b"<html>" + b"<div>" * 300_000 + b"tief"
    yield b"html/tief.html", deep, {QUARANTINED, IMPORTED}, None
    yield b"html/fett.html", b"<html>" + b"<b><i><a href=#>" * 30_000, {QUARANTINED, IMPORTED}, None
    attributes = b" ".join(b"a%d=1" % number for number in range(100_000))
    yield (b"html/attribute.html", b"<html><p " + attributes + b">viele</p></html>",
           {QUARANTINED, IMPORTED}, None)
    yield b"text/nul.txt", b"vor\0nach\n" * 100, {QUARANTINED, IMPORTED}, None
    yield b"text/programm.txt", b"\x7fELF\x02\x01\x01" + bytes(range(256)), {QUARANTINED}, None
    yield b"text/wort.txt", b"x" * (2 << 20), {QUARANTINED, IMPORTED}, None


def make(folder):
    """Writes them into `folder`/in; answers a manifest as larger sets have one."""
    top = pathlib.Path(folder)
    inside = os.fsencode(top / "in")
    entries = []

    def enter(name, allowed, word=None):
        first, *others = sorted(allowed)
        entry = {"file": "in/" + name.decode("utf-8", "backslashreplace"), "name_hex": name.hex(),
                 "expected": first, "also_accept": others}
        if word:
            entry["must_contain"] = [word]
        entries.append(entry)

    for name, content, allowed, word in files():
        path = os.path.join(inside, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        enter(name, allowed, word)
    (top / "geheim.txt").write_text(SECRET)
    special = os.path.join(inside, b"besonders")
    os.makedirs(special)
    os.mkfifo(os.path.join(special, b"rohr.pdf"))
    for name, target in ((b"kreis", b".."), (b"geheim.txt", b"../../geheim.txt"),
                         (b"nirgends.pdf", b"fehlt")):
        os.symlink(target, os.path.join(special, name))
    with open(os.path.join(special, b"riesig.txt"), "wb") as file:
        file.truncate(10 << 30)
    for name in (b"rohr.pdf", b"kreis", b"geheim.txt", b"nirgends.pdf", b"riesig.txt"):
        enter(b"besonders/" + name, {REFUSED})
    manifest = {"files": entries, "secret_token": SECRET, "must_not_exist": ["PWNED"]}
    (top / "manifest.json").write_text(json.dumps(manifest))
    return manifest
