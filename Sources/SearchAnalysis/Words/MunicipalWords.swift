/// Words that compounds of administrative German are made of.
///
/// One list, to be added to: any form of a word will do, case does not matter. A word after "="
/// is known, but is never taken apart itself: "=Bahnhof" is a part of "Bahnhofsvorplatz" and has
/// no parts. Words whose parts would mislead ("=Entscheidung") stand there for that alone.
enum MunicipalWords {
  static let text = [people, work, town, traffic, nature, knowledge, qualities, whole]
    .joined(separator: "\n")

  private static let people = """
    Abgeordneter Anwohner Anwohnerin Anlieger Arbeiter Arbeitnehmer Arzt Asyl Asylbewerber Ausländer
    Aussiedler Azubi Baby Bauer Beamter Beauftragter Bedienstete Begleitung Behinderter Berater
    Besucher Betreuer Bewerber Bewohner Bürger Chef Delegation Dienstleister Eltern Einwohner
    Erwachsener Erzieher Experte Fachkraft Fahrer Fahrgast Familie Flüchtling Frau Freund Gast
    Geflüchtete Gemeinde Geschwister Gruppe Hausmeister Hebamme Helfer Jugend Jugendlicher Junge
    Kind Kollege Kraft Kunde Kunst Künstler Leute Lehrer Lehrkraft Mädchen Mann Manager
    Management Mensch Mieter Migrant Migration Mitarbeiter Mitglied Mutter Müttern Nachbar
    Nachbarschaft Nutzer Partner Partnerschaft Patient Person Personal Pendler Polizei Polizist
    Radfahrer Rentner Schüler Schwester Senior Seniorin Single Spieler Sportler Student
    Studierende Täter Tourist Träger Unternehmer Vater Verbraucher Verein Vermieter Vertreter
    Volk Vormund Wähler Zuwanderer Waise Witwe Opfer Zeuge Hund Katze Tier Taube Vogel
    Fußgänger Sammler Händler Handwerker Pfleger Koordinator Pädagoge Therapeut Trainer Leiter
    Inhaber Eigentümer Besitzer Betreiber Gründer Bauherr Obdachloser Wohnungsloser Insasse
    Sanitäter Retter Notarzt Hausarzt Facharzt Zahnarzt Kinderarzt Referent Dolmetscher
    """

