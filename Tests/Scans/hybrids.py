"""Pages of which part is text and part is an image, with what has to become of each."""

import io
import random

from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

import scanning

WIDTH, HEIGHT = A4
WORDS = (
    "die Verwaltung der Stadt hat den Antrag geprüft und teilt mit dass für das Haus im Stadtteil zwei"
    " Stellen besetzt sind Träger ist ein Verein der seit Jahren mit dem Amt für Jugend zusammenarbeitet"
    " Öffnungszeiten Angebote Kinder Familien Beratung Zuschuss Vertrag Sitzung Anfrage Antwort").split()


def lines(dice, count):
    return [" ".join(dice.choice(WORDS) for _ in range(dice.randint(8, 12))) for _ in range(count)]


def image_of(texts, size=11):
    """A scanned page of lines, as an image for a canvas."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    write(canvas, texts, size)
    canvas.save()
    return target.getvalue()


def write(canvas, texts, size=11, mode=0, top=40):
    text = canvas.beginText(25 * mm, HEIGHT - top * mm)
    text.setFont("Sans", size)
    text.setTextRenderMode(mode)
    text.setLeading(size * 1.3)
    for line in texts:
        text.textLine(line)
    canvas.drawText(text)


def scan_of(texts, folder, dice):
    path = folder / "page.pdf"
    path.write_bytes(image_of(texts))
    image = next(scanning.drawn_pages(path, 150))
    return scanning.scanned(image, scanning.Kind("hybrid", 150, noise=8), dice.randint(1, 10**6))


def picture(canvas, image, left=0, bottom=0, width=WIDTH, height=HEIGHT):
    canvas.drawImage(ImageReader(image), left, bottom, width, height)


def logo(dice):
    image = Image.new("L", (200, 200), 255)
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, 180, 180), fill=dice.randint(30, 90))
    draw.rectangle((80, 60, 120, 140), fill=255)
    return image


def stamp(canvas, dice, folder):
    picture(canvas, scan_of(lines(dice, 30), folder, dice))
    write(canvas, [f"Eingegangen am {dice.randint(1, 28)}. März 2019"], top=15)


def foot(canvas, dice, folder):
    picture(canvas, scan_of(lines(dice, 30), folder, dice))
    write(canvas, [f"Drucksache {dice.randint(1, 999)}/2019 – Seite 1 von 3"], 8, top=285)


def one_letter(canvas, dice, folder):
    picture(canvas, scan_of(lines(dice, 25), folder, dice))
    write(canvas, [dice.choice("abcxyz.")], 8, top=285)


def empty_layer(canvas, dice, folder):
    picture(canvas, scan_of(lines(dice, 25), folder, dice))
    write(canvas, [" ", "  "], mode=3)


def image_alone(canvas, dice, folder):
    picture(canvas, scan_of(lines(dice, dice.randint(3, 30)), folder, dice))


def invisible_layer(canvas, dice, folder):
    texts = lines(dice, 30)
    picture(canvas, scan_of(texts, folder, dice))
    write(canvas, texts, mode=3)


def text_and_logo(canvas, dice, folder):
    picture(canvas, logo(dice), 150 * mm, 250 * mm, 35 * mm, 35 * mm)
    write(canvas, lines(dice, 30), top=60)


def text_and_photograph(canvas, dice, folder):
    noise = Image.effect_noise((300, 200), dice.randint(40, 90))
    picture(canvas, noise, 20 * mm, 20 * mm, 170 * mm, 110 * mm)
    write(canvas, lines(dice, 20))


def broken_letters(canvas, dice, folder):
    """Text that says other letters than it shows; the image below shows what a reader sees."""
    texts = lines(dice, 30)
    picture(canvas, scan_of(texts, folder, dice))
    step = dice.randint(2, 20)
    moved = ["".join(
        chr((ord(sign) - 97 + step) % 26 + 97) if "a" <= sign <= "z" else sign
        for sign in line.lower()) for line in texts]
    write(canvas, moved, mode=3)


def little_text(canvas, dice, folder):
    write(canvas, ["Mit freundlichen Grüßen", "gez. Muster"])
    picture(canvas, logo(dice), 20 * mm, 200 * mm, 15 * mm, 15 * mm)


# Each kind, and why its text is to be recognised: nothing where its own stays.
KINDS = [
    (stamp, "littleText"), (foot, "littleText"), (one_letter, "littleText"), (empty_layer, "image"),
    (image_alone, "image"), (invisible_layer, None), (text_and_logo, None),
    (text_and_photograph, None), (broken_letters, "brokenText"), (little_text, None),
]


def pages(count, folder):
    """Yields each page's name, its bytes, and why its text is to be recognised."""
    for number in range(count):
        make, need = KINDS[number % len(KINDS)]
        target = io.BytesIO()
        canvas = Canvas(target, pagesize=A4, invariant=1)
        make(canvas, random.Random(number), folder)
        canvas.showPage()
        canvas.save()
        yield f"{number:02}_{make.__name__}", target.getvalue(), need
