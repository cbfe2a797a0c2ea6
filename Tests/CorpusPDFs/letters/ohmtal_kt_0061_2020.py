"""A letter with bold questions that have no numbers."""

from layouts import OHMTAL
from letter import Gap, Letter, Text, body, bullets, question

LETTER = Letter(
    path="landkreis-ohmtal/KT-0061-2020.pdf",
    title="Antwortschreiben KT 0061/2020",
    layout=OHMTAL,
    parts=[
        Text("address", "Kreistagsfraktion der ÖDP"),
        Text("address", "Herrn Kreisrat Benedikt Asam"),
        Text("address", "Am Anger 11"),
        Text("address", "99991 Grünau"),
        Gap(6),
        Text("right", "Ohmstadt, 21.09.2020"),
        Text("label", "Anfrage KT 0061/2020: Arbeit der Heimaufsicht"),
        Gap(2),
        *body("Sehr geehrter Herr Asam,",
              "für Ihre Anfrage danke ich Ihnen. Zu den einzelnen Punkten kann ich Ihnen "
              "Folgendes mitteilen:"),
        *question("Wie viele Einrichtungen beaufsichtigt der Landkreis, und wer betreibt sie?"),
        *body("Im Landkreis bestehen 23 stationäre Einrichtungen mit zusammen 1.612 Plätzen. Die "
              "größten Träger sind:"),
        *bullets("die Heimstiftung Ohmtal mit sechs Häusern,",
                 "der Paritätische Wohlfahrtsverband mit vier Häusern,",
                 "die Seniorenresidenz Grünau GmbH mit zwei Häusern."),
        *body("Die übrigen Häuser werden von Trägern mit je einem Haus geführt."),
        *question("Wie häufig prüft die Heimaufsicht?"),
        *body("Jede Einrichtung wird nach § 17 des Wohn- und Teilhabegesetzes einmal jährlich "
              "unangemeldet geprüft. Häuser ohne Beanstandungen können im zweijährigen Turnus "
              "geprüft werden. Anlassbezogen finden weitere Prüfungen statt; 2019 waren es 31. "
              "Die Ergebnisse werden mit der Einrichtung innerhalb einer vierwöchigen Frist "
              "erörtert."),
        *question("Mit welchem Personal?"),
        *body("Die Heimaufsicht ist mit 2,5 VZÄ besetzt, darunter eine Pflegefachkraft mit 19,5 "
              "Wochenstunden. Der Kreistag hat im Stellenplan 2021 zusätzlich 1,0 VZÄ vorgesehen. "
              "Auf eine Vollzeitkraft entfallen damit rechnerisch 9,2 Einrichtungen."),
        *question("Gibt es einen Austausch mit den Heimbeiräten?"),
        *body("Ja. Die Heimaufsicht lädt alle Heimbeiräte zweimal jährlich zu einem Treffen ein. "
              "Im Frühjahr 2020 ist das Treffen wegen der Pandemie ausgefallen. Der Arbeitskreis "
              "Pflege, dem auch die Krankenkassen angehören, tagt alle zwei bis drei Monate."),
        *question("Wie viele Beschwerden sind seit Beginn der Pandemie eingegangen? Bitte nach "
                  "Gemeinden aufschlüsseln."),
        *body("Von März bis August 2020 sind 64 Beschwerden eingegangen, die meisten wegen der "
              "Besuchsregelungen. Eine Aufschlüsselung nach Gemeinden ist nicht möglich, weil "
              "Beschwerden auch ohne Angabe der Einrichtung entgegengenommen werden.",
              "Soweit die Einrichtung bekannt war, wurde mit der Leitung und dem Heimbeirat das "
              "Gespräch gesucht. In den meisten Fällen konnte eine Lösung gefunden werden, ohne "
              "dass eine Anordnung ergehen musste. In zwei Fällen wurde die Besuchsregelung auf "
              "Verlangen der Heimaufsicht geändert, in einem weiteren Fall ist das Verfahren noch "
              "nicht abgeschlossen."),
        *question("Stehen Fördermittel für Schutzausrüstung zur Verfügung?"),
        *body("Der Landkreis hat aus dem Pflege-Rettungsschirm des Bundes keine eigenen Mittel "
              "erhalten; die Erstattung erfolgt unmittelbar an die Einrichtungen. Näheres enthält "
              "die Kreistagsvorlage KT 0044/2020."),
        *body("Mit freundlichen Grüßen"),
        Gap(8),
        *body("Dr. Ansgar Vollrath<br/>Landrat"),
    ],
)
