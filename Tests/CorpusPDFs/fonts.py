"""The embedded fonts: Debian's fonts-liberation and fonts-dejavu-core."""

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

LIBERATION = "/usr/share/fonts/truetype/liberation"
DEJAVU = "/usr/share/fonts/truetype/dejavu"

# family: folder, regular, bold, italic, bold italic
FAMILIES = {
    "Sans": (LIBERATION, "LiberationSans-Regular", "LiberationSans-Bold",
             "LiberationSans-Italic", "LiberationSans-BoldItalic"),
    "Serif": (LIBERATION, "LiberationSerif-Regular", "LiberationSerif-Bold",
              "LiberationSerif-Italic", "LiberationSerif-BoldItalic"),
    "Mono": (LIBERATION, "LiberationMono-Regular", "LiberationMono-Bold",
             "LiberationMono-Italic", "LiberationMono-BoldItalic"),
    # fonts-dejavu-core has no slanted faces
    "Wide": (DEJAVU, "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans", "DejaVuSans-Bold"),
}


def register():
    for family, (folder, *faces) in FAMILIES.items():
        for suffix, face, bold, italic in zip(
            ("", "-Bold", "-Italic", "-BoldItalic"), faces, (0, 1, 0, 1), (0, 0, 1, 1)
        ):
            pdfmetrics.registerFont(TTFont(family + suffix, f"{folder}/{face}.ttf"))
            addMapping(family, bold, italic, family + suffix)
