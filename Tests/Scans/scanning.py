"""Makes scans of PDF letters: pages that are pictures, with what scanners do to them.

The same letter, kind and seed give the same dots each time.
"""

import io
import pathlib
import random
import subprocess
import tempfile

import numpy
from PIL import Image, ImageFilter


class Kind:
    """How a page is scanned."""

    def __init__(self, name, dpi, skew=0.0, noise=0.0, blur=0.0, quality=90, turns=0):
        self.name = name
        self.dpi = dpi
        # Degrees by which a page lies aslant at most.
        self.skew = skew
        # Standard deviation of each dot's grey, of 255.
        self.noise = noise
        # Radius in dots.
        self.blur = blur
        # Of the JPEG.
        self.quality = quality
        # Quarter turns to the left of the whole page.
        self.turns = turns


CLEAN = Kind("clean", 300)
WORN = Kind("worn", 200, skew=1.2, noise=12, blur=0.6, quality=35)


def drawn_pages(pdf, dpi):
    """The pages of a PDF as grey images."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["pdftoppm", "-r", str(dpi), "-gray", str(pdf), f"{folder}/page"], check=True,
            stderr=subprocess.DEVNULL)
        for path in sorted(pathlib.Path(folder).iterdir()):
            with Image.open(path) as image:
                yield image.convert("L")


def scanned(image, kind, seed):
    """A page as it comes from a scanner."""
    dice = random.Random(seed)
    if kind.skew:
        angle = dice.uniform(kind.skew / 2, kind.skew) * dice.choice((-1, 1))
        image = image.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)
    if kind.blur:
        image = image.filter(ImageFilter.GaussianBlur(kind.blur))
    if kind.noise:
        grain = numpy.random.default_rng(seed).normal(0, kind.noise, (image.height, image.width))
        # Paper is not quite white, and ink not quite black.
        dots = 18 + numpy.asarray(image, dtype=float) * 0.88 + grain
        image = Image.fromarray(dots.clip(0, 255).astype("uint8"))
    if kind.turns:
        image = image.rotate(90 * kind.turns, expand=True)
    return image


def jpeg(image, kind):
    target = io.BytesIO()
    image.save(target, "JPEG", quality=kind.quality)
    return target.getvalue()


def image_page(data, size, dpi):
    """A page's objects: the image over all of it, as (contents, image's dictionary, data, size)."""
    width, height = (side * 72 / dpi for side in size)
    entries = (
        f"/Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /ColorSpace /DeviceGray"
        " /BitsPerComponent 8 /Filter /DCTDecode")
    contents = f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /I Do Q"
    return contents, entries, data, (width, height)


def written(pages):
    """A PDF of such pages."""
    objects = [b"<</Type /Catalog /Pages 2 0 R>>", None]
    kids = []
    for contents, entries, data, (width, height) in pages:
        first = len(objects) + 1
        kids.append(f"{first} 0 R")
        objects.append(
            (f"<</Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2f} {height:.2f}]"
             f" /Contents {first + 1} 0 R /Resources <</XObject <</I {first + 2} 0 R>>>>>>").encode())
        objects.append(f"<</Length {len(contents)}>> stream\n{contents}\nendstream".encode())
        objects.append(
            f"<<{entries} /Length {len(data)}>> stream\n".encode() + data + b"\nendstream")
    objects[1] = f"<</Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)}>>".encode()
    target = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(target))
        target += f"{number} 0 obj ".encode() + content + b" endobj\n"
    start = len(target)
    target += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for offset in offsets:
        target += f"{offset:010} 00000 n \n".encode()
    target += f"trailer <</Root 1 0 R /Size {len(objects) + 1}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(target)


def scan(pdf, kind, seed=1):
    """A PDF letter's scanned copy."""
    pages = []
    for number, image in enumerate(drawn_pages(pdf, kind.dpi)):
        image = scanned(image, kind, seed * 1000 + number)
        pages.append(image_page(jpeg(image, kind), image.size, kind.dpi))
    return written(pages)
