"""A letter with a logo head and a contact foot in four columns on each page; bold questions."""

from layouts import NEUSTADT
from letter import Gap, Letter, Text, body, question

LETTER = Letter(
    path="neustadt-an-der-linde/DS-0582-22.pdf",
    title="Begegnungszentren für ältere Menschen",
    layout=NEUSTADT,
    parts=[
        Text("note", "Stadt Neustadt an der Linde · Die Oberbürgermeisterin · "
                     "07399 Neustadt an der Linde"),
        Gap(3),
        Text("address", "SPD-Stadtratsfraktion"),
        Text("address", "Frau Ines Bartholdy"),
        Text("address", "Lindenmarkt 3"),
        Text("address", "07399 Neustadt an der Linde"),
        Gap(8),
        Text("label", "DS 0582/22; Anfrage nach § 9 Abs. 2 GeschO; Begegnungszentren für ältere "
                      "Menschen; öffentlich"),
        Gap(2),
        Text("right", "Neustadt an der Linde, 08.06.2022"),
        *body("Sehr geehrte Frau Bartholdy,",
              "zu Ihren Fragen teile ich Ihnen Folgendes mit:"),
        *question("1. Welche Begegnungszentren für ältere Menschen fördert die Stadt, und wer ist "
                  "jeweils Träger?"),
        *body(
            "Gefördert werden vier Begegnungszentren. Träger sind der Caritasverband Lindeland "
            "e.V. (Stadtteil Nordvorstadt), der AWO Kreisverband Lindeland e.V. (Stadtteil "
            "Rosenau), der Verein Miteinander der Generationen e.V. (Stadtteil Alte Ziegelei) und "
            "die Evangelische Kirchengemeinde St. Marien, deren Zentrum in der Innenstadt liegt.",
            "Die Förderung beruht auf § 71 SGB XII und auf der Förderrichtlinie, die der Stadtrat "
            "mit der Drucksache DS 0911/18 beschlossen hat. Sie setzt voraus, dass die Zentren an "
            "mindestens vier Tagen in der Woche geöffnet sind, auch Menschen mit eingeschränkter "
            "Beweglichkeit offenstehen und einen Jahresbericht vorlegen."),
        *question("2. Wie viele Personalstellen werden in den Zentren finanziert? Bitte nach "
                  "Zentren aufschlüsseln."),
        *body(
            "Das Zentrum des Caritasverbandes verfügt über 1,5 VbE, das Zentrum der AWO über 1,0 "
            "VbE. Der Verein Miteinander der Generationen beschäftigt zwei Teilzeitkräfte mit "
            "jeweils 19,5 Wochenstunden. Bei der Kirchengemeinde ist eine halbe Stelle "
            "eingerichtet. Zusammen sind dies 4,0 VbE; rechnerisch entfallen damit 2.150 "
            "Einwohnerinnen und Einwohner über 65 Jahre auf jede Stelle.",
            "Nicht aus städtischen Mitteln bezahlt werden die 31 ehrenamtlich Tätigen. Sie "
            "erhalten eine Aufwandsentschädigung von bis zu 40 Euro im Monat."),
        *question("3. Wie häufig stimmen sich die Träger und die Verwaltung ab?"),
        *body(
            "Die Träger und das Amt für Soziales treffen sich vierteljährlich in der "
            "Arbeitsgemeinschaft Altenhilfe. Die Leitungen der vier Zentren kommen darüber hinaus "
            "alle acht Wochen zusammen, um das gemeinsame Programm zu planen. Das Seniorenforum, "
            "zu dem alle 27 Stadtteile und Ortschaften eingeladen werden, findet im zweijährigen "
            "Turnus statt, zuletzt am 21. Oktober 2021.",
            "Zusätzlich besucht die Fachberatung des Amtes jedes Zentrum einmal jährlich. Weitere "
            "Besuche erfolgen bei Bedarf, insbesondere nach einem Wechsel der Leitung oder wenn "
            "Räume neu angemietet werden sollen. Über die Ergebnisse der Besuche wird ein kurzes "
            "Protokoll geführt, das auch der Träger erhält. Wünsche der Besucherinnen und Besucher "
            "werden dabei ebenso aufgenommen wie Hinweise auf Mängel am Gebäude; im letzten Jahr "
            "betrafen sie vor allem die Beleuchtung der Zugänge, fehlende Handläufe und die "
            "Verständlichkeit der Aushänge. Die Protokolle fließen in den Jahresbericht ein, den "
            "das Amt für Soziales dem zuständigen Ausschuss vorlegt. Dort werden auch die "
            "Besuchszahlen der Zentren dargestellt und mit denen des Vorjahres verglichen."),
        *question("4. In welcher Höhe stellt die Stadt Mittel bereit?"),
        *body(
            "Im Haushaltsplan 2022 sind 248.600 € veranschlagt; das sind 92 % der beantragten "
            "Summe. Die Träger bringen einen Eigenanteil von mindestens 10 % auf. Für den Umbau "
            "des Zentrums Alte Ziegelei ist ein Antrag im Programm Sozialer Zusammenhalt gestellt. "
            "Über ihn entscheidet das Landesverwaltungsamt in der Regel im vierten Quartal."),
        *question("5. Sind weitere Zentren geplant, und wenn ja, wann?"),
        *body(
            "Ein fünftes Zentrum im Ortsteil Heidmühle ist im Fachplan Altenhilfe 2030 vorgesehen. "
            "Das Gebäude der früheren Grundschule käme dafür in Betracht; die Kosten des Umbaus "
            "werden zurzeit ermittelt. Zum Zeitpunkt der Eröffnung können derzeit keine Angaben "
            "gemacht werden.",
            "Mit freundlichen Grüßen"),
        Gap(8),
        *body("K. Amelung"),
    ],
)