  private static let work = """
    Abend Abgabe Ablauf Abrechnung Abteilung Adresse Akte Aktion Alarm Amt Analyse Anfrage Angebot
    Anlage Anleitung Anmeldung Anspruch Antrag Anzeige Arbeit Archiv Aufgabe Auflage Aufsicht
    Auftrag Aufwand Ausbildung Ausgabe Auskunft Ausschuss Ausschreibung Ausstattung Auswahl Ausweis
    Bedarf Bedürfnis Befragung Begleiter Behörde Beihilfe Beirat Beitrag Bekämpfung Beobachtung
    Beratung Bereich Bericht Beruf Beschäftigung Beschluss Beschwerde Beschaffung Besetzung Bestand
    Bestattung Besuch Beteiligung Betrag Betreuung Betrieb Bewertung Bewilligung Bezug Bilanz
    Bildung Budget Buchung Büro Daten Datenschutz Defizit Dezernat Dialog Dienst Dienstleistung
    Dienststelle Digitalisierung Direktion Doppelhaushalt Einbürgerung Einführung Einkauf
    Einkommen Einnahme Einrichtung Einsatz Einsparung Einstellung Entgelt Entlastung Entlohnung
    Entschädigung Entwicklung Erfassung Erfahrung Ergebnis Erhebung Erhöhung Erlaubnis Ermittlung
    Ermäßigung Ersatz Erstattung Ertrag Erwerb Etat Evaluation Fach Fall Feier Finanz Finanzen
    Finanzierung Firma Folge Fonds Förderung Form Formular Forum Freigabe Frist Führung Funktion
    Fürsorge Gebühr Gehalt Geld Genehmigung Gericht Geschäft Gesellschaft Gesetz Gespräch Gewerbe
    Gewerbesteuer Gewalt Gewinn Gleichstellung Gremium Gutachten Gutschein Grundsicherung
    Grundsteuer Handel Handlung Handwerk Haushalt Haftung Herstellung Hilfe Hinweis Honorar
    Industrie Information Initiative Inklusion Integration Investition Jahr Jubiläum Justiz
    Kampagne Kapital Kasse Kauf Kennzahl Klage Kommission Kommune Kommunikation Kompetenz Komplex
    Konferenz Konflikt Konto Kontrolle Konzept Konzern Kooperation Koordination Koordinierung
    Kosten Kredit Kreis Kriminalität Krise Kündigung Kürzung Lage Last Laufzeit Leistung Leitung
    Liste Lizenz Lohn Logistik Löschung Mangel Markt Marketing Maßnahme Material Meister Meldung
    Minderung Mission Mitbestimmung Mitteilung Mittel Mitwirkung Modell Modernisierung Monat
    Nachfrage Nachweis Nachricht Netzwerk Niederschrift Ordnung Organisation Pacht Pakt Papier
    Pauschale Pension Pflege Pflicht Plan Planung Position Post Praktikum Präsenz Prävention
    Praxis Preis Presse Prozess Prüfung Projekt Programm Protokoll Provision Qualifizierung
    Qualität Quote Rat Rechnung Recht Referat Reform Regel Regelung Register Rente Ressource
    Rettung Richtlinie Risiko Rolle Rückgang Rückmeldung Runde Sache Sachstand Sanktion Satzung
    Schaden Schätzung Schicht Schließung Schuld Schulden Schuldner Schutz Schwerpunkt Service
    Sicherung Sitzung Sonntag Sozial Sparen Spende Sprechstunde Sponsor Stadtrat Stand Standard
    Statistik Stelle Stellung Stellungnahme Steuer Steuerung Stichwahl Stiftung Stimme Strafe
    Strategie Streik Struktur Stufe Stunde Summe System Tag Tarif Tätigkeit Technik Teil Teilnahme
    Teilhabe Teilzeit Tendenz Termin Test Ticket Titel Topf Transparenz Treffen Überprüfung
    Übersicht Übertragung Überwachung Umfrage Umlage Umsatz Umsetzung Umstellung Unfall
    Unterbringung Unterhalt Unterhaltung Unternehmen Unterricht Urlaub Verband Veranstaltung
    Verantwortung Verbesserung Verbot Verbrauch Verbund Verfahren Vergabe Vergleich Vergütung
    Verhandlung Verkauf Verlängerung Vermarktung Vermeidung Vermietung Vermittlung Vermögen
    Vernetzung Versammlung Versicherung Versorgung Verstoß Vertrag Vertretung Verwaltung Verwendung
    Vielfalt Visum Vollzeit Vollzug Vorhaben Vorlage Vorsorge Vorschlag Vorstand Wahl Ware Wechsel
    Weiterbildung Fortbildung Werbung Werk Wert Wettbewerb Wirtschaft Woche Zahl Zahlung Zeit
    Zentrale Zertifikat Ziel Zoll Zugang Zulage Zulassung Zusammenarbeit Zuschuss Zustand
    Zuständigkeit Zuweisung Zuwendung Zweck Rückerstattung Aufenthalt Abschiebung Sachbearbeitung
    Bearbeitung Erkrankung Krankheit Kranken Krankenstand Personalbedarf Besoldung Honorierung
    Überstunde Ehrenamt Freiwillige Bußgeld Verwarnung Ermäßigungen Teilhabechancen Bestellung
    Vorfall Übergriff Delikt Straftat Einbruch Diebstahl Drogen Sucht Alkohol Prostitution Video
    Vandalismus Graffiti Extremismus Rassismus Diskriminierung Antisemitismus Demokratie
    """

