extension Synonyms {
  /// Words of public life around that: places, animals, languages, business, and what is done with
  /// things.
  static let surroundings = """
    zoo tierpark tiergarten zoologisch wildgehege
    insolvenz pleite konkurs zahlungsunfähigkeit insolvent
    gutachten gutachter expertise sachverständige
    putzen reinigen säubern reinigung sauberkeit
    putzkraft reinigungskraft reinigungspersonal putzpersonal eigenreinigung gebäudereinigung
    beschädigt schaden defekt kaputt beschädigung
    bach fluss gewässer fließgewässer
    see weiher teich baggersee
    baden schwimmen badestelle
    carsharing auto_teilen mietauto
    wertstoffhof wertstoffstation recyclinghof schadstoffannahme
    gelbe_tonne gelber_sack wertstofftonne duales_system
    altkleider alttextilien kleidercontainer altkleidersammlung
    hacker cyberangriff it_sicherheit cybersicherheit hackerangriff
    eakte elektronische_akte digitale_akte aktenführung
    ruhestand rente pension rentner regelaltersgrenze pensionär
    mütter mutter alleinerziehende
    unterhalt unterhaltsvorschuss
    betreuer betreuung rechtliche_betreuung vormund
    koordinator beauftragter
    führungskraft führungsposition leitungsposition vorgesetzter chef
    weiblich frauen frau
    männlich männer mann
    schwerbehindert behindert behinderung
    monatshygiene periodenartikel periodenprodukt menstruation tampon binde
    geschlecht geschlechtseintrag transgender trans selbstbestimmungsgesetz
    queer lsbttiq regenbogen homosexuell
    frankreich französisch elsass
    türkei türkisch
    ukraine ukrainisch
    syrien syrisch
    russland russisch
    polen polnisch
    italien italienisch
    england englisch großbritannien
    europa europäisch eu
    jude jüdisch judentum antisemitismus
    islam muslimisch islamisch
    kirche kirchlich religionsgemeinschaft
    austausch begegnung jugendaustausch
    sitzung gemeinderatssitzung ratssitzung
    livestream liveübertragung livestreaming übertragung
    niederschrift protokoll sitzungsprotokoll
    wahl wahlbeteiligung stimmabgabe
    plakat plakatierung werbung plakatieren
    mauersegler nistplatz nistkasten
    vogel vögel vogelschutz
    vergrämung vertreiben vertreibung
    fisch fischtreppe fischaufstieg
    mähen mahd wiese
    eisbahn eislaufbahn eislaufen schlittschuh
    skaten skateanlage skatepark skater
    camping campingplatz wohnmobil wohnmobilstellplatz zeltplatz
    übernachtung unterkunft monteurunterkunft beherbergung
    hotel beherbergungsbetrieb übernachtungsbetrieb
    tourist tourismus gäste
    radioaktiv strahlung atommüll kernkraft radioaktivität
    hochschule universität studium studierende
    gymnasium oberstufe
    realschule werkrealschule hauptschule
    grundschule einschulung primarstufe
    schulsozialarbeit schulsozialarbeiter
    lebensmittel nahrungsmittel
    lebensmittelkontrolle lebensmittelüberwachung lebensmittelkontrolleur
    handwerk handwerker handwerksbetrieb
    güterzug güterverkehr schienengüterverkehr güterbahn
    zug eisenbahn bahnverkehr schienenverkehr
    gleis schiene gleisanlage
    rasengleis gleisbegrünung grüngleis
    bahnübergang schranke unbeschrankt
    bahnhof hauptbahnhof
    fernbus reisebus fernbusbahnhof
    anzeigetafel fahrgastinformation dynamische_anzeige anzeigesystem
    fahrgast fahrgastzahl fahrgäste
    abnahme rückgang verringerung sinken
    parken abstellen abgestellt parkend
    garage tiefgarage parkhaus
    brand feuer brennen brände brennend
    feuerwehr löschfahrzeug löschboot feuerlöschboot
    ersthelfer erste_hilfe lebensretter
    notruf notrufsäule notrufeinrichtung
    krankenhauskeim krankenhaushygiene klinikhygiene
    krankenkasse krankenversicherung krankenversicherungsschutz
    kranke patient erkrankte
    psychisch seelisch psychiatrisch psychotherapie
    pfleger pflegefachkraft krankenpflege
    aids hiv
    vorsorge prävention vorbeugung
    werbung plakatwerbung außenwerbung
    treibstoff kraftstoff brennstoff sprit benzin
    strom elektrizität stromversorgung
    gas erdgas gasversorgung
    stadtwerke energieversorger stromanbieter
    wohngeld mietzuschuss wohngeldreform
    mindestlohn lohnuntergrenze
    spende spenden sponsoring
    verein vereine vereinsförderung
    stiftung stiftungsvermögen
    einwohner bevölkerung einwohnerzahl zensus
    gemeinde kommune
    bürgermeister oberbürgermeister
    stadtrat gemeinderat
    verkehrszählung verkehrsaufkommen verkehrsbelastung zählung
    autobahn bundesautobahn bab
    schwertransport autotransporter
    drohne luftfahrtsystem
    hausmeister schulhausmeister
    kunst künstlerisch kunstwerk
    museum ausstellung
    kinder_und_jugendhilfe jugendhilfe
    erhalten erhaltung erhalt bewahren bestandsschutz
    altstadt ortskern stadtkern
    bürgerinformation öffentlichkeitsarbeit informationskampagne
    datenpanne datenleck
    ärger beschwerde kritik
    entwickeln entwicklung weiterentwickeln weiterentwicklung
    verkürzen verkürzung kürzen
    verlängern verlängerung
    verlegen verlegung umzug
    veröffentlichen veröffentlichung
    überbauen überbauung bebauen bebauung
    umgestalten umgestaltung gestalten gestaltung
    zigarette aschenbecher rauchen raucher
    unkraut wildkraut wildwuchs
    volkszählung zensus einwohnerzahl mikrozensus
    steigen steigend steigerung anstieg erhöhung
    sinken sinkend senkung rückgang
    hotspot wlan internetzugang
    klimakompensation co2kompensation kompensation ausgleichszahlung
    mobiliar möbel möblierung stadtmöbel
    erbbaurecht erbpacht erbbauzins
    kündigen kündigung gekündigt
    wissenschaft wissenschaftler forschung forscher
    musikschule konservatorium
    nahversorger lebensmittelgeschäft
    vermieter vermietung
    verkauf veräußerung
    kauf ankauf erwerb
    verpachten pacht verpachtung
    immobilie liegenschaft gebäude
    baulücke brachfläche
    grundsteuer hebesatz
    ratten ungeziefer schädling
    amtlich behördlich
    vertrag vereinbarung
    klage gericht urteil
    bußgeld verwarnung strafzettel ordnungswidrigkeit
    nachtleben club diskothek kneipe
    schwimmkurs schwimmunterricht
    tanz ballett
    konzert musikveranstaltung
    kino film
    sperrung gesperrt sperren
    umleitung umleiten
    unterführung tunnel
    stau verkehrsbehinderung
    kreisel kreisverkehr
    einbahnstraße einbahnregelung
    spielstraße verkehrsberuhigter_bereich
    fahrradstraße radstraße
    aufzug fahrstuhl lift
    rolltreppe fahrtreppe
    winterdienst schneeräumung räumdienst
    """
}
