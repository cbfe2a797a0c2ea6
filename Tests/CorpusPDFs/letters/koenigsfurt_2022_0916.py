"""A council paper with a head table, no blank line between question and answer, joint answer."""

from layouts import KOENIGSFURT
from letter import Gap, Grid, Letter, Text, body, question

LETTER = Letter(
    path="koenigsfurt/2022-0916.pdf",
    title="Stellungnahme zur Anfrage",
    layout=KOENIGSFURT,
    parts=[
        Text("title", "Stellungnahme zur Anfrage"),
        Gap(2),
        Grid(
            rows=(
                ("GRÜNE-Gemeinderatsfraktion", "Vorlage Nr.:", "2022/0916"),
                ("", "Verantwortlich:", "Dez. 3"),
                ("", "Dienststelle:", "SJB"),
            ),
            widths=(85, 35, 40), head=0, ruled=False),
        Text("heading", "Kindertagespflege in Königsfurt stärken"),
        Grid(
            rows=(("Gremium", "Termin", "TOP", "ö", "nö"),
                  ("Gemeinderat", "18.10.2022", "24", "x", "")),
            widths=(75, 35, 20, 15, 15)),
        Gap(3),
        *question("1. Wie viele Kindertagespflegepersonen sind in Königsfurt tätig, und wie viele "
                  "Kinder betreuen sie?"),
        *body("Zum Stichtag 1. März 2022 waren 96 Tagespflegepersonen tätig, die 371 Kinder "
              "betreuten. Etwa zwei Drittel der Kinder sind unter drei Jahre alt, die übrigen sind "
              "überwiegend dreijährige Kinder, die noch auf einen Kindergartenplatz warten."),
        *question("2. Welche Träger begleiten die Tagespflegepersonen fachlich?"),
        *question("3. Mit wie vielen Stellen geschieht dies?"),
        *body("Die fachliche Begleitung nach § 23 SGB VIII hat die Stadt dem Tageselternverein "
              "Königsfurt e. V. und dem Familienforum Weststadt gGmbH übertragen. Der "
              "Tageselternverein erhält einen Zuschuss für 3,5 VZW, das Familienforum für 1,0 VZW. "
              "Empfohlen wird eine Vollzeitstelle für 60 Betreuungsverhältnisse; dieser Wert wird "
              "in Königsfurt nicht ganz erreicht."),
        *question("4. Bitte die in den letzten beiden Jahren angebotenen Fortbildungen "
                  "aufführen."),
        *body("Angeboten wurden:"),
        Text("numbered", "1. Grundkurs Kindertagespflege (300 Unterrichtseinheiten),"),
        Text("numbered", "2. Erste Hilfe am Kind,"),
        Text("numbered", "3. Sprachbildung im Alltag,"),
        Text("numbered", "4. Kinderschutz nach § 8a SGB VIII."),
        *body("Alle Kurse waren ausgebucht. Für den Grundkurs gibt es eine Warteliste mit 14 "
              "Personen."),
        *question("5. Wie häufig werden die Tagespflegepersonen von der Fachberatung besucht?"),
        *body("Jede Tagespflegeperson wird mindestens zweimal jährlich besucht. Hausbesuche aus "
              "besonderem Grund erfolgen anlassbezogen.",
              "Daneben lädt die Fachberatung einmal im "
              "Quartal zu einem Vernetzungstreffen ein, das gut angenommen wird. Während der "
              "Pandemie musste der Austausch zeitweise auf Videokonferenzen umgestellt werden; "
              "inzwischen kommen die Tagespflegepersonen wieder in den Räumen der Vereine "
              "zusammen. Gewünscht werden vor allem Themen aus dem Alltag mit kleinen Kindern, etwa "
              "die Eingewöhnung, das Mittagessen und der Umgang mit kranken Kindern. Die "
              "Fachberatung nimmt die Anregungen auf und stimmt das Programm für das folgende "
              "Jahr mit beiden Trägern ab."),
        *question("6. Wie wird die Vertretung bei Krankheit sichergestellt?"),
        *body("In der Nordstadt und im Quartier Hopfengarten bestehen Stützpunkte, in denen jeweils "
              "eine 0,75-Stelle für die Vertretung eingerichtet ist. Sie werden aus dem "
              "Landesprogramm Flexible Betreuung bezahlt. Im Stadtbezirk Ost fehlt ein solcher "
              "Stützpunkt; ein Raum konnte bisher nicht gefunden werden. Die Verwaltung hat "
              "hierzu in der Vorlage 2021/0377 berichtet und wird das Thema im kommenden Jahr "
              "erneut aufgreifen. Bis dahin übernehmen die Vereine die Vertretung im Rahmen ihrer "
              "Möglichkeiten; eine Zusage im Einzelfall ist damit nicht verbunden."),
        *question("7. Ist eine Erhöhung der laufenden Geldleistung geplant?"),
        *body("Siehe Antwort zu Frage 6 der Vorlage 2022/0640."),
    ],
)
