import GermanText
import TextMatching

/// Names of towns and states that stand after an organisation's name: "Caritasverband Karlsruhe".
struct PlaceNames {
  private static let known: WordSet = [
    "Aachen", "Altona", "Augsburg", "Baden-Baden", "Bamberg", "Bayreuth", "Berlin", "Bielefeld",
    "Bochum", "Bonn", "Bottrop", "Brandenburg", "Braunschweig", "Bremen", "Bremerhaven",
    "Chemnitz", "Cottbus", "Darmstadt", "Dessau", "Dortmund", "Dresden", "Duisburg", "Düsseldorf",
    "Eisenach", "Erfurt", "Erlangen", "Essen", "Esslingen", "Ettlingen", "Flensburg", "Frankfurt",
    "Freiburg", "Fulda", "Fürth", "Gelsenkirchen", "Gera", "Gießen", "Gotha", "Göttingen",
    "Greifswald", "Hagen", "Halle", "Hamburg", "Hamm", "Hannover", "Heidelberg", "Heilbronn",
    "Herne", "Hildesheim", "Ingolstadt", "Jena", "Kaiserslautern", "Karlsruhe", "Kassel", "Kiel",
    "Koblenz", "Köln", "Konstanz", "Krefeld", "Leipzig", "Leverkusen", "Lübeck", "Ludwigsburg",
    "Ludwigshafen", "Lüneburg", "Magdeburg", "Mainz", "Mannheim", "Marburg", "Mönchengladbach",
    "Mülheim", "München", "Münster", "Neuss", "Nürnberg", "Oberhausen", "Offenbach", "Oldenburg",
    "Osnabrück", "Paderborn", "Pforzheim", "Plauen", "Potsdam", "Regensburg", "Remscheid",
    "Reutlingen", "Rostock", "Saarbrücken", "Salzgitter", "Schwerin", "Siegen", "Solingen",
    "Stralsund", "Stuttgart", "Suhl", "Trier", "Tübingen", "Ulm", "Weimar", "Wiesbaden",
    "Wismar", "Wolfsburg", "Worms", "Wuppertal", "Würzburg", "Zwickau", "Baden", "Bayern",
    "Hessen", "Mittelbaden", "Niedersachsen", "Sachsen", "Thüringen", "Saarland", "Württemberg",
    "Nordrhein", "Westfalen", "Rheinland", "Pfalz", "Schleswig", "Holstein", "Mecklenburg",
    "Vorpommern", "Anhalt", "Nord", "Süd", "Mitte",
  ]
  private static let states: WordSet = [
    "Baden", "Württemberg", "Baden-Württemberg", "Bayern", "Brandenburg", "Hessen",
    "Niedersachsen", "Sachsen", "Thüringen", "Saarland", "Nordrhein", "Rheinland", "Schleswig",
    "Mecklenburg",
  ]
  private static let townWords: WordSet = [
    "stadt", "landeshauptstadt", "hansestadt", "universitätsstadt", "landkreis", "gemeinde",
  ]

  /// Names that the letter itself calls a town: "Stadt Freital".
  private var named: Set<String> = []

  /// The places that everybody knows, and the towns that the letter names itself.
  init(_ passages: [TokenizedPassage]) {
    for passage in passages where passage.mightContain(Self.townWords) {
      for index in passage.tokens.indices
      where passage.tokens.isWord(in: Self.townWords, index) {
        if let next = passage.tokens.token(index + 1), next.isCapitalized, next.gap == .space {
          named.insert(next.text)
        }
      }
    }
  }

  /// Whether a word, as printed, names a place.
  func contains(_ word: String) -> Bool { Self.known.contains(word) || named.contains(word) }

  /// Whether a name is a state's, or the first part of one's.
  func isState(_ word: String) -> Bool { Self.states.contains(word) }

  /// The position after a place that begins at a token: "Karlsruhe", "Baden-Württemberg".
  func end(_ tokens: [Token], _ index: Int) -> Int {
    guard let token = tokens.token(index), token.isCapitalized, token.gap != .cell,
      contains(token.text)
    else {
      return index
    }
    var end = index + 1
    while tokens.isSymbol("-", end), tokens[end].gap == .none, let next = tokens.token(end + 1),
      next.gap == .none, contains(next.text)
    {
      end += 2
    }
    return end
  }
}
