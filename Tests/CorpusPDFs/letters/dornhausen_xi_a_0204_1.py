"""Questions in bold italics, answers set in; an introduction, a list in an answer, an attachment."""

from layouts import DORNHAUSEN
from letter import Gap, Letter, Text, body, bullets, question

LETTER = Letter(
    path="dornhausen/XI-A-0204-1.pdf",
    title="XI/A/0204-1",
    layout=DORNHAUSEN,
    parts=[
        Text("label", "Vorlage XI/A/0204-1"),
        Text("label", "Antwort des Magistrats auf die Anfrage der Stadtverordneten Dörte "
                      "Lindqvist (DIE LINKE)"),
        Text("title", "Förderung der freien Kulturszene"),
        Text("address", "Dornhausen, 22. August 2022"),
        Gap(3),
        Text("address", "Die Anfrage vom 4. Juli 2022 beantwortet das Kulturdezernat:"),
        Gap(2),
        *question("Welche Spielstätten erhalten eine institutionelle Förderung der Stadt?"),
        *body("Institutionell gefördert werden in diesem Jahr:"),
        *bullets("das Theater im Speicher e. V. (85.000 €),",
                 "die Kulturfabrik Dornhausen gUG (60.000 €),",
                 "das Kommunale Kino, betrieben vom Filmkreis Lichtspiel e. V. (32.500 €).",
                 mark="–"),
        *body("Die Förderung richtet sich nach Ziffer 4 der Kulturförderrichtlinie."),
        *question("Wie viele feste Stellen bestehen in diesen Häusern? Falls keine: Wie wird die "
                  "Arbeit geleistet?"),
        *body("Das Theater im Speicher beschäftigt nach eigenen Angaben 3,2 VZÄ, die "
              "Kulturfabrik 1,8 VZÄ. Das Kommunale Kino wird ehrenamtlich geführt. Von Seiten "
              "der Stadt begleitet die Häuser im Kulturamt eine Sachbearbeitung mit einem "
              "Stellenanteil von 40 %."),
        *question("In welchem Turnus entscheidet die Jury über Projektanträge?"),
        *body("Die Jury entscheidet zweimal pro Jahr, und zwar in Sitzungen, die im März und im "
              "Oktober liegen. Für kleine Beträge bis 1.000 € entscheidet das Kulturamt laufend. "
              "Ihr gehören fünf Sachverständige an, die für drei Jahre berufen werden."),
        *question("Wie hat sich die Zahl der Besucherinnen und Besucher seit 2019 entwickelt?"),
        *body("Wegen der Schließungen in den Jahren 2020 und 2021 sind die Zahlen nicht "
              "vergleichbar. Die Häuser melden sie der Stadt außerdem erst mit dem "
              "Verwendungsnachweis. Für 2019 sind 41.300 Besuche nachgewiesen; Zahlen für das "
              "laufende Jahr liegen noch nicht vor."),
        *question("Ist vorgesehen, das Atelierhaus im Quartier Gerberviertel zu erweitern?"),
        *body("Ja. Das Atelierhaus wird im Rahmen des Förderprogramms Lebendige Mitte um sechs "
              "Räume erweitert. Näheres steht in der Vorlage XI/B/0377."),
        *question("Wer vertritt die freie Szene im Kulturbeirat?"),
        *body("Siehe Anlage."),
        Gap(4),
        Text("address", "Dr. Amadeus Rohloff"),
        Text("address", "Kulturdezernent"),
        Gap(2),
        Text("address", "Anlage: Besetzung des Kulturbeirats"),
    ],
)
