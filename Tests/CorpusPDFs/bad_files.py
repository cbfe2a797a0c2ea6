"""Small files that no reader may stumble over: each is damaged or unusual in one way."""

import io
import random

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

import fonts
from layouts import styles

WIDTH, HEIGHT = A4
LINES = (
    "Stadt Rotheim",
    "Antwort auf die Anfrage AN 007/2018",
    "",
    "1. Wie viele Stellen hat das Standesamt?",
    "Das Standesamt hat 4,5 Stellen.",
    "",
    "2. Wie oft tagt der Arbeitskreis Trauorte?",
    "Der Arbeitskreis tagt zweimal jährlich.",
)
TEXT = "\n".join(LINES) + "\n"


def one_page(encrypt=None):
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, encrypt=encrypt)
    canvas.setTitle("AN 007/2018")
    canvas.setFont("Sans", 11)
    for number, line in enumerate(LINES):
        canvas.drawString(25 * mm, HEIGHT - 30 * mm - number * 14, line)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def encrypted():
    """Needs the user password "geheim"."""
    return one_page(StandardEncryption("geheim", "amtsgeheim", strength=40))


def truncated():
    """The second half is missing, and with it the cross-reference table."""
    whole = one_page()
    return whole[: len(whole) // 2]


def scanned():
    """A page that is a picture of text: nothing to read without character recognition."""
    page = Image.new("1", (827, 1169), 1)  # 100 dots an inch
    draw = ImageDraw.Draw(page)
    face = ImageFont.truetype(f"{fonts.LIBERATION}/LiberationSans-Regular.ttf", 17)
    for number, line in enumerate(LINES):
        draw.text((98, 118 + number * 26), line, font=face, fill=0)
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(page), 0, 0, WIDTH, HEIGHT)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def two_columns():
    """An answer in two columns; read across, its sentences make no sense."""
    target = io.BytesIO()
    document = BaseDocTemplate(target, pagesize=A4, title="Zwei Spalten", author="", invariant=1)
    step = (WIDTH - 50 * mm) / 2
    frames = [
        Frame(20 * mm + column * (step + 10 * mm), 190 * mm, step, 82 * mm,
              leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        for column in (0, 1)
    ]
    document.addPageTemplates([PageTemplate("columns", frames)])
    look = styles("Serif", 10, justify=True, hyphenate=True)
    document.build([
        Paragraph(text, look[style]) for style, text in (
            ("label", "Antwort auf die Anfrage AN 009/2018"),
            ("question", "1. Wie wird die Grillwiese am Rotbach gepflegt?"),
            ("body", "Die Grillwiese wird in den Sommermonaten wöchentlich gereinigt und in "
                     "Trockenzeiten gesperrt. Zuständig ist der Bauhof, der auch die Mülleimer "
                     "leert. Beschwerden nimmt das Ordnungsamt entgegen."),
            ("question", "2. Wer beaufsichtigt den Kiosk?"),
            ("body", "Den Kiosk betreibt der Förderverein Rotbachaue e. V. Der Vertrag läuft bis "
                     "zum Ende des Jahres 2022 und verlängert sich danach um jeweils ein Jahr. "
                     "Die Lebensmittelüberwachung prüft den Kiosk mindestens einmal jährlich."),
            ("question", "3. Sind dort weitere Toiletten vorgesehen?"),
            ("body", "Ja. Die Stadt stellt im Frühjahr eine zweite Anlage auf, die ohne "
                     "Wasseranschluss auskommt. Die Kosten betragen 24.000 €."),
        )
    ])
    return target.getvalue()


def html_named():
    """HTML under the name of a PDF: the bytes decide."""
    return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>AN 007/2018</title></head>"
            "<body>" + "".join(f"<p>{line}</p>" for line in LINES if line)
            + "</body></html>\n").encode()


def nul_bytes():
    """A letter with NUL bytes between its lines, as a broken copy leaves them."""
    return TEXT.replace("\n\n", "\n\0\0\0\n").encode()


def noise():
    """Neither letter nor format: random bytes after a PDF's first line."""
    generator = random.Random(7)
    return b"%PDF-1.4\n" + bytes(generator.randrange(256) for _ in range(600))


def all_files():
    yield "encrypted.pdf", encrypted()
    yield "truncated.pdf", truncated()
    yield "scanned.pdf", scanned()
    yield "two_columns.pdf", two_columns()
    yield "empty.pdf", b""
    yield "html_named.pdf", html_named()
    yield "noise.pdf", noise()
    yield "nul_bytes.txt", nul_bytes()
    yield "windows1252.txt", (TEXT + "Kosten: 300 € – „gedeckt“\n").encode("cp1252")
    yield "utf16.txt", b"\xff\xfe" + TEXT.encode("utf-16-le")
