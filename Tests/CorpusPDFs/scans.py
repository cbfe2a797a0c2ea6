"""Letters as a scanner makes them: a page that is a picture, and a page of text with a scanned answer."""

import io
import random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

import fonts

WIDTH, HEIGHT = A4
# Dots an inch, and the letters' height in dots.
RESOLUTION = 200
SIZE = 31

SCAN = (
    "Stadt Hochweiler",
    "Dezernat für Soziales und Jugend",
    "",
    "Hochweiler, den 14. März 2011",
    "",
    "Antwort auf die Anfrage F 12/2011",
    "",
    "Fragesteller: Fraktion Freie Wähler",
    "Betreff: Schuldnerberatung in Hochweiler",
    "",
    "1. Wer bietet in Hochweiler Schuldnerberatung an?",
    "",
    "Träger der Schuldnerberatung ist der Caritasverband Hochweiler e. V.",
    "Grundlage ist die Vereinbarung vom 3. Juni 2004 nach § 17 Abs. 2 SGB II.",
    "",
    "2. Wie ist die Beratungsstelle besetzt?",
    "",
    "Es stehen 3,5 Stellen zur Verfügung, davon 1,25 für die Beratung von",
    "Jugendlichen. Im Jahr 2010 wurden 612 Haushalte beraten.",
    "",
    "3. Wie oft findet die offene Sprechstunde statt?",
    "",
    "Die offene Sprechstunde findet zweimal wöchentlich statt.",
    "",
    "4. Was kostet das Angebot die Stadt?",
    "",
    "Die Stadt zahlt im Jahr 2011 einen Zuschuss von 148.000 €.",
    "",
    "",
    "Maria Lendl",
    "Dezernentin",
)

INQUIRY = (
    "Stadt Hochweiler",
    "",
    "Anfrage F 12/2013",
    "",
    "Fragesteller: Fraktion Freie Wähler",
    "Betreff: Streetwork am Bahnhof",
    "",
    "Die Fraktion bittet um Auskunft, wie es mit der Straßensozialarbeit am Bahnhof weitergeht,",
    "nachdem die Förderung durch das Land ausgelaufen ist.",
)

ANSWER = (
    "Hochweiler, den 9. April 2013",
    "",
    "Antwort der Verwaltung",
    "",
    "1. Wie viele Stellen hat die Straßensozialarbeit?",
    "",
    "Die Straßensozialarbeit hat 2,5 Stellen. Träger ist der Verein Haltestelle e. V.",
    "",
    "2. Wann wird über die Fortsetzung entschieden?",
    "",
    "Der Jugendhilfeausschuss berät darüber im Herbst 2013.",
    "",
    "Maria Lendl",
    "Dezernentin",
)


def page_image(lines, seed, slope):
    """A grey page, a little aslant and not quite clean; the same dots each time.

    slope: degrees to the left.
    """
    size = tuple(round(side * RESOLUTION / 72) for side in A4)
    page = Image.new("L", size, 255)
    draw = ImageDraw.Draw(page)
    face = ImageFont.truetype(f"{fonts.LIBERATION}/LiberationSerif-Regular.ttf", SIZE)
    for number, line in enumerate(lines):
        draw.text((200, 220 + number * 46), line, font=face, fill=20)
    page = page.rotate(slope, resample=Image.Resampling.BICUBIC, fillcolor=255)
    page = page.filter(ImageFilter.GaussianBlur(0.5))
    grain = Image.frombytes("L", size, random.Random(seed).randbytes(size[0] * size[1]))
    # Grey between 0 and 14 taken away from each dot.
    return ImageChops.subtract(page, grain.point(lambda light: light * 14 // 255))


def placed(canvas, image):
    """The image over all of the page, as a JPEG, which scanners make."""
    target = io.BytesIO()
    image.save(target, "JPEG", quality=40)
    target.seek(0)
    canvas.drawImage(ImageReader(target), 0, 0, WIDTH, HEIGHT)


def scan():
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    placed(canvas, page_image(SCAN, 11, 0.6))
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def hybrid():
    """A page of text, then a scan on which the registry's stamp is the only text."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    canvas.setFont("Sans", 11)
    for number, line in enumerate(INQUIRY):
        canvas.drawString(25 * mm, HEIGHT - 30 * mm - number * 15, line)
    canvas.showPage()
    placed(canvas, page_image(ANSWER, 13, -0.4))
    canvas.setFont("Sans", 9)
    canvas.drawString(130 * mm, HEIGHT - 15 * mm, "Eingegangen am 11.04.2013")
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def all_letters():
    """A scan, and a hybrid."""
    yield "F-12-2011.pdf", scan()
    yield "F-12-2013.pdf", hybrid()
