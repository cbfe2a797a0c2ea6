/// Official German written for measuring: "⏹" stands after every word that ends a sentence.
enum OfficialPassages {
  static let all = [management, budget, schools]

  private static let management = """
    Ihre Anfrage nach § 9 Abs. 2 GeschO vom 3. Mai 2021 habe ich erhalten.⏹ Ich beantworte sie gem. \
    § 24 Abs. 3 Satz 2 der Hauptsatzung (zuletzt geändert am 14. Dezember 2019).⏹ In der Stadt \
    arbeiten zurzeit ca. 40 Personen in der Gemeinwesenarbeit.⏹ Träger sind der Nachbarschaftsverein \
    Lindenhof e.V. und die Werkstatt Süd gGmbH.⏹ Den größten Standort betreibt der Verein Alte \
    Ziegelei e.V.⏹ Dort gibt es z. B. eine Fahrradwerkstatt, ein Café usw.⏹ Die Miete trägt die \
    Stadt.⏹ Im 2. Halbjahr 2020 kamen zwei Stellen hinzu.⏹ Im 1. Quartal 2021 blieb die Zahl \
    gleich.⏹ Wurde seit 2016 nichts verändert?⏹ Doch!⏹ Zum 1. Juli zog das Büro in die Schulstr. 12 \
    um.⏹ Ansprechpartnerin ist Frau Dr. Anders, Tel. 1234.⏹ Vertreten wird sie durch Hrn. Prof. \
    Ebert.⏹ Das Vorhaben begann 2016.⏹ Es endet nach derzeitigem Stand Ende 2024.⏹ „Wir bleiben im \
    Quartier.“⏹ So sagte es der Träger in der 12. Sitzung.⏹ (Näheres steht in der Anlage, vgl. Pkt. \
    4.)⏹ Das Büro öffnet i. d. R. um 9.30 Uhr.⏹ Am Wochenende bleibt es geschlossen.⏹ Ja.⏹ Nein.⏹ \
    Siehe Nr. 3.⏹ Die Besucherzahl stieg um rd. 15 v. H.⏹ Weitere Angebote (u. a. Beratung) sind \
    geplant.⏹
    """

  private static let budget = """
    Der Ansatz beträgt 1.154.000 Euro.⏹ Davon wurden bis zum 30.09.2022 insgesamt 5.308,67 Euro \
    abgerufen.⏹ Der Fördersatz liegt bei 80 %.⏹ Den Rest, d. h. 20 %, trägt die Stadt.⏹ Wann wird der \
    Bescheid erwartet?⏹ Er soll lt. Auskunft des Landes im 3. Quartal vorliegen.⏹ Das Amt für \
    Stadtentwicklung (Abt. Förderung) prüft die Unterlagen.⏹ Beteiligt sind die Ämter 20, 61 und \
    66.⏹ Der 2. Bauabschnitt folgt frühestens 2025.⏹ Für den 3. Bauabschnitt gibt es keinen \
    Zeitplan.⏹ Mehrkosten von max. 2 Mio. Euro sind nicht ausgeschlossen.⏹ Sie wären nach § 8 Nr. 4 \
    GemHVO zu decken.⏹ Ob das gelingt, ist offen …⏹ Der Ausschuss berät darüber am 5. und 6. \
    Oktober.⏹ Danach entscheidet der Rat.⏹ „Gibt es Alternativen?“⏹ Diese Frage stellte die Fraktion \
    bereits im Vorjahr.⏹ Die Antwort lautete „nein“.⏹ Es gilt Art. 28 Abs. 2 GG i. V. m. § 2 der \
    Satzung.⏹ Die Verwaltung verweist auf die Vorlage Drs. 12/345.⏹ Mit dem Verein Haus am Wehr e. V. \
    wurde ein Vertrag geschlossen.⏹ Er läuft mind. 5 Jahre.⏹ Die Kündigungsfrist beträgt 3 Monate \
    zum Jahresende.⏹ Bzgl. der Nebenkosten gilt die Anlage.⏹ Ein Betrag von 300 Euro mtl. ist \
    vereinbart.⏹
    """

  private static let schools = """
    Wie viele Schulen sind betroffen?⏹ Betroffen sind 7 Schulen, bspw. die Grundschule am Markt.⏹ An \
    der St. Anna-Schule fehlen Räume.⏹ Wird angebaut?⏹ Nein!⏹ Ein Anbau ist ggf. ab 2026 möglich.⏹ Im \
    2. Obergeschoss entstehen drei Räume.⏹ Das Gebäude in der Lindenstr. 4 wird saniert.⏹ Die \
    Bauleitung hat Dipl.-Ing. Maurer.⏹ Er ist auch stellv. Amtsleiter.⏹ Die Kosten (inkl. Planung) \
    betragen 3,5 Mio. Euro.⏹ Hinzu kommen Möbel, Tafeln etc.⏹ Diese beschafft das Schulamt.⏹ In den \
    Klassen 1 bis 4 lernen 212 Kinder.⏹ In der 5. Klasse sind es 60.⏹ Das Schuljahr beginnt am 1. \
    August.⏹ Der Bericht umfasst 40 S. und liegt aus.⏹ Dort heißt es: „Die Lage ist angespannt.“⏹ \
    Auf S. 12 steht das Gegenteil.⏹ Der 1. Vorsitzende des Elternbeirats wurde informiert.⏹ Sind \
    Container (z.B. Module) vorgesehen?⏹ Die Anlieferung erfolgt lt. Plan zw. Ostern und \
    Pfingsten.⏹ Die Fa. Steinbach liefert.⏹ Ein Umzug ist nicht geplant.⏹
    """
}
