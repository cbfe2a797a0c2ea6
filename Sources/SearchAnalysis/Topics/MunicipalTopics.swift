/// What municipal administrations deal with: topics, each with words that speak for it.
///
/// To be edited: a line is `Group/Topic: words`. Any form of a word will do; a word speaks for
/// its topic as a part of compounds, too. A word may stand at several topics.
enum MunicipalTopics {
  static let text = """
    Soziales/Quartiersmanagement: Quartiersmanagement Quartiersmanager Nachbarschaftsmanagement
      Quartiersarbeit Stadtteilmanagement Quartiersentwicklung Stadtteilarbeit Gemeinwesenarbeit
    Soziales/Armut und Existenzsicherung: Armut Grundsicherung Sozialhilfe Bürgergeld Jobcenter Hartz
      Arbeitslosengeld Schuldnerberatung Wohngeld Sozialpass Altersarmut Bedarfsgemeinschaft
    Soziales/Wohnungslosigkeit: Wohnungslose Obdachlose Wohnungslosigkeit Obdachlosigkeit
      Notunterkunft Obdachlosenunterkunft Wohnungsnotfall Kältebus Übergangswohnheim
    Soziales/Senioren und Pflege: Senioren Pflegeheim Altenpflege Altenheim Pflegedienst Pflegekräfte
      Kurzzeitpflege Demenz Pflegeplatz Seniorenbeirat Tagespflege Altenhilfe
    Soziales/Menschen mit Behinderung: Behinderung Inklusion Teilhabe Barrierefreiheit barrierefrei
      Behindertenbeauftragte Bundesteilhabegesetz Eingliederungshilfe Schwerbehinderte Rollstuhl
    Soziales/Sucht und Prostitution: Drogen Sucht Suchthilfe Alkohol Drogenkonsumraum Prostitution
      Suchtberatung Substitution Streetwork
    Soziales/Beratung und Förderung von Trägern: Wohlfahrtsverband Sozialarbeit Sozialberatung
      Zuwendung Projektförderung Ehrenamt Sozialplanung
    Migration/Flüchtlinge und Asyl: Flüchtling Geflüchtete Asyl Asylbewerber Erstaufnahme Abschiebung
      Gemeinschaftsunterkunft Duldung Flüchtlingsunterkunft
    Migration/Integration: Integration Migranten Einbürgerung Ausländerbehörde Migrationshintergrund
      Sprachkurs Zuwanderung Staatsangehörigkeit Aufenthaltserlaubnis
    Kinder und Jugend/Kinderbetreuung: Kita Kindertagesstätte Kindergarten Kindertageseinrichtung
      Krippe Kinderbetreuung Tagesmutter Kindertagespflege Hort Erzieher Kitaplatz Betreuungsplatz
      Kleinkindbetreuung
    Kinder und Jugend/Jugendhilfe: Jugendhilfe Jugendamt Jugendhaus Jugendarbeit Jugendzentrum Jugendtreff
      Kinderschutz Jugendsozialarbeit Kindeswohl Kinderarmut Jugendausschuss
    Kinder und Jugend/Spielplätze: Spielplatz Spielgerät Bolzplatz Spielfläche Skateanlage
    Bildung/Schulen: Schule Grundschule Gymnasium Realschule Gemeinschaftsschule Ganztagsschule Schüler
      Lehrer Schulsozialarbeit Unterricht Schulbezirk Schulhaus Schulgebäude Schulabschluss
    Bildung/Schulverpflegung: Schulverpflegung Mensa Mittagessen Schulessen Kitaverpflegung
    Bildung/Hochschule und Forschung: Hochschule Universität Studierende Student Forschung Studium
    Bildung/Bibliotheken und Weiterbildung: Bibliothek Stadtbibliothek Volkshochschule Musikschule
    Wohnen/Wohnungsbau: Wohnungsbau Sozialwohnung Wohnraum Mietspiegel Miete Mietpreis Leerstand
      Zweckentfremdung Wohnungsmarkt Mietwohnung Volkswohnung Milieuschutz Wohnungsnot Wohnberechtigung
    Bauen/Stadtplanung: Bebauungsplan Stadtplanung Bauleitplanung Flächennutzungsplan Nachverdichtung
      Rahmenplan Sanierungsgebiet Städtebauförderung Städtebau Baugebiet Gestaltungssatzung Baurecht
      Baugenehmigung Bauantrag Bebauung Neubaugebiet
    Bauen/Gebäude und Sanierung: Gebäudesanierung Denkmalschutz Hochbau Rathaussanierung Neubau
      Brandschutz Modernisierung Gebäude Sanierung
    Bauen/Denkmal und Stadtbild: Denkmal Denkmalschutz Stadtbild Fassade Brunnen Kunstwerk Gedenktafel
    Verkehr/Radverkehr: Radverkehr Radweg Fahrrad Radfahrer Radschnellweg Schutzstreifen
      Fahrradstraße Fahrradabstellanlage Radwegenetz Fahrradparken Lastenrad
    Verkehr/Fußverkehr: Fußverkehr Fußgänger Gehweg Zebrastreifen Fußweg Gehwegparken Bordstein
      Fußgängerüberweg Querungshilfe
    Verkehr/Nahverkehr: Nahverkehr Straßenbahn Stadtbahn Bus Buslinie Haltestelle ÖPNV Fahrplan Fahrgast
      Ticket Verkehrsbetriebe Verkehrsverbund Kombilösung Fahrkarte Tram Schienenverkehr
    Verkehr/Parken: Parken Parkplatz Stellplatz Parkhaus Anwohnerparken Bewohnerparken Parkraum
      Parkgebühr Tiefgarage Falschparker Parkraumbewirtschaftung
    Verkehr/Straßen und Brücken: Straße Fahrbahn Brücke Straßenbau Straßensanierung Baustelle Tunnel
      Straßenbeleuchtung Umleitung Winterdienst Fahrbahnsanierung Straßenschäden
    Verkehr/Verkehrssicherheit: Verkehrssicherheit Geschwindigkeit Tempo Verkehrsberuhigung Blitzer
      Verkehrsunfall Geschwindigkeitskontrolle Schulweg Tempolimit Unfallschwerpunkt
    Verkehr/Elektromobilität und Sharing: Elektromobilität Ladesäule Ladestation Elektroauto Carsharing
      Elektroroller Tretroller Ladeinfrastruktur Elektrobus Leihrad
    Verkehr/Luftverkehr und Fernverkehr: Flughafen Fernbus Bahnhof Autobahn Güterverkehr Fluglärm
    Umwelt/Klimaschutz: Klimaschutz Klimawandel Klimaneutralität Klimaanpassung Treibhausgas Emission
      Klimanotstand Hitzeaktionsplan Hitze Klimaschutzkonzept
    Umwelt/Energie: Energie Photovoltaik Solar Fernwärme Windkraft Wärmepumpe Wärmeplanung Strom Erdgas
      Geothermie Stadtwerke Energieversorgung Wärmewende Heizung
    Umwelt/Natur und Grün: Naturschutz Artenschutz Baum Grünfläche Park Wald Wiese Biotop Landschaft
      Baumfällung Insekten Grünanlage Gartenbauamt Pestizid Glyphosat Biodiversität Forst
    Umwelt/Wasser: Hochwasser Gewässer Trinkwasser Grundwasser Starkregen Abwasser Kanalisation
      Regenwasser Trinkbrunnen Entwässerung
    Umwelt/Luft und Lärm: Lärm Lärmschutz Feinstaub Luftreinhaltung Stickoxid Lärmaktionsplan
      Schallschutz Luftqualität
    Umwelt/Abfall und Sauberkeit: Abfall Müll Recycling Biotonne Wertstoff Sperrmüll Stadtreinigung
      Sauberkeit Papiertonne Straßenreinigung Abfallwirtschaft Müllabfuhr Verpackungssteuer
    Umwelt/Tiere: Tierheim Tierschutz Tauben Hund Hundesteuer Tier Zoo Stechmücken
    Sicherheit/Ordnung und Polizei: Polizei Ordnungsdienst Ordnungsamt Kriminalität Sicherheit Videoüberwachung
      Straftat Vandalismus Graffiti Gewalt Lärmbelästigung Alkoholverbot
    Sicherheit/Feuerwehr und Rettung: Feuerwehr Rettungsdienst Leitstelle Katastrophenschutz Notarzt
      Bevölkerungsschutz Sirene Hilfsfrist Notaufnahme
    Sicherheit/Extremismus: Extremismus Rechtsextremismus Rassismus Antisemitismus Demonstration
      Diskriminierung Moschee
    Gesundheit/Gesundheit: Gesundheit Klinikum Krankenhaus Gesundheitsamt Impfung Hausarzt Corona
      Pandemie Hebamme Psychiatrie Krankenversicherung Arzt Infektion
    Kultur/Kultur: Kultur Museum Theater Staatstheater Konzert Kulturförderung Künstler Atelier Proberaum
      Kulturzentrum Ausstellung Kino Festival Musik
    Sport/Sport und Bäder: Sport Sportverein Sporthalle Schwimmbad Freibad Hallenbad Stadion Sportplatz
      Kunstrasen Bäder Turnhalle Fußball
    Wirtschaft/Wirtschaft und Handel: Wirtschaftsförderung Einzelhandel Gewerbegebiet Unternehmen Handel
      Gewerbe Innenstadt Gewerbesteuer Wochenmarkt Nahversorgung Tourismus Messe Gastronomie Startup
    Wirtschaft/Arbeit und Ausbildung: Ausbildung Arbeitsmarkt Arbeitslosigkeit Fachkräfte Mindestlohn
      Leiharbeit Beschäftigung
    Verwaltung/Finanzen: Haushalt Haushaltsplan Finanzen Steuer Kredit Schulden Zuschuss Gebühr
      Haushaltssicherung Fördermittel Grundsteuer Investition
    Verwaltung/Personal: Personal Stellen Stadtverwaltung Fachkräftemangel Personalrat Krankenstand
      Führungspositionen Beamte Befristung Homeoffice Überstunden
    Verwaltung/Digitalisierung: Digitalisierung Breitband Glasfaser Software Internet WLAN Datenschutz Open
      Mobilfunk digital Onlinedienst
    Verwaltung/Bürgerservice: Bürgerbüro Bürgerservice Terminvergabe Standesamt Wartezeit Ausweis
      Kraftfahrzeugzulassung
    Verwaltung/Beteiligung und Rat: Bürgerbeteiligung Bürgerentscheid Gemeinderat Ortschaftsrat Wahl
      Jugendgemeinderat Bürgerantrag Transparenz Wahlhelfer
    Gesellschaft/Gleichstellung: Gleichstellung Frauen Gleichstellungsbeauftragte Frauenhaus häusliche
      queer Geschlecht
    Gesellschaft/Friedhöfe und Gedenken: Friedhof Bestattung Gedenken Erinnerungskultur Grab Stolperstein
    Gesellschaft/Religion: Kirche Moschee Religion Synagoge jüdisch
    """
}
