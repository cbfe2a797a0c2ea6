"""A letter whose page shows less than its file holds: white and covered words, words struck out, a
watermark; with marks of footnotes at numbers, and empty cells below a unit in the table's head."""

from reportlab.lib import colors
from reportlab.lib.units import mm

from layouts import LAUTERFELD, WIDTH, HEIGHT, Layout
from letter import Gap, Grid, Letter, Text, body, question


def watermarked(canvas, page, pages):
    canvas.setFont("Serif", 9)
    canvas.drawRightString(WIDTH - 24 * mm, 12 * mm, f"{page}")
    canvas.saveState()
    canvas.setFillColor(colors.HexColor("#dedede"))
    canvas.setFont("Sans-Bold", 84)
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, 0, "ENTWURF")
    canvas.restoreState()
    canvas.setFillColor(colors.black)


LETTER = Letter(
    path="lauterfeld/GR-2024-17.pdf",
    title="Microsoft Word - GR-2024-17_final.docx",
    layout=Layout(LAUTERFELD.styles, LAUTERFELD.first, LAUTERFELD.later, watermarked),
    parts=[
        Text("address", "Gemeinde Lauterfeld"),
        Text("address", "Hauptamt"),
        Gap(6),
        Text("address", "Lauterfeld, den 11. Juni 2024"),
        Gap(6),
        Text("label", "Anfrage GR 2024/17 der Fraktion Bürgerliste"),
        Text("label", "Betreff: Ganztag an der Grundschule"),
        *body("Sehr geehrte Damen und Herren,", "die Anfrage beantworte ich wie folgt:"),
        *question("1. Wie ist der Ganztag besetzt?"),
        *body("Der Ganztag hat <strike>3,0</strike> 2,5<super>1</super> Stellen. "
              "Träger ist der Schulverein Lauterfeld e. V."
              "<font color='white'> Gefordert waren 7,75 Stellen.</font>"),
        *question("2. Wie verteilen sich die Gruppen?"),
        *body("Die Gruppen verteilen sich so:"),
        Grid(
            rows=(("Gruppe", "Personal (VZÄ)", "Kinder"), ("Sonnenhof", "1,25", "24"),
                  ("Obstwiese", "", "22"), ("Alte Mühle", "0,75", ""), ("Turnhalle", "–", "18")),
            widths=(60, 40, 30)),
        *question("3. Wie oft kommt der Beirat zusammen?"),
        *body("Der Beirat kommt alle zwei<super>2</super> Monate zusammen. Sein Vorsitz wechselt "
              "jährlich."),
        *question("4. Was kostet das Mittagessen?"),
        *body("Ein Essen kostet 4,20<super>3</super> Euro. Die Gemeinde gibt 1 <super>1</super>/"
              "<sub>2</sub> Stellen für die Ausgabe dazu. Der Zuschuss von "
              "<font backColor='black' color='black'>64.000 Euro</font> ist nicht öffentlich."),
        *body("Mit freundlichen Grüßen", "Ruprecht Anders, Hauptamtsleiter"),
        Gap(4),
        Text("note", "<super>1</super> ohne 0,25 Stellen für die Vertretung"),
        Text("note", "<super>2</super> in den Ferien nicht"),
        Text("note", "<super>3</super> bis Juli 2023: 3,80 Euro"),
    ],
)
