"""A paper set like a book: justified, hyphenated; the list of questions, then each restated in italics."""

from layouts import ROTHEIM_BOOK
from letter import Gap, Letter, Text, body, question

LETTER = Letter(
    path="rotheim/AN-042-2022.pdf",
    title="AN 042/2022",
    layout=ROTHEIM_BOOK,
    parts=[
        Text("address", "Stadt Rotheim<br/>Referat für Jugend, Familie und Soziales"),
        Gap(6),
        Text("right", "Rotheim, 3. Mai 2022"),
        Text("title", "Antwort auf die Anfrage AN 042/2022"),
        Text("label", "Fragesteller: Stadtrat Gregor Annweiler (Bündnis 90/Die Grünen)"),
        Text("label", "Betreff: Quartiersarbeit im Fördergebiet Bahnhofsvorstadt"),
        Gap(2),
        *body("Herr Stadtrat Annweiler hat folgende Fragen gestellt:"),
        Text("listed", "1. Welche Einrichtungen der Quartiersarbeit bestehen in der "
                       "Bahnhofsvorstadt, und wer verantwortet sie?"),
        Text("listed", "2. Wie ist die Quartiersarbeit personell ausgestattet?"),
        Text("listed", "3. In welchen Abständen tagen die Beteiligungsgremien?"),
        Text("listed", "4. Wie viele Bewohnerinnen und Bewohner haben sich seit 2018 beteiligt?"),
        Text("listed", "5. Wie geht es nach dem Ende der Förderung weiter?"),
        *body("Die Verwaltung antwortet:"),
        *question("Welche Einrichtungen der Quartiersarbeit bestehen in der Bahnhofsvorstadt, und "
                  "wer verantwortet sie?"),
        *body("Die Bahnhofsvorstadt ist seit 2016 Fördergebiet der Städtebauförderung. "
              "Anlaufstellen sind das Quartiersbüro in der Güterstraße und das Nachbarschaftshaus "
              "Lokschuppen. Das Quartiersbüro betreibt im Auftrag der Stadt die Stadtwerkstatt "
              "Planungsgesellschaft mbH, Träger des Nachbarschaftshauses ist die Stiftung "
              "Lokschuppen. Die Kinderbetreuung während der Kurse übernehmen Mitarbeiterinnen des "
              "Diakonischen Werks Rotheim. Weitere Einrichtungen, etwa die Beratungsstelle für "
              "Wohnungsfragen, sind nicht auf das Fördergebiet beschränkt."),
        *question("Wie ist die Quartiersarbeit personell ausgestattet?"),
        *body("Im Quartiersbüro stehen 2,25 Vollzeitäquivalente zur Verfügung, davon 0,75 für die "
              "Beratung von Eigentümerinnen und Eigentümern. Im Nachbarschaftshaus ist eine "
              "Leitung mit einem Beschäftigungsumfang von 75 Prozent angestellt. Auf eine "
              "Vollzeitstelle kommen damit etwa 2.400 Einwohnerinnen und Einwohner. In der Regel "
              "unterstützen zwei Studierende im Praktikum die Arbeit."),
        *question("In welchen Abständen tagen die Beteiligungsgremien?"),
        *body("Der Quartiersrat tagt sechsmal im Jahr. Die Lenkungsrunde der beteiligten Ämter kommt "
              "alle vier Wochen zusammen. Eine Quartiersversammlung, zu der sämtliche Haushalte "
              "eingeladen werden, wird mindestens einmal im Kalenderhalbjahr abgehalten. Der "
              "Verfügungsfonds wird bei Bedarf von einer Jury vergeben.",
              "Die Gremien haben sich nach Auffassung der Verwaltung bewährt. Im Quartiersrat "
              "sitzen neben Bewohnerinnen und Bewohnern auch Gewerbetreibende, die Schulleitung "
              "der Güterbahnschule und Vertretungen der Kirchengemeinden. Seine Empfehlungen sind "
              "für den Stadtrat nicht bindend, wurden bislang aber weitgehend übernommen. Auf "
              "Wunsch des Quartiersrates werden die Niederschriften seit dem vergangenen Jahr "
              "im Quartiersbüro ausgehängt und zusätzlich auf der Internetseite veröffentlicht."),
        *question("Wie viele Bewohnerinnen und Bewohner haben sich seit 2018 beteiligt?"),
        *body("Teilnehmerlisten werden aus Gründen des Datenschutzes nicht geführt. Zahlen können "
              "daher nicht genannt werden. Nach dem Eindruck des Quartiersbüros sind die "
              "Versammlungen gut besucht, solange es um Spielplätze, Wege und Beleuchtung geht; "
              "zu den Planungen für das frühere Bahngelände kamen dagegen überwiegend "
              "Eigentümerinnen und Eigentümer. Menschen, die erst kurze Zeit in der "
              "Bahnhofsvorstadt wohnen, werden eher über die Kindertagesstätten und die Kurse im "
              "Nachbarschaftshaus erreicht."),
        *question("Wie geht es nach dem Ende der Förderung weiter?"),
        *body("Das Programm Sozialer Zusammenhalt läuft in der Bahnhofsvorstadt bis 2025. Nach der "
              "Verwaltungsvorschrift und § 171e BauGB ist rechtzeitig vorher ein "
              "Verstetigungskonzept vorzulegen. Es wird derzeit erarbeitet und dem Stadtrat im "
              "Frühjahr 2024 vorgelegt. Die Grundzüge enthält die Vorlage AN 019/2022. Ob das "
              "Quartiersbüro im bisherigen Umfang bestehen bleibt, hängt von den Haushaltsmitteln "
              "ab; im Gespräch sind 180.000 € jährlich."),
        Gap(4),
        *body("Dr. Sabeth Orlowski<br/>Berufsmäßige Stadträtin"),
    ],
)
