"""A paper in two columns of text, with a table that is printed sideways in the second."""

from reportlab.lib.units import mm

from layouts import HEIGHT, WIDTH, Layout, styles
from letter import Gap, Grid, Letter, Sideways, Text, body, question


def paper(canvas, page, pages):
    canvas.setFont("Sans", 8)
    canvas.drawString(25 * mm, HEIGHT - 14 * mm, "Bezirksversammlung Nordhafen – 22. Wahlperiode")
    canvas.drawRightString(WIDTH - 22 * mm, 14 * mm, f"Seite {page}/{pages}")


LETTER = Letter(
    path="salzwerder/22-0415.pdf",
    title="Drucksache 22-0415",
    layout=Layout(
        styles("Sans", 9.5), first=(25, 24, 22, 155), later=(25, 24, 22, 24), draw=paper,
        columns=2),
    parts=[
        Text("title", "Drucksache 22-0415"),
        *body("Antwort auf die Kleine Anfrage der Fraktion Hafenpartei",
              "Salzwerder, 3. Mai 2023"),
        Text("label", "Betreff: Beratung für Alleinerziehende"),
        *body("Das Bezirksamt Nordhafen beantwortet die Kleine Anfrage wie folgt:"),
        *question("1. Welcher Träger berät Alleinerziehende am Speicherkai?"),
        *body("Die Beratung leistet seit dem Jahr 2019 die Ankerplatz Familienhilfe gGmbH. Sie ist "
              "an vier Tagen der Woche geöffnet und berät auch ohne Termin. Wer nicht selbst in "
              "das Haus kommen kann, wird zu Hause besucht; die Wege übernimmt das Team."),
        *question("2. Mit wie vielen Stellen geschieht dies?"),
        *body("Für die Beratung stehen 3,25 VZÄ bereit, davon eine halbe Stelle für die Leitung. "
              "Die Stellen sind besetzt. Hinzu kommen zwei Honorarkräfte, die abends Kurse geben "
              "und nicht im Stellenplan geführt werden."),
        *question("3. Wie oft berichtet der Träger dem Bezirksamt?"),
        *body("Der Träger berichtet zweimal im Jahr schriftlich. Ein Gespräch über die Berichte "
              "findet jeweils im folgenden Monat statt und wird protokolliert. Die Berichte gehen "
              "auch an den Jugendhilfeausschuss, der sie zur Kenntnis nimmt."),
        *question("4. Wie verteilen sich die Stellen auf die Orte?"),
        *body("Die Verteilung zeigt die Übersicht."),
        Gap(3),
        Sideways(Grid(
            rows=(("Ort", "Stellen (VZÄ)", "Beratungen im Jahr"), ("Speicherkai", "1,75", "412"),
                  ("Deichwiesen", "1,5", ""), ("Alter Hafen", "", "96")),
            widths=(45, 35, 45))),
    ],
)
