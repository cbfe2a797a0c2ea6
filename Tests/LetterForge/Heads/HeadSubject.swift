/// What a composed paper is about.
enum HeadSubject {
  /// Titles of every shape: questions, several sentences, names, numbers, quotes. Add one here.
  static let all = [
    "Plätze und Wege in der Weststadt", "Sachstand Nordmarkt", "Schulsozialarbeit an Grundschulen",
    "Wie geht es weiter mit dem Freibad?", "Radverkehr: Überholabstand kontrollieren",
    "Barrierefreiheit der Haltestellen", "Zustand der Turnhallen im Ortsteil Erlau",
    "Kita-Plätze 2024/2025", "Entwicklung der Gewerbesteuer seit 2015",
    "Graffiti und Müll am Lindenplatz - was tut die Stadt?", "Personalmangel im Bürgerbüro",
    "Ladesäulen für Elektroautos in Moorwalde", "Hilfen für wohnungslose Menschen",
    "Umbau der Kreuzung Hauptstraße/Bahnhofstraße", "Trinkbrunnen", "Straßenbäume",
    "Fernwärme, Gas und Strom: Preise der Stadtwerke", "Brandschutz in städtischen Gebäuden",
    "Jugendtreff „Alte Post“", "Leerstand von Wohnungen", "Verkehrssituation vor der Lindenschule",
    "Finanzielle Lage des Klinikums und Folgen für den Haushalt der Stadt",
    "Zukunft des Wochenmarktes", "Sicherheit auf Spielplätzen", "Community Nurse für Moorwalde",
  ]
}
