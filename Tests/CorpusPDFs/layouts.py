"""How a council's paper looks: page areas, styles, and what is drawn around the text."""

from dataclasses import dataclass, field
from typing import Callable

from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

WIDTH, HEIGHT = A4
GREY = colors.HexColor("#555555")


def nothing(canvas, page, pages):
    pass


@dataclass
class Layout:
    """`first` and `later` are text areas: left, top, right, bottom margins in millimetres."""

    styles: dict
    first: tuple
    later: tuple
    draw: Callable = nothing
    columns: int = 1


def styles(family, size, justify=False, hyphenate=False, question="bold", gap=6, leading=1.25):
    common = dict(fontName=family, fontSize=size, leading=size * leading, spaceAfter=gap)
    if justify:
        common["alignment"] = TA_JUSTIFY
    if hyphenate:
        common |= dict(hyphenationLang="de_DE", hyphenationMinWordLength=6, embeddedHyphenation=1)
    bodystyle = ParagraphStyle("body", **common)
    face = {"bold": family + "-Bold", "italic": family + "-Italic", "plain": family}[question]

    def derived(name, **changes):
        return ParagraphStyle(name, parent=bodystyle, **changes)

    left = dict(alignment=0)
    return {
        "body": bodystyle,
        "question": derived("question", fontName=face, spaceBefore=gap * 0.6, keepWithNext=1),
        "sub": derived("sub", fontName=face, leftIndent=12, keepWithNext=1),
        "label": derived("label", fontName=family + "-Bold", spaceAfter=2, keepWithNext=1, **left),
        "heading": derived("heading", fontName=family + "-Bold", fontSize=size + 2,
                           leading=(size + 2) * 1.25, spaceBefore=gap, keepWithNext=1, **left),
        "title": derived("title", fontName=family + "-Bold", fontSize=size + 5,
                         leading=(size + 5) * 1.3, **left),
        "address": derived("address", spaceAfter=0, **left),
        "right": derived("right", alignment=2),
        "bullet": derived("bullet", leftIndent=12, bulletIndent=0, firstLineIndent=-8,
                          spaceAfter=3, **left),
        "numbered": derived("numbered", leftIndent=26, firstLineIndent=-14, spaceAfter=3),
        "listed": derived("listed", leftIndent=18, firstLineIndent=-18),
        "cell": derived("cell", fontSize=size - 1, leading=(size - 1) * 1.2, spaceAfter=0, **left),
        "cellhead": derived("cellhead", fontName=family + "-Bold", fontSize=size - 1,
                            leading=(size - 1) * 1.2, spaceAfter=0, **left),
        "note": derived("note", fontSize=size - 2.5, leading=(size - 2.5) * 1.2, textColor=GREY),
    }


def lines(canvas, x, y, texts, font, size, leading=None):
    """Draws lines downwards from y (points from the page's foot)."""
    canvas.setFont(font, size)
    for text in texts:
        canvas.drawString(x, y, text)
        y -= leading or size * 1.25


def columns(canvas, y, column_texts, font, size, left=25 * mm, right=20 * mm):
    """A contact foot: columns of equal width."""
    step = (WIDTH - left - right) / len(column_texts)
    for index, texts in enumerate(column_texts):
        lines(canvas, left + index * step, y, texts, font, size)


# Neustadt an der Linde: a letter with a logo and a four-column foot on each page

NEUSTADT_FOOT = (
    ("So erreichen Sie uns:", "ob@neustadt-linde.example", "www.neustadt-linde.example"),
    ("Altes Rathaus", "Lindenmarkt 1", "07399 Neustadt a. d. Linde"),
    ("Straßenbahn 2, 5", "Haltestelle:", "Lindenmarkt"),
    ("Sparkasse Lindeland", "IBAN DE00 0000 0000", "0000 0000 00"),
)


def neustadt_letter(canvas, page, pages):
    canvas.setFillColor(colors.HexColor("#2f6b3a"))
    canvas.circle(WIDTH - 34 * mm, HEIGHT - 20 * mm, 7 * mm, stroke=0, fill=1)
    canvas.setFillColor(colors.white)
    canvas.setFont("Sans-Bold", 15)
    canvas.drawCentredString(WIDTH - 34 * mm, HEIGHT - 22 * mm, "N")
    canvas.setFillColor(colors.black)
    lines(canvas, 25 * mm, HEIGHT - 18 * mm, ["Neustadt an der Linde"], "Sans-Bold", 15)
    lines(canvas, 25 * mm, HEIGHT - 23.5 * mm, ["Die Oberbürgermeisterin"], "Sans", 10)
    canvas.setLineWidth(0.5)
    canvas.line(25 * mm, 27 * mm, WIDTH - 20 * mm, 27 * mm)
    columns(canvas, 23 * mm, NEUSTADT_FOOT, "Sans", 7)
    canvas.setFont("Sans", 8)
    canvas.drawRightString(WIDTH - 20 * mm, 30 * mm, f"Seite {page} von {pages}")