  private static let town = """
    Abriss Allee Altbau Altstadt Anbau Anlieferung Apotheke Aufzug Ausbau Bad Bahn Bank Bau Bauamt
    Bauhof Baustelle Bauwerk Bebauung Bebauungsplan Behausung Beleuchtung Belegung Betten Bezirk
    Bibliothek Block Boden Brand Brache Brücke Brunnen Bühne Bund Burg Büchern Bücherei Café Campus
    Container Dach Denkmal Dorf Ecke Ehrung Eingang Einkaufen Eis Erneuerung Erschließung Fassade
    Fenster Fest Festival Feuer Feuerwehr Filiale Film Flughafen Fläche Flur Friedhof Galerie Garage
    Garten Gasthaus Gebäude Gebiet Gefahr Gelände Geschoss Gewerbegebiet Grab Grenze Grillplatz
    Grund Grundstück Grünfläche Hafen Halle Haus Heim Heizung Herberge Hochbau Hof Hort Hotel
    Immobilie Imbiss Innenstadt Kanal Kanalisation Kaserne Keller Kiosk Kirche Kita Klinik Klinikum
    Klo Krankenhaus Krippe Küche Kultur Laden Lager Land Leerstand Leitstelle Licht Markthalle
    Marktplatz Mauer Miete Mietspiegel Mietvertrag Möbel Moschee Museum Musik Nahversorgung Neubau
    Nutzung Oberfläche Objekt Oper Ort Ortschaft Ortsteil Park Parkhaus Pavillon Platz Quartier
    Rahmen Rathaus Raum Region Reinigung Renovierung Reparatur Restaurant Rohr Rückbau Saal
    Sanierung Sauna Säule Schacht Schloss Schranke Schwimmbad Schwimmhalle Hallenbad Freibad
    Siedlung Spiel Spielplatz Spielgerät Sport Sporthalle Sportplatz Sportverein Stadion Stadt
    Stadtteil Stadtwerke Städtebau Standort Station Stätte Stockwerk Straßenname Stützmauer
    Supermarkt Synagoge Teich Theater Tiefgarage Toilette Tor Treppe Treppenhaus Treff Turm Turnhalle
    Übernachtung Umbau Umgebung Umzug Unterkunft Viertel Vorort Vorplatz Wand Werkstatt Wohngebiet
    Wohnheim Wohnraum Wohnung Wohnen Zelle Zelt Zentrum Zimmer Zoo Zone Dusche Tanz Chor Orchester
    Konzert Ausstellung Atelier Proberaum Kino Kulturzentrum Begegnung Ganztag Mensa Speise Essen
    Verpflegung Mahlzeit Mittagessen Milieu Milieuschutz Eigentum Erbbau Erbpacht Nachverdichtung
    Aufstockung Barriere Rampe Rollstuhl Kunstrasen Rasen Bolzplatz Ballspiel Fußball Stadtbild
    Beet Bepflanzung Blumen Mobiliar Möblierung Sitzbank Brandschutz Notunterkunft Messe Gastronomie
    Außengastronomie Weihnachten Weihnachtsmarkt Wochenmarkt Flohmarkt Kirmes Volksfest Sondernutzung
    Einzelhandel Kaufhaus Kaufkraft Branche Gründung Hochschule Tourismus Hotellerie Gedenken
    """

  private static let traffic = """
    Abstellanlage Abstellplatz Achse Ampel Anbindung Auto Autobahn Barrierefreiheit Bahnhof Bahnsteig
    Begrenzung Beruhigung Blitzer Bord Bordstein Bus Bushaltestelle E-Auto Einbahnstraße Elektro
    Elektromobilität Engpass Erreichbarkeit Fähre Fahrbahn Fahrer Fahrgast Fahrkarte Fahrplan
    Fahrpreis Fahrrad Fahrschule Fahrspur Fahrt Fahrzeug Flotte Fuhrpark Führerschein Fuß Fußweg Gasse
    Gegenverkehr Gehweg Geschwindigkeit Gleis Güter Haltestelle Hauptbahnhof Infrastruktur Kfz
    Knoten Kontrollen Kreisel Kreisverkehr Kreuzung Kurve Ladesäule Ladestation Lade Linie Lkw
    Maut Messung Mobilität Motor Nahverkehr Netz Park Parken Parkplatz Parkraum Pkw Pendel Querung
    Rad Radar Radverkehr Radweg Reise Reisebus Ring Roller Route Rücksicht Schaltung Schiene
    Schutzstreifen Signal Sperre Sperrung Spur Stau Stellplatz Strecke Straße Straßenbahn Stadtbahn
    Stromtankstelle Takt Taktung Tankstelle Taxi Tempo Tempolimit Tempo Transport Trasse Tunnel
    U-Bahn Überquerung Übergang Überweg Umleitung Unterführung Verkehr Verkehrsmittel Wagen Weg
    Wegweiser Zebrastreifen Zug Zufahrt Zubringer Schlagloch Belag Asphalt Beschilderung Schild
    Bewohnerparken Anwohnerparken Fußverkehr Wirtschaftsverkehr Lieferverkehr Schulweg Sharing
    Carsharing Leih Scooter E-Scooter Winterdienst Räumung Markierung Poller Verstoß Falschparker
    Schwarzfahrer Abonnement Deutschlandticket Jobticket Verbindung Fähren Flug Fluglärm Lärm
    """

