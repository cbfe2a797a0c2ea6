"""All questions first, then "Zu 1.:"; joint answers, a label that stands alone, a list inside an answer."""

from layouts import SALZWERDER
from letter import Gap, Grid, Letter, Text, body, bullets


def listed(*texts):
    return [Text("listed", text) for text in texts]


def to(label, *answer):
    return [Text("label", f"{label}:"), *body(*answer)]


LETTER = Letter(
    path="salzwerder/22-0301.pdf",
    title="Drucksache 22-0301",
    layout=SALZWERDER,
    parts=[
        Text("address", "<b>Freie Stadt Salzwerder</b>"),
        Text("address", "Bezirksversammlung Nordhafen"),
        Gap(4),
        Grid(
            rows=(("Drucksachen-Nr.:", "22-0301"), ("Art:", "Große Anfrage, öffentlich"),
                  ("Fragesteller:", "Fraktion DIE LINKE, Swantje Brodersen"),
                  ("Beantwortet durch:", "Bezirksamt Nordhafen, Fachamt Sozialraummanagement"),
                  ("Datum:", "11.10.2022")),
            widths=(40, 120), head=0, ruled=True),
        Text("heading", "Sozialräumliche Angebote im Stadtteil Kornhausviertel"),
        *body("Das Kornhausviertel ist seit 2019 Gebiet der Integrierten Stadtteilentwicklung. "
              "Die Bezirksversammlung hat dem Vorhaben mit der Drucksache 21-0877 zugestimmt.",
              "Wir fragen das Bezirksamt:"),
        *listed(
            "1. Welche Träger erhalten im Kornhausviertel Mittel für sozialräumliche Angebote?",
            "2. Wie viele Stellen werden daraus finanziert?",
            "3. Wie viele Menschen nutzen die Angebote?",
            "4. Wie viele der Nutzerinnen und Nutzer sind jünger als 27 Jahre?",
            "5. Wie ist die Gebietsentwicklung organisiert?",
            "6. Wie oft tagt der Stadtteilbeirat, und wie oft die Behördenrunde?",
            "7. Welche Bauvorhaben sind abgeschlossen?",
            "8. Welche Planungen bestehen für das frühere Zollgebäude?",
            "9. Hat es hierzu Gespräche mit dem Eigentümer gegeben, und mit welchem Ergebnis?",
            "10. Wird das Gebiet über 2026 hinaus gefördert?"),
        Gap(3),
        Text("heading", "Antwort des Bezirksamtes"),
        *body("Das Bezirksamt Nordhafen beantwortet die Große Anfrage wie folgt:"),
        *to("Zu 1.", "Mittel erhalten:"),
        *bullets("die Hafenlicht Jugendhilfe gGmbH für den Jugendclub Lotsenhaus,",
                 "der Verein Kornhaus Nachbarschaft e. V. für den Stadtteiltreff,",
                 "das Studierendenwerk Salzwerder für die Familienkita am Campus,",
                 "der Caritasverband für die Migrationsberatung."),
        *to("Zu 2.",
            "Finanziert werden 2,0 VK im Jugendclub, 1,25 VK im Stadtteiltreff und eine "
            "0,5-Stelle in der Migrationsberatung. Die Familienkita wird aus Mitteln der "
            "Kindertagesbetreuung bezahlt."),
        *body("Die Fragen 3 und 4 werden gemeinsam beantwortet."),
        *to("Zu 3. und 4.",
            "Die Träger zählen Besuche, nicht Personen. Im Jahr 2021 waren es im Jugendclub 6.120 "
            "und im Stadtteiltreff 8.450 Besuche. Das Alter wird nicht erfasst."),
        *to("Zu 5.",
            "Mit der Gebietsentwicklung ist seit 2020 das Büro Stromfeld beauftragt. Die Kosten "
            "in Höhe von 140.000 € jährlich tragen Bund und Stadt zu gleichen Teilen aus der "
            "Städtebauförderung. Rechtsgrundlage ist § 171e BauGB."),
        *to("Zu 6.",
            "Der Stadtteilbeirat tagt monatlich, ausgenommen in den Sommerferien. Die "
            "Behördenrunde trifft sich alle vier bis sechs Wochen. Zusätzliche Sitzungen werden "
            "bei Bedarf einberufen."),
        *to("Zu 7.", "Abgeschlossen sind"),
        Text("numbered", "1. der Umbau des Kornhausplatzes (1,9 Mio. €),"),
        Text("numbered", "2. die Sanierung der Sporthalle Deichstraße,"),
        Text("numbered", "3. der Spielplatz am Zollkanal."),
        *body("Der Kornhausplatz wurde im 3. Quartal 2021 eingeweiht."),
        Text("label", "Zu 8. und 9.:"),
        *to("Zu 10.",
            "Hierüber entscheidet der Senat. Im Übrigen wird auf die Drucksache 22-0145 "
            "verwiesen."),
        Gap(4),
        Text("note", "Anlage: Lageplan"),
    ],
)