NEUSTADT = Layout(
    styles("Sans", 10.5), first=(25, 34, 20, 36), later=(25, 34, 20, 36), draw=neustadt_letter)

# Neustadt an der Linde, newer: contact data in a column on the right of the first page

SIDE_COLUMN = (
    ("Sans-Bold", "Stadtverwaltung"), ("Sans-Bold", "Neustadt an der Linde"), ("Sans", ""),
    ("Sans", "Dezernat II"), ("Sans", "Sicherheit und Ordnung"), ("Sans", "Lindenmarkt 1"),
    ("Sans", "07399 Neustadt a. d. Linde"), ("Sans", ""),
    ("Sans-Bold", "Auskunft erteilt:"), ("Sans", "Frau Trautwein"), ("Sans", "Zimmer 217"),
    ("Sans", "Telefon 0999 321-217"), ("Sans", "Telefax 0999 321-299"),
    ("Sans", "dez2@neustadt-linde.example"), ("Sans", ""),
    ("Sans-Bold", "Sprechzeiten:"), ("Sans", "Di 9-12 und 13-18 Uhr"), ("Sans", "Do 9-12 Uhr"),
    ("Sans", "jeden 1. u. 3. Sa. im Monat"), ("Sans", "9-12 Uhr"), ("Sans", ""),
    ("Sans-Bold", "So finden Sie uns:"), ("Sans", "Straßenbahn 2, 5"), ("Sans", "Bus 11, 14, 60"),
    ("Sans", "Haltestelle Lindenmarkt"), ("Sans", ""),
    ("Sans-Bold", "Bankverbindung:"), ("Sans", "Sparkasse Lindeland"),
    ("Sans", "IBAN DE00 0000 0000"), ("Sans", "0000 0000 00"),
)


def neustadt_side_column(canvas, page, pages):
    if page == 1:
        lines(canvas, 25 * mm, HEIGHT - 20 * mm, ["Stadt Neustadt an der Linde"], "Sans-Bold", 14)
        lines(canvas, 25 * mm, HEIGHT - 25 * mm, ["Die Oberbürgermeisterin"], "Sans", 10)
        y = HEIGHT - 52 * mm
        for font, text in SIDE_COLUMN:
            lines(canvas, WIDTH - 57 * mm, y, [text], font, 7.5)
            y -= 10.5
    else:
        canvas.setFont("Sans", 8.5)
        canvas.drawString(25 * mm, HEIGHT - 15 * mm, "Schreiben zur Drucksache DS 0733/23")
        canvas.drawRightString(WIDTH - 20 * mm, HEIGHT - 15 * mm, f"Seite {page}")


NEUSTADT_SIDE = Layout(
    styles("Sans", 10, question="plain"), first=(25, 48, 66, 25), later=(25, 24, 66, 25),
    draw=neustadt_side_column)

# Königsfurt: council papers


def koenigsfurt_paper(canvas, page, pages):
    if page == 1:
        canvas.setFont("Sans-Bold", 13)
        canvas.drawString(25 * mm, HEIGHT - 20 * mm, "Stadt Königsfurt")
        canvas.setFont("Sans", 7)
        canvas.drawString(25 * mm, 12 * mm, "Umweltfreundlich auf Recyclingpapier gedruckt")
    else:
        canvas.setFont("Sans", 10)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - 15 * mm, f"– {page} –")


KOENIGSFURT = Layout(
    styles("Sans", 11.5, gap=6), first=(25, 26, 22, 55), later=(25, 24, 22, 30),
    draw=koenigsfurt_paper)


def koenigsfurt_old_paper(canvas, page, pages):
    if page > 1:
        canvas.setFont("Sans", 10)
        canvas.drawString(25 * mm, HEIGHT - 17 * mm, "Ergänzende Erläuterungen")
        canvas.drawRightString(WIDTH - 22 * mm, HEIGHT - 17 * mm, f"Seite {page}")
        canvas.setLineWidth(0.4)
        canvas.line(25 * mm, HEIGHT - 19 * mm, WIDTH - 22 * mm, HEIGHT - 19 * mm)


KOENIGSFURT_OLD = Layout(
    styles("Sans", 11, gap=7), first=(25, 20, 22, 25), later=(25, 28, 22, 25),
    draw=koenigsfurt_old_paper)

# Rotheim: minutes, and a paper set like a book


