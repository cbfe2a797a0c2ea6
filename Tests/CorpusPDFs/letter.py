"""What a letter description is made of: a `Letter` with a layout and a list of parts."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Text:
    """A paragraph in one of the layout's styles: body, question, heading, label, bullet, …"""

    style: str
    text: str


@dataclass(frozen=True)
class Grid:
    """A table. `head` rows are repeated after a page break; `ruled` draws its lines."""

    rows: tuple
    widths: tuple  # millimetres
    head: int = 1
    ruled: bool = True
    bold_head: bool = True


@dataclass(frozen=True)
class Sideways:
    """A table that is read from the page's right side."""

    grid: Grid


@dataclass(frozen=True)
class Gap:
    """Empty space, in millimetres."""

    height: float


@dataclass(frozen=True)
class NextPage:
    """A forced page break."""


@dataclass(frozen=True)
class Letter:
    path: str  # below Corpus/
    title: str  # the PDF's own title
    layout: object  # a `layouts.Layout`
    parts: list = field(default_factory=list)


def body(*texts):
    return [Text("body", text) for text in texts]


def question(text):
    return [Text("question", text)]


def bullets(*texts, mark="•"):
    return [Text("bullet", f"{mark} {text}") for text in texts]
