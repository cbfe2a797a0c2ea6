"""A few hostile files of every kind, for machines that have no larger set; made, not kept.

None of them makes another program hang, crash or eat memory; letters over which a reader breaks are
for the lab's reader (`request`).
"""

import json
import os
import pathlib

IMPORTED, QUARANTINED, REFUSED = (
    "imported", "quarantined-with-reason", "refused-with-clear-error")
SECRET = "NURFUERDENDIENSTGEBRAUCH"


def page(content):
    """A PDF of one page."""
    objects = [
        b"<</Type /Catalog /Pages 2 0 R>>", b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
        b"<</Font <</F1 5 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"]
    body = b"%PDF-1.4\n"
    for number, each in enumerate(objects, 1):
        body += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    return body + b"trailer <</Root 1 0 R /Size %d>>\n%%%%EOF\n" % (len(objects) + 1)


def text(words):
    return b"BT /F1 12 Tf 50 700 Td (" + words.encode("latin-1") + b") Tj ET"


def request(attack):
    """A letter over which the lab's reader breaks, and no other: it says what to try."""
    return f"Anfrage\n\n1. Wie lange?\n\nauskunft-lab tries: {attack}.\n".encode()


def files():
    """Name, bytes, what may become of it, and a word that must be found."""
    good = page(text("Die Antwort der Verwaltung"))
    yield b"gut/brief.pdf", good, {IMPORTED}, "Antwort der Verwaltung"
    yield b"gut/brief.txt", "Die Straßenbäume\n".encode(), {IMPORTED}, "Straßenbäume"
    yield b"gut/alt.txt", "Die Straßenbäume\n".encode("cp1252"), {IMPORTED}, "Straßenbäume"
    yield b"gut/gleich.pdf", good, {IMPORTED}, "Antwort der Verwaltung"
    yield b"gut/ung\xfcltig.txt", b"Guten Tag\n", {IMPORTED}, "Guten Tag"
    yield b"gut/zeile\numbruch.html", b"<html><p>Guten Morgen</p></html>", {IMPORTED}, "Guten"
    yield b"pdf/kopf.pdf", b"%PDF-1.4\n", {QUARANTINED}, None
    yield b"pdf/halb.pdf", good[:len(good) // 2], {QUARANTINED, IMPORTED}, None
    yield b"pdf/leer.pdf", b"", {QUARANTINED, REFUSED}, None
    deep = b"<html>" + b"<div>" * 300_000 + b"tief"
    yield b"html/tief.html", deep, {QUARANTINED, IMPORTED}, None
    yield b"html/fett.html", b"<html>" + b"<b><i><a href=#>" * 3_000, {QUARANTINED, IMPORTED}, None
    attributes = b" ".join(b"a%d=1" % number for number in range(5_000))
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