def rotheim_minutes(canvas, page, pages):
    if page > 1:
        canvas.setFont("Wide", 8)
        canvas.drawString(25 * mm, HEIGHT - 16 * mm,
                          "Niederschrift Stadtteilbeirat Rotheim-West, 21.03.2019")
    canvas.setFont("Wide", 8)
    canvas.drawCentredString(WIDTH / 2, 14 * mm, f"{page} / {pages}")


ROTHEIM_MINUTES = Layout(
    styles("Wide", 10, leading=1.4, gap=7), first=(25, 24, 25, 31), later=(25, 26, 25, 31),
    draw=rotheim_minutes)


def rotheim_book(canvas, page, pages):
    canvas.setFont("Serif", 9.5)
    canvas.drawCentredString(WIDTH / 2, 17 * mm, str(page))


ROTHEIM_BOOK = Layout(
    styles("Serif", 11, justify=True, hyphenate=True, question="italic", leading=1.22),
    first=(34, 30, 34, 41), later=(34, 30, 34, 41), draw=rotheim_book)

# Landkreis Ohmtal: a letter with bold questions that have no numbers


def ohmtal_letter(canvas, page, pages):
    if page == 1:
        canvas.setFillColor(colors.HexColor("#123f73"))
        canvas.rect(25 * mm, HEIGHT - 24 * mm, 3 * mm, 12 * mm, stroke=0, fill=1)
        lines(canvas, 31 * mm, HEIGHT - 17 * mm, ["LANDKREIS OHMTAL", "Der Landrat"],
              "Serif-Bold", 13)
        canvas.setFillColor(colors.black)
        columns(canvas, 17 * mm, (
            ("Landratsamt Ohmtal", "Kreishausallee 4", "99990 Ohmstadt"),
            ("Telefon 0999 555-0", "Telefax 0999 555-100", "post@landkreis-ohmtal.example"),
            ("Öffnungszeiten:", "Mo-Mi 8-12 Uhr, Do 8-18 Uhr", "Bus 12, Haltestelle Kreishaus"),
        ), "Serif", 8)
    else:
        canvas.setFont("Serif", 10)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - 16 * mm, f"- {page} -")


OHMTAL = Layout(
    styles("Serif", 12), first=(25, 34, 25, 28), later=(25, 25, 25, 25), draw=ohmtal_letter)

# Salzwerder: papers of a district assembly


def salzwerder_paper(canvas, page, pages):
    canvas.setFont("Sans", 8)
    canvas.drawString(25 * mm, HEIGHT - 14 * mm, "Bezirksversammlung Nordhafen – 22. Wahlperiode")
    canvas.drawRightString(WIDTH - 22 * mm, HEIGHT - 14 * mm, "Drucksache 22-0301")
    canvas.drawRightString(WIDTH - 22 * mm, 14 * mm, f"Seite {page}/{pages}")


SALZWERDER = Layout(
    styles("Sans", 10, question="plain", gap=5), first=(25, 24, 22, 24), later=(25, 24, 22, 24),
    draw=salzwerder_paper)

# Ostersiel: a letter after DIN 5008, form B, with the reference block beside the address

OSTERSIEL_BLOCK = (
    ("Ihr Zeichen:", "–"), ("Ihre Nachricht vom:", "06.02.2024"),
    ("Unser Zeichen:", "2.1-AF 2024/009"), ("Auskunft erteilt:", "Frau Janßen-Roth"),
    ("Telefon:", "0999 7700-212"), ("E-Mail:", "kita@ostersiel.example"), ("", ""),
    ("Datum:", "27.02.2024"),
)


def ostersiel_letter(canvas, page, pages):
    if page == 1:
        canvas.setFont("Sans-Bold", 16)
        canvas.drawRightString(WIDTH - 20 * mm, HEIGHT - 20 * mm, "Stadt Ostersiel")
        canvas.setFont("Sans", 10)
        canvas.drawRightString(WIDTH - 20 * mm, HEIGHT - 25 * mm,
                               "Fachdienst 2.1 Kindertagesbetreuung")
        canvas.setFont("Sans", 6.5)
        canvas.drawString(25 * mm, HEIGHT - 49 * mm,
                          "Stadt Ostersiel · Deichstraße 1 · 26999 Ostersiel")
        y = HEIGHT - 52 * mm
        for label, value in OSTERSIEL_BLOCK:
            lines(canvas, 125 * mm, y, [label], "Sans", 8)
            lines(canvas, 155 * mm, y, [value], "Sans", 8)
            y -= 11.5
        canvas.setLineWidth(0.3)
        for fold in (105, 210):
            canvas.line(4 * mm, HEIGHT - fold * mm, 8 * mm, HEIGHT - fold * mm)
    else:
        canvas.setFont("Sans", 8.5)
        canvas.drawString(25 * mm, HEIGHT - 16 * mm, "Stadt Ostersiel, Schreiben vom 27.02.2024")
    canvas.setFont("Sans", 8.5)
    canvas.drawRightString(WIDTH - 20 * mm, 20 * mm, f"Blatt {page} von {pages}")
    columns(canvas, 14 * mm, (
        ("Besuchszeiten Rathaus:", "Mo, Di, Do 8.30-12.00 Uhr"),
        ("Bankverbindung:", "Küstenbank, IBAN DE00 0000"),
        ("Buslinie 21", "Haltestelle Deichtor"),
    ), "Sans", 6.5)


