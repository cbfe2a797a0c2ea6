"""Turns a `Letter` into the bytes of a PDF."""

import io

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer,
    Table)

from letter import Gap, Grid, NextPage, Sideways, Text

WIDTH, HEIGHT = A4


def typeset(letter):
    """Typesets twice: the first pass counts the pages that "Seite 1 von 2" needs."""
    _, pages = render(letter, pages=0)
    content, _ = render(letter, pages)
    return content


def render(letter, pages):
    layout = letter.layout
    target = io.BytesIO()
    document = BaseDocTemplate(target, pagesize=A4, title=letter.title, author="", invariant=1)

    def around(canvas, _):
        canvas.saveState()
        layout.draw(canvas, canvas.getPageNumber(), pages)
        canvas.restoreState()

    document.addPageTemplates([
        PageTemplate("first", areas(layout.first, layout.columns), onPage=around),
        PageTemplate("later", areas(layout.later, layout.columns), onPage=around),
    ])
    document.build([NextPageTemplate("later")] + [flowable(p, layout) for p in letter.parts])
    return target.getvalue(), document.page


def areas(margins, columns):
    left, top, right, bottom = (m * mm for m in margins)
    gutter = 8 * mm if columns > 1 else 0
    width = (WIDTH - left - right - gutter * (columns - 1)) / columns
    return [
        Frame(left + index * (width + gutter), bottom, width, HEIGHT - top - bottom,
              leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
        for index in range(columns)
    ]


def flowable(part, layout):
    match part:
        case Text(style, text):
            return Paragraph(text, layout.styles[style])
        case Gap(height):
            return Spacer(1, height * mm)
        case NextPage():
            return PageBreak()
        case Grid():
            return table(part, layout)
        case Sideways(grid):
            return Turned(table(grid, layout))


class Turned(Flowable):
    """A flowable turned by a quarter, its head to the left."""

    def __init__(self, flowable):
        super().__init__()
        self.flowable = flowable

    def wrap(self, width, height):
        along, across = self.flowable.wrap(height, width)
        self.width, self.height = across, along
        return across, along

    def draw(self):
        self.canv.rotate(90)
        self.flowable.drawOn(self.canv, 0, -self.width)


def table(grid, layout):
    cells = [
        [Paragraph(text, layout.styles["cellhead" if grid.bold_head and row < grid.head
                                       else "cell"]) for text in texts]
        for row, texts in enumerate(grid.rows)
    ]
    ruling = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3),
              ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    if grid.ruled:
        ruling.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
    return Table(cells, colWidths=[w * mm for w in grid.widths], repeatRows=grid.head,
                 style=ruling, hAlign="LEFT", spaceAfter=6)
