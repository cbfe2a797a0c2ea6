import GermanText
import TextMatching

/// Organisations and kinds of organisations that are known by their names alone.
enum SponsorLexicon {
  /// Welfare associations, church bodies, student services and chambers, in all cases.
  static let charities: [String: String] = [
    "awo": "AWO", "arbeiterwohlfahrt": "Arbeiterwohlfahrt", "caritas": "Caritas",
    "caritasverband": "Caritasverband", "diakonie": "Diakonie", "drk": "DRK", "asb": "ASB",
    "malteser": "Malteser", "johanniter": "Johanniter", "volkssolidarität": "Volkssolidarität",
    "lebenshilfe": "Lebenshilfe", "stadtjugendausschuss": "Stadtjugendausschuss",
    "stadtjugendring": "Stadtjugendring", "kreisjugendring": "Kreisjugendring",
    "jugendring": "Jugendring", "cjd": "CJD", "heilsarmee": "Heilsarmee",
    "bahnhofsmission": "Bahnhofsmission", "stadtmission": "Stadtmission",
    "kolpingwerk": "Kolpingwerk", "studierendenwerk": "Studierendenwerk",
    "studentenwerk": "Studentenwerk", "universitätsklinikum": "Universitätsklinikum",
    "handwerkskammer": "Handwerkskammer", "ihk": "IHK", "kinderschutzbund": "Kinderschutzbund",
    "kommunalverband": "Kommunalverband", "suchthilfe": "Suchthilfe",
    "landeskirche": "Landeskirche", "gesamtkirchengemeinde": "Gesamtkirchengemeinde",
    "kirchengemeinde": "Kirchengemeinde", "kirchenkreis": "Kirchenkreis", "dekanat": "Dekanat",
    "kunstverein": "Kunstverein", "jugendhilfswerk": "Jugendhilfswerk",
    "jugendsozialwerk": "Jugendsozialwerk", "jugendwerk": "Jugendwerk",
    "bildungswerk": "Bildungswerk",
    "freiwilligenagentur": "Freiwilligenagentur", "freiwilligenzentrum": "Freiwilligenzentrum",
    "ehrenamtsagentur": "Ehrenamtsagentur", "volkshochschulverein": "Volkshochschulverein",
  ]
  static let confessions: PrefixSet = [
    "evangelisch", "lutherisch", "reformiert", "katholisch", "römisch", "altkatholisch",
  ]
  static let confessionSigns: WordSet = ["ev", "evang", "luth", "ref", "kath", "röm"]
  /// Charities that have their name from a word everybody uses; alone they are none.
  static let needsAttribute: WordSet = [
    "jugendwerk",
    "suchthilfe", "landeskirche", "gesamtkirchengemeinde", "kirchengemeinde", "dekanat",
    "kirchenkreis", "jugendring", "kommunalverband", "kunstverein", "bildungswerk",
    "freiwilligenagentur", "freiwilligenzentrum", "ehrenamtsagentur", "volkshochschulverein",
  ]
  /// Those of which every town has one, named after it.
  static let namedByPlace: WordSet = [
    "freiwilligenagentur", "freiwilligenzentrum", "ehrenamtsagentur",
  ]
  /// Companies of towns and the state that run what people use.
  static let operators: [String: String] = [
    "stadtwerke": "Stadtwerke", "stadtwerken": "Stadtwerke",
    "verkehrsbetriebe": "Verkehrsbetriebe", "verkehrsbetrieben": "Verkehrsbetriebe",
    "verkehrsverbund": "Verkehrsverbund", "verkehrsgesellschaft": "Verkehrsgesellschaft",
  ]
  static let operatorWords = WordSet(operators.keys)
  /// Transport associations (Verkehrsverbünde) that letters name by their letters only.
  static let transport: WordSet = [
    "kvv", "hvv", "vbb", "mvv", "rmv", "vrr", "vrn", "vvs", "vvo", "mdv", "gvh", "vbn", "vgn",
  ]
  /// Names of several words; the second is inflected like an adjective's noun.
  static let phrases: [(words: [String], name: String)] = [
    (["diakonische", "werk"], "Diakonisches Werk"),
    (["deutsche", "rote", "kreuz"], "Deutsches Rotes Kreuz"),
    (["rote", "kreuz"], "Rotes Kreuz"),
    (["pro", "familia"], "pro familia"),
    (["internationale", "bund"], "Internationaler Bund"),
    (["deutsche", "bahn"], "Deutsche Bahn"),
    (["paritätische", "wohlfahrtsverband"], "Paritätischer Wohlfahrtsverband"),
    (["paritätische", "sozialdienst"], "Paritätische Sozialdienste"),
    (["industrie", "-", "und", "handelskammer"], "Industrie- und Handelskammer"),
    (["arbeiter", "-", "samariter", "-", "bund"], "Arbeiter-Samariter-Bund"),
    (["johanniter", "-", "unfall", "-", "hilfe"], "Johanniter-Unfall-Hilfe"),
    (["malteser", "-", "hilfsdienst"], "Malteser Hilfsdienst"),
    (["malteser", "hilfsdienst"], "Malteser Hilfsdienst"),
    (["sos", "-", "kinderdorf"], "SOS-Kinderdorf"),
  ]
  /// What the first words of all phrases begin with, whatever their inflection.
  static let phraseStarts = PrefixSet(phrases.map { $0.words[0].droppingSuffix("e") })
  /// The charities in the nominative and the genitive.
  static let charityForms: [String: (stem: String, name: String)] = Dictionary(
    charities.flatMap { stem, name in ["", "s", "es"].map { (stem + $0, (stem, name)) } }
  ) { first, _ in first }
  static let charityWords = WordSet(charityForms.keys)