OSTERSIEL = Layout(
    styles("Serif", 12, justify=True, hyphenate=True, question="plain", leading=1.22),
    first=(25, 52, 20, 28), later=(25, 26, 20, 28), draw=ostersiel_letter)

# Dornhausen: questions in bold italics, answers set in


def dornhausen_paper(canvas, page, pages):
    canvas.setFont("Sans-Italic", 8)
    canvas.drawCentredString(WIDTH / 2, HEIGHT - 13 * mm,
                             "Stadtverordnetenversammlung der Stadt Dornhausen")
    canvas.drawCentredString(WIDTH / 2, 13 * mm, f"Vorlage XI/A/0204-1 • {page}")


def indented(look, by):
    """The same styles with answers set in by so many points."""
    for name in ("body", "bullet"):
        look[name] = look[name].clone(name, leftIndent=look[name].leftIndent + by)
    look["question"] = look["question"].clone(
        "question", fontName=look["question"].fontName + "Italic")
    return look


DORNHAUSEN = Layout(
    indented(styles("Sans", 10.5, gap=5), 22), first=(22, 24, 22, 24), later=(22, 24, 22, 24),
    draw=dornhausen_paper)

# Lauterfeld: a paper with numbered lines and footnotes


def lauterfeld_paper(canvas, page, pages):
    canvas.setFont("Serif", 7.5)
    canvas.setFillColor(GREY)
    y, number = HEIGHT - 26 * mm, 0
    while y > 34 * mm:
        number += 1
        if number % 5 == 0:
            canvas.drawRightString(20 * mm, y, str(number))
        y -= 18
    canvas.setFillColor(colors.black)
    canvas.setLineWidth(0.4)
    canvas.line(28 * mm, 31 * mm, 78 * mm, 31 * mm)
    notes = LAUTERFELD_NOTES.get(page, ())
    y = 27 * mm
    for mark, text in notes:
        canvas.setFont("Serif", 5.5)
        canvas.drawString(28 * mm, y + 2, mark)
        canvas.setFont("Serif", 8)
        canvas.drawString(30.5 * mm, y, text)
        y -= 10
    canvas.setFont("Serif", 9)
    canvas.drawRightString(WIDTH - 24 * mm, 12 * mm, f"{page}")


LAUTERFELD_NOTES = {
    1: (("1", "Ohne die Stellen der Auszubildenden."),
        ("2", "Zuletzt geändert durch Satzung vom 14. November 2017.")),
    2: (("3", "Einschließlich der Fördermittel des Landes in Höhe von 60.000 € jährlich."),),
}

LAUTERFELD = Layout(
    styles("Serif", 12, question="bold", leading=1.5), first=(28, 24, 24, 36),
    later=(28, 24, 24, 36), draw=lauterfeld_paper)

# Hochweiler: a running head on every page, and a foot in two columns


def hochweiler_letter(canvas, page, pages):
    canvas.setFont("Wide-Bold" if page == 1 else "Wide", 9)
    canvas.drawString(24 * mm, HEIGHT - 15 * mm, "Große Kreisstadt Hochweiler")
    canvas.setFont("Wide", 7.5)
    canvas.drawRightString(WIDTH - 24 * mm, HEIGHT - 15 * mm,
                           "Beantwortung der Anfrage F 31/2018")
    canvas.drawCentredString(WIDTH / 2, 27 * mm, f"Seite {page} von {pages}")
    canvas.setLineWidth(0.4)
    canvas.line(24 * mm, 25 * mm, WIDTH - 24 * mm, 25 * mm)
    columns(canvas, 21 * mm, (
        ("Stadtverwaltung Hochweiler", "Am Schlossberg 3", "Zentrale 0999 4040-0"),
        ("Servicezeiten: Mo-Fr 8-12 Uhr", "jeden 2. Samstag 10-12 Uhr", "post@hochweiler.example"),
    ), "Wide", 6.5, left=24 * mm, right=24 * mm)


HOCHWEILER = Layout(
    styles("Wide", 10.5, leading=1.6, question="plain"), first=(24, 24, 24, 34),
    later=(24, 24, 24, 34), draw=hochweiler_letter)
