"""A letter with contact data in a right-hand column; "Frage 1:" and "Antwort zu Frage 1:"."""

from layouts import NEUSTADT_SIDE
from letter import Gap, Letter, Text, body


def pair(number, question, *answer):
    return [
        Text("body", f"<b>Frage {number}:</b> {question}"),
        Text("body", f"<b>Antwort zu Frage {number}:</b>"),
        *body(*answer),
    ]


LETTER = Letter(
    path="neustadt-an-der-linde/DS-0733-23.pdf",
    title="Ausstattung der Feuerwehr",
    layout=NEUSTADT_SIDE,
    parts=[
        Text("address", "CDU-Fraktion im Stadtrat"),
        Text("address", "Herrn Falk Rüdiger"),
        Text("address", "Lindenmarkt 3"),
        Text("address", "07399 Neustadt an der Linde"),
        Gap(8),
        Text("body", "Neustadt an der Linde, 12. Mai 2023"),
        Gap(2),
        Text("label", "Ihre Anfrage vom 17. April 2023, Drucksache DS 0733/23"),
        Text("label", "Ausstattung der Feuerwehr"),
        Gap(2),
        *body("Sehr geehrter Herr Rüdiger,",
              "Ihre Anfrage beantworte ich im Einvernehmen mit dem Amt für Brandschutz:"),
        *pair(1, "Wie viele Stellen hat der Einsatzdienst der Berufsfeuerwehr, und wie viele davon "
                 "sind besetzt?",
              "Der Stellenplan 2023 weist im Einsatzdienst 148,0 VbE aus. Besetzt waren am 31. März "
              "2023 insgesamt 139,5 VbE. Der Unterschied geht auf Ruhestandseintritte zurück. Zwölf "
              "Anwärterinnen und Anwärter befinden sich in der Ausbildung; sie werden erst nach der "
              "Laufbahnprüfung auf Planstellen geführt."),
        *pair(2, "In welchen Abständen wird gemeinsam mit den Freiwilligen Feuerwehren geübt?",
              "Gemeinsame Übungen finden viermal jährlich statt, eine Großübung mit dem "
              "Katastrophenschutz alle zwei Jahre. Die Wehrleitungen der 14 Ortsfeuerwehren kommen "
              "monatlich zu einer Dienstbesprechung zusammen."),
        *pair(3, "Wie gut ist die Stadt gegen Hochwasser der Linde geschützt?",
              "Die Deiche sind auf ein 100-jährliches Hochwasser bemessen. An zwei Stellen, am "
              "Mühlwehr und unterhalb der Haltestelle Bleichwiese, wird dieses Ziel noch nicht "
              "erreicht. Der Ausbau kostet nach heutigem Stand 5 Mio. € jährlich bis 2027 und wird "
              "aus dem Programm Zukunft Fluss mitfinanziert. Bis zum Abschluss der Arbeiten hält die "
              "Feuerwehr mobile Schutzwände vor, deren Aufbau etwa sechs Stunden dauert."),
        *pair(4, "Wer führt den Rettungsdienst durch, und mit welchem Personal?",
              "Den Rettungsdienst führen im Auftrag der Stadt der Arbeiter-Samariter-Bund "
              "Lindeland e.V. und die Johanniter-Unfall-Hilfe e.V. durch. Grundlage sind Verträge "
              "nach § 5 Abs. 1 des Rettungsdienstgesetzes. Für den Bereich der Stadt stehen rund "
              "41,3 Vollzeitstellen zur Verfügung. Auf Wunsch der Träger wird die Verteilung auf "
              "die beiden Wachen hier nicht veröffentlicht. Die gesetzliche Hilfsfrist wurde im Jahr "
              "2022 in 93,4 % der Einsätze eingehalten; Abweichungen betreffen vor allem die "
              "Ortschaften im Norden, die nur über die während der Bauzeit gesperrte Brücke zu "
              "erreichen sind."),
        *pair(5, "Welche Mängel hat die letzte Begehung der Feuerwachen ergeben?",
              "Der Begehungsbericht enthält sicherheitsrelevante Angaben und kann in öffentlicher "
              "Sitzung nicht mitgeteilt werden."),
        *pair(6, "Wird an der Wache Süd eine Drehleiter stationiert?",
              "Ja, voraussichtlich im 2. Quartal 2024."),
        *body("Mit freundlichen Grüßen", "In Vertretung"),
        Gap(6),
        *body("Jochen Sattler<br/>Beigeordneter"),
    ],
)
