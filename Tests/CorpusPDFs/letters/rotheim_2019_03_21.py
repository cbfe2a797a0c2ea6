"""Minutes: questions and answers inside bullets of one item of the agenda."""

from layouts import ROTHEIM_MINUTES
from letter import Gap, Letter, Text, body, bullets

LETTER = Letter(
    path="rotheim/NS-2019-03-21.pdf",
    title="Niederschrift Stadtteilbeirat Rotheim-West",
    layout=ROTHEIM_MINUTES,
    parts=[
        Text("title", "Niederschrift"),
        *body("über die 4. Sitzung des Stadtteilbeirats Rotheim-West am 21. März 2019 im "
              "Pfarrsaal St. Anna, Kirchgasse 8",
              "Beginn: 19:00 Uhr, Ende: 20:50 Uhr"),
        Text("label", "Anwesend:"),
        *body("Vorsitz: Herr Traugott Nehring<br/>Mitglieder: Frau Demirel, Frau Hagemeister, "
              "Herr Lux, Herr Opitz, Frau Zander<br/>Verwaltung: Frau Kessler (Stadtgrün), Herr "
              "Brandl (Jugendamt)<br/>Gäste: 22 Bürgerinnen und Bürger"),
        Text("label", "Tagesordnung:"),
        Text("numbered", "1. Begrüßung und Genehmigung der Niederschrift vom 17. Januar 2019"),
        Text("numbered", "2. Umgestaltung des Annaplatzes"),
        Text("numbered", "3. Anfragen aus der letzten Sitzung"),
        Text("numbered", "4. Verschiedenes"),
        Gap(2),
        Text("heading", "TOP 1 Begrüßung"),
        *body("Herr Nehring begrüßt die Anwesenden und stellt die ordnungsgemäße Ladung fest. Die "
              "Niederschrift der dritten Sitzung wird ohne Gegenstimme genehmigt."),
        Text("heading", "TOP 2 Umgestaltung des Annaplatzes"),
        *body("Frau Kessler stellt den Vorentwurf vor. Vorgesehen sind 18 Bäume, eine Trinkstelle "
              "und Sitzstufen. Der Beirat bittet darum, an der Haltestelle Annaplatz einen "
              "Witterungsschutz zu prüfen. Die Planung soll im Herbst 2019 öffentlich ausgelegt "
              "werden; der Baubeginn ist für das Jahr 2020 vorgesehen. Mehrere Anwohner weisen auf "
              "den Parkdruck in der Kirchgasse hin. Herr Opitz regt an, die alten Pflastersteine "
              "zu erhalten und an anderer Stelle wieder einzubauen. Frau Kessler sagt zu, dies zu "
              "prüfen. Auf Nachfrage erläutert sie, dass die Bäume so gewählt werden, dass sie auch "
              "längere Trockenzeiten überstehen. Der Beirat nimmt den Vorentwurf zustimmend zur "
              "Kenntnis."),
        Text("heading", "TOP 3 Anfragen aus der letzten Sitzung"),
        *body("Die Verwaltung beantwortet die offenen Anfragen wie folgt:"),
        *bullets(
            "Wie häufig wird der Spielplatz an der Lohmühle gereinigt? Antwort: Der Spielplatz wird "
            "wöchentlich gereinigt. Der Sand wird einmal jährlich ausgetauscht.",
            "Kann im Jugendtreff Westend das Personal aufgestockt werden? Antwort: Der Jugendtreff "
            "ist mit 1,75 Stellen ausgestattet. Träger ist der Kreisjugendring Rotheim. Eine "
            "Aufstockung ist im Haushalt 2019 nicht vorgesehen. Das Jugendamt hat dem Träger "
            "jedoch angeboten, die Öffnungszeiten am Wochenende gemeinsam mit dem Jugendtreff "
            "Altstadt abzudecken.",
            "Wie viele Falschparker wurden im letzten Jahr in der Kirchgasse verwarnt? Antwort: "
            "Eine Auswertung nach einzelnen Straßen ist nicht möglich.",
            "Wie oft tagt der Arbeitskreis Sicheres Westend, und kann ein Mitglied des Beirats "
            "teilnehmen? Antwort: Der Arbeitskreis tagt quartalsweise. Die Polizei hat der "
            "Teilnahme zugestimmt. Der Beirat wird gebeten, der Verwaltung bis zur nächsten "
            "Sitzung eine Person zu benennen, die an den Treffen teilnimmt, und für den Fall der "
            "Verhinderung eine Vertretung.",
            "Wann wird der Radweg an der Industriestraße saniert? Antwort: Offen.",
            mark="•"),
        Text("heading", "TOP 4 Verschiedenes"),
        *body("Frau Zander erinnert an das Stadtteilfest am 29. Juni. Der Bürgertreff "
              "Westend sucht dafür noch Helferinnen und Helfer. Die nächste Sitzung ist für den 23. "
              "Mai 2019 vorgesehen.",
              "Für die Niederschrift: Monika Salzer"),
    ],
)