  /// Parts of commercial companies' names that show what they run for the public.
  static let publicBusiness = SubstringSet(social + services)
  private static let services = [
    "stadtwerk", "verkehrsbetrieb", "verkehr", "flughafen", "airport", "airpark", "bahn", "messe",
    "marketing", "sportstätten", "bäder", "klinik", "wohnbau", "wohnung", "entsorgung",
    "abfallwirtschaft", "hafen", "kongress", "touris", "wirtschaftsförderung", "theater", "museum",
    "zoo", "beschäftigung", "arbeitsförder", "netzservice", "stadtnetz", "energieagentur",
    "klimaschutz", "gartenstadt", "wohnungsbau", "bau-genossenschaft", "baugenossenschaft",
    "stadtbau", "werkstätten", "schulverein", "waldorf", "hospital", "krankenhaus",
    "rettungsdienst", "autobahn", "straßenbahn", "versorgung",
  ]
  /// Those of them that say whom somebody works for: after them "AG" is a working group.
  static let socialBusiness = SubstringSet(social)
  private static let social = [
    "kinder", "kita", "pflege", "senioren", "sozial", "jugend", "familie", "behindert", "bildung",
  ]
  /// What is said of companies that were paid for a thing and have gone.
  static let contractors: WordSet = [
    "gebaut", "erbaut", "errichtet", "geliefert", "hergestellt", "verkauft", "erworben",
  ]
  /// Endings of what a company runs: "Thermalbad GmbH".
  static let publicEndings: SuffixSet = ["bad", "bäder", "betriebe", "werke"]
  static let otherBusiness: SubstringSet = [
    "verlag", "personal", "leasing", "gastronomie", "consult", "ingenieur", "software", "immobil",
    "projektentwick", "bauunternehm", "recycling", "unternehmen", "landschaftspflege",
    "windenergie", "fahrzeug", "autohaus",
  ]
  /// Stems of words of who runs, holds or is paid for something.
  static let roles: PrefixSet = [
    "träger", "betreib", "betrieben", "getragen", "trägerschaft", "betreiber", "übertragen",
  ]
  /// Associations of a trade or a whole country: they set standards and run nothing here.
  static let umbrellas: SubstringSet = [
    "bundesverband", "dachverband", "bundesvereinigung", "städtetag", "spitzenverband",
    "bundesarbeitsgemeinschaft", "berufsverband", "fachverband", "bühnenverein", "industrieverband",
  ]
  static let umbrellaPhrases: SubstringSet = [
    "deutscher verein", "deutsche gesellschaft", "deutschen gesellschaft", "deutschen verein",
    "deutsches institut", "verein deutscher", "deutsche vereinigung", "deutschen vereinigung",
  ]

  /// Houses that are known by what they are: "Das Staatstheater betreibt …".
  static let institutions: SuffixSet = [
    "theater", "museum", "kinemathek", "orchester", "philharmonie", "klinikum", "institut",
  ]

  /// Words of a name that make it an office or an institution of the state.
  static let offices: SuffixSet = [
    "amt", "verwaltung", "behörde", "dezernat", "ministerium", "fachbereich", "referat",
    "abteilung", "stabsstelle", "dienststelle", "fraktion", "gemeinderat", "stadtrat", "landkreis",
    "magistrat", "senat", "bezirksamt", "jobcenter", "agentur", "polizei", "träger", "gericht",
    "präsidium", "regierung", "bürgermeister", "arbeitgeber", "schule", "hochschule", "partei",
    "eigenbetrieb", "kämmerei", "bauhof", "stadtteil", "servicestelle", "beratungsstelle",
    "kommune", "gemeinde", "landtag", "bundestag", "arbeitskreis", "direktion",
  ]
  static let officeWords: WordSet = [
    "stadt", "land", "bund", "kreis", "freistaat", "landeshauptstadt", "universität", "firma",
    "unternehmen", "dienst", "projekt", "einrichtung", "einrichtungen", "kita", "heim",
  ]

  /// Whether a word in lower case makes a name an office or an institution of the state.
  static func isOffice(_ word: String) -> Bool {
    if word.hasLiteralSuffix("kirchengemeinde") { return false }
    return officeWords.contains(word) || word.hasSuffix(in: offices)
      || word.hasLiteralPrefix("stadtverwaltung")
      || word.hasLiteralPrefix("landes")
        && word.hasLiteralSuffix("amt")
  }
}
