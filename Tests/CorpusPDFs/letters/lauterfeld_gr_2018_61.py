"""A paper with a ruled head table, every fifth line numbered, and footnotes."""

from layouts import LAUTERFELD
from letter import Gap, Grid, Letter, Text, body


def numbered(number, text, *answer):
    return [Text("question", f"Frage {number}: {text}"), *body(*answer)]


LETTER = Letter(
    path="lauterfeld/GR-2018-61.pdf",
    title="Gemeinderatsdrucksache 61/2018",
    layout=LAUTERFELD,
    parts=[
        Grid(
            rows=(
                ("<b>Gemeinde Lauterfeld</b>", "<b>Drucksache GR 61/2018</b>"),
                ("Anfrage der Fraktion Freie Liste Lauterfeld", "öffentlich"),
                ("Beantwortet durch: Hauptamt", "Az. 022.31"),
                ("Gemeinderat am 23.07.2018", "TOP 9"),
            ),
            widths=(105, 50), head=0),
        Text("heading", "Gemeindebücherei und Archiv"),
        *numbered(1, "Wie viel Personal ist in der Bücherei und im Archiv eingesetzt?",
                  "In der Bücherei sind 2,4 Stellen<super>1</super> eingerichtet, im Archiv ist "
                  "es eine 0,3-Stelle. Das Archiv wird vom Kreisarchiv fachlich beraten. Bei der "
                  "Bücherei helfen achtzehn Ehrenamtliche, vor allem beim Vorlesen."),
        *numbered(2, "Nach welcher Vorschrift werden die Gebühren erhoben?",
                  "Die Gebühren werden nach § 3 der Benutzungssatzung<super>2</super> erhoben. "
                  "Kinder und Jugendliche zahlen nichts; Erwachsene zahlen 15 € im Jahr."),
        *numbered(3, "Welche Einnahmen und Ausgaben sind für die kommenden Jahre geplant?",
                  "Die mittelfristige Planung sieht vor:",),
        Grid(
            rows=(("Jahr", "Einnahmen in €", "Ausgaben in €"),
                  ("2019", "11.000", "186.000"),
                  ("2020", "11.500", "191.500"),
                  ("2021", "12.000", "197.000")),
            widths=(30, 45, 45)),
        *body("Die Ausgaben steigen wegen der Tarifabschlüsse und weil ab 2020 auch die "
              "Außenstelle im Ortsteil Oberlauter geheizt werden muss."),
        *numbered(4, "Wie oft finden Vorlesestunden statt, und wie oft wird das Archivgut "
                  "geprüft?",
                  "Vorlesestunden finden jeden Mittwoch statt. Das Archivgut wird lediglich alle "
                  "fünf Jahre auf Schäden durchgesehen. Der Freundeskreis tagt halbjährlich. Für "
                  "die Vorlesestunden stehen zwei Räume zur Verfügung, von denen der kleinere "
                  "seit dem Umbau auch als Lesecafé dient. Das Lesecafé wird vom Freundeskreis "
                  "Bücherei Lauterfeld e. V. bewirtschaftet, der den Erlös für neue Kinderbücher "
                  "verwendet und damit die Ausstattung der Bücherei in den vergangenen Jahren "
                  "spürbar verbessert hat."),
        *numbered(5, "Wie viele Medien wurden seit 2013 ausgesondert?",
                  "Darüber wurde bis zur Einführung des neuen Programms im Jahr 2016 nicht Buch "
                  "geführt. In den Jahren 2016 und 2017 wurden zusammen 3.912 Medien "
                  "ausgesondert."),
        *numbered(6, "Welche Förderung erhält die Gemeinde für die Digitalisierung des Archivs?",
                  "Die Gemeinde erhält bis 2020 Mittel aus dem Landesprogramm Gedächtnis der "
                  "Gemeinden. Die Gesamtkosten betragen 140.000 €.<super>3</super> Auf die "
                  "Drucksache GR 12/2018 wird ergänzend hingewiesen."),
        *numbered(7, "Ist geplant, die Bücherei samstags zu öffnen?",
                  "Derzeit nicht."),
    ],
)
