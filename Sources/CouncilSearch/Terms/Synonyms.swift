/// Words that administrations and those who ask them use for the same thing.
///
/// To be edited: a line is one thing; words of several parts are written with "_" between them.
enum Synonyms {
  static let text = services + "\n" + surroundings

  /// What a city does for its people, and what they ask it for.
  private static let services = """
    kita kindertagesstätte kindertageseinrichtung kindergarten krippe
    kindertagespflege tagesmutter tageseltern
    kinderbetreuung kitaplatz betreuungsplatz kindergartenplatz krippenplatz
    hort schülerhort ganztagsbetreuung nachmittagsbetreuung schulkindbetreuung ganztag
    erzieher fachkraft betreuungspersonal kitapersonal
    lehrer lehrkraft lehrpersonal
    schulessen schulverpflegung mittagessen mensa verpflegung
    schulhaus schulgebäude
    schulweg schulwegsicherheit
    schulabbrecher schulabgänger
    fahrrad rad velo zweirad bike
    radweg fahrradweg radverkehrsanlage radfahrstreifen radroute radwegenetz
    radfahrer radler fahrradfahrer
    radverkehr fahrradverkehr
    schutzstreifen radfahrstreifen fahrradschutzstreifen
    fahrradständer fahrradabstellanlage fahrradstellplatz fahrradbügel fahrradparken
    fußgänger fußverkehr fußgängerverkehr
    gehweg fußweg bürgersteig gehsteig trottoir
    zebrastreifen fußgängerüberweg querung querungshilfe überweg
    auto pkw kfz kraftfahrzeug fahrzeug
    lkw lastwagen schwerverkehr laster
    elektroauto eauto elektrofahrzeug efahrzeug
    elektromobilität emobilität
    ladesäule ladestation ladepunkt ladeinfrastruktur stromtankstelle
    roller escooter tretroller elektroroller etretroller eroller
    bus linienbus stadtbus omnibus
    straßenbahn tram stadtbahn bahn
    öpnv nahverkehr personennahverkehr
    fahrkarte ticket fahrschein fahrausweis
    tarif fahrpreis ticketpreis
    haltestelle bahnsteig haltepunkt
    schwarzfahren beförderungsentgelt
    parkplatz stellplatz parkraum parkfläche
    bewohnerparken anwohnerparken
    parkgebühr parkraumbewirtschaftung
    falschparker gehwegparken parkverstoß
    geschwindigkeit tempo tempolimit
    blitzer geschwindigkeitskontrolle geschwindigkeitsmessung radar geschwindigkeitsüberwachung
    verkehrsberuhigung tempo
    ampel lichtsignalanlage signalanlage lichtzeichenanlage
    straßenschaden schlagloch fahrbahnschaden
    straßenbeleuchtung straßenlaterne straßenlampe beleuchtung
    kombilösung stadtbahntunnel ustrab
    flughafen airport airpark
    müll abfall
    mülltonne abfallbehälter tonne mülleimer papierkorb abfalleimer
    wilder_müll müllablagerung illegale_müllablagerung
    müllabfuhr abfallentsorgung müllentsorgung entsorgung
    sauberkeit stadtreinigung straßenreinigung reinigung verschmutzung
    biotonne biomüll bioabfall
    papiertonne altpapier
    sperrmüll sperrmüllabfuhr
    mehrweg einweg verpackung
    klimaschutz klimaneutralität klimawandel
    hitze hitzeschutz hitzeaktionsplan
    solaranlage photovoltaik photovoltaikanlage solarenergie
    windkraft windenergie windrad windkraftanlage
    fernwärme wärmeversorgung wärmenetz
    heizung wärmepumpe
    energiesparen energieeinsparung energieeffizienz
    baum baumbestand baumpflanzung
    baumfällung rodung
    grünanlage grünfläche park
    naturschutz artenschutz biotopschutz
    pestizid glyphosat pflanzenschutzmittel herbizid insektizid
    insektenschutz bienen insekten
    hochwasser starkregen überschwemmung überflutung
    trinkwasser wasserversorgung
    trinkbrunnen wasserspender trinkwasserspender trinkwasserbrunnen
    lärm lärmschutz schallschutz lärmbelästigung ruhestörung
    feinstaub luftverschmutzung luftqualität stickoxid luftreinhaltung
    taube stadttaube
    schnake stechmücke mücke
    flüchtling geflüchtete asylbewerber asylsuchende schutzsuchende
    flüchtlingsunterkunft gemeinschaftsunterkunft asylunterkunft flüchtlingsunterbringung erstaufnahme
    umf minderjährige_flüchtlinge
    migrant zuwanderer einwanderer ausländer migrationshintergrund
    einbürgerung staatsangehörigkeit
    abschiebung rückführung
    obdachlos wohnungslos
    obdachlosigkeit wohnungslosigkeit
    senioren ältere alte rentner
    pflegeheim altenheim altenpflegeheim seniorenheim pflegeeinrichtung
    altenpflege pflegekraft pflegepersonal
    behinderte menschen_mit_behinderung behinderung schwerbehinderte
    barrierefrei barrierefreiheit rollstuhl rollstuhlgerecht barrierefreier
    inklusion teilhabe
    arm armut armutsgefährdung
    hartz bürgergeld grundsicherung alg
    jobcenter arbeitsagentur
    arbeitslos erwerbslos
    schulden überschuldung schuldnerberatung verschuldung
    sozialticket sozialpass karlsruher_pass
    sucht drogen rauschmittel
    prostitution sexarbeit bordell
    jugendzentrum jugendhaus jugendtreff jugendarbeit
    quartiersmanagement quartiersarbeit stadtteilmanagement nachbarschaftsmanagement
    stadtteil quartier viertel
    miete mietpreis mietspiegel
    sozialwohnung geförderter_wohnungsbau sozialer_wohnungsbau mietpreisbindung
    wohnungsmangel wohnungsnot wohnraummangel
    leerstand wohnungsleerstand zweckentfremdung
    ferienwohnung airbnb zweckentfremdung
    wohnheim studentenwohnheim
    bebauungsplan bauleitplanung
    baugenehmigung bauantrag bauvoranfrage
    bauplatz grundstück baugrundstück
    nachverdichtung innenentwicklung
    denkmal denkmalschutz kulturdenkmal baudenkmal ehrenmal mahnmal kriegerdenkmal
    sanierung renovierung instandsetzung modernisierung
    reparatur instandsetzung instandhaltung
    abriss abbruch rückbau abreißen
    spielplatz kinderspielplatz spielfläche
    schwimmbad bad freibad hallenbad
    sporthalle turnhalle
    sportplatz sportanlage sportgelände
    kunstrasen kunststoffrasen kunstrasenplatz
    stadion wildparkstadion wildpark
    theater staatstheater
    bibliothek bücherei stadtbibliothek leihbücherei
    veranstaltung fest festival
    silvester feuerwerk böller pyrotechnik
    weihnachtsmarkt christkindlesmarkt
    markt wochenmarkt
    gastronomie gaststätte restaurant außengastronomie
    geschäft laden einzelhandel
    kaufhaus warenhaus
    firma unternehmen betrieb
    startup gründer existenzgründung gründerzentrum
    breitband glasfaser internet breitbandausbau
    wlan freifunk
    it edv software
    datenschutz dsgvo
    homeoffice telearbeit mobiles_arbeiten
    personal mitarbeiter beschäftigte bedienstete
    personalmangel fachkräftemangel personalsituation offene_stellen stellenbesetzung
    stelle planstelle personalstelle
    vollzeitstelle vzä vollzeitäquivalent
    azubi auszubildende ausbildung
    krankenstand krankheitstage fehlzeiten
    überstunden mehrarbeit mehrarbeitsstunden
    gehalt lohn besoldung vergütung
    leiharbeit zeitarbeit leiharbeiter leiharbeitnehmer
    befristung befristet
    frauenquote frauen_in_führungspositionen
    gleichstellung gleichberechtigung
    wartezeit terminvergabe bearbeitungszeit bearbeitungsdauer
    bürgerbüro bürgeramt bürgerservice
    haushalt etat budget
    kosten ausgaben aufwand
    zuschuss förderung zuwendung bezuschussen
    fördermittel förderprogramm
    gebühr entgelt beitrag
    kredit darlehen
    steuer abgabe
    bürgerbeteiligung öffentlichkeitsbeteiligung
    bürgerentscheid bürgerbegehren
    polizei ordnungsdienst kod ordnungsamt streife
    kriminalität straftaten delikte kriminell straffällig straftäter
    videoüberwachung kamera videokamera
    vandalismus sachbeschädigung zerstörung
    rettungsdienst notarzt rettungswagen krankenwagen
    hilfsfrist rettungszeit
    katastrophenschutz zivilschutz bevölkerungsschutz
    krankenhaus klinik klinikum
    arzt hausarzt ärztliche_versorgung
    impfung impfen impfzentrum schutzimpfung impfstoff
    corona covid pandemie coronavirus
    hebamme geburt geburtshilfe
    rechtsextremismus rechtsradikalismus neonazi
    rassismus diskriminierung
    demonstration kundgebung versammlung
    moschee ditib
    friedhof bestattung grab beerdigung beisetzung grabfeld
    toilette wc klo
    bank sitzbank sitzgelegenheit sitzmöbel
    brunnen wasserspiel
    graffiti sprayer sprühen streetart
    straßenmusik straßenmusiker
    straßenname straßenbenennung straßenumbenennung
    städtepartnerschaft partnerstadt
    hund hundekot hundesteuer
    wildtier wild wildschwein reh
    tierheim tierschutz
    verzögerung bauverzögerung verspätung
    unfall verkehrsunfall
    baustelle bauarbeiten
    einsparung kürzung sparmaßnahme haushaltssicherung
    träger trägerschaft betreiber
    ehrenamt freiwillige engagement
    tod tote sterbefall todesfall
    gewerbe gewerbebetrieb
    proberaum übungsraum
    musiker band musikgruppe musikband
    steingarten schottergarten kiesgarten
    fehlen mangel knappheit engpass fehlend unterversorgung
    verbieten verbot untersagen
    erlauben erlaubnis genehmigung zulassung
    schließen schließung wegfall aufgabe
    eröffnen eröffnung
    bauen bau neubau errichtung
    ausbauen ausbau erweiterung
    wachsen wachstum zunahme anstieg
    senken senkung reduzierung verringerung
    erhöhen erhöhung anstieg steigerung
    helfen hilfe unterstützung
    stehlen gestohlen diebstahl
    übergriff angriff bedrohung gewalt
    waffe schusswaffe waffenbesitz
    supermarkt lebensmittelmarkt einkaufsmarkt nahversorgung
    sonntagsöffnung verkaufsoffener_sonntag
    kinderarzt kinderärztlich pädiatrie
    bürgerbeauftragter ombudsmann
    angestellter beschäftigter mitarbeiter arbeitnehmer
    berufsausbildung ausbildung lehre
    schulden verschuldung kredit
    zuschuss subvention förderung
    anbindung verbindung erreichbarkeit
    ausländeramt ausländerbehörde
    sozialamt sozialbehörde
    jugendamt jugendbehörde
    verkehrswende mobilitätswende
    schulbus schülerbeförderung schülerverkehr
    verspätung ausfall zugausfall fahrtausfall
    lokführer fahrer fahrpersonal
    tempo30 tempo
    umbenennen umbenennung
    gefahr risiko gefährdung
    eltern familie
    mädchen frauen
    schüler schulkind
    kinder jugendliche minderjährige
    deutschkurs sprachkurs integrationskurs
    dach dachfläche
    energieagentur energieberatung
    brandschutz feuerschutz
    überwachung kontrolle
    prüfung kontrolle untersuchung
    rathaus stadtverwaltung
    """
}
