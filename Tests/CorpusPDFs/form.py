"""A form with AcroForm fields: printed labels, typed-in values that are no part of the page's text."""

import io
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
LEFT = 25 * mm
FIELD_WIDTH = WIDTH - 45 * mm


@dataclass(frozen=True)
class Entry:
    """One labelled field; `height` in millimetres."""

    label: str
    name: str
    value: str
    height: float = 8


@dataclass(frozen=True)
class Form:
    path: str
    title: str
    head: tuple
    pages: tuple  # of (heading, line below it, entries, names below the form)
    foot: str


def typeset(form):
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    canvas.setTitle(form.title)
    for number, (heading, occasion, entries, names) in enumerate(form.pages, start=1):
        y = HEIGHT - 22 * mm
        for text in form.head:
            canvas.setFont("Sans-Bold", 11)
            canvas.drawString(LEFT, y, text)
            y -= 5 * mm
        y -= 8 * mm
        canvas.setFont("Sans-Bold", 14)
        canvas.drawString(LEFT, y, heading)
        y -= 6 * mm
        canvas.setFont("Sans", 10)
        canvas.drawString(LEFT, y, occasion)
        y -= 9 * mm
        for entry in entries:
            canvas.setFont("Sans-Bold", 10)
            canvas.drawString(LEFT, y, entry.label)
            y -= 2 * mm + entry.height * mm
            canvas.acroForm.textfield(
                name=f"{entry.name}_{number}", value=entry.value, x=LEFT, y=y,
                width=FIELD_WIDTH, height=entry.height * mm, fontName="Helvetica", fontSize=10,
                borderWidth=0.5, maxlen=4000, relative=False,
                fieldFlags="multiline" if entry.height > 10 else "")
            y -= 8 * mm
        canvas.setFont("Sans", 10)
        for text in names:
            canvas.drawString(LEFT, y, text)
            y -= 5 * mm
        canvas.setFont("Sans", 8)
        canvas.drawString(LEFT, 14 * mm, form.foot)
        canvas.drawRightString(WIDTH - 20 * mm, 14 * mm, f"Blatt {number} von {len(form.pages)}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()