  private static let nature = """
    Abfall Abfallwirtschaft Abgas Abwasser Acker Allergie Altlast Altpapier Artenschutz Asche Ast
    Ausgleich Bach Baum Bäume Belastung Bewässerung Biene Bio Biotonne Biotop Blüte Brennstoff Busch
    CO2 Deich Düngung Eiche Emission Energie Entsiegelung Entsorgung Entwässerung Erde Erdgas Ernte
    Feinstaub Fernwärme Feuchtigkeit Fisch Fläche Fluss Forst Gas Gesundheit Gewässer Gift Glas
    Glyphosat Grün Grünpflege Grundwasser Hecke Hitze Hitzeschutz Hochwasser Hochwasserschutz Holz
    Hunde Immission Impfung Infektion Insekt Jagd Kälte Kälteschutz Kahl Kies Klärwerk Klima Kohle
    Kompost Kot Kunststoff Landschaft Laub Luft Luftreinhaltung Mahd Medizin Mehrweg Moor Mücke Müll
    Natur Naturschutz Niederschlag Obst Öl Ökologie Park Pegel Pestizid Pfand Pflanze Photovoltaik
    Plastik Platane Ratte Regen Regenwasser Recycling Rhein Reststoff Sand Schadstoff Schädling
    Schnee See Solar Sonne Sperrmüll Staub Stein Stoff Strahlung Strom Sturm Tankstelle Tonne
    Trinkwasser Trockenheit Überschwemmung Ufer Umwelt Ungeziefer Verpackung Verschmutzung
    Verunreinigung Vegetation Versiegelung Wald Wärme Wärmepumpe Wasser Wasserstoff Wetter Wiese
    Wild Wind Windkraft Windenergie Windrad Winter Sommer Wertstoff Wurzel Zecke Krankenkasse
    Geburt Sterbe Tod Seuche Virus Corona Pandemie Quarantäne Therapie Psychiatrie Hygiene
    Ernährung Lebensmittel Milch Fleisch Bestäuber Starkregen Geothermie Dämmung Sanierungsquote
    Klimaschutz Klimawandel Klimaneutralität Klimaanpassung Nachhaltigkeit Tierheim Tierschutz
    Naherholung Erholung Spiegel Lärmschutz Schall Schallschutz Geruch Licht Laterne Leuchte
    """

  private static let knowledge = """
    Abitur Abschluss Bibliotheken Bildungsplan Breitband Buch Computer Deutsch Deutschkurs Digital
    Elternbeirat Elternbeitrag Erziehung Ferien Freizeit Forschung Förderschule Ganztagsschule
    Ganztagsbetreuung Geschichte Glasfaser Grundschule Gymnasium Hauptschule Hausaufgabe Infrastruktur
    Internet Kindergarten Kindertagesstätte Kindertageseinrichtung Kindertagespflege Tageseinrichtung
    Tagesmutter Tagespflege Klasse Klassenzimmer Kurs Labor Lehre Lehrgang Lehrplan Lern Lernen Lesen
    Medien Mobilfunk Musikschule Nachhilfe Note Pädagogik Realschule Schule Schulhof Schulsozialarbeit
    Schulzentrum Semester Software Sprache Sprachförderung Studium Gemeinschaftsschule
    Berufsschule Volkshochschule Sonderschule Server Tablet Technologie Telefon Universität
    Unterstufe Oberstufe Werkrealschule Wissen Wissenschaft WLAN Zeitung Zeugnis Jugendamt
    Jugendarbeit Jugendhilfe Jugendhaus Jugendzentrum Jugendtreff Kinderbetreuung Kleinkind Kleinkinder
    Sozialarbeit Sozialarbeiter Sozialamt Sozialhilfe Sozialwohnung Sozialraum Arbeitslosigkeit
    Arbeitslosengeld Wohngeld Bürgergeld Kindergeld Elterngeld Pflegeheim Altenheim Altenpflege
    Pflegedienst Pflegekraft Altersarmut Armut Behinderung Obdach Wohnungslosigkeit Obdachlosigkeit
    Schwangerschaft Einschulung Schulplatz Kitaplatz Betreuungsplatz Streetwork Straßensozialarbeit
    Bürgerbeteiligung Bürgerbüro Bürgerentscheid Bürgerdienst Bürgermeister Oberbürgermeister
    Gemeinderat Ortschaftsrat Stadtverwaltung Stadtplanung Stadtentwicklung Rechnungshof Ordnungsamt
    Ordnungsdienst Ausländerbehörde Gesundheitsamt Standesamt Jobcenter Arbeitsagentur Agentur
    Rettungsdienst Katastrophe Katastrophenschutz Bevölkerung Bevölkerungsschutz Zivilschutz Notruf
    Notfall Notaufnahme Sirene Cyber Sicherheit Homeoffice Online Portal App Plattform Cloud Chip
    """

