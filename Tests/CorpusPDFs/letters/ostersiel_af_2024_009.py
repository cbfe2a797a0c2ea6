"""A letter after DIN 5008: reference block at the right, justified and hyphenated over two pages."""

from layouts import OSTERSIEL
from letter import Gap, Letter, Text, body

LETTER = Letter(
    path="ostersiel/AF-2024-009.pdf",
    title="Antwortschreiben",
    layout=OSTERSIEL,
    parts=[
        Text("address", "An die Ratsfraktion<br/>Bündnis Küste<br/>Herrn Ratsherrn Fokko "
                        "Wiards<br/>Hafenstraße 12<br/>26999 Ostersiel"),
        Gap(24),
        Text("label", "Anfrage AF 2024/009<br/>Personal in den städtischen Kindertagesstätten"),
        Gap(3),
        *body("Sehr geehrter Herr Wiards,",
              "Ihre Fragen vom 6. Februar beantworte ich in der Reihenfolge, in der Sie sie "
              "gestellt haben:"),
        *body("1. Wie viele Stellen für pädagogische Fachkräfte weist der Stellenplan aus, "
              "wie viele sind davon besetzt?"),
        *body("Der Stellenplan 2024 weist 96,25 Vollzeitstellen aus. Am 1. Februar 2024 waren "
              "89,5 Vollzeitstellen besetzt. Die Differenz erklärt sich überwiegend aus "
              "Beschäftigungsverboten und Elternzeiten, für die sich kurzfristig kein Ersatz "
              "gewinnen lässt. Rechnerisch betreut eine Vollzeitkraft 8,7 Kinder. Zwei Gruppen "
              "in der Kindertagesstätte Sielwiesen mussten im Winter an einzelnen Tagen früher "
              "schließen, worüber die Eltern jeweils am Vortag unterrichtet worden sind."),
        *body("2. Welche Träger betreiben neben der Stadt Kindertagesstätten in Ostersiel?"),
        *body("Neben der Stadt sind die Evangelisch-lutherische Gesamtkirchengemeinde Ostersiel "
              "mit drei Häusern, der Waldkindergarten Krabbenbusch e. V. mit einer Gruppe und "
              "die Sonnenkäfer Betriebskindertagesstätten GmbH am Krankenhaus tätig. Mit allen "
              "dreien bestehen Betriebsführungsvereinbarungen nach § 22 NKiTaG. Die Vertretungen "
              "der Träger und der Fachdienst kommen alle anderthalb Monate zu einer "
              "Planungsrunde zusammen."),
        *body("3. Welche Schritte unternimmt die Stadt, um Fachkräfte zu gewinnen?"),
        *body("Die Stadt beteiligt sich am Bundesprogramm Fachkräfteoffensive Erziehung und bildet "
              "seit dem Sommer 2022 selbst aus. Derzeit befinden sich elf Personen in der "
              "praxisintegrierten Ausbildung, die drei Jahre dauert. Daneben werden Hilfskräfte "
              "berufsbegleitend weitergebildet. Die Verwaltung hat außerdem die Stellenanzeigen "
              "überarbeitet, eine Bewerbung ohne Anschreiben ermöglicht und für zuziehende "
              "Fachkräfte vier Wohnungen angemietet. Eine Arbeitsmarktzulage wurde im "
              "Verwaltungsausschuss beraten, aber mit Rücksicht auf die Nachbargemeinden nicht "
              "eingeführt."),
        *body("4. Wie oft werden die Teams fachlich beraten, und wer bezahlt die Supervision?"),
        *body("Jede Einrichtung wird wenigstens viermal im Jahr von der Fachberatung besucht, für "
              "die eine Stelle mit 30 Wochenstunden eingerichtet ist. Supervision wird "
              "anlassbezogen von der Stadt bezahlt; hierfür stehen im Haushalt 24.000 € "
              "jährlich bereit."),
        *body("5. Wie viele Fachkräfte haben seit 2021 gekündigt, und aus welchen Gründen?"),
        *body("Seit dem 1. Januar 2021 haben 37 Fachkräfte gekündigt. Nach den Gründen wird nicht "
              "gefragt; Angaben hierzu sind daher nicht möglich."),
        *body("6. Bis wann ist mit der Eröffnung des Hauses im Baugebiet Alter Polder zu "
              "rechnen?"),
        *body("Mit der Eröffnung wird zum Kindergartenjahr 2025/2026 gerechnet. Den Beschluss hat "
              "der Rat mit der Vorlage BV 2023/201 gefasst."),
        Gap(3),
        *body("Mit freundlichem Gruß<br/>Im Auftrag"),
        Gap(6),
        *body("Wiebke Harms<br/>Fachdienstleiterin"),
    ],
)