  /// Adjectives and such as first parts.
  private static let qualities = """
    real alt neu groß klein hoch tief jung lang kurz schnell frei voll halb ganz einzel doppel mehr haupt
    gesamt innen außen nord süd ost west mitte rück kommunal regional sozial digital mobil öffentlich
    privat zentral lokal international interkulturell ökologisch nachhaltig elektrisch elektro solar
    barrierefrei rechts links schwer leicht groß früh spät nah fern grün rot blau weiß schwarz gelb
    roh fertig sicher sauber gemeinsam pädagogisch technisch mittel gering minder höchst mindest
    jährlich täglich monatlich dauer zwischen sonder spezial pilot muster eigen fremd not kern
    rand ziel kultur schul lehr lern spiel sport tanz sing wander bade fahr geh lauf park wohn koch
    wasch schlaf schwimm turn kletter skate miet kauf spar spende fest stand leih lade tank pflege
    heil hör sprech impf prüf mess bau bohr grab mal bastel werk betreuungs
    """

  /// Never taken apart.
  private static let whole = """
    =Entscheidung =Unterstützung =Brandenburg =Halberstadt =Herausforderung =Wirtschaft =Gesellschaft
    =Bahnhof =Hauptbahnhof =Friedhof =Bauhof =Rathaus =Krankenhaus =Landschaft =Mannschaft
    =Mitgliedschaft =Partnerschaft =Nachbarschaft =Eigenschaft =Gemeinschaft =Landwirtschaft
    =Standard =Standort =Abstand =Zustand =Gegenstand =Umstand =Vorstand =Bestand =Verstand
    =Verband =Verstärkung =Darmstadt =Neustadt =Ingolstadt =Eichstätt =Karlstadt =Magdeburg =Hamburg
    =Freiburg =Regensburg =Augsburg =Würzburg =Duisburg =Oldenburg =Wolfsburg =Rosenheim =Mannheim
    =Hildesheim =Pforzheim =Rüsselsheim =Ettlingen =Rheinland =Deutschland =Ausland =Inland =Saarland
    =Stadtrat =Gemeinderat =Ortschaftsrat =Bürgermeister =Oberbürgermeister =Hausmeister =Handwerk
    =Netzwerk =Feuerwehr =Bundeswehr =Bundestag =Landtag =Montag =Dienstag =Donnerstag =Freitag
    =Samstag =Sonntag =Feiertag =Alltag =Vertrag =Antrag =Auftrag =Beitrag =Ertrag =Betrag =Vortrag
    =Fahrzeug =Werkzeug =Spielzeug =Flugzeug =Zeugnis =Verhältnis =Verständnis =Haltestelle
    =Haushalt =Aufenthalt =Unterhalt =Gehalt =Inhalt =Erhalt =Vorhaben =Maßnahme =Aufnahme =Annahme
    =Einnahme =Ausnahme =Stellungnahme =Teilnahme =Übernahme =Zunahme =Abnahme =Nachfrage =Anfrage
    =Umfrage =Vorfall =Unfall =Zufall =Abfall =Notfall =Beispiel =Zeitraum =Spielraum =Hintergrund
    =Vordergrund =Aufgrund =Grundlage =Grundsatz =Grundstück =Grundgesetz =Stichtag =Schwerpunkt
    =Standpunkt =Zeitpunkt =Zusammenhang =Handlung =Behandlung =Verhandlung =Abhandlung =Landung
    =Sendung =Wendung =Anwendung =Verwendung =Bedeutung =Leitung =Begleitung =Vorbereitung
    =Verbreitung =Verarbeitung =Bearbeitung =Erarbeitung =Mitarbeiter =Mitarbeit =Zusammenarbeit
    =Handel =Wandel =Mandel =Amtsblatt =Landkreis =Stadtkreis =Landrat =Landratsamt =Betriebsrat
    =Personalrat =Aufsichtsrat =Beirat =Vorrat =Unrat =Heirat =Kulturen =Strukturen =Mittelalter
    =Mittwoch =Mittelpunkt =Mittelstand =Widerstand =Zugang =Vorgang =Übergang =Umgang =Ausgang
    =Eingang =Untergang =Rückgang =Fortgang =Stattfinden =Handreichung =Handhabung =Handlungsfeld
    =Verordnung =Anordnung =Einordnung =Zuordnung =Rechtsanspruch =Anspruch =Widerspruch =Einspruch
    =Elternteil =Vorteil =Nachteil =Anteil =Urteil =Gegenteil =Bauer =Parken =Daten =Karlsruhe
    =Weimar =Erfurt =Rostock =Leipzig =Dresden =Potsdam =Mainz =Berlin =Rheinstetten =Durlach
    =Wahrnehmung =Unternehmung =Unternehmen =Gutachten =Hochachtung =Achtung =Beachtung =Erzieher
    =Rücksicht =Übersicht =Aufsicht =Absicht =Ansicht =Hinsicht =Nachsicht =Einsicht =Vorsicht
    """
}
